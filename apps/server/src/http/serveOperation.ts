import type { Operation } from "@shoreline/api";
import type { Fault } from "@shoreline/units";
import type { Context as HonoContext } from "hono";
import type { Services } from "../services.ts";
import { partsReader } from "./asked.ts";
import { bodyBytes, bodyData, mediaTypeOf, mostBytesOf } from "./body.ts";
import { checkAnswer } from "./checkAnswer.ts";
import { eventHead, eventResponse } from "./eventStream.ts";
import type { AnyReply, Context, Handler, OpenContext } from "./handler.ts";
import { idempotencyKeyOf, type Keyed, once, requestHash } from "./idempotency.ts";
import { type Bound, incomingOf } from "./incoming.ts";
import { checkOrigin } from "./originCheck.ts";
import type { OpenStreams } from "./openStreams.ts";
import { type Preconditions, preconditionsOf } from "./preconditions.ts";
import type { RateLimits } from "./rateLimits.ts";
import { problem, Refusal } from "./refusal.ts";
import { headersOf, responseOf } from "./reply.ts";
import type { Authenticate, Incoming, Signed } from "./signed.ts";
import { takesMedia } from "./takesMedia.ts";

/** What serving needs beside the handlers. */
export interface Serving {
  readonly services: Services;
  readonly authenticate: Authenticate;
  readonly limits: RateLimits;
  /** Origins of our own pages. */
  readonly origins: ReadonlySet<string>;
  readonly trustedProxies: number;
  /** The service stops. */
  readonly stopping: AbortSignal;
  readonly streams: OpenStreams;
  /** In tests: an answer that is not as the operation describes it is a bug. */
  readonly checksAnswers: boolean;
}

type AnyAnswer = (asked: unknown, context: unknown) => Promise<AnyReply | Refusal>;
type AnyAgain = (asked: unknown, context: unknown, former: AnyReply) => Promise<AnyReply>;

/** A handler with what was asked of it. */
interface Answers {
  readonly answer: (context: Context) => Promise<AnyReply>;
  readonly again: (context: Context, former: AnyReply) => Promise<AnyReply>;
}

/**
 * Serves one operation, from the bytes of the request to those of the answer. Everything that all operations have in
 * common happens here, in this order: what is accepted, limits, sign-in, origin, permission, body, checks of every
 * part, one transaction with the answer in it, and what is to follow once it is kept.
 */
export function serveOperation(handler: Handler, serving: Serving): (c: HonoContext<Bound>) => Promise<Response> {
  const { operation } = handler;
  const read = partsReader(operation);
  const media = [...new Set(Object.values(operation.answers).flatMap(({ media: of }) => of ?? ["application/json"]))];
  return async (c) => {
    const incoming = incomingOf(c, serving.trustedProxies);
    if (!takesMedia(incoming.header("accept"), media))
      throw problem("not-acceptable", { detail: `It can be given as ${media.join(", ")}.` });
    const { signed, rateHeaders } = await admitted(operation, incoming, serving);
    c.set("rateHeaders", rateHeaders);
    if (signed !== undefined) c.set("signed", signed);
    const bytes = await bodyOf(c.req.raw, operation, incoming);
    const faults: Fault[] = [];
    const body = dataOf(bytes, operation, incoming, faults);
    const parts = read({ path: c.req.param() as Record<string, string>, query: c.req.queries(), body });
    const key = idempotencyKeyOf(incoming, faults);
    faults.push(...parts.faults);
    const preconditions = preconditionsOf(operation, incoming, faults);
    if (faults.length > 0) throw problem("faults", { faults });
    const keyed = { key, hash: () => requestHash(incoming, bytes ?? new Uint8Array()) };
    const reply = await answered(handler, parts.asked, { incoming, signed, preconditions, keyed, serving });
    return respond(reply, { incoming, signed, preconditions, keyed, serving });
  };
}

/** Who asks, once limits, sign-in, origin and permission let the request in. */
async function admitted(operation: Operation, incoming: Incoming, serving: Serving) {
  const { limits } = serving;
  await limits.admit(incoming);
  const signed = await serving.authenticate(incoming);
  const rateHeaders = await limits.count(incoming, signed);
  checkOrigin(incoming, signed, serving.origins);
  if (operation.access !== "anyone") checkAccess(operation.access, signed, rateHeaders);
  if (operation.session === true && signed?.by.kind === "token")
    throw problem("not-allowed", { detail: "It needs a person who is signed in; an API token may not do it." });
  return { signed, rateHeaders };
}

function checkAccess(needed: string, signed: Signed | undefined, headers: Readonly<Record<string, string>>): void {
  if (signed === undefined)
    throw problem("sign-in-needed", { headers: { ...headers, "WWW-Authenticate": 'Bearer realm="shoreline"' } });
  const permissions: ReadonlySet<string> = signed.permissions;
  if (!permissions.has(needed)) throw problem("not-allowed", { detail: `It needs the permission ${needed}.` });
}

