import type { Style } from "../page/style.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the command line runs in: two streams to write on, and what commands may read. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly outStyle: Style;
  readonly errStyle: Style;
  readonly surroundings: Surroundings;
  /** Says more about a bug than its reader asked for. */
  readonly isDebugging: boolean;
  readonly version: () => string;
}
