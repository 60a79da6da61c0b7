import { BRIEF_ARGUMENT, SAMPLING_OPTIONS } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const decideOffer: CommandOffer = {
  name: "decide",
  summary: "which arrangement, why, how sure, and what to check",
  arguments: [BRIEF_ARGUMENT],
  options: [
    ...SAMPLING_OPTIONS,
    { flags: "--out FILE", about: "also write the answer to a .json or .md file; may be repeated", many: true },
  ],
  examples: [
    ["decide examples/patient-portal.yaml", "prints the recommendation for a worked example"],
    ["decide my-brief.yaml --out board.md --out decision.json", "keeps it for the board and for programs"],
    ["decide - --trials 20000 --seed 7 --json < my-brief.yaml", "prints the decision as data, from 20,000 futures"],
  ],
  run: async (given, surroundings) => {
    const { decideReply } = await import("../decision/decideReply.ts");
    const [brief = ""] = given.words;
    const question = { brief, trials: optionOf(given, "trials"), seed: optionOf(given, "seed") };
    return decideReply({ ...question, out: given.options["out"] ?? [] }, surroundings);
  },
};
