import { type Parameters, type Placement, type Setting, setting } from "@shoreline/economics";
import { readBrief, workload } from "@shoreline/scope";
import { type Crew, type Enquiry, enquirer } from "@shoreline/simulate";
import { movedTo } from "../alternatives/movedTo.ts";
import { type Data, withValueAt } from "../compare/fieldChanges.ts";
import { everyCriterion } from "../criteria/criteria.ts";
import type { Criterion } from "../criteria/criterion.ts";
import type { Sampling } from "../sampling.ts";
import type { WeightColumns } from "../weights.ts";
import { type Incumbents, type Outlook, outlook } from "./outlook.ts";
import type { SideWork } from "./sideWork.ts";
import { type Standing, standingsIn } from "./standing.ts";

/** A field of the brief with another value. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Something that is otherwise: fields of the brief, said as `--set` says them (defaults that depend on them follow), what
 * is known of draws, or what counts how much.
 */
export interface Case {
  readonly changes: readonly Change[];
  readonly held?: ReadonlyMap<string, number>;
  readonly weights?: WeightColumns;
}

/** What it takes to see how a case looks; plain data. */
export interface CaseGround extends Incumbents {
  /** The brief as it was given: what it left open follows anew when another field changes. */
  readonly given: Data;
  readonly parameters: Parameters;
  readonly baseline: Placement;
  readonly sampling: Sampling;
  readonly weights: WeightColumns;
  /** Keys of the criteria that are weighed, in the order of the weights. */
  readonly weighed: readonly string[];
}

/** How it looks in each of some cases; null where the reader refuses the brief. */
export type Asker = (cases: readonly Case[]) => readonly (Outlook | null)[];

/** So many cases are described and computed at once, because they share most of what they draw. */
const MOST_AT_ONCE = 8;
/** Numbers that say how a case looks: the place of who is recommended, or one of these, and both leads. */
const NUMBERS = 3;
const NOBODY = -1;
const UNREADABLE = -2;

/** How some cases look. */
export const outlookEnquiry: Enquiry<CaseGround, readonly Case[]> = {
  name: "outlook",
  numbers: NUMBERS * MOST_AT_ONCE,
  milliseconds: 60,
  on: (ground) => {
    const weighed = ground.weighed.map((key) => everyCriterion.find((criterion) => criterion.key === key)!);
    return (cases) => outlooks(ground, weighed, cases).flatMap((found) => inNumbers(ground, found));
  },
};

/** Asks how cases look, together with a crew where there is one: while others begin, this thread does a piece of side work. */
export function outlookAsker(ground: CaseGround, crew: Crew | undefined, { doOne }: SideWork): Asker {
  const ask = enquirer(outlookEnquiry, ground, crew);
  return (cases) => {
    const portions = inPortions(cases, crew?.size ?? 1);
    return ask(portions, doOne).flatMap((numbers, place) =>
      portions[place]!.map((_, each) => told(ground, numbers, each)),
    );
  };
}

/** Portions that become smaller, so that all threads end at about one time (Polychronopoulos and Kuck 1987). */
function inPortions(cases: readonly Case[], threads: number): readonly (readonly Case[])[] {
  const portions: (readonly Case[])[] = [];
  for (let at = 0; at < cases.length; at += portions.at(-1)!.length) {
    const size = Math.min(MOST_AT_ONCE, Math.ceil((cases.length - at) / threads));
    portions.push(cases.slice(at, at + size));
  }
  return portions;
}

function inNumbers({ contenders }: CaseGround, found: Outlook | null): readonly number[] {
  if (!found) return [UNREADABLE, 0, 0];
  const { named, lead, kindLead } = found;
  return [named ? contenders.indexOf(named) : NOBODY, lead, kindLead];
}

function told({ contenders }: CaseGround, numbers: ArrayLike<number>, at: number): Outlook | null {
  const [place, lead, kindLead] = [0, 1, 2].map((each) => numbers[NUMBERS * at + each]!) as [number, number, number];
  return place === UNREADABLE ? null : { named: contenders[place] ?? null, lead, kindLead };
}

/** A case whose brief was read. */
interface ReadCase {
  readonly given: Case;
  readonly ground: Setting;
}

function outlooks(
  ground: CaseGround,
  weighed: readonly Criterion[],
  cases: readonly Case[],
): readonly (Outlook | null)[] {
  const read = cases.flatMap((given) => readCase(ground, given) ?? []);
  const alike = Map.groupBy(read, (each) => JSON.stringify([each.ground.world.months, [...(each.given.held ?? [])]]));
  const found = new Map([...alike.values()].flatMap((some) => standingOf(ground, weighed, some)));
  return cases.map((given) => (found.has(given) ? outlook(ground, found.get(given)!) : null));
}

/** The case under the setting of its brief; nothing where the reader refuses that. */
function readCase({ given: before, parameters }: CaseGround, given: Case): ReadCase | undefined {
  const data = given.changes.reduce<Data>(
    (said, { path, value }) => withValueAt(said, path.split("."), value as Data) ?? {},
    before,
  );
  const reading = readBrief(data);
  if (!reading.ok) return undefined;
  const { brief, assumptions } = reading.value;
  return { given, ground: setting(brief, workload(brief, assumptions), parameters) };
}

/** How the contenders stand in cases of as many months in which the same is known; the sites are those of the decision. */
function standingOf(
  { contenders, baseline, sampling, weights }: CaseGround,
  weighed: readonly Criterion[],
  cases: readonly ReadCase[],
): readonly (readonly [Case, Standing])[] {
  const contests = cases.map(({ ground, given }) => {
    const named = contenders.map((each) => ({ ...each, placement: movedTo(ground, each.placement) }));
    const contest = { ground, named, baseline: movedTo(ground, baseline), weighed };
    return { contest, weights: given.weights ?? weights };
  });
  const { held } = cases[0]!.given;
  const futures = held ? { futures: { ...sampling.futures, held } } : {};
  const found = standingsIn(contests, { ...sampling, ...futures });
  return cases.map(({ given }, place) => [given, found[place]!]);
}
