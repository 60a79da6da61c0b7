import { parseText } from "@shoreline/scope";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { problem } from "./refusal.ts";
import { repeatedKey } from "./repeatedKey.ts";

const MEBIBYTE = 1_048_576;
/** Longest body where the operation says nothing else. */
const USUAL_MOST_BYTES = MEBIBYTE;
/** Longest body in YAML: reading it takes far longer than JSON, up to a third of a second for so much. */
const MOST_YAML_BYTES = MEBIBYTE / 8;
const YAML = "application/yaml";

/** The longest body of a kind of content that an operation takes. */
export function mostBytesOf(mediaType: string, most = USUAL_MOST_BYTES): number {
  return mediaType === YAML ? Math.min(most, MOST_YAML_BYTES) : most;
}

/**
 * The bytes of a request's body. Refuses with 413 as soon as they are too many: at once where the length is said, and
 * otherwise while they arrive.
 */
export async function bodyBytes(request: Request, most: number): Promise<Uint8Array> {
  const said = request.headers.get("content-length");
  if (said !== null) {
    if (Number(said) > most) throw tooLarge(most);
    return new Uint8Array(await arrived(request, request.arrayBuffer()));
  }
  if (request.headers.get("transfer-encoding") === null || request.body === null) return new Uint8Array();
  return arrived(request, collected(request.body, most));
}

/** A body of which the client hangs up in the middle is refused as its doing; nobody hears the answer. */
async function arrived<Bytes>(request: Request, bytes: Promise<Bytes>): Promise<Bytes> {
  try {
    return await bytes;
  } catch (error) {
    const isReset = error instanceof Error && "code" in error && error.code === "ECONNRESET";
    if (isReset || request.signal.aborted)
      throw problem("not-http", {
        detail: "The connection ended before the body did.",
        headers: { Connection: "close" },
      });
    throw error;
  }
}

async function collected(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(most: number): Error {
  return problem("too-large", {
    detail: `At most ${most} bytes.`,
    headers: { Connection: "close" },
  });
}

/** The media type of a header, without its parameters: `application/json` of `application/json; charset=utf-8`. */
export function mediaTypeOf(header: string | null | undefined): string {
  return (header ?? "").split(";", 1)[0]!.trim().toLowerCase();
}

/** The data in a body of one of the media types that are taken. */
export function bodyData(bytes: Uint8Array, mediaType: string): Result<unknown> {
  const text = decoded(bytes);
  if (text === undefined) return refuse([fault("body.not-text", "bytes that are not UTF-8", "UTF-8 text")]);
  return mediaType === YAML ? parseText(text, "body") : jsonData(text);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonData(text: string): Result<unknown> {
  if (text.trim() === "") return refuse([{ code: "body.missing", path: "body", allowed: "a JSON document" }]);
  try {
    const data: unknown = JSON.parse(text);
    const repeated = repeatedKey(text);
    return repeated === undefined ? succeed(data) : refuse([repeatedFault(repeated)]);
  } catch (error) {
    const said = error instanceof Error ? error.message : "broken syntax";
    return refuse([fault("body.syntax", said.slice(0, 120).toWellFormed(), "a JSON document")]);
  }
}

function repeatedFault(key: string): Fault {
  return fault("body.duplicate-key", `${givenText(key.toWellFormed())} twice`, "each key once in an object");
}

function fault(code: string, given: string, allowed: string): Fault {
  return { code, path: "body", given, allowed };
}
