import { BRIEF_ARGUMENT, BRIEF_OPTIONS, questionOf, THREADS_OPTION } from "./briefWords.ts";
import { forecastFitOffer } from "./forecastFit.ts";
import type { CommandOffer } from "./command.ts";

export const forecastOffer: CommandOffer = {
  name: "forecast",
  summary: "how much work it is, as a range, and what makes it uncertain",
  arguments: [BRIEF_ARGUMENT],
  options: BRIEF_OPTIONS.filter((option) => option !== THREADS_OPTION),
  examples: [
    ["forecast examples/patient-portal.yaml", "hours, people and months of a worked example"],
    ["forecast - --json < my-brief.yaml", "the same as data, from standard input"],
  ],
  commands: [forecastFitOffer],
  run: async (given, surroundings) => {
    const { forecastReply } = await import("../forecast/forecastReply.ts");
    const [brief = ""] = given.words;
    return forecastReply(questionOf(given, brief), surroundings);
  },
};
