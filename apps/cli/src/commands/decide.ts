import { BRIEF_ARGUMENT, BRIEF_OPTIONS, questionOf } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const decideOffer: CommandOffer = {
  name: "decide",
  summary: "which arrangement, why, how sure, and what to check",
  arguments: [BRIEF_ARGUMENT],
  options: [
    ...BRIEF_OPTIONS,
    { flags: "--quick", about: "only the decision, without what would change it: in a third of the time" },
    { flags: "--language CODE", about: "the language of the answer, printed and written: en or de (en)" },
    {
      flags: "--out FILE",
      about: "also write the answer to a .html, .pdf, .xlsx, .md or .json file; may be repeated",
      many: true,
    },
  ],
  examples: [
    ["decide examples/patient-portal.yaml", "prints the recommendation for a worked example"],
    ["decide examples/patient-portal.txt", "the same from a page of prose"],
    ["decide examples/patient-portal.yaml --language de", "the answer in German"],
    ["decide my-brief.yaml --language de --out board.pdf", "the same, and all of its evidence for a board"],
    ["decide my-brief.yaml --set work.months=24 --set limits.budget=2e6", "the same work for longer, on a budget"],
    [
      "decide my-brief.yaml --out board.pdf --out model.xlsx --out decision.json",
      "for the board, for finance, for programs",
    ],
    ["decide - --trials 20000 --seed 7 --json < my-brief.yaml", "prints the decision as data, from 20,000 futures"],
  ],
  run: async (given, surroundings) => {
    const { decideReply } = await import("../decision/decideReply.ts");
    const [brief = ""] = given.words;
    const asked = {
      out: given.options["out"] ?? [],
      isQuick: given.flags.has("quick"),
      language: optionOf(given, "language"),
    };
    return decideReply({ ...questionOf(given, brief), ...asked }, surroundings);
  },
};
