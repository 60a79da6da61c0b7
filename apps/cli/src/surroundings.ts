import type { Crew } from "@shoreline/simulate";
import type { LanguagePort } from "@shoreline/scope";
import type { Fault, Result } from "@shoreline/units";
import type { ClassFolder } from "./history/classFolder.ts";
import type { Output } from "./input/writeOutput.ts";

/** Everything outside that a command may touch; a test brings its own. */
export interface Surroundings {
  /** The text of a file, or of standard input for `-`. */
  readonly readText: (file: string, argument: string) => Promise<Result<string>>;
  /** The bytes of a file with a table, or of standard input for `-`. */
  readonly readBytes: (file: string, argument: string) => Promise<Result<Uint8Array>>;
  /** Why a file cannot be written; asked before long work starts. */
  readonly writeFaults: (file: string, option: string) => Promise<readonly Fault[]>;
  /** Writes a file, and others beside it: all of them, or none and why. */
  readonly writeOutput: (
    file: string,
    content: string | Uint8Array,
    option: string,
    others?: readonly Output[],
  ) => Promise<readonly Fault[]>;
  /** Whether two names mean one file. */
  readonly isSameFile: (one: string, other: string) => boolean;
  /** ISO date by the local clock. */
  readonly today: () => string;
  /** Memory that can still be had. */
  readonly availableBytes: () => number;
  /** So many threads that compute together, as many as there are processors unless said; undefined where one works alone. */
  readonly crew?: (threads: number | undefined) => Promise<Crew | undefined>;
  /** The language model that helps to read prose; undefined where none is configured, faults where it is badly. */
  readonly language?: () => Promise<Result<LanguagePort | undefined>>;
  /** Reference classes that were learned from own projects. */
  readonly classes: ClassFolder;
  /** Tells of long work on a terminal, and nothing in a pipe; the returned function takes the words back. */
  readonly announce: (words: string) => () => void;
}
