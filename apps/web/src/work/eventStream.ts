import { pauseMilliseconds } from "./patience.ts";
import { mayTryAgain, Refused } from "./server.ts";

/** What is followed, and what is heard of it. */
export interface Followed {
  /** Where the server-sent events come from. */
  readonly address: string;
  /** What hears each kind of event, with its data as JSON text. */
  readonly hear: Readonly<Record<string, (data: string) => void>>;
  /** Asks for the same in another way, where the stream was refused: browsers do not tell why. */
  readonly ask: () => Promise<unknown>;
  /** Is told when it is not tried any more: where it is refused for good, or as often as `mostTries` in a row. */
  readonly onGivenUp?: (error: unknown) => void;
  /** Endless unless said. */
  readonly mostTries?: number;
}

/**
 * Follows server-sent events until the returned function is called. Where the line breaks, the browser comes back by
 * itself; where the service refuses, which ends it for the browser, it is asked for again later and later, as long as
 * the refusal may pass: too many requests (429), no service, or one in trouble.
 */
export function followEvents({ address, hear, ask, onGivenUp, mostTries = Infinity }: Followed): () => void {
  let events: EventSource;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let tries = 0;
  const open = () => {
    events = new EventSource(address);
    events.addEventListener("open", () => (tries = 0));
    for (const [kind, heard] of Object.entries(hear))
      events.addEventListener(kind, (event: MessageEvent<string>) => heard(event.data));
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) void refused();
    });
  };
  const refused = async () => {
    tries += 1;
    const why = await ask().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (isOver) return;
    if (!mayPass(why) || tries >= mostTries) onGivenUp?.(why ?? BROKEN);
    else waiting = setTimeout(open, pauseMilliseconds(tries, { atLeast: retryAfter(why), chance: Math.random() }));
  };
  open();
  return () => {
    isOver = true;
    clearTimeout(waiting);
    events.close();
  };
}

const BROKEN = new Refused({ type: "/problems/unavailable", title: "The line broke", status: 503 });

/** Where the question itself is answered, only the stream was too much for now. */
function mayPass(why: unknown): boolean {
  return why === undefined || mayTryAgain(why) || (why instanceof Refused && why.status === 429);
}

function retryAfter(why: unknown): number {
  return why instanceof Refused ? (why.retryAfter ?? 0) * 1000 : 0;
}
