import { z } from "zod";

/** One thing that was refused, as `Fault` of the units says it. */
export const fault = z
  .object({
    code: z.string().describe("Stable name of what is wrong, to script against"),
    path: z.string().describe("Where it stands in the input"),
    given: z.string().optional().describe("What was there, shortened"),
    allowed: z.string().optional().describe("What would be accepted"),
    hint: z.string().optional().describe("The next step"),
  })
  .meta({ id: "Fault" });

/**
 * Everything that goes wrong is answered so: problem details of RFC 9457, with all faults at once where the input has
 * any. `type` is a stable address under `/problems/`, `instance` the request id to quote to whoever runs the service.
 */
export const problem = z
  .object({
    type: z.string().describe("Stable address of the kind of problem, such as /problems/faults"),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional().describe("Id of the request, as in its X-Request-Id"),
    faults: z.array(fault).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problem>;

/** The kinds of problems there are, with the status and the title each is told with. */
export const problemKinds = {
  faults: [400, "The request has faults"],
  "not-http": [400, "This is not a request of HTTP"],
  "sign-in-needed": [401, "Sign in first"],
  "not-recognised": [401, "This does not prove who you are"],
  "not-allowed": [403, "You may not do this"],
  "not-found": [404, "There is no such thing, or you may not see it"],
  "method-not-allowed": [405, "This address does not take this method"],
  "not-acceptable": [406, "This cannot be given in a form that you accept"],
  timeout: [408, "The request took too long to arrive"],
  conflict: [409, "It is not in a state that allows this"],
  changed: [412, "Somebody has changed it since you read it"],
  "too-large": [413, "The request is too large"],
  "wrong-media-type": [415, "This address does not take this kind of content"],
  "cannot-decide": [422, "The brief cannot be decided"],
  "key-reused": [422, "This Idempotency-Key was used for another request"],
  "precondition-needed": [428, "Say which version you change, in If-Match"],
  "too-many": [429, "Too many requests"],
  "headers-too-large": [431, "The headers of the request are too large"],
  bug: [500, "This is a bug in Shoreline"],
  unavailable: [503, "The database cannot be reached or takes no more; nothing was lost"],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type ProblemKind = keyof typeof problemKinds;
