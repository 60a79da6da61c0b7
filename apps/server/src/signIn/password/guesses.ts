/** Wrong old passwords of members who are signed in, counted in this process. */
export interface Guesses {
  /** Counts one; the seconds to wait where there were too many, and then does not count it. */
  count(memberId: string): number | undefined;
  clear(memberId: string): void;
}

const MOST = 5;
const WINDOW_MILLISECONDS = 15 * 60 * 1000;
const MOST_REMEMBERED = 10_000;

/** Five wrong ones in a quarter of an hour are enough for whoever has found somebody else's screen unlocked. */
export function guesses(now: () => number): Guesses {
  const counted = new Map<string, { first: number; times: number }>();
  return {
    count(memberId) {
      const moment = now();
      const found = counted.get(memberId);
      if (found === undefined || moment - found.first >= WINDOW_MILLISECONDS) {
        if (counted.size >= MOST_REMEMBERED) counted.clear();
        counted.set(memberId, { first: moment, times: 1 });
        return undefined;
      }
      if (found.times >= MOST) return Math.max(1, Math.ceil((found.first + WINDOW_MILLISECONDS - moment) / 1000));
      found.times += 1;
      return undefined;
    },
    clear: (memberId) => void counted.delete(memberId),
  };
}
