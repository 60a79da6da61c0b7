import { type Fault, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import type { Reference, Work } from "./brief.ts";
import { type NewProject, toldOf } from "./history/historyOf.ts";
import { classForecast, type ClassQuality, classQuality } from "./history/classForecast.ts";
import { effortUnits, type OwnClass } from "./history/ownClass.ts";
import type { PublicMeasure } from "./history/publicClass.ts";
import { toldProject } from "./history/toldProject.ts";
import type { GivenBrief } from "./schema.ts";

/** What a brief tells of its work beside the name of the class. */
interface Told {
  readonly size?: Readonly<Partial<Record<PublicMeasure, number | undefined>>> | undefined;
  readonly features?: Readonly<Record<string, number | string>> | undefined;
}

/** Reference classes of the organisation, by name; one that was damaged stands there with its faults. */
export type OwnClasses = ReadonlyMap<string, Result<OwnClass>>;

/** What the class that a brief names says of its work; nothing where it names none, or brings what one said before. */
export function classReference(work: GivenBrief["work"], classes: OwnClasses): Result<Reference | undefined> {
  if (work.forecastClass === undefined || work.reference !== undefined) return succeed(work.reference);
  const found = classes.get(work.forecastClass.normalize("NFC"));
  if (found === undefined) return refuse([unknownClass(work.forecastClass, classes)]);
  if (!found.ok) return found;
  const own = found.value;
  if (work.kind !== "project") return refuse([otherKind(work.kind, own)]);
  const project = projectOf(work, own);
  const told = toldProject(own, project);
  const faults = [...unheardFaults(work, own, project), ...(told.ok ? [] : told.faults)];
  if (!told.ok || faults.length > 0) return refuse(faults);
  const { p10, p50, p90 } = classForecast(own, told.value);
  const hours = effortUnits[own.effortUnit];
  const projects = own.efforts.length;
  return succeed({
    class: own.name,
    p10: p10 * hours,
    p50: p50 * hours,
    p90: p90 * hours,
    projects,
    fitted: own.fitted,
  });
}

/** How far the class that spoke for this work can be trusted with it; nothing where none spoke, or it is not at hand. */
export function referenceQuality(work: Work, classes: OwnClasses): ClassQuality | undefined {
  const found = work.reference === undefined ? undefined : classes.get(work.reference.class);
  if (found?.ok !== true) return undefined;
  const told = toldProject(found.value, projectOf(work, found.value));
  return told.ok ? classQuality(found.value, told.value) : undefined;
}

/** What a brief tells of its work, by the columns of a class: its features, and its size under the size's column. */
function projectOf({ size, features }: Told, own: OwnClass): NewProject {
  const { measure, columns } = own;
  const amount = measure === undefined ? undefined : size?.[measure];
  return { ...(columns.size === undefined || amount === undefined ? {} : { [columns.size]: amount }), ...features };
}

function unknownClass(name: string, classes: OwnClasses): Fault {
  const names = [...classes.keys()];
  const near = nearestHint(name, names);
  return {
    code: "brief.unknown-class",
    path: "work.forecastClass",
    given: name,
    allowed: names.length === 0 ? "a class that was learned before; there is none yet" : names.join(", "),
    hint: near ?? "Learn one from past projects: shoreline forecast fit FILE.csv --effort COLUMN --name NAME",
  };
}

function otherKind(given: string, { name }: OwnClass): Fault {
  const hint = "Services and production are forecast from their volumes and times; leave the class out.";
  return {
    code: "brief.class-of-projects",
    path: "work.kind",
    given,
    allowed: `project, to be forecast by class ${name}`,
    hint,
  };
}

/** A size that the class needs and was not told, and features that it does not have. */
function unheardFaults({ features = {} }: Told, own: OwnClass, project: NewProject): Fault[] {
  const { size } = own.columns;
  const unknown = Object.keys(features).filter((name) => own.known.every((column) => column.name !== name));
  return [
    ...(size === undefined || toldOf(project, size) !== undefined ? [] : [missingSize(own, size)]),
    ...unknown.map((name) => unknownFeature(name, own)),
  ];
}

function missingSize({ name, measure }: OwnClass, size: string): Fault {
  const place = measure === undefined ? `work.features.${size}` : `work.size.${measure}`;
  const allowed = `a number: class ${name} forecasts by ${size}`;
  return { code: "brief.missing-size", path: place, given: "nothing", allowed };
}

function unknownFeature(name: string, own: OwnClass): Fault {
  const names = own.known.map((column) => column.name);
  const near = nearestHint(name, names);
  const path = `work.features.${name}`;
  const allowed = `columns that class ${own.name} was learned from: ${names.join(", ")}`;
  return { code: "brief.unknown-feature", path, given: name, allowed, ...(near === undefined ? {} : { hint: near }) };
}
