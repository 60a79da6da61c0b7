import { atlasVersion } from "@shoreline/atlas";
import type { Parameters } from "@shoreline/economics";
import type { Decision } from "../decision.ts";
import { stored } from "../figures.ts";
import { firstFuturesOf } from "../sampling.ts";
import type { Attribution, Cause, Difference, RemainderReason } from "./comparison.ts";
import { type Data, type FieldChange, fieldChanges, withValueAt } from "./fieldChanges.ts";
import { givenBrief } from "./givenBrief.ts";
import { type Asked, rerun, type Rerun } from "./rerun.ts";
import { alternativeIn } from "./resultChanges.ts";
import { shapleyValues } from "./shapleyValues.ts";

/** What the comparison found already and the attribution builds on. */
export interface Known {
  readonly parameters: Parameters;
  /** Parameters of the model that differ between the two. */
  readonly changedParameters: readonly string[];
  readonly isEdited: boolean;
}

/** So many causes are tried each by itself: 32 reruns. */
const MOST_FIELDS = 5;
/** Futures of all reruns together; few changes are run in all futures of the decisions. */
const FUTURES = 32_768;
const LEAST_FUTURES = 512;
/** A remainder that rounding to twelve digits explains. */
const ROUNDING = 1e-9;

/** Divides the differences between two decisions among the fields of the brief that changed. */
export function attribution(before: Decision, after: Decision, known: Known): Attribution {
  const [from, to] = [givenBrief(before).data, givenBrief(after).data];
  const changes = fieldChanges(from, to).filter(({ keys }) => keys[0] !== "title" && keys[0] !== "schema");
  const asked = askedOf(before, after);
  const run = tableOf(from, changes, { asked, before, after, parameters: known.parameters });
  const differences = differencesOf(before, after, asked, run);
  const { causes, by, trials } = run;
  return {
    causes: causes.map(causeOf),
    by,
    seed: after.seed,
    trials,
    differences,
    remainder: reasons(before, after, { known, run, differences }),
  };
}

interface Table {
  readonly causes: readonly Group[];
  readonly by: Attribution["by"];
  readonly trials: number;
  /** A rerun for each set of causes, by its bits; undefined where not even all changes together can be run. */
  readonly reruns: readonly Rerun[] | undefined;
}

