import type { Answered, Asked, Operation } from "@shoreline/api";
import type { Actor, Transaction } from "@shoreline/store";
import type { Services } from "../services.ts";
import type { EventSender } from "./events.ts";
import type { Refusal } from "./refusal.ts";
import type { Incoming, Signed } from "./signed.ts";

/** What a handler may know of the request besides what was asked. */
interface Surroundings {
  readonly incoming: Incoming;
  readonly requestId: string;
  readonly services: Services;
  /** The moment of the request, in milliseconds since 1970; the same throughout it. */
  readonly now: number;
  /** The same as the database writes it: ISO 8601 in UTC. */
  readonly nowText: string;
  newId(): string;
}

/** What a handler of somebody who is signed in works with. */
export interface Context extends Surroundings {
  readonly signed: Signed;
  /** `signed.actor`, of whom the transaction is. */
  readonly actor: Actor & { readonly memberId: string };
  readonly memberId: string;
  /** The transaction of the request: it is kept when the handler answers and dropped when it refuses or throws. */
  readonly tx: Transaction;
  /**
   * Refuses with 412 unless `If-Match` names this version (of a row that was locked, so that nobody changes it in
   * between). Only for operations that are `versioned: "updates"`.
   */
  mustMatch(version: number | string): void;
  /** Whether the client has this version already: a handler that would read much can answer 304 with little. */
  isKnown(version: number | string): boolean;
  /**
   * Runs once the transaction is kept, before the answer goes out: to start what was written. What it returns, if
   * anything, takes the place of the answer (but is not what an `Idempotency-Key` remembers).
   */
  afterCommit(work: () => Promise<AnyReply | void>): void;
}

/** What a handler of anybody works with: no member, no transaction; it opens what it needs by `services.store`. */
export interface OpenContext extends Surroundings {
  /** Somebody who is signed in may ask for open things, too. */
  readonly signed: Signed | undefined;
  mustMatch(version: number | string): void;
  isKnown(version: number | string): boolean;
}

/** Bytes in place of a JSON body, as the operation's `media` says. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** How the bytes are packed; they are unpacked for a client that does not take it. */
  readonly encoding?: "gzip";
  /** Name of the file that a browser makes of it. */
  readonly fileName?: string;
}

/** What an answer may have besides status and body. */
interface ReplyExtras {
  /** Version of the row, or content id: becomes the `ETag`. */
  readonly version?: number | string;
  /** More headers; several of one name (`Set-Cookie`) as a list. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly content?: Content;
  /**
   * Gives the answer to a read once the transaction is over, because it takes long or needs another transaction: an
   * embedded database has one connection, which nobody may hold for long.
   */
  readonly later?: () => Promise<AnyReply | Refusal>;
  /** Answers by server-sent events, after the transaction; ends when the promise does or the client leaves. */
  readonly events?: (send: EventSender) => Promise<void>;
}

/** An answer of any operation. */
export interface AnyReply extends ReplyExtras {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * An answer of one operation, or its refusal. Bytes may stand in place of a body, or a promise of the answer; 304 may be answered by who knows that
 * the client has this version, before reading more.
 */
export type Reply<O extends Operation> =
  | (Unwritten<Answered<O>> & ReplyExtras)
  | (ReplyExtras & { readonly status: Answered<O>["status"]; readonly content: Content })
  | { readonly status: 304; readonly version: number | string }
  | { readonly status: Answered<O>["status"]; readonly later: () => Promise<Reply<O>> }
  | Refusal;

/** A body that is not there need not be written. */
type Unwritten<A> = A extends { readonly status: infer Status; readonly body: infer Body }
  ? undefined extends Body
    ? { readonly status: Status; readonly body?: undefined }
    : { readonly status: Status; readonly body: Body }
  : never;

type ContextOf<O> = O extends { readonly access: "anyone" } ? OpenContext : Context;

/** How one operation is answered. */
export interface Handler {
  readonly operation: Operation;
  /** `none`: it needs no transaction, or opens its own for a part of its work. */
  readonly transaction?: "none";
  readonly answer: (asked: never, context: never) => Promise<AnyReply | Refusal>;
  readonly again?: (asked: never, context: never, former: AnyReply) => Promise<AnyReply>;
}

/**
 * Says how an operation is answered.
 *
 * ```ts
 * handles(briefOperations.read, async ({ path }, { tx }) => {
 *   const found = await briefOf(tx, path.id);
 *   return found === undefined ? problem("not-found") : { status: 200, body: found, version: found.version };
 * });
 * ```
 *
 * `again` looks at a former answer before an `Idempotency-Key` repeats it: it refuses what the member may no longer see,
 * or completes what was not kept.
 */
export function handles<const O extends Operation>(
  operation: O,
  answer: (asked: Asked<O>, context: ContextOf<O>) => Promise<Reply<O>>,
  again?: (asked: Asked<O>, context: ContextOf<O>, former: AnyReply) => Promise<AnyReply>,
): Handler {
  return again === undefined ? { operation, answer } : { operation, answer, again };
}

/** What a handler of somebody who is signed in works with where it is given no transaction. */
export interface FreeContext extends OpenContext {
  readonly signed: Signed;
}

/**
 * Says how an operation is answered that keeps nothing: without a transaction, so that long work does not hold the
 * database up. Since nothing is kept, the same request again is answered anew, with or without an `Idempotency-Key`.
 */
export function handlesFreely<const O extends Operation>(
  operation: O,
  answer: (asked: Asked<O>, context: FreeContext) => Promise<Reply<O>>,
): Handler {
  return { operation, answer, transaction: "none" };
}
