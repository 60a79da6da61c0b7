import type { Result } from "@shoreline/units";

/** Everything outside that a command may touch; a test brings its own. */
export interface Surroundings {
  /** The text of a file, or of standard input for `-`. */
  readonly readText: (file: string, argument: string) => Promise<Result<string>>;
  /** Tells of long work on a terminal, and nothing in a pipe; the returned function takes the words back. */
  readonly announce: (words: string) => () => void;
}
