import type { StatementReading } from "./statement.ts";

/** A brief from prose with the places in which the required fields stand, so that each of them is missed by name. */
export function withPlaces(brief: StatementReading["brief"]): StatementReading["brief"] {
  return { work: {}, company: {}, ...brief };
}
