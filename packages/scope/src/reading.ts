import type { Fault } from "@shoreline/units";
import type { Assumption, Brief } from "./brief.ts";

/** What came of reading a brief. */
export interface BriefReading {
  /** Completed: every field that can have a default is there, in canonical order. */
  readonly brief: Brief;
  /** The input as plain data, keys sorted, so that the same brief reads the same whatever its layout. */
  readonly given: unknown;
  /** Every default that was used. */
  readonly assumptions: readonly Assumption[];
  /** Worth a look, none of them stops the decision. */
  readonly warnings: readonly Fault[];
}
