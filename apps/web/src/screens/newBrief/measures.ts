import type { WorkKind } from "@shoreline/scope";

/** A way to say how much there is to do. */
export interface Measure {
  /** Key of its words under `brief.measure.`. */
  readonly id: string;
  /** Where it stands in the brief. */
  readonly path: string;
  /** What else has to be said with it. */
  readonly also?: string;
}

const people: Measure = { id: "people", path: "work.roles" };
const hours: Measure = { id: "hours", path: "work.effort" };

const cases = (["tickets", "calls", "invoices", "claims", "units"] as const).map((id) => ({
  id,
  path: `work.volumes.${id}PerMonth`,
  also: "work.volumes.handlingMinutes",
}));

const sizes = (["functionPoints", "storyPoints", "useCasePoints", "cosmic", "kloc"] as const).map((id) => ({
  id,
  path: `work.size.${id}`,
}));

/** What a kind of work can be measured in, the likeliest first. */
const measuresByKind: Readonly<Record<WorkKind, readonly Measure[]>> = {
  project: [people, hours, ...sizes],
  service: [...cases, people],
  production: [{ id: "goods", path: "work.units.perMonth", also: "work.units.labourMinutes" }],
};

/** Every measure there is. */
export const allMeasures: readonly Measure[] = [people, hours, ...cases, ...sizes, ...measuresByKind.production];

/** The measures that fit; before the kind is said, those that fit most work. */
export function measuresOf(kind: unknown): readonly Measure[] {
  return isKind(kind) ? measuresByKind[kind] : [people, hours];
}

function isKind(kind: unknown): kind is WorkKind {
  return typeof kind === "string" && Object.hasOwn(measuresByKind, kind);
}
