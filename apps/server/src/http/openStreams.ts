import { problem } from "./refusal.ts";
import type { Authenticate, Incoming, Signed } from "./signed.ts";

/** A member may hold so many event streams open in one process: a browser opens one for each window. */
export const MOST_STREAMS = 8;
/** Whether who listens still may is looked at this often, beside whenever this process hears of a change. */
const LOOK_MILLISECONDS = 5000;
const RETRY_SECONDS = 5;

/** An event stream that somebody is let to hold open. */
export interface OpenStream {
  /** Ends when they may no longer: disabled, signed out, with another role, or moved to another engagement. */
  readonly revoked: AbortSignal;
  close(): void;
}

interface Held {
  readonly signed: Signed;
  look(): Promise<void>;
}

/** Event streams of this process. They outlive the request that was let in, so that it is looked at again and again. */
export class OpenStreams {
  readonly #held = new Set<Held>();
  readonly #authenticate: Authenticate;

  constructor(authenticate: Authenticate) {
    this.#authenticate = authenticate;
  }

  /** Lets a request hold a stream open; refuses one more than a member may have. */
  open(incoming: Incoming, signed: Signed): OpenStream {
    const { memberId } = signed.actor;
    const theirs = [...this.#held].filter((each) => each.signed.actor.memberId === memberId);
    if (theirs.length >= MOST_STREAMS) throw tooMany();
    const revoked = new AbortController();
    const look = async () => {
      if (!(await this.#isStill(incoming, signed))) revoked.abort();
    };
    const held = { signed, look };
    this.#held.add(held);
    const again = setInterval(() => void look(), LOOK_MILLISECONDS).unref();
    const close = () => {
      clearInterval(again);
      this.#held.delete(held);
    };
    return { revoked: revoked.signal, close };
  }

  /** Looks at once at the streams of a member, session or token that has changed. */
  hearOf(id: string): void {
    for (const { signed, look } of this.#held) if ([signed.actor.memberId, signed.by.id].includes(id)) void look();
  }

  /** Whether a request would still be let in as the same person; while the database is away, nobody knows. */
  async #isStill(incoming: Incoming, signed: Signed): Promise<boolean> {
    try {
      const now = await this.#authenticate(incoming);
      return now !== undefined && rightsOf(now) === rightsOf(signed);
    } catch {
      return true;
    }
  }
}

function rightsOf({ actor, role, permissions }: Signed): string {
  return JSON.stringify([actor.memberId, actor.engagementId, role, [...permissions].toSorted()]);
}

function tooMany() {
  const detail = `You have ${MOST_STREAMS} event streams open, which is as many as one may have. Close one.`;
  return problem("too-many", { detail, headers: { "Retry-After": String(RETRY_SECONDS) } });
}
