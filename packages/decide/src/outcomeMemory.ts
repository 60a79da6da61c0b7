import { groundOf, type Grounds, type Outcome, type Placement, type Setting } from "@shoreline/economics";
import type { Criterion } from "./criteria/criterion.ts";
import { type Sampling, samplingName } from "./sampling.ts";

/** So many grounds keep columns, the last asked ones: they are large. Everything else is kept as long as its ground. */
const MOST_WITH_COLUMNS = 3;

/** Of each ground what was found in one way of asking, the last one; it is forgotten with the ground. */
class GroundMemory<T> {
  readonly #most: number;
  readonly #found = new WeakMap<object, { readonly asked: string; readonly found: Map<string, T> }>();
  readonly #recent = new WeakMap<Grounds, readonly object[]>();

  constructor(most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** What was found before on the ground of a setting, when it was asked in the same way; nothing where nobody remembers. */
  of(setting: Setting, asked: string | null): Map<string, T> | undefined {
    if (!setting.grounds || asked === null) return undefined;
    const ground = groundOf(setting);
    const before = this.#found.get(ground);
    const kept = before?.asked === asked ? before : { asked, found: new Map<string, T>() };
    this.#found.set(ground, kept);
    if (this.#most < Number.POSITIVE_INFINITY) this.#forgetOlder(setting.grounds, ground);
    return kept.found;
  }

  #forgetOlder(grounds: Grounds, latest: object): void {
    const recent = [latest, ...(this.#recent.get(grounds) ?? []).filter((each) => each !== latest)];
    for (const forgotten of recent.slice(this.#most)) this.#found.delete(forgotten);
    this.#recent.set(grounds, recent.slice(0, this.#most));
  }
}

/** What is simulated, against what, and in which futures. */
export interface SimulationQuestion {
  readonly setting: Setting;
  readonly placements: readonly Placement[];
  readonly baseline: Placement;
  readonly sampling: Sampling;
}

const outcomesOf = new GroundMemory<Remembered<Outcome>>(MOST_WITH_COLUMNS);

/**
 * Outcomes of placements on the ground of a setting: those that were simulated before in the same futures, and the rest
 * as `simulate` finds them. An outcome is what a placement comes to by itself, whatever is simulated beside it.
 */
export function recalledOutcomes(
  question: SimulationQuestion,
  simulate: (missing: readonly Placement[]) => readonly Outcome[],
): readonly Outcome[] {
  return recalled(outcomesOf.of(question.setting, askedOf(question)), question.placements, simulate);
}

const columnsOf = new GroundMemory<Remembered<readonly Float64Array[]>>(MOST_WITH_COLUMNS);

/** The same for columns by criterion alone, in the order of the criteria. */
export function recalledColumns(
  question: SimulationQuestion & { readonly weighed: readonly Criterion[] },
  evaluate: (missing: readonly Placement[]) => readonly (readonly Float64Array[])[],
): readonly (readonly Float64Array[])[] {
  return recalled(columnsOf.of(question.setting, askedOf(question)), question.placements, evaluate);
}

const valuesOf = new GroundMemory<Remembered<readonly number[]>>();

/** The same for expected values by criterion. */
export function recalledValues(
  question: SimulationQuestion & { readonly weighed: readonly Criterion[] },
  evaluate: (missing: readonly Placement[]) => readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return recalled(valuesOf.of(question.setting, askedOf(question)), question.placements, evaluate);
}

/** What was found for a placement. */
interface Remembered<T> {
  readonly placement: Placement;
  readonly found: T;
}

function recalled<T>(
  known: Map<string, Remembered<T>> | undefined,
  placements: readonly Placement[],
  find: (missing: readonly Placement[]) => readonly T[],
): readonly T[] {
  if (!known) return find(placements);
  const missing = placements.filter((placement) => !isSame(known.get(nameOf(placement))?.placement, placement));
  const found = missing.length === 0 ? [] : find(missing);
  missing.forEach((placement, index) => known.set(nameOf(placement), { placement, found: found[index]! }));
  return placements.map((placement) => known.get(nameOf(placement))!.found);
}

/** A site of one name is one and the same on a ground, unless somebody has changed it by hand. */
function isSame(before: Placement | undefined, { shares, site }: Placement): boolean {
  return before !== undefined && (shares !== undefined || before.site === site);
}

/** The way of asking as a name; null where inputs move together, which nothing short says. */
function askedOf({
  baseline,
  sampling,
  weighed = [],
}: SimulationQuestion & { readonly weighed?: readonly Criterion[] }): string | null {
  const sampled = samplingName(sampling);
  return sampled === null ? null : [sampled, nameOf(baseline), ...weighed.map(({ key }) => key)].join(" ");
}

/** Everything that tells a placement from others on its ground, also what a vendor offers and how work is divided. */
function nameOf({ party, site, measure, vendor, shares }: Placement): string {
  const divided = shares?.map(({ placement, ...share }) => [nameOf(placement), share]);
  return JSON.stringify([party, site.site.id, measure, vendor, divided]);
}
