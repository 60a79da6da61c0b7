import { BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import type { CommandOffer } from "./command.ts";

export const compareOffer: CommandOffer = {
  name: "compare",
  summary: "what changed between two decisions, and which change did what",
  arguments: [
    { name: "BEFORE", about: "a decision kept as .json, a brief that is then decided, or -", least: 1 },
    { name: "AFTER", about: "another one", least: 1 },
  ],
  options: BRIEF_OPTIONS.filter(({ flags }) => !flags.startsWith("--set")),
  examples: [
    ["compare march.json june.json", "two decisions that were kept with decide --out"],
    ["compare decision.json my-brief.yaml", "a decision beside what the brief of today comes to"],
  ],
  run: async (given, surroundings) => {
    const { compareReply } = await import("../compare/compareReply.ts");
    const [before = "", after = ""] = given.words;
    const { brief: _, ...options } = questionOf(given, before);
    return compareReply({ ...options, before, after }, surroundings);
  },
};
