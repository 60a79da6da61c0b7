import { BRIEF_ARGUMENT, BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const flipsOffer: CommandOffer = {
  name: "flips",
  summary: "what would turn the answer, one input at a time or two in a map",
  arguments: [BRIEF_ARGUMENT],
  options: [
    ...BRIEF_OPTIONS,
    { flags: "--map INPUT", about: "an input of the map, given twice: first across, then down", many: true },
    { flags: "--steps N", about: "values along each side of the map, 2 to 25 (9)" },
  ],
  examples: [
    ["flips my-brief.yaml", "every input at whose nearest value another arrangement wins"],
    [
      "flips my-brief.yaml --map work.months --map nature.core",
      "who wins for each length and each closeness to the core",
    ],
    ["flips my-brief.yaml --map weights.cost --map world/IN/wageGrowth", "priorities against what nobody knows"],
  ],
  run: async (given, surroundings) => {
    const { flipsReply } = await import("../flips/flipsReply.ts");
    const [brief = ""] = given.words;
    const asked = { map: given.options["map"] ?? [], steps: optionOf(given, "steps") };
    return flipsReply({ ...questionOf(given, brief), ...asked }, surroundings);
  },
};