interface Group {
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

function causeOf({ name, changes }: Group): Cause {
  return { name, paths: changes.map(({ keys }) => keys.join(".")) };
}

interface Runs {
  readonly asked: Asked;
  readonly before: Decision;
  readonly after: Decision;
  readonly parameters: Parameters;
}

/** Tries field by field, then section by section, then all at once: not every mixture of two briefs is a brief. */
function tableOf(from: Data, changes: readonly FieldChange[], runs: Runs): Table {
  const fields = changes.map((change): Group => ({ name: change.keys.join("."), changes: [change] }));
  const ways = [
    ...(fields.length <= MOST_FIELDS ? [{ by: "field" as const, causes: fields }] : []),
    { by: "section" as const, causes: sectionsOf(changes) },
    { by: "brief" as const, causes: [{ name: "brief", changes }] },
  ];
  for (const { by, causes } of ways) {
    const trials = futuresFor(causes.length, runs);
    const reruns = changes.length === 0 ? [] : rerunsOf(from, causes, trials, runs);
    if (reruns !== undefined) return { causes, by, trials, reruns };
  }
  return { causes: [], by: "brief", trials: futuresFor(0, runs), reruns: undefined };
}

function sectionsOf(changes: readonly FieldChange[]): readonly Group[] {
  const names = [...new Set(changes.map(({ keys }) => keys[0]!))];
  return names.map((name) => ({ name, changes: changes.filter(({ keys }) => keys[0] === name) }));
}

function futuresFor(causes: number, { before, after }: Runs): number {
  return Math.min(before.trials, after.trials, Math.max(LEAST_FUTURES, Math.floor(FUTURES / (1 << causes))));
}

function rerunsOf(from: Data, causes: readonly Group[], trials: number, runs: Runs): readonly Rerun[] | undefined {
  const sampling = firstFuturesOf(runs.after, trials);
  const reruns: Rerun[] = [];
  for (let taken = 0; taken < 1 << causes.length; taken++) {
    const mixed = causes.reduce(
      (data, cause, index) => ((taken & (1 << index)) === 0 ? data : made(data, cause)),
      from,
    );
    const found = rerun(mixed, runs.asked, sampling, runs.parameters);
    if (found === undefined) return undefined;
    reruns.push(found);
  }
  return reruns;
}

function made(data: Data, { changes }: Group): Data {
  return changes.reduce<Data>((brief, { keys, after }) => withValueAt(brief, keys, after) ?? {}, data);
}

/**
 * What both can speak of: the recommendations that both hold, or else the best of what both found feasible; and a pair
 * whose lead both know, the two recommendations if they can be.
 */
function askedOf(before: Decision, after: Decision): Asked {
  const recommended = [after.recommendation.alternative, before.recommendation.alternative];
  const inBoth = recommended.filter((id) => [before, after].every((each) => alternativeIn(each, id) !== undefined));
  const scored = scoredInBoth(before, after);
  const alternatives = inBoth.length > 0 ? inBoth : scored.slice(0, 1);
  const ranked = [...recommended, after.why.versus, before.why.versus, ...scored].filter(
    (id) => id !== null && scored.includes(id),
  );
  const [one, other] = [...new Set(ranked)];
  const pair = one && other ? { one, other } : null;
  const sameMoney = before.brief.company.currency === after.brief.company.currency;
  return { alternatives: sameMoney ? [...new Set(alternatives)] : [], pair };
}

/** Alternatives with a score in both decisions, the best of the later one first. */
function scoredInBoth(before: Decision, after: Decision): readonly string[] {
  return after.alternatives
    .map(({ id }) => id)
    .filter((id) => scoreIn(before, id) !== null && scoreIn(after, id) !== null)
    .toSorted((a, b) => scoreIn(after, b)! - scoreIn(after, a)! || (a < b ? -1 : 1));
}

function scoreIn(decision: Decision, id: string): number | null {
  return alternativeIn(decision, id)?.expectedScore ?? null;
}

function differencesOf(before: Decision, after: Decision, { alternatives, pair }: Asked, run: Table): Difference[] {
  const money = alternatives.flatMap((id, index) =>
    (["cost", "saving"] as const).flatMap((what) => {
      const [was, is] = [before, after].map((each) => alternativeIn(each, id)![what].mean);
      if (was === null || was === undefined || is === null || is === undefined) return [];
      return [
        divided({ what, alternative: id, versus: null, before: was, after: is }, run, (r) => r.money[index]![what]),
      ];
    }),
  );
  if (pair === null) return money;
  const [was, is] = [before, after].map(
    (each) => alternativeIn(each, pair.one)!.expectedScore! - alternativeIn(each, pair.other)!.expectedScore!,
  );
  const ends = { what: "lead" as const, alternative: pair.one, versus: pair.other, before: was!, after: is! };
  return [...money, divided(ends, run, ({ lead }) => lead)];
}

type Ends = Pick<Difference, "what" | "alternative" | "versus" | "before" | "after">;

function divided(ends: Ends, { causes, reruns }: Table, figure: (rerun: Rerun) => number): Difference {
  const difference = ends.after - ends.before;
  const amounts =
    reruns === undefined || reruns.length === 0
      ? []
      : shapleyValues(causes.length, (taken) => figure(reruns[taken]!)).map(stored);
  const remainder = amounts.reduce((rest, amount) => rest - amount, difference);
  return {
    ...ends,
    before: stored(ends.before),
    after: stored(ends.after),
    difference: stored(difference),
    parts: amounts.map((amount, index) => ({ cause: causes[index]!.name, amount })),
    remainder: isRounding(remainder, ends) ? 0 : stored(remainder),
  };
}

function isRounding(remainder: number, { before, after }: Ends): boolean {
  return Math.abs(remainder) <= ROUNDING * Math.max(1, Math.abs(before), Math.abs(after));
}

interface Left {
  readonly known: Known;
  readonly run: Table;
  readonly differences: readonly Difference[];
}

/** Why something remains; where nothing that is known explains it, the program itself has changed. */
function reasons(before: Decision, after: Decision, { known, run, differences }: Left): readonly RemainderReason[] {
  const left = differences.some(({ remainder }) => remainder !== 0);
  const found = [
    ...atlasReason(before, after),
    ...(before.seed === after.seed ? [] : [{ reason: "seed" as const, before: before.seed, after: after.seed }]),
    ...futuresReason(before, after, run),
    ...samplingReason(before, after),
    ...(known.changedParameters.length === 0 ? [] : [{ reason: "parameters" as const, keys: known.changedParameters }]),
    ...(known.isEdited ? [{ reason: "edited" as const }] : []),
    ...(run.reruns === undefined ? [{ reason: "undecidable" as const }] : []),
  ];
  if (!left) return [];
  return found.length > 0 ? found : [{ reason: "program" }];
}

function atlasReason(before: Decision, after: Decision): readonly RemainderReason[] {
  const [was, is] = [before.atlas.version, after.atlas.version];
  if (was === atlasVersion && is === atlasVersion) return [];
  return [{ reason: "atlas", before: was, after: is, installed: atlasVersion }];
}

function samplingReason(
  { sampling: was = "random" }: Decision,
  { sampling: is = "random" }: Decision,
): readonly RemainderReason[] {
  return was === is ? [] : [{ reason: "sampling", before: was, after: is }];
}

function futuresReason(before: Decision, after: Decision, { trials, reruns }: Table): readonly RemainderReason[] {
  const hasRun = reruns !== undefined && reruns.length > 0;
  if (before.trials === after.trials && (!hasRun || trials === after.trials)) return [];
  return [{ reason: "futures", before: before.trials, after: after.trials, run: trials }];
}
