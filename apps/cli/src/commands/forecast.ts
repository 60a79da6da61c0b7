import { BRIEF_ARGUMENT, SAMPLING_OPTIONS } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const forecastOffer: CommandOffer = {
  name: "forecast",
  summary: "how much work it is, as a range, and what makes it uncertain",
  arguments: [BRIEF_ARGUMENT],
  options: SAMPLING_OPTIONS,
  examples: [
    ["forecast examples/patient-portal.yaml", "hours, people and months of a worked example"],
    ["forecast - --json < my-brief.yaml", "the same as data, from standard input"],
  ],
  run: async (given, surroundings) => {
    const { forecastReply } = await import("../forecast/forecastReply.ts");
    const [brief = ""] = given.words;
    return forecastReply({ brief, trials: optionOf(given, "trials"), seed: optionOf(given, "seed") }, surroundings);
  },
};
