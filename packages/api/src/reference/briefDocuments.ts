import { z } from "zod";

/** A brief from prose: each field with the words it came from, and the questions still open. */
export const reading = z
  .looseObject({
    schema: z.literal("reading/1"),
    brief: z.record(z.string(), z.unknown()).describe("What was read, as brief/1; fields may be missing"),
    evidence: z.array(
      z.looseObject({
        path: z.string(),
        quote: z.string(),
        start: z.int().describe("Where the quote begins in the text"),
        end: z.int(),
        confidence: z.number().min(0).max(1),
      }),
    ),
    questions: z.array(z.looseObject({ path: z.string(), question: z.string(), why: z.string() })),
    warnings: z.array(z.unknown()),
  })
  .meta({ id: "Reading" });

const figures = z.looseObject({
  mean: z.number().nullable(),
  p10: z.number().nullable().optional(),
  p50: z.number().nullable().optional(),
  p90: z.number().nullable().optional(),
  error: z.number().nullable().optional().describe("Standard error of the mean, from the sampling"),
});

/** How much work a brief is, as a range, and what makes it uncertain. */
export const forecast = z
  .looseObject({
    schema: z.literal("forecast/1"),
    title: z.string(),
    kind: z.string(),
    unit: z.string(),
    total: figures,
    byMonth: z.array(z.number()),
    headcount: z.number(),
    class: z.string(),
    source: z.string(),
    drivers: z.array(z.looseObject({ driver: z.string(), p10: z.number(), p50: z.number(), p90: z.number() })),
    seed: z.number(),
    trials: z.number(),
  })
  .meta({ id: "Forecast" });

/** A decision, decision/1: here with the fields that everybody reads; the manual tells the others. */
export const decisionDocument = z
  .looseObject({
    schema: z.literal("decision/1"),
    id: z.string().describe("Hash of the content: the same brief, seed and atlas give the same id"),
    title: z.string(),
    seed: z.number(),
    trials: z.number(),
    atlas: z.looseObject({ version: z.string(), date: z.string() }),
    brief: z.record(z.string(), z.unknown()),
    baseline: z.string(),
    recommendation: z.looseObject({
      alternative: z.string(),
      party: z.string(),
      site: z.string(),
      reach: z.string(),
      name: z.string(),
      verdict: z.enum(["clear", "leaning", "tooCloseToCall"]),
      confidenceShare: z.number(),
      summary: z.string(),
    }),
    alternatives: z.array(
      z.looseObject({ id: z.string(), party: z.string(), reach: z.string(), name: z.string(), feasible: z.boolean() }),
    ),
  })
  .meta({ id: "DecisionDocument" });

/** What changed between two decisions, and which change did what. */
export const comparison = z
  .looseObject({
    schema: z.literal("comparison/1"),
    before: z.looseObject({ id: z.string(), title: z.string() }),
    after: z.looseObject({ id: z.string(), title: z.string() }),
    same: z.boolean(),
    currency: z.string().nullable(),
    summary: z.string(),
  })
  .meta({ id: "Comparison" });

/** Scores and ranks of a table by a published method, or the weights that a method found. */
export const ranking = z
  .looseObject({
    method: z.string(),
    variant: z.string(),
    scores: z.array(z.number()).optional(),
    ranks: z.array(z.number()).optional(),
    weights: z.array(z.number()).optional(),
  })
  .meta({ id: "TableRanking" });
