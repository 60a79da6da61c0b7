import fc from "fast-check";
import type { Json } from "./schemaValues.ts";
import { allowedValues, nearlyAllowed, wildValue } from "./schemaValues.ts";

/** A request to one operation, from the OpenAPI document. */
export interface FuzzedRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What requests are made of beside the description. */
export interface Seeds {
  /** Ids of things that are there, by the first word of their address. */
  readonly ids: Readonly<Record<string, string>>;
  /** ETags of some of them. */
  readonly tags: readonly string[];
  /** Documents that are taken. */
  readonly documents: readonly unknown[];
}

/** For each operation, requests that are right, nearly right and wild. */
export function fuzzedRequests(document: Json, seeds: Seeds): Map<string, fc.Arbitrary<FuzzedRequest>> {
  const requests = new Map<string, fc.Arbitrary<FuzzedRequest>>();
  for (const [path, methods] of Object.entries<Json>(document.paths)) {
    for (const [method, operation] of Object.entries<Json>(methods)) {
      requests.set(operation.operationId, requestsOf(document, seeds, path, method.toUpperCase(), operation));
    }
  }
  return requests;
}

/** How much of a request is as it should be. */
type Mode = "right" | "nearly" | "wild";
const MODES: readonly Mode[] = ["right", "right", "nearly", "nearly", "wild"];

const ACCEPTS = ["*/*", "*/*", "*/*", "application/json", "application/*;q=0.5", "text/html", ";;,,q="];

function requestsOf(document: Json, seeds: Seeds, path: string, method: string, operation: Json) {
  return fc.constantFrom(...MODES).chain((mode) => requestsIn(mode, document, seeds, { path, method, operation }));
}

function requestsIn(
  mode: Mode,
  document: Json,
  seeds: Seeds,
  asked: { path: string; method: string; operation: Json },
) {
  const { path, method, operation } = asked;
  const parameters: Json[] = operation.parameters.map((each: Json) =>
    each.$ref === undefined ? each : document.components.parameters[each.$ref.split("/").at(-1)],
  );
  const ofKind = (kind: string) => parameters.filter((each) => each.in === kind);
  const values = (schema: Json) => allowedValues(schema, document, seeds.documents);
  // Nobody guesses a cursor.
  const query = ofKind("query").filter(({ name }) => mode !== "right" || name !== "cursor");
  return fc
    .record({
      path: fc.record(
        named(ofKind("path"), (each) =>
          pathValue(mode, values(each.schema), each.name === "id" ? seeds.ids[firstWord(path)] : undefined),
        ),
      ),
      query: fc.record(
        named(query, (each) => (mode === "wild" ? wildValue : values(each.schema))),
        { requiredKeys: query.filter(({ required }) => mode === "right" && required).map(({ name }) => name) },
      ),
      more: mode === "wild" ? fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.string()) : fc.constant(null),
      headers: headersIn(mode, ofKind("header"), seeds),
      accept: mode === "right" ? fc.constant("*/*") : fc.constantFrom(...ACCEPTS),
      content: contentOf(mode, operation.requestBody, values),
    })
    .map(({ path: given, query: search, more, headers, accept, content }): FuzzedRequest => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(given[name]) || "%20");
      const pairs = [...Object.entries(search), ...(more === null ? [] : [more])];
      const text = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
      return {
        id: operation.operationId,
        method,
        path: `/api/v1${filled}${text === "" ? "" : `?${text}`}`,
        headers: { ...headers, accept, ...content.headers },
        body: content.body,
      };
    });
}

function named(parameters: readonly Json[], value: (parameter: Json) => fc.Arbitrary<unknown>) {
  return Object.fromEntries(parameters.map((each): [string, fc.Arbitrary<unknown>] => [each.name, value(each)]));
}

/** A dot alone would be taken out of the address on the way. */
function pathValue(mode: Mode, allowed: fc.Arbitrary<unknown>, known: string | undefined): fc.Arbitrary<unknown> {
  if (mode === "wild") return wildValue.filter((each) => !/^\.{0,2}$/.test(String(each)));
  if (known === undefined) return allowed;
  return fc.oneof({ arbitrary: fc.constant(known), weight: 4 }, { arbitrary: allowed, weight: 1 });
}

function firstWord(path: string): string {
  return path.split("/")[1] ?? "";
}

/** Header values that a client can send at all: visible characters. */
function headersIn(mode: Mode, parameters: readonly Json[], seeds: Seeds) {
  const wild = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)) });
  const right = fc.constantFrom(...seeds.tags, '"1"', "*");
  const tags = mode === "right" ? right : fc.oneof(right, fc.constantFrom('W/"1"', '"', '""', "1"), wild);
  const keys = mode === "wild" ? wild : fc.uuid();
  const values = parameters.map(({ name }): [string, fc.Arbitrary<string>] => [
    name,
    name.startsWith("If-") ? tags : keys,
  ]);
  const requiredKeys = mode === "right" ? parameters.filter(({ required }) => required).map(({ name }) => name) : [];
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

function contentOf(
  mode: Mode,
  requestBody: Json,
  values: (schema: Json) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Content> {
  if (requestBody === undefined) return fc.constant({ headers: {}, body: undefined });
  const media = Object.keys(requestBody.content);
  const allowed = values(requestBody.content["application/json"].schema);
  const data = { right: allowed, nearly: nearlyAllowed(allowed), wild: wildValue }[mode];
  const json = data.map((value) => JSON.stringify(value));
  const text = mode === "wild" ? fc.oneof(json, fc.string({ unit: "binary" })) : json;
  const strange = fc.constantFrom("text/plain", "application/json; charset=latin1", "", "x");
  const type = mode === "wild" ? fc.oneof(fc.constantFrom(...media), strange) : fc.constantFrom(...media);
  return fc.record({ text, type }).map(({ text: body, type: given }) => ({ headers: { "content-type": given }, body }));
}

function encoded(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return encodeURIComponent(text.toWellFormed());
}
