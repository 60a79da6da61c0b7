import type { Answered, Given, Operation } from "../operation.ts";
import { operations } from "../operations.ts";
import type { Problem } from "../problem.ts";
import { addressOf } from "./address.ts";

/** The part of `fetch` that the client needs; the one of a browser or of Node is one. */
export type FetchPort = (
  address: string,
  init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string },
) => Promise<FetchedResponse>;

/** The part of an answer of `fetch` that the client reads. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How a client reaches a service. */
export interface ClientOptions {
  /** `https://sourcing.example.org`, without the path of the API. */
  readonly baseUrl: string;
  readonly fetch: FetchPort;
  /** An API token; without one the cookies of the browser count. */
  readonly token?: string;
}

/** What may go with one call. */
export interface CallOptions {
  readonly idempotencyKey?: string;
  /** `etag` of what was read before. */
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Told {
  /** Version of what was answered, to be given back in `ifMatch`. */
  readonly etag: string | null;
  header(name: string): string | null;
}

/** What comes back when all is well; `bytes` is there where the answer is no JSON. */
export type Success<O extends Operation> = { readonly ok: true } & Told &
  Answered<O> & { readonly bytes: Uint8Array | undefined };

/** What comes back otherwise; `status` 304 says that what is known still holds. */
export type Failure = Told & {
  readonly ok: false;
  readonly status: number;
  readonly body?: undefined;
  readonly problem: Problem;
};

type Call<O extends Operation> = (
  ...given: Record<never, never> extends Given<O>
    ? [given?: Given<O>, options?: CallOptions]
    : [given: Given<O>, options?: CallOptions]
) => Promise<Success<O> | Failure>;

type ClientOf<Resources> = {
  readonly [Resource in keyof Resources]: {
    readonly [Name in keyof Resources[Resource]]: Resources[Resource][Name] extends infer O extends Operation
      ? Call<O>
      : never;
  };
};

export type ApiClient = ClientOf<typeof operations>;

/**
 * A client with one method for each operation: `client.briefs.read({ path: { id } })`. Problems are answers, not
 * exceptions; only what `fetch` throws is thrown.
 */
export function apiClient(options: ClientOptions): ApiClient {
  const resources: unknown = Object.fromEntries(
    Object.entries(operations).map(([resource, each]) => [
      resource,
      Object.fromEntries(Object.entries(each).map(([name, operation]) => [name, callOf(operation, options)])),
    ]),
  );
  return resources as ApiClient;
}

interface AnyGiven {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

function callOf(operation: Operation, { baseUrl, fetch, token }: ClientOptions) {
  return async (given: AnyGiven = {}, options: CallOptions = {}): Promise<unknown> => {
    const headers = {
      Accept: "application/json, application/problem+json, */*;q=0.1",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(given.body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(options.idempotencyKey === undefined ? {} : { "Idempotency-Key": options.idempotencyKey }),
      ...(options.ifMatch === undefined ? {} : { "If-Match": options.ifMatch }),
      ...(options.ifNoneMatch === undefined ? {} : { "If-None-Match": options.ifNoneMatch }),
      ...options.headers,
    };
    const body = given.body === undefined ? {} : { body: JSON.stringify(given.body) };
    const address = `${baseUrl.replace(/\/$/, "")}/api/v1${addressOf(operation.path, given)}`;
    return answerOf(await fetch(address, { method: operation.method, headers, ...body }));
  };
}

async function answerOf(response: FetchedResponse): Promise<unknown> {
  const { status, headers } = response;
  const told = { status, etag: headers.get("ETag"), header: (name: string) => headers.get(name) };
  const type = headers.get("Content-Type") ?? "";
  if (status >= 200 && status < 300) {
    if (/^application\/json\b/.test(type)) return { ok: true, ...told, body: JSON.parse(await response.text()) };
    const bytes = status === 204 ? undefined : new Uint8Array(await response.arrayBuffer());
    return { ok: true, ...told, body: undefined, bytes };
  }
  return { ok: false, ...told, problem: toldProblem(await response.text(), status) };
}

/** What a proxy between us answers is no problem of ours, and is told as one. */
function toldProblem(text: string, status: number): Problem {
  const data = dataIn(text);
  return isProblem(data) ? data : { type: "about:blank", title: `Answered with status ${status}`, status };
}

/** By hand and not by the schema: a page that asks the service need not fetch what checks schemas. */
function isProblem(data: unknown): data is Problem {
  if (typeof data !== "object" || data === null) return false;
  const { type, title, status, detail, faults } = data as Partial<Record<keyof Problem, unknown>>;
  const isTold = typeof type === "string" && typeof title === "string" && Number.isInteger(status);
  return isTold && (detail === undefined || typeof detail === "string") && (faults === undefined || isFaults(faults));
}

function isFaults(data: unknown): boolean {
  return Array.isArray(data) && data.every((each: unknown) => isFault(each));
}

function isFault(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { code, path } = data as { readonly code?: unknown; readonly path?: unknown };
  return typeof code === "string" && typeof path === "string";
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
