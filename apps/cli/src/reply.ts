import type { Fault } from "@shoreline/units";
import type { Page } from "./page/page.ts";

/** What came of a command, before it is printed. */
export type Reply = Answer | Refusal;

/** What was asked for, as data and as a page. */
export interface Answer {
  readonly kind: "answer";
  /** 1 when `doctor` found something broken. */
  readonly exitCode: 0 | 1;
  /** What `--json` prints. */
  readonly document: unknown;
  /** What a reader sees; made only when somebody reads. */
  readonly page: () => Page;
  /** What stands beside the answer: warnings and files written. Each is a line on standard error. */
  readonly notes: readonly string[];
  /** Where the answer is that something runs: ends when it does, with the exit code. */
  readonly until?: () => Promise<0 | 1>;
}

/** Why there is no answer: every fault, with what would mend it. */
export interface Refusal {
  readonly kind: "refusal";
  /** 2: the input has faults; 3: nothing is feasible. */
  readonly exitCode: 2 | 3;
  readonly faults: readonly Fault[];
  /** In place of one line a fault, where there are too many to read. */
  readonly page?: () => Page;
}

/** The command has spoken with a program on its own; nothing is printed. */
export interface Served {
  readonly kind: "served";
  readonly exitCode: 0;
}

/** What a command ends with. */
export type Outcome = Reply | Served;

export const served: Served = { kind: "served", exitCode: 0 };

/** The command did what was asked: exit 0. */
export function answer(document: unknown, page: () => Page, notes: readonly string[] = []): Answer {
  return { kind: "answer", exitCode: 0, document, page, notes };
}

/** The input has faults, all of which are shown: exit 2. */
export function refusal(faults: readonly Fault[]): Refusal {
  return { kind: "refusal", exitCode: 2, faults };
}
