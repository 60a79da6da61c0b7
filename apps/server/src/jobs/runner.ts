import type { Store } from "@shoreline/store";
import type { Logger } from "pino";
import type { Queue, Taken } from "./queue.ts";
import { type Begun, begin, keepAnswer, keepProblem, keepProgress, type Progress } from "./records.ts";
import { type Outcome, Stopped } from "./threads/deciderThread.ts";
import type { Deciders } from "./threads/deciders.ts";
import type { Watchers } from "./watchers.ts";

/** What a runner works with. */
export interface RunnerParts {
  readonly store: Store;
  readonly queue: Queue;
  readonly deciders: Deciders;
  readonly watchers: Watchers;
  readonly log: Logger;
  readonly now: () => number;
  readonly onDecided: OnDecided;
}

/** Is told of a brief that a new decision of it is kept. */
export type OnDecided = (place: { readonly organisationId: string; readonly briefId: string }) => Promise<void>;

/** Work that was put in line elsewhere, and lost work, is looked for this often; what is asked here starts at once. */
const POLL_MILLISECONDS = 1000;
const LOST_MILLISECONDS = 10_000;
const TOUCH_MILLISECONDS = 3000;
/** Shorter work is over before anybody elsewhere could read how far it is. */
const TOLD_AFTER_MILLISECONDS = 500;

/** Takes tickets as long as a thread is free, has them decided and keeps what comes of it. */
export class Runner {
  readonly #parts: RunnerParts;
  readonly #active = new Map<string, { readonly taken: Taken; readonly ended: Promise<void> }>();
  readonly #timers: readonly NodeJS.Timeout[];
  #taking: Promise<void> | undefined;
  /** Whether there may be work that nobody has looked for yet. */
  #again = false;
  #isStopping = false;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#timers = [
      setInterval(() => this.look(), POLL_MILLISECONDS),
      setInterval(() => void this.#quietly("lost jobs", () => this.#endLost()), LOST_MILLISECONDS),
      setInterval(() => void this.#quietly("heartbeat", () => this.#touch()), TOUCH_MILLISECONDS),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  get running(): number {
    return this.#active.size;
  }

  /** Looks for work now. */
  look(): void {
    this.#again = true;
    this.#taking ??= this.#quietly("queue", () => this.#take()).finally(() => {
      this.#taking = undefined;
      if (this.#again && !this.#isStopping && this.#hasRoom) this.look();
    });
  }

  /** Takes no more work, and finishes what runs; what has not ended after so long goes back into the line. */
  async stop(milliseconds: number): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#timers.slice(0, 2)) clearInterval(timer);
    await this.#taking;
    const ended = Promise.all([...this.#active.values()].map((each) => each.ended));
    await Promise.race([ended, after(milliseconds)]);
    await this.#parts.deciders.stop();
    await ended;
    clearInterval(this.#timers[2]);
  }

  get #hasRoom(): boolean {
    return this.#active.size < this.#parts.deciders.size;
  }

  async #take(): Promise<void> {
    while (this.#again && !this.#isStopping && this.#hasRoom) {
      this.#again = false;
      const room = this.#parts.deciders.size - this.#active.size;
      // oxlint-disable-next-line no-await-in-loop -- room is known only once the last ones have begun
      const taken = await this.#parts.queue.take(room);
      for (const each of taken) this.#start(each);
      if (taken.length === room) this.#again = true;
    }
  }

  #start(taken: Taken): void {
    const ended = this.#run(taken)
      .catch((error: unknown) => this.#parts.log.error({ err: error, jobId: taken.id }, "job could not be settled"))
      .finally(() => {
        this.#active.delete(taken.id);
        // Where the line was empty and nothing was put into it here, there is nothing to look for.
        if (this.#again) this.look();
      });
    this.#active.set(taken.id, { taken, ended });
  }

  async #run(taken: Taken): Promise<void> {
    const { store, queue, log } = this.#parts;
    const { ticket } = taken;
    const startedAt = performance.now();
    try {
      const begun = await begin(store, ticket, this.#nowText());
      if (begun === undefined) return void (await queue.done(taken));
      const outcome = await this.#decided(taken, begun);
      await this.#keep(taken, begun, outcome);
      const milliseconds = Math.round(performance.now() - startedAt);
      log.info({ ...ticket, attempt: taken.retryCount, outcome: outcome.kind, milliseconds }, "job ended");
    } catch (error) {
      await this.#broke(taken, error);
    }
  }

  async #decided({ ticket }: Taken, { assignment, briefId }: Begun): Promise<Outcome> {
    const { store, deciders, watchers } = this.#parts;
    let kept = Promise.resolve();
    let latest: Progress = { share: 0, stage: "reading" };
    let isLong = false;
    const keep = () => {
      const progress = latest;
      kept = kept.then(() => this.#quietly("progress", () => keepProgress(store, ticket, progress)));
    };
    const becomesLong = setTimeout(() => {
      isLong = true;
      keep();
    }, TOLD_AFTER_MILLISECONDS);
    const onProgress = ({ stage, share }: Progress) => {
      latest = { stage, share };
      watchers.tell(ticket.jobId, latest);
      if (isLong) keep();
    };
    try {
      return await deciders.decide({ jobId: ticket.jobId, briefId }, assignment, onProgress);
    } finally {
      clearTimeout(becomesLong);
      await kept;
    }
  }

  async #keep(taken: Taken, begun: Begun, outcome: Outcome): Promise<void> {
    const { store, queue, watchers, onDecided } = this.#parts;
    const { ticket } = taken;
    const now = this.#nowText();
    const settle = (tx: Parameters<Queue["lostDone"]>[1]) => queue.done(taken, tx);
    let isKept = false;
    if (outcome.kind === "answer")
      isKept = await keepAnswer(store, { ticket, begun, answer: outcome.answer, now }, settle);
    else {
      const problem = { kind: "cannot-decide", faults: outcome.faults } as const;
      await keepProblem(store, { ticket, problem, now }, settle);
    }
    watchers.tell(ticket.jobId, "ended");
    if (isKept) await onDecided({ organisationId: ticket.organisationId, briefId: begun.briefId });
  }

  /** Cancelled work is over; everything else is tried again, here or elsewhere. */
  async #broke(taken: Taken, error: unknown): Promise<void> {
    const { queue, log } = this.#parts;
    if (error instanceof Stopped && !this.#isStopping) return;
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof Stopped)) log.error({ err: error, ...taken.ticket, attempt: taken.retryCount }, "job broke");
    await queue.broke(taken, message);
  }

  async #endLost(): Promise<void> {
    const { store, queue, watchers } = this.#parts;
    const problem = { kind: "bug", detail: "It broke each time it was tried." } as const;
    const endOne = async (lost: Taken) => {
      const { ticket } = lost;
      await keepProblem(store, { ticket, problem, now: this.#nowText() }, (tx) => queue.lostDone(lost, tx));
      watchers.tell(ticket.jobId, "ended");
    };
    await Promise.all((await queue.takeLost()).map(endOne));
  }

  /** Says that this process is at its jobs, and stops those that were cancelled or taken over elsewhere. */
  async #touch(): Promise<void> {
    const taken = [...this.#active.values()].map((each) => each.taken);
    if (taken.length === 0) return;
    const unwanted = await this.#parts.queue.touch(taken);
    await Promise.all(unwanted.map(({ id }) => this.#parts.deciders.cancel(id)));
  }

  async #quietly(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.log.warn({ err: error, what }, "jobs have to wait for the database");
    }
  }

  #nowText(): string {
    return new Date(this.#parts.now()).toISOString();
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
