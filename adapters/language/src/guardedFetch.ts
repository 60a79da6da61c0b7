import { RefusedAnswer } from "./refusedAnswer.ts";

/** Some thousand fields would fit; more is no answer to our question. */
const MOST_BYTES = 2_000_000;

/**
 * `fetch` that goes to the address it was given and to no other, because a redirect could carry key and statement to
 * somebody else, and that reads at most 2 MB, counted after unpacking.
 */
export async function guardedFetch(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual" });
  const { status, statusText, headers } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    throw new RefusedAnswer("redirect", `HTTP ${status}, a redirect`);
  }
  const body = await boundedBody(response);
  const type = headers.get("content-type");
  return new Response(body, { status, statusText, headers: type === null ? {} : { "content-type": type } });
}

async function boundedBody({ body, status }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  // A Response of these kinds must not have a body, not even an empty one.
  if (body === null || [204, 205].includes(status)) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RefusedAnswer("too-large", `more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
