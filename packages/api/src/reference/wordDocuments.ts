import { z } from "zod";

const named = z.looseObject({ id: z.string(), title: z.string() });

/** All terms and questions that can be explained, by theme. */
export const guide = z
  .looseObject({
    schema: z.literal("guide/1"),
    themes: z.array(
      z.looseObject({ theme: z.string(), title: z.string(), terms: z.array(named), questions: z.array(named) }),
    ),
  })
  .meta({ id: "Guide" });

/** A term or a question, answered. */
export const explanation = z
  .looseObject({
    schema: z.literal("explain/1"),
    kind: z.enum(["term", "question"]),
    id: z.string(),
    title: z.string(),
    answer: z.string(),
    related: z.array(named),
    sources: z.array(z.looseObject({ title: z.string(), date: z.string() })),
    inYourCase: z.string().optional().describe("What holds for the brief that was given"),
    decision: z.string().optional().describe("Id of the decision that these figures are from"),
  })
  .meta({ id: "Explanation" });

/** What an arrangement of a party and a place is called. */
export const classification = z
  .looseObject({
    party: z.string(),
    reach: z.enum(["onshore", "nearshore", "offshore"]),
    name: z.string(),
    crossesBorder: z.boolean(),
    clockDifferenceHours: z.number(),
    because: z.string(),
  })
  .meta({ id: "Classification" });

/** The sourcing models side by side; with a brief, beside the figures of the best alternative of each. */
export const models = z
  .looseObject({
    schema: z.literal("models/1"),
    decision: z.string().optional(),
    scales: z.array(z.looseObject({ name: z.string(), title: z.string() })),
    models: z.array(z.looseObject({ title: z.string(), party: z.string(), because: z.string() })),
  })
  .meta({ id: "Models" });
