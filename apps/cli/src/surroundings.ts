import type { Fault, Result } from "@shoreline/units";

/** Everything outside that a command may touch; a test brings its own. */
export interface Surroundings {
  /** The text of a file, or of standard input for `-`. */
  readonly readText: (file: string, argument: string) => Promise<Result<string>>;
  /** Why a file cannot be written; asked before long work starts. */
  readonly writeFaults: (file: string, option: string) => Promise<readonly Fault[]>;
  /** Writes a file, or says why it could not. */
  readonly writeText: (file: string, text: string, option: string) => Promise<readonly Fault[]>;
  /** Whether two names mean one file. */
  readonly isSameFile: (one: string, other: string) => boolean;
  /** ISO date by the local clock. */
  readonly today: () => string;
  /** Memory that can still be had. */
  readonly availableBytes: () => number;
  /** Tells of long work on a terminal, and nothing in a pipe; the returned function takes the words back. */
  readonly announce: (words: string) => () => void;
}
