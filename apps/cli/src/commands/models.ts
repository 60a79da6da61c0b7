import { BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import type { CommandOffer } from "./command.ts";

export const modelsOffer: CommandOffer = {
  name: "models",
  summary: "the sourcing models side by side; with a brief, beside their figures",
  arguments: [
    { name: "BRIEF", about: "a file in YAML or JSON (brief/1), prose in .txt or .md, or -; may be left out", least: 0 },
  ],
  options: BRIEF_OPTIONS,
  examples: [
    ["models", "goal, control, location, risk and scalability of each model"],
    ["models examples/patient-portal.yaml", "the same with the figures of a brief, and where they disagree"],
  ],
  run: async (given, surroundings) => {
    const { modelsReply, modelsForBriefReply } = await import("../models/modelsReplies.ts");
    const [brief] = given.words;
    if (brief === undefined) return modelsReply();
    return modelsForBriefReply(questionOf(given, brief), surroundings);
  },
};
