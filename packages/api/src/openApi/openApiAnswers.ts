import type { AnswerShape, Operation } from "../operation.ts";
import { type ProblemKind, problemKinds } from "../problem.ts";
import type { JsonObject, SchemaCollection } from "./jsonSchemas.ts";

const kinds = Object.entries(problemKinds) as [ProblemKind, readonly [number, string]][];

/** What an operation answers when all is well, and the problems that it may tell of. */
export function answersOf(operation: Operation, schemas: SchemaCollection): JsonObject {
  const own = Object.entries(operation.answers).map(([status, shape]) => [
    status,
    answerObject(operation, shape, schemas),
  ]);
  const problems = problemStatuses(operation).map((status) => [
    String(status),
    { $ref: `#/components/responses/Problem${status}` },
  ]);
  const known = operation.versioned === "reads" ? [["304", { description: "It is as you know it" }]] : [];
  return Object.fromEntries([...problems, ...known, ...own]);
}

function answerObject(operation: Operation, shape: AnswerShape, schemas: SchemaCollection): JsonObject {
  const content = contentOf(shape, schemas);
  const tag = { ETag: { description: "Version of what is answered", schema: { type: "string" } } };
  return {
    description: shape.about,
    ...(operation.versioned === undefined ? {} : { headers: tag }),
    ...(content === undefined ? {} : { content }),
  };
}

function contentOf(shape: AnswerShape, schemas: SchemaCollection): JsonObject | undefined {
  const media = shape.media ?? (shape.body === undefined ? [] : ["application/json"]);
  if (media.length === 0) return undefined;
  const schema = shape.body === undefined ? undefined : schemas.schemaOf(shape.body, "output");
  return Object.fromEntries(media.map((type) => [type, schema === undefined ? {} : { schema }]));
}

/** Every operation may meet these. */
const ALWAYS = [400, 406, 408, 429, 431, 500, 503];

function problemStatuses(operation: Operation): number[] {
  const statuses = [...ALWAYS, ...(operation.access === "anyone" ? [] : [401])];
  if (operation.access !== "anyone" || operation.method !== "GET") statuses.push(403);
  if (operation.request.path !== undefined) statuses.push(404);
  if (operation.method !== "GET") statuses.push(409, 422);
  if (operation.request.body !== undefined) statuses.push(413, 415);
  if (operation.versioned === "updates") statuses.push(412, 428);
  return statuses.toSorted((a, b) => a - b);
}

/** One component for each status, with the kinds of problems that it stands for. */
export function problemResponses(schema: JsonObject): JsonObject {
  const statuses = [...new Set(kinds.map(([, [status]]) => status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const told = kinds.filter(([, [of]]) => of === status);
      const description = told.map(([kind, [, title]]) => `${title} (\`/problems/${kind}\`)`).join(", or: ");
      return [`Problem${status}`, { description, content: { "application/problem+json": { schema } } }];
    }),
  );
}
