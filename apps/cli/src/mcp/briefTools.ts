import { comparison, decisionDocument, forecast, models, reading } from "@shoreline/api";
import { z } from "zod";
import {
  briefField,
  document,
  holding,
  languageField,
  readingFields,
  samplingFields,
  typedOptions,
} from "./givenBrief.ts";
import { tool, type ToolOffer } from "./toolOffer.ts";

/** Tools that are given a brief. */
export const briefTools: readonly ToolOffer[] = [
  tool({
    name: "read",
    title: "Read a statement of work",
    about:
      "Turns prose about a piece of work into a brief that `decide` takes. Answers with the brief, the words that each field was read from with a confidence, and the questions that are still open: ask your user those before you decide.",
    input: z.strictObject({
      text: z.string().describe("The statement of work, in plain words"),
      today: z.string().optional().describe("ISO date on which it is read, for words such as next spring; else today"),
    }),
    output: reading,
    run: async ({ text, today }, outside) => {
      const { readReply } = await import("../read/readReply.ts");
      const question = { file: "text", out: undefined, today, hasModel: false };
      return readReply(question, holding({ text }, outside));
    },
  }),
  tool({
    name: "decide",
    title: "Decide who does the work, and where",
    about:
      "Simulates every sensible arrangement for a brief (own staff, vendor, freelancers, employer of record, build-operate-transfer, at home, near and far) and recommends one: with probabilities, costs, reasons, what is assumed and what would turn the answer. A verdict `tooCloseToCall` is an answer; tell it as such. Takes seconds; `quick` takes less and leaves out what would turn the answer.",
    input: z.strictObject({
      brief: briefField,
      quick: z.boolean().optional().describe("Only the decision, without what would change it"),
      language: languageField,
      ...samplingFields,
      ...readingFields,
    }),
    output: decisionDocument,
    run: async ({ brief, quick, language, ...options }, outside) => {
      const { decideReply } = await import("../decision/decideReply.ts");
      const asked = { out: [], isQuick: quick === true, language };
      return decideReply({ ...typedOptions(options), ...asked, brief: "brief" }, holding({ brief }, outside));
    },
  }),
  tool({
    name: "forecast",
    title: "Forecast the amount of work",
    about: "How much work a brief is, as a range, what makes it uncertain, and which past projects say so.",
    input: z.strictObject({ brief: briefField, ...samplingFields, ...readingFields }),
    output: forecast,
    run: async ({ brief, ...options }, outside) => {
      const { forecastReply } = await import("../forecast/forecastReply.ts");
      return forecastReply({ ...typedOptions(options), brief: "brief" }, holding({ brief }, outside));
    },
  }),
  tool({
    name: "compare",
    title: "Compare two decisions",
    about:
      "What changed between two decisions, and which change did what to the lead and to the money. Each side is a decision as `decide` answered it, or a brief that is decided now.",
    input: z.strictObject({
      before: document.describe("A decision (decision/1) or a brief (brief/1), as an object or as text"),
      after: document.describe("Another one"),
      ...samplingFields,
      prose: readingFields.prose,
      forecastClass: readingFields.forecastClass,
    }),
    output: comparison,
    run: async ({ before, after, ...options }, outside) => {
      const { compareReply } = await import("../compare/compareReply.ts");
      const { set: _, ...typed } = typedOptions(options);
      return compareReply({ ...typed, before: "before", after: "after" }, holding({ before, after }, outside));
    },
  }),
  tool({
    name: "models",
    title: "Sourcing models side by side",
    about:
      "Goal, control, location, risk and scalability of each sourcing model. With a brief: beside the figures of the best alternative of each, and where the figures contradict the table.",
    input: z.strictObject({ brief: briefField.optional(), ...samplingFields, ...readingFields }),
    output: models,
    run: async ({ brief, ...options }, outside) => {
      const { modelsForBriefReply, modelsReply } = await import("../models/modelsReplies.ts");
      if (brief === undefined) return modelsReply();
      return modelsForBriefReply({ ...typedOptions(options), brief: "brief" }, holding({ brief }, outside));
    },
  }),
];
