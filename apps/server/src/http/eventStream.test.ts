import { describe, expect, it } from "vitest";
import { eventResponse, eventText } from "./eventStream.ts";
import type { EventSender } from "./events.ts";

function streamed(work: (send: EventSender) => Promise<void>, stopping = new AbortController(), lastEventId?: string) {
  const troubles: unknown[] = [];
  const onTrouble = (error: unknown) => void troubles.push(error);
  const response = eventResponse({ work, lastEventId, stopping: stopping.signal, onTrouble }, new Headers());
  return { response, troubles };
}

describe("server-sent events", () => {
  it("arrive in order and end with the work", async () => {
    const { response } = streamed(async (send) => {
      await send({ id: "1", event: "progress", data: { share: 0.5 } });
      await send({ data: "two\nlines" });
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await response.text()).toBe(
      'retry: 2000\n\nid: 1\nevent: progress\ndata: {"share":0.5}\n\ndata: "two\\nlines"\n\n',
    );
  });

  it("end when the service stops, even when the work would not", async () => {
    const stopping = new AbortController();
    const { response } = streamed(() => new Promise(() => {}), stopping);
    setTimeout(() => stopping.abort(), 10);
    expect(await response.text()).toBe("retry: 2000\n\n");
  });

  it("tell the work when the client has left", async () => {
    const told = Promise.withResolvers<void>();
    const { response } = streamed(async (send) => {
      send.signal.addEventListener("abort", () => told.resolve());
      await send({ data: 1 });
      await new Promise(() => {});
    });
    const reader = response.body?.getReader();
    let text = "";
    // oxlint-disable-next-line no-await-in-loop -- a stream is read piece by piece
    while (!text.includes("data: 1")) text += Buffer.from((await reader?.read())?.value ?? []).toString();
    await reader?.cancel();
    await told.promise;
    expect(text).toContain("data: 1");
  });

  it("tell where the client was when it lost the connection", async () => {
    const { response } = streamed(async (send) => send({ data: send.lastEventId }), undefined, "41");
    expect(await response.text()).toContain('data: "41"');
  });

  it("end in silence where the work fails, which is told to the log", async () => {
    const { response, troubles } = streamed(async () => {
      throw new Error("broken");
    });
    expect(await response.text()).toBe("retry: 2000\n\n");
    expect(troubles).toHaveLength(1);
  });

  it("cannot be forged by a line break in an id or a kind", () => {
    expect(eventText({ id: "1\ndata: x", event: "a\r\nb", data: 1 })).toBe("id: 1 data: x\nevent: a  b\ndata: 1\n\n");
  });
});
