import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";

/** What one run took, in seconds. Processor time is that of all threads of the process. */
export interface Times {
  readonly clock: number;
  readonly processor: number;
}

/** A way of evaluating a model, as a process that answers "run N" and "sample N" line by line. */
export class Contestant {
  /** In its own words: name and version of what computes. */
  readonly version: string;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(process: ChildProcessWithoutNullStreams, lines: AsyncIterator<string>, version: string) {
    this.#process = process;
    this.#lines = lines;
    this.version = version;
  }

  /** Starts the process and waits until it is ready; throws with its last words when it ends instead. */
  static async started([program, ...args]: readonly string[]): Promise<Contestant> {
    const child = spawn(program!, args);
    let complaint = "";
    child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
    child.on("error", (error) => (complaint += error.message));
    const lines: Interface = createInterface({ input: child.stdout });
    const replies = lines[Symbol.asyncIterator]();
    const { value, done } = await replies.next();
    if (done) throw new Error(complaint.trim().split("\n").at(-1) || `${program} says nothing.`);
    const { ready } = JSON.parse(value) as { ready: string };
    return new Contestant(child, replies, ready);
  }

  /** Evaluates so many trials and takes their quantiles. */
  run(trials: number): Promise<Times> {
    return this.#ask<Times>("run", trials);
  }

  /** The value of each trial, alternative by alternative. */
  async sample(trials: number): Promise<readonly (readonly number[])[]> {
    return (await this.#ask<{ columns: number[][] }>("sample", trials)).columns;
  }

  /** Ends the process. */
  end(): void {
    this.#process.stdin.end();
  }

  async #ask<T>(word: string, trials: number): Promise<T> {
    this.#process.stdin.write(`${word} ${trials}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.version} ended while it was asked to ${word} ${trials}.`);
    return JSON.parse(value) as T;
  }
}
