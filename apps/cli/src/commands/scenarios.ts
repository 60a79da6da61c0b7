import { BRIEF_ARGUMENT, BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import type { CommandOffer } from "./command.ts";

export const scenariosOffer: CommandOffer = {
  name: "scenarios",
  summary: "whether the answer holds when the brief says something else",
  arguments: [BRIEF_ARGUMENT, { name: "FILE", about: "named scenarios in YAML or JSON (scenarios/1), or -", least: 1 }],
  options: BRIEF_OPTIONS,
  examples: [
    [
      "scenarios examples/accounts-payable.yaml examples/what-if/accounts-payable-scenarios.yaml",
      "a worked example under five scenarios",
    ],
    ["scenarios my-brief.yaml what-if.yaml --json", "the same for your own, as data"],
  ],
  run: async (given, surroundings) => {
    const { scenariosReply } = await import("../scenarios/scenariosReply.ts");
    const [brief = "", file = ""] = given.words;
    return scenariosReply({ ...questionOf(given, brief), file }, surroundings);
  },
};
