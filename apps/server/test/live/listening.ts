import type { Visitor } from "../signIn/visitor.ts";

/** One event, as it came. */
interface Came {
  readonly event: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests say what is in it
  readonly data: any;
}

/** An event stream that is read as it comes. */
export interface Listening {
  readonly status: number;
  readonly came: readonly Came[];
  /** Bytes so far. */
  bytes(): number;
  /** Resolves when the service ends it. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens an event stream as somebody who is signed in. */
export async function listening(visitor: Visitor, path: string): Promise<Listening> {
  const left = new AbortController();
  const cookies = [...visitor.cookies].map((pair) => pair.join("=")).join("; ");
  const headers = cookies === "" ? visitor.headers : { Cookie: cookies };
  const response = await fetch(`${visitor.url}/api/v1${path}`, { headers, signal: left.signal });
  const came: Came[] = [];
  let bytes = 0;
  const read = async () => {
    let text = "";
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      text += Buffer.from(chunk).toString("utf8");
      const whole = text.split("\n\n");
      text = whole.pop() ?? "";
      came.push(...whole.flatMap(eventOf));
    }
  };
  const ended = read().catch(() => {});
  return { status: response.status, came, bytes: () => bytes, ended, close: () => left.abort() };
}

function eventOf(text: string): Came[] {
  const [, event] = /^event: (.*)$/m.exec(text) ?? [];
  const [, data] = /^data: (.*)$/m.exec(text) ?? [];
  return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) }];
}

/** Waits until something is so; the test's own limit of time ends a wait in vain. */
export async function until(isTrue: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- waiting in turns is the purpose
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}
