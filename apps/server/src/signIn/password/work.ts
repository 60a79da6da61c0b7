import { problem } from "../../http/refusal.ts";
import { fits, hashPassword } from "./hash.ts";

/** Passwords hashed a few at a time: each takes 19 MiB and a tenth of a second of a core. */
export interface PasswordWork {
  hash(password: string): Promise<string>;
  fits(password: string, phc: string): Promise<boolean>;
}

const AT_ONCE = 2;
const MOST_WAITING = 64;
const RETRY_SECONDS = 5;

/** Work that waits its turn, and is refused with 429 where too much of it waits: a flood costs neither memory nor all cores. */
export function passwordWork(atOnce = AT_ONCE, mostWaiting = MOST_WAITING): PasswordWork {
  const turn = turns(atOnce, mostWaiting);
  return {
    hash: async (password) => turn(async () => hashPassword(password)),
    fits: async (password, phc) => turn(async () => fits(password, phc)),
  };
}

function turns(atOnce: number, mostWaiting: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1;
    else if (waiting.length >= mostWaiting) throw tooBusy();
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or becomes free.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function tooBusy(): Error {
  const detail = "Too many people sign in at this moment.";
  return problem("too-many", { detail, headers: { "Retry-After": String(RETRY_SECONDS) } });
}
