import type { LiveChange } from "@shoreline/api";

/** Somebody who looks at a brief, in one window. */
export interface Present {
  readonly memberId: string;
  readonly name: string;
  readonly at: string;
}

/** What is told at a brief. */
export type News = { readonly kind: "present" } | { readonly kind: "changed"; readonly what: LiveChange };

/** Who is not heard of for so long is gone: three heartbeats. */
export const GONE_MILLISECONDS = 30_000;

/** One member may look from so many windows at a brief; of more, those that were heard of last count. */
export const MOST_WINDOWS = 6;

interface Heard extends Present {
  readonly until: number;
}

/** The people at one brief, and who wants to hear of it. */
export class Gathering {
  /** By member and window, those heard of last at the end. */
  readonly #people = new Map<string, Heard>();
  readonly #listeners = new Set<(news: News) => void>();

  /** Everybody who is here, a line for each window. */
  people(now: number): readonly Present[] {
    for (const [key, { until }] of this.#people) if (until <= now) this.#people.delete(key);
    return [...this.#people.values()].map(({ memberId, name, at }) => ({ memberId, name, at }));
  }

  /** Somebody is here; the others are told where that is news. */
  come(client: string, present: Present, now: number): void {
    const key = keyOf(present.memberId, client);
    const before = this.#people.get(key);
    this.#people.delete(key);
    this.#people.set(key, { ...present, until: now + GONE_MILLISECONDS });
    this.#closeOldest(present.memberId);
    const isNews = before === undefined || before.until <= now || before.at !== present.at;
    if (isNews) this.tell({ kind: "present" });
  }

  #closeOldest(memberId: string): void {
    const theirs = [...this.#people].filter(([, each]) => each.memberId === memberId);
    for (const [key] of theirs.slice(0, -MOST_WINDOWS)) this.#people.delete(key);
  }

  /** A window is closed; nobody closes that of somebody else. */
  leave(memberId: string, client: string): void {
    if (this.#people.delete(keyOf(memberId, client))) this.tell({ kind: "present" });
  }

  listen(hear: (news: News) => void): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  tell(news: News): void {
    for (const hear of this.#listeners) hear(news);
  }

  /** Whether nobody is here and nobody listens, so that it can be forgotten. */
  isEmpty(now: number): boolean {
    return this.#listeners.size === 0 && this.people(now).length === 0;
  }
}

function keyOf(memberId: string, client: string): string {
  return `${memberId} ${client}`;
}
