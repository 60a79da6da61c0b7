import { BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const explainOffer: CommandOffer = {
  name: "explain",
  summary: "what the words mean and what people ask; with a brief, its figures",
  arguments: [
    {
      name: "QUESTION",
      about:
        "a term or a question in your own words; a brief may follow it (a file in YAML or JSON, prose in .txt or .md, or -)",
      least: 0,
      many: true,
    },
  ],
  options: [{ flags: "--language CODE", about: "the language of the guide: en or de (en)" }, ...BRIEF_OPTIONS],
  examples: [
    ["explain", "all terms and questions, by theme"],
    ["explain captive", "what a captive centre is, what it is not, who and where"],
    ['explain "does offshoring need an entity?"', "an answer with its sources"],
    ['explain "is it reversible?" examples/patient-portal.yaml', "the same, and what it comes to in that case"],
    ['explain "ist es umkehrbar?" --language de', "the guide in German"],
  ],
  run: async (given, surroundings) => {
    const { explainReply } = await import("../explain/explainReply.ts");
    const { askedOf } = await import("../explain/asked.ts");
    const asked = askedOf(given.words, given.flags.has("prose"));
    return explainReply(
      { ...asked, language: optionOf(given, "language"), ask: (brief) => questionOf(given, brief) },
      surroundings,
    );
  },
};
