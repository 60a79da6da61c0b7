import { z } from "zod";
import { operation } from "../operation.ts";
import { comparison, forecast, ranking, reading } from "../reference/briefDocuments.ts";
import { coverage, overlap } from "../reference/timeDocuments.ts";
import { explanation, guide, models } from "../reference/wordDocuments.ts";

const place = z.string().min(1).max(100);
const document = z.record(z.string(), z.unknown());
const TEXT_MOST = 1_000_000;
const sampling = {
  trials: z.int().min(256).max(65_536).optional().describe("Futures to draw; 4096 unless given"),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional().describe("Where the draws start; 1 unless given"),
};

/** What is the same for everybody, but that a forecast knows what its organisation knows: nothing of it is kept. */
export const referenceOperations = {
  overlap: operation({
    id: "reference.overlap",
    method: "GET",
    path: "/overlap",
    summary: "Working hours that places share, daylight saving and holidays included",
    access: "reference",
    request: {
      query: z.object({
        place: z.array(place).min(2).max(20).describe("A city or country, by id, name or ISO code; given for each"),
        date: z.string().max(40).optional().describe("On one day, such as 2027-03-15"),
        year: z.string().max(40).optional().describe("Over a calendar year; the present one unless given"),
        hours: z.string().max(40).optional().describe("The working day at each place; 09:00-17:30 unless given"),
      }),
    },
    answers: { 200: { about: "On that day, or over the year", body: overlap } },
  }),
  coverage: operation({
    id: "reference.coverage",
    method: "GET",
    path: "/coverage",
    summary: "The smallest lawful roster that is there when it is needed",
    access: "reference",
    request: {
      query: z.object({
        need: z.enum(["24x7", "24x5", "extended", "businessHours"]),
        site: z.array(place).min(1).max(6).describe("A city or country where people may work; given for each"),
        heads: z.coerce.number().int().min(1).max(2000).optional().describe("People at any time; 1 unless given"),
        year: z.coerce.number().int().min(1).max(9999).optional().describe("The present one unless given"),
        handOver: z.coerce
          .number()
          .int()
          .min(0)
          .max(120)
          .multipleOf(30)
          .optional()
          .describe("Minutes; 30 unless given"),
        nights: z.enum(["allowed", "none"]).optional(),
        clock: place.optional().describe("Place by whose clock the need is meant, or UTC; the first site unless given"),
      }),
    },
    answers: { 200: { about: "The roster", body: coverage } },
  }),
  explain: operation({
    id: "reference.explain",
    method: "GET",
    path: "/explain",
    summary: "What a word means, or an answer to a question people ask",
    access: "reference",
    request: { query: z.object({ question: z.string().min(1).max(1000) }) },
    answers: { 200: { about: "The entry that fits best", body: explanation } },
  }),
  guide: operation({
    id: "reference.guide",
    method: "GET",
    path: "/guide",
    summary: "All terms and questions, by theme",
    access: "reference",
    versioned: "reads",
    request: {},
    answers: { 200: { about: "The list", body: guide } },
  }),
  models: operation({
    id: "reference.models",
    method: "GET",
    path: "/models",
    summary: "The sourcing models side by side",
    access: "reference",
    versioned: "reads",
    request: {},
    answers: { 200: { about: "The comparison", body: models } },
  }),
  read: operation({
    id: "reference.read",
    method: "POST",
    path: "/read",
    summary: "A brief from prose, each field with the words it came from",
    access: "reference",
    request: {
      body: z.object({
        text: z.string().min(1).max(TEXT_MOST).describe("A statement of work in plain words"),
        today: z.string().max(40).optional().describe("ISO date on which it is read; the present day unless given"),
      }),
    },
    answers: { 200: { about: "What was read, and what is still open", body: reading } },
  }),
  forecast: operation({
    id: "reference.forecast",
    method: "POST",
    path: "/forecast",
    summary: "How much work a brief is, as a range, and what makes it uncertain; own facts and classes are heard",
    access: "reference",
    request: { body: z.object({ brief: document.describe("The brief, schema brief/1"), ...sampling }) },
    answers: { 200: { about: "The forecast", body: forecast } },
  }),
  rank: operation({
    id: "reference.rank",
    method: "POST",
    path: "/rank",
    summary: "A table of alternatives by criteria, ranked or weighed by a published method",
    access: "reference",
    request: {
      body: z.object({
        method: z.enum([
          "weightedSum",
          "topsis",
          "vikor",
          "prometheeII",
          "electreIII",
          "smaa2",
          "ahp",
          "entropyWeights",
          "criticWeights",
        ]),
        table: document.describe("criteria, alternatives and options; for ahp the pairwise comparisons"),
      }),
    },
    answers: { 200: { about: "Scores and ranks, or weights", body: ranking } },
  }),
  compare: operation({
    id: "reference.compare",
    method: "POST",
    path: "/compare",
    summary: "What changed between two decisions, and which change did what",
    access: "work:read",
    request: {
      body: z.object({ before: z.uuid().describe("Id of a decision"), after: z.uuid().describe("Id of another one") }),
    },
    answers: { 200: { about: "The comparison", body: comparison } },
  }),
};
