import { BRIEF_ARGUMENT, BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import type { CommandOffer } from "./command.ts";

export const groupOffer: CommandOffer = {
  name: "group",
  summary: "what several people would choose, and whether their differences matter",
  arguments: [
    BRIEF_ARGUMENT,
    { name: "VOICES", about: "who has a say and what matters to each, in YAML or JSON (voices/1), or -", least: 1 },
  ],
  options: BRIEF_OPTIONS,
  examples: [
    [
      "group examples/accounts-payable.yaml examples/what-if/accounts-payable-voices.yaml",
      "three voices on a worked example",
    ],
    ["group my-brief.yaml voices.yaml --json", "the same for your own, as data"],
  ],
  run: async (given, surroundings) => {
    const { groupReply } = await import("../voices/groupReply.ts");
    const [brief = "", file = ""] = given.words;
    return groupReply({ ...questionOf(given, brief), file }, surroundings);
  },
};