/** The bytes of the body, where the operation takes one. */
async function bodyOf(request: Request, operation: Operation, incoming: Incoming): Promise<Uint8Array | undefined> {
  if (operation.request.body === undefined) return undefined;
  const taken = takenMedia(operation);
  const given = mediaTypeOf(incoming.header("content-type"));
  if (!taken.includes(given))
    throw problem("wrong-media-type", {
      detail: `It takes ${taken.join(", ")}.`,
      headers: { Accept: taken.join(", ") },
    });
  return bodyBytes(request, mostBytesOf(given, operation.mostBytes));
}

function takenMedia(operation: Operation): readonly string[] {
  return ["application/json", ...(operation.takes ?? [])];
}

function dataOf(bytes: Uint8Array | undefined, operation: Operation, incoming: Incoming, faults: Fault[]) {
  if (bytes === undefined) return undefined;
  const data = bodyData(bytes, mediaTypeOf(incoming.header("content-type")));
  if (data.ok) return { data: data.value };
  faults.push(...data.faults);
  return undefined;
}

interface Answering {
  readonly incoming: Incoming;
  readonly signed: Signed | undefined;
  readonly preconditions: Preconditions;
  readonly keyed: { readonly key: string | undefined; readonly hash: () => Uint8Array };
  readonly serving: Serving;
}

async function answered(handler: Handler, asked: unknown, answering: Answering): Promise<AnyReply> {
  const { operation } = handler;
  const { signed, serving } = answering;
  const check = (reply: AnyReply) => (serving.checksAnswers ? checkAnswer(operation, reply) : reply);
  const answer = async (context: object) => check(settled(await (handler.answer as AnyAnswer)(asked, context)));
  const surroundings = { ...surroundingsOf(answering), signed };
  if (operation.access === "anyone" || handler.transaction === "none") return answer(surroundings);
  const following: (() => Promise<AnyReply | void>)[] = [];
  const afterCommit: Context["afterCommit"] = (work) => void following.push(work);
  const again = async (context: Context, former: AnyReply) =>
    handler.again === undefined ? former : (handler.again as AnyAgain)(asked, context, former);
  let reply = await inTransaction(operation, answering, { answer, again }, { ...surroundings, afterCommit });
  if (reply.later !== undefined) reply = check(settled(await reply.later()));
  // oxlint-disable-next-line no-await-in-loop -- one after another, in the order in which they were asked for
  for (const work of following) reply = check((await work()) ?? reply);
  return reply;
}

/** The answer of a handler in the transaction of its request; a keyed request is answered once. */
function inTransaction(
  operation: Operation,
  answering: Answering,
  { answer, again }: Answers,
  around: Omit<OpenContext, "signed"> & Pick<Context, "afterCommit">,
): Promise<AnyReply> {
  const { signed, serving } = answering;
  if (signed === undefined) throw new Error("Nobody is signed in.");
  const { actor } = signed;
  return serving.services.store.as(actor, (tx) => {
    const context: Context = { ...around, signed, actor, memberId: actor.memberId, tx };
    const keyed = keyedOf(operation, answering);
    return keyed === undefined
      ? answer(context)
      : once(
          keyed,
          context,
          () => answer(context),
          (former) => again(context, former),
        );
  });
}

function keyedOf(operation: Operation, { keyed }: Answering): Keyed | undefined {
  if (keyed.key === undefined) return undefined;
  return { key: keyed.key, hash: keyed.hash(), isSecret: operation.answersSecret === true };
}

function surroundingsOf({ incoming, preconditions, serving }: Answering): Omit<OpenContext, "signed"> {
  const { services } = serving;
  const now = services.now();
  const nowText = new Date(now).toISOString();
  const newId = () => services.newId();
  return { incoming, requestId: incoming.requestId, services, now, nowText, newId, ...preconditions };
}

/** A refusal is thrown, so that the transaction keeps nothing. */
function settled(reply: AnyReply | Refusal): AnyReply {
  if (reply instanceof Refusal) throw reply;
  return reply;
}

function respond(reply: AnyReply, answering: Answering): Response | Promise<Response> {
  const { incoming, signed, preconditions, serving } = answering;
  const { events } = reply;
  if (events === undefined) {
    const accepted = incoming.header("accept-encoding");
    return responseOf(reply, preconditions, { method: incoming.method, accepted });
  }
  const { log } = serving.services;
  if (incoming.method === "HEAD") return eventHead(headersOf(reply));
  if (signed === undefined) throw new Error("Event streams are for those who are signed in.");
  const stream = serving.streams.open(incoming, signed);
  const streaming = {
    work: events,
    lastEventId: incoming.header("last-event-id"),
    stopping: AbortSignal.any([serving.stopping, stream.revoked]),
    onEnd: () => stream.close(),
    onTrouble: (error: unknown) => log.error({ requestId: incoming.requestId, err: error }, "events ended in trouble"),
  };
  return eventResponse(streaming, headersOf(reply));
}
