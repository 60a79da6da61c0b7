import { groundOf, type Grounds, type Outcome, type Placement, type Setting } from "@shoreline/economics";
import type { Expression } from "@shoreline/simulate";
import type { Criterion } from "./criteria/criterion.ts";
import { type Sampling, samplingName } from "./sampling.ts";
import type { WeightColumns } from "./weights.ts";

/** So many grounds keep columns, the last asked ones: they are large. Everything else is kept as long as its ground. */
const MOST_WITH_COLUMNS = 3;
/** What so many questions in a row did not ask for is forgotten: a slider leaves a vendor behind at every step. */
const MOST_UNASKED = 4;

/** How what is asked for is told from others of its kind, and whether it still is what it was. */
interface Identity<A> {
  nameOf(asked: A): string;
  isSame(before: A, asked: A): boolean;
}

/** What was found for what was asked, by name. */
class Findings<A, T> {
  readonly #known = new Map<string, { readonly asked: A; readonly found: T; question: number }>();
  #latest: Setting | undefined;
  #question = 0;

  /** A question has a setting of its own, and may ask several times. */
  begin(setting: Setting): void {
    if (setting === this.#latest) return;
    this.#latest = setting;
    this.#question++;
    for (const [name, { question }] of this.#known) {
      if (question < this.#question - MOST_UNASKED) this.#known.delete(name);
    }
  }

  /** What was found before, and the rest as `find` finds it, in the order in which it is asked for. */
  recall(asked: readonly A[], { nameOf, isSame }: Identity<A>, find: (missing: readonly A[]) => readonly T[]) {
    const names = asked.map(nameOf);
    const isMissing = (each: A, place: number) => {
      const before = this.#known.get(names[place]!);
      return before === undefined || !isSame(before.asked, each);
    };
    const missing = asked.filter(isMissing);
    const found = missing.length === 0 ? [] : find(missing);
    missing.forEach((each, place) => {
      this.#known.set(nameOf(each), { asked: each, found: found[place]!, question: this.#question });
    });
    return names.map((name) => this.#asked(name));
  }

  #asked(name: string): T {
    const known = this.#known.get(name)!;
    known.question = this.#question;
    return known.found;
  }
}

/** Of each ground what was found in one way of asking, the last one; it is forgotten with the ground. */
class GroundMemory<A, T> {
  readonly #most: number;
  readonly #identity: Identity<A>;
  readonly #found = new WeakMap<object, { readonly way: string; readonly findings: Findings<A, T> }>();
  readonly #recent = new WeakMap<Grounds, readonly object[]>();

  constructor(identity: Identity<A>, most: number = Number.POSITIVE_INFINITY) {
    this.#identity = identity;
    this.#most = most;
  }

  /** What was found before on the ground of a setting, when it was asked in the same way; all is found anew where nobody remembers. */
  recalled(
    setting: Setting,
    way: string | null,
    asked: readonly A[],
    find: (missing: readonly A[]) => readonly T[],
  ): readonly T[] {
    if (!setting.grounds || way === null) return find(asked);
    const ground = groundOf(setting);
    const before = this.#found.get(ground);
    const kept = before?.way === way ? before : { way, findings: new Findings<A, T>() };
    this.#found.set(ground, kept);
    if (this.#most < Number.POSITIVE_INFINITY) this.#forgetOlder(setting.grounds, ground);
    kept.findings.begin(setting);
    return kept.findings.recall(asked, this.#identity, find);
  }

  #forgetOlder(grounds: Grounds, latest: object): void {
    const recent = [latest, ...(this.#recent.get(grounds) ?? []).filter((each) => each !== latest)];
    for (const forgotten of recent.slice(this.#most)) this.#found.delete(forgotten);
    this.#recent.set(grounds, recent.slice(0, this.#most));
  }
}

/** A site of one name is one and the same on a ground, unless somebody has changed it by hand. */
const ofPlacement: Identity<Placement> = {
  nameOf,
  isSame: isSameSite,
};

function isSameSite(before: Placement, { shares, site }: Placement): boolean {
  if (shares === undefined) return before.site === site;
  return shares.every(({ placement }, index) => isSameSite(before.shares![index]!.placement, placement));
}

/** What is simulated, against what, and in which futures. */
export interface SimulationQuestion {
  readonly setting: Setting;
  readonly placements: readonly Placement[];
  readonly baseline: Placement;
  readonly sampling: Sampling;
}

const outcomesOf = new GroundMemory<Placement, Outcome>(ofPlacement, MOST_WITH_COLUMNS);

/**
 * Outcomes of placements on the ground of a setting: those that were simulated before in the same futures, and the rest
 * as `simulate` finds them. An outcome is what a placement comes to by itself, whatever is simulated beside it.
 */
export function recalledOutcomes(
  question: SimulationQuestion,
  simulate: (missing: readonly Placement[]) => readonly Outcome[],
): readonly Outcome[] {
  return outcomesOf.recalled(question.setting, wayOf(question), question.placements, simulate);
}

const columnsOf = new GroundMemory<Placement, readonly Float64Array[]>(ofPlacement, MOST_WITH_COLUMNS);

/** The same for columns by criterion alone, in the order of the criteria. */
export function recalledColumns(
  question: SimulationQuestion & { readonly weighed: readonly Criterion[] },
  evaluate: (missing: readonly Placement[]) => readonly (readonly Float64Array[])[],
): readonly (readonly Float64Array[])[] {
  return columnsOf.recalled(question.setting, wayOf(question), question.placements, evaluate);
}

const valuesOf = new GroundMemory<Placement, readonly number[]>(ofPlacement);

/** The same for expected values by criterion. */
export function recalledValues(
  question: SimulationQuestion & { readonly weighed: readonly Criterion[] },
  evaluate: (missing: readonly Placement[]) => readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return valuesOf.recalled(question.setting, wayOf(question), question.placements, evaluate);
}

const scoresOf = new GroundMemory<Placement, Float64Array>(ofPlacement, MOST_WITH_COLUMNS);

/** The same for weighted values by the priorities of the brief. */
export function recalledScores(
  question: SimulationQuestion,
  weigh: (missing: readonly Placement[]) => readonly Float64Array[],
): readonly Float64Array[] {
  const way = withPriorities(wayOf(question), question.setting);
  return scoresOf.recalled(question.setting, way, question.placements, weigh);
}

const weightsOf = new GroundMemory<"weights", WeightColumns>(
  { nameOf: (name) => name, isSame: () => true },
  MOST_WITH_COLUMNS,
);

/** Weights by the priorities of the brief, in the same futures as before or as they are drawn. */
export function recalledWeights(setting: Setting, sampling: Sampling, drawn: () => WeightColumns): WeightColumns {
  const way = withPriorities(samplingName(sampling), setting);
  return weightsOf.recalled(setting, way, ["weights"], () => [drawn()])[0]!;
}

/** One column that follows from something described on the ground. */
export interface NamedColumn {
  readonly name: string;
  /** The very description that was found before: what follows from it is the same again. */
  readonly from: Expression;
}

const namedColumnsOf = new GroundMemory<NamedColumn, Float64Array>(
  { nameOf: ({ name }) => name, isSame: (before, { from }) => before.from === from },
  MOST_WITH_COLUMNS,
);

/** Columns by name: those that were evaluated before in the same futures, and the rest as `evaluate` finds them. */
export function recalledNamed(
  { setting, sampling }: Pick<SimulationQuestion, "setting" | "sampling">,
  asked: readonly NamedColumn[],
  evaluate: (missing: readonly NamedColumn[]) => readonly Float64Array[],
): readonly Float64Array[] {
  return namedColumnsOf.recalled(setting, samplingName(sampling), asked, evaluate);
}

/** The way of asking as a name; null where inputs move together, which nothing short says. */
function wayOf({
  baseline,
  sampling,
  weighed = [],
}: SimulationQuestion & { readonly weighed?: readonly Criterion[] }): string | null {
  const sampled = samplingName(sampling);
  return sampled === null ? null : [sampled, nameOf(baseline), ...weighed.map(({ key }) => key)].join(" ");
}

function withPriorities(way: string | null, { brief }: Setting): string | null {
  return way === null ? null : `${way} ${JSON.stringify(brief.priorities)}`;
}

/** Everything that tells a placement from others on its ground, also what a vendor offers and how work is divided. */
function nameOf({ party, site, measure, vendor, shares }: Placement): string {
  const divided = shares?.map(({ placement, ...share }) => [nameOf(placement), share]);
  return JSON.stringify([party, site.site.id, measure, vendor, divided]);
}
