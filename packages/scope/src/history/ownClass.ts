import type { Accuracy } from "./accuracy.ts";
import type { Levels } from "./adaptiveLevels.ts";
import type { KnownColumn } from "./knownColumns.ts";
import type { HistoryColumns, PastProjects } from "./pastProjects.ts";
import { publicClass, type PublicMeasure } from "./publicClass.ts";

/** Units in which effort may be kept; months of 152 hours, as in most published sets, days of 8. */
export const effortUnits = { "person-hours": 1, "person-days": 8, "person-months": 152 } as const;
export type EffortUnit = keyof typeof effortUnits;

/**
 * An organisation's own reference class, schema `class/1`: its past projects and how well they forecast each other. It
 * holds their figures and nothing that names a person, and stays with the organisation.
 */
export interface OwnClass {
  readonly schema: "class/1";
  readonly name: string;
  /** ISO date of the fit. */
  readonly fitted: string;
  readonly columns: HistoryColumns;
  readonly effortUnit: EffortUnit;
  /** What the main size measures, where it is a measure that others use, too. */
  readonly measure?: PublicMeasure;
  readonly efforts: readonly number[];
  readonly dates?: readonly (string | null)[];
  readonly known: readonly KnownColumn[];
  /** Lines of the file at which the projects stood. */
  readonly lines: readonly number[];
  readonly accuracy: Accuracy;
  /** Ends of the 80 % interval, as they have moved with what came of dated projects. */
  readonly levels: Levels;
}

/** Past projects of a class, as they were read. */
export function pastOf({ columns, efforts, dates, known, lines }: OwnClass): PastProjects {
  const rest = { rejected: [], ignored: [], warnings: [] };
  return { columns, efforts, ...(dates === undefined ? {} : { dates }), known, lines, ...rest };
}

/** The public class that a history of this measure and unit leans on, in the unit of its effort. */
export function priorOf(measure: PublicMeasure | undefined, unit: EffortUnit) {
  if (measure === undefined) return undefined;
  const inHours = publicClass(measure);
  return { ...inHours, level: inHours.level / effortUnits[unit] };
}
