import { isDeepStrictEqual } from "node:util";
import type { Operation } from "@shoreline/api";
import type { AnyReply } from "./handler.ts";

/** Throws where a reply is not one that the operation describes: its status, every field of its body, no others. */
export function checkAnswer(operation: Operation, reply: AnyReply): AnyReply {
  if (reply.later !== undefined) return reply;
  if (reply.status === 304 && operation.versioned === "reads") return reply;
  const shape = operation.answers[reply.status];
  if (shape === undefined) throw new Error(`${operation.id} answers ${reply.status}, which it does not describe.`);
  if (reply.content !== undefined || reply.events !== undefined) return reply;
  if ((shape.body === undefined) !== (reply.body === undefined))
    throw new Error(`${operation.id} answers ${reply.status} with a body, or without one, unlike it is described.`);
  if (shape.body === undefined) return reply;
  const sent: unknown = JSON.parse(JSON.stringify(reply.body));
  const outcome = shape.body.safeParse(sent);
  if (!outcome.success) throw new Error(`${operation.id} answers otherwise than described: ${outcome.error.message}`);
  if (!isDeepStrictEqual(outcome.data, sent))
    throw new Error(
      `${operation.id} answers with fields that are not described: ${JSON.stringify(sent).slice(0, 500)}`,
    );
  return reply;
}
