import type { Assumptions } from "./assumptions.ts";
import type { Quantiles, Work } from "./brief.ts";
import { canonicalRoles } from "./canonicalRoles.ts";
import { completeUnits } from "./completeUnits.ts";
import { completeVolumes, type ServiceTimes } from "./completeVolumes.ts";
import { defaultStart } from "./defaultStart.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";
import spreads from "./spreads.json" with { type: "json" };
import { type Measures, usualMonths, usualRoles } from "./usualTeam.ts";

type GivenWork = GivenBrief["work"];

/** When people at home work. */
export interface WorkingTimes extends ServiceTimes {
  /** Hours a month of one full-time equivalent. */
  readonly hoursPerMonth: number;
}

/** The work with its defaults: range of effort, horizon, start, handling, goods, and the roles that do it. */
export function completeWork(given: GivenWork, home: WorkingTimes, notes: Assumptions): Work {
  const measures = completeMeasures(given, home, notes);
  const months = given.months ?? usualMonths(given.kind, measures, notes);
  const start = notes.orDefault(given.start, "work.start", defaultStart, () => ({
    why: "No start is stated; the first of the month after the date of the facts.",
    source: "atlas",
  }));
  const need = { kind: given.kind, function: given.function, months, measures, hoursPerMonth: home.hoursPerMonth };
  const { effort, size, volumes, units, reference } = measures;
  return {
    kind: given.kind,
    function: given.function,
    roles: canonicalRoles(given.roles ?? usualRoles(need, notes)),
    ...givenOnly({ effort, size, reference }),
    months,
    start,
    ...givenOnly({
      volumes,
      units,
      forecastClass: given.forecastClass,
      features: given.features,
    }),
  };
}

function completeMeasures(
  { effort, size, volumes, units, reference }: GivenWork,
  home: ServiceTimes,
  notes: Assumptions,
): Measures {
  return givenOnly({
    effort: effort === undefined ? undefined : completeEffort(effort, notes),
    size: size && givenOnly(size),
    volumes: volumes && completeVolumes(volumes, home, notes),
    units: units && completeUnits(units, notes),
    reference,
  });
}

/** A range; the points that are not given lie where actual effort lies around one given figure. */
function completeEffort(given: NonNullable<GivenWork["effort"]>, notes: Assumptions): Quantiles {
  const { p10, p50, p90 } = typeof given === "number" ? { p10: undefined, p50: given, p90: undefined } : given;
  const { why, source, ...ratio } = spreads.estimateRatio;
  const reason = () => ({ why, source });
  return {
    p10: notes.orDefault(p10, "work.effort.p10", () => p50 * ratio.p10, reason),
    p50,
    p90: notes.orDefault(p90, "work.effort.p90", () => p50 * ratio.p90, reason),
  };
}
