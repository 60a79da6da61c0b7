import type { EventSender, ServerEvent } from "./events.ts";

const HEARTBEAT_MILLISECONDS = 15_000;

/** What an answer by server-sent events is made of. */
export interface Streaming {
  readonly work: (send: EventSender) => Promise<void>;
  readonly lastEventId: string | undefined;
  /** The service stops, or who listens may no longer. */
  readonly stopping: AbortSignal;
  /** Called once, when it has ended. */
  readonly onEnd?: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Server-sent events (HTML standard, section 9.2): a comment every 15 seconds keeps proxies from closing the connection,
 * and the stream ends when the work does, the client leaves or the service stops. A browser then comes back by itself,
 * with `Last-Event-ID`.
 */
export function eventResponse(streaming: Streaming, headers: Headers): Response {
  const left = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const signal = AbortSignal.any([left.signal, streaming.stopping]);
  void run(writable.getWriter(), { ...streaming, leave: () => left.abort(), signal });
  return new Response(readable, { status: 200, headers: withEventHeaders(headers) });
}

/** What a HEAD request is answered: no stream, which nobody would read. */
export function eventHead(headers: Headers): Response {
  return new Response(null, { status: 200, headers: withEventHeaders(headers) });
}

function withEventHeaders(headers: Headers): Headers {
  headers.set("Content-Type", "text/event-stream");
  headers.set("Cache-Control", "no-store");
  headers.set("X-Accel-Buffering", "no");
  return headers;
}

interface Run extends Streaming {
  readonly leave: () => void;
  readonly signal: AbortSignal;
}

async function run(writer: WritableStreamDefaultWriter<Uint8Array>, running: Run): Promise<void> {
  const write = (text: string) => writer.write(Buffer.from(text)).catch(running.leave);
  writer.closed.catch(running.leave);
  const beat = setInterval(() => void write(": still here\n\n"), HEARTBEAT_MILLISECONDS);
  const send = Object.assign((event: ServerEvent) => write(eventText(event)), {
    signal: running.signal,
    lastEventId: running.lastEventId,
  });
  try {
    await write("retry: 2000\n\n");
    if (!running.signal.aborted) await Promise.race([running.work(send), ended(running.signal)]);
  } catch (error) {
    running.onTrouble(error);
  } finally {
    clearInterval(beat);
    running.leave();
    running.onEnd?.();
    await writer.close().catch(() => {});
  }
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** One event as text. JSON has no line breaks of its own, so that one `data` line is enough. */
export function eventText(event: ServerEvent): string {
  const id = event.id === undefined ? "" : `id: ${oneLine(event.id)}\n`;
  const kind = event.event === undefined ? "" : `event: ${oneLine(event.event)}\n`;
  return `${id}${kind}data: ${JSON.stringify(event.data)}\n\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\0]/g, " ");
}
