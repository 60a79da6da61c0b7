import { setTimeout as pause } from "node:timers/promises";
import { StoreTrouble } from "@shoreline/store";
import type { LiveChange } from "@shoreline/api";
import type { EventSender } from "../http/events.ts";
import { Refusal } from "../http/refusal.ts";
import type { Present } from "./gathering.ts";
import type { BriefPlace, Live } from "./live.ts";

/** A stream ends after so long, to be asked for again. */
const STREAM_MILLISECONDS = 5 * 60_000;
/** News is gathered for so long before it is told, so that nobody's haste is everybody's load: five times a second. */
const GATHER_MILLISECONDS = 200;
/** Who goes without a word, and whose brief is filed elsewhere without news of it, is noticed within so long. */
const LOOK_MILLISECONDS = 4000;

/** Who hears of a brief. */
export interface Listener {
  readonly place: BriefPlace;
  /** Of a guest, who is told initials of the others and no more. */
  readonly guestId: string | undefined;
  /** Rejects with a refusal once the brief is not theirs to see any more. */
  look(): Promise<void>;
}

/**
 * Tells who is at a brief, at first and whenever it changes, and what has changed of it; until the client leaves or may
 * no longer see it, which is looked at before anything is told.
 */
export async function tellNews(live: Live, listener: Listener, send: EventSender): Promise<void> {
  const changed = new Set<LiveChange>();
  let news = Promise.withResolvers<void>();
  const stop = live.listen(listener.place, (heard) => {
    if (heard.kind === "changed") changed.add(heard.what);
    news.resolve();
  });
  const end = performance.now() + STREAM_MILLISECONDS;
  let told = "";
  try {
    /* oxlint-disable no-await-in-loop -- tells one thing after the other, as fast as the client takes it */
    while (!send.signal.aborted && performance.now() < end) {
      news = Promise.withResolvers<void>();
      const sight = await sightOf(listener);
      if (sight === "lost") return;
      if (sight === "seen") {
        const people = shownTo(listener, live.people(listener.place));
        const text = JSON.stringify(people);
        if (text !== told) await send({ event: "present", data: { people } });
        told = text;
        for (const what of changed) if (changed.delete(what)) await send({ event: "changed", data: { what } });
      }
      await within(GATHER_MILLISECONDS, send.signal);
      await within(LOOK_MILLISECONDS, send.signal, news.promise);
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    stop();
  }
}

/** Whether the brief can be seen still; unknown while the database is away, and then nothing is told. */
async function sightOf({ look }: Listener): Promise<"seen" | "lost" | "unknown"> {
  try {
    await look();
    return "seen";
  } catch (error) {
    if (error instanceof Refusal) return "lost";
    if (error instanceof StoreTrouble) return "unknown";
    throw error;
  }
}

/** A guest sees of members only itself: of the others it is told that they are there, by initials, each once. */
function shownTo({ guestId }: Listener, people: readonly Present[]): readonly object[] {
  if (guestId === undefined) return people;
  const others = people.filter(({ memberId }) => memberId !== guestId);
  return [...new Map(others.map(({ memberId, name }) => [memberId, { name: initialsOf(name) }])).values()];
}

/** `O. K.` of Olga Maria Kovač. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.flatMap((word) => [...(word ?? "")].slice(0, 1).map((letter) => `${letter}.`)).join(" ");
}

/** Waits so long, or until there is news or the client leaves. */
async function within(milliseconds: number, signal: AbortSignal, news?: Promise<void>): Promise<void> {
  const enough = new AbortController();
  const late = pause(milliseconds, undefined, { signal: AbortSignal.any([signal, enough.signal]) }).catch(() => {});
  await Promise.race(news === undefined ? [late] : [late, news]);
  enough.abort();
}
