import { SAMPLING_OPTIONS } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const modelsOffer: CommandOffer = {
  name: "models",
  summary: "the sourcing models side by side; with a brief, beside their figures",
  arguments: [{ name: "BRIEF", about: "a file in YAML or JSON (brief/1), or -; may be left out", least: 0 }],
  options: SAMPLING_OPTIONS,
  examples: [
    ["models", "goal, control, location, risk and scalability of each model"],
    ["models examples/patient-portal.yaml", "the same with the figures of a brief, and where they disagree"],
  ],
  run: async (given, surroundings) => {
    const { modelsReply, modelsForBriefReply } = await import("../models/modelsReplies.ts");
    const [brief] = given.words;
    if (brief === undefined) return modelsReply();
    const question = { brief, trials: optionOf(given, "trials"), seed: optionOf(given, "seed") };
    return modelsForBriefReply(question, surroundings);
  },
};
