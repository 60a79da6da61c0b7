import type { z } from "zod";
import type { Permission } from "./access.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The parts of a request, each an object of fields; a part that is not there is not taken. */
export interface RequestShape {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

/** An answer: its status, what it is for, and its JSON body; none for 204 and 304. */
export interface AnswerShape {
  readonly about: string;
  readonly body?: z.ZodType;
  /** Where it is not JSON: `application/pdf`, `text/event-stream`. */
  readonly media?: readonly string[];
}

/**
 * One thing that can be asked of the service. Server, client, OpenAPI document and the test of who may do what are all
 * made from these.
 */
export interface Operation<
  Request extends RequestShape = RequestShape,
  Answers extends Readonly<Record<number, AnswerShape>> = Readonly<Record<number, AnswerShape>>,
  Access extends "anyone" | Permission = "anyone" | Permission,
> {
  /** `briefs.create`: unique, and the method of the client. */
  readonly id: `${string}.${string}`;
  readonly method: Method;
  /** Below `/api/v1`, with `{name}` for each field of `request.path`. */
  readonly path: `/${string}`;
  readonly summary: string;
  /** `anyone` needs no sign-in; everything else needs the permission. */
  readonly access: Access;
  readonly request: Request;
  readonly answers: Answers;
  /**
   * `reads` answers with an `ETag` and 304 to `If-None-Match`; `updates` needs the version in `If-Match`.
   * Nothing where neither applies.
   */
  readonly versioned?: "reads" | "updates";
  /** Besides JSON, kinds of content that the body may have: `application/yaml`. */
  readonly takes?: readonly string[];
  /** Longest body in bytes; 1 MiB unless said. */
  readonly mostBytes?: number;
  /**
   * The answer holds a secret that is shown once, such as a token. It is not kept for an `Idempotency-Key`: the same
   * request again is refused instead of answered alike.
   */
  readonly answersSecret?: true;
  /**
   * Only for a person with a session, whatever the scopes of an API token: it makes or changes ways to sign in, and a
   * token must not outlive itself by making another.
   */
  readonly session?: true;
}

/** Keeps the exact types of a request and its answers. */
export function operation<
  const Request extends RequestShape,
  const Answers extends Readonly<Record<number, AnswerShape>>,
  const Access extends "anyone" | Permission,
>(given: Operation<Request, Answers, Access>): Operation<Request, Answers, Access> {
  return given;
}

type Part<Shape, Name extends string> = Shape extends { readonly [Key in Name]: infer Schema extends z.ZodType }
  ? { readonly [Key in Name]: z.output<Schema> }
  : unknown;

/** What a handler is given: the parts of the request, checked and completed. */
export type Asked<O> =
  O extends Operation<infer Request, infer _Answers>
    ? Part<Request, "path"> & Part<Request, "query"> & Part<Request, "body">
    : never;

/** Fields of path and query as a program has them: a number, not the text that it becomes; those with defaults may lack. */
type Plain<Schema extends z.ZodType> = {
  readonly [Key in keyof z.input<Schema>]: Key extends keyof z.output<Schema> ? z.output<Schema>[Key] : never;
};

type GivenSchema<Schema extends z.ZodType, Name> = Name extends "body" ? z.input<Schema> : Plain<Schema>;

type GivenPart<Shape, Name extends string> = Shape extends { readonly [Key in Name]: infer Schema extends z.ZodType }
  ? Record<never, never> extends GivenSchema<Schema, Name>
    ? { readonly [Key in Name]?: GivenSchema<Schema, Name> }
    : { readonly [Key in Name]: GivenSchema<Schema, Name> }
  : unknown;

/** What a client gives. */
export type Given<O> =
  O extends Operation<infer Request, infer _Answers>
    ? GivenPart<Request, "path"> & GivenPart<Request, "query"> & GivenPart<Request, "body">
    : never;

/** What comes back: a status with its body. */
export type Answered<O> =
  O extends Operation<infer _Request, infer Answers>
    ? {
        [Status in keyof Answers & number]: {
          readonly status: Status;
          readonly body: Answers[Status] extends { readonly body: infer Schema extends z.ZodType }
            ? z.output<Schema>
            : undefined;
        };
      }[keyof Answers & number]
    : never;
