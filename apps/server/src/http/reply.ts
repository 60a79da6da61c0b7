import { gunzip } from "node:zlib";
import { promisify } from "node:util";
import type { AnyReply, Content } from "./handler.ts";
import { problemBody, type Refusal } from "./refusal.ts";
import { problemKinds } from "@shoreline/api";
import type { Preconditions } from "./preconditions.ts";
import { entityTag } from "./tags.ts";

const unpacked = promisify(gunzip);
const NOT_MODIFIED = 304;

/** The answer to a handler's reply: its tag, 304 where the client has it already, its body as JSON or bytes. */
export async function responseOf(
  reply: AnyReply,
  preconditions: Preconditions,
  request: { readonly method: string; readonly accepted: string | undefined },
): Promise<Response> {
  const headers = headersOf(reply);
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isKnown = isRead && reply.version !== undefined && preconditions.isKnown(reply.version);
  if (isKnown || reply.status === NOT_MODIFIED) return new Response(null, { status: NOT_MODIFIED, headers });
  if (reply.content !== undefined) return contentResponse(reply.status, reply.content, headers, request.accepted);
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  headers.set("Content-Type", "application/json");
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
}

/** The headers that every answer of a reply has. */
export function headersOf(reply: AnyReply): Headers {
  const headers = new Headers({ "Cache-Control": reply.version === undefined ? "no-store" : "private, no-cache" });
  if (reply.version !== undefined) headers.set("ETag", entityTag(reply.version));
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    if (typeof value === "string") headers.set(name, value);
    else for (const each of value) headers.append(name, each);
  }
  return headers;
}

async function contentResponse(
  status: number,
  content: Content,
  headers: Headers,
  accepted: string | undefined,
): Promise<Response> {
  headers.set("Content-Type", content.mediaType);
  if (content.fileName !== undefined)
    headers.set("Content-Disposition", `attachment; filename="${content.fileName.replaceAll(/[^\w.-]/g, "-")}"`);
  let bytes = content.bytes;
  if (content.encoding !== undefined) {
    headers.set("Vary", "Accept-Encoding");
    if (takesEncoding(accepted, content.encoding)) headers.set("Content-Encoding", content.encoding);
    else bytes = await unpacked(bytes);
  }
  headers.set("Content-Length", String(bytes.byteLength));
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status, headers });
}

/** Whether an `Accept-Encoding` takes an encoding: named, or covered by `*`, and not at quality 0. */
export function takesEncoding(header: string | undefined, encoding: string): boolean {
  const said = (header ?? "").split(",").map((each) =>
    each
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const found = said.find(([name]) => name === encoding) ?? said.find(([name]) => name === "*");
  return found !== undefined && !found.slice(1).some((each) => /^q=0(\.0*)?$/.test(each));
}

/** The answer that tells a refusal. */
export function problemResponse(refusal: Refusal, requestId: string): Response {
  const [status] = problemKinds[refusal.kind];
  const headers = {
    "Cache-Control": "no-store",
    ...refusal.details.headers,
    "Content-Type": "application/problem+json",
  };
  return new Response(JSON.stringify(problemBody(refusal, requestId)), { status, headers });
}
