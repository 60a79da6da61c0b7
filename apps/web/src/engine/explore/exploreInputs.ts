import {
  type BriefInput,
  briefInputs,
  type Decision,
  type Flip,
  inputName,
  type InputSensitivity,
  plausibleValues,
  word,
} from "@shoreline/decide";
import { measuredInput, type Scale, scaleOf, singular, type Valued } from "@shoreline/dossier";
import { nearestStop, stopsOf } from "./stops.ts";

/** An input that can be moved: along stops, or among words. */
export type ExploreInput = NumberInput | WordInput;

interface Moved {
  /** Its place in the address: a path of the brief, or the name of what is drawn. */
  readonly path: string;
  readonly label: string;
  /** Said by the brief, or uncertain and known only afterwards. */
  readonly kind: "brief" | "uncertain";
}

export interface NumberInput extends Moved {
  readonly stops: readonly number[];
  /** The quantity that people measure at each stop. */
  readonly shown: readonly number[];
  /** What that is measured against, where its unit does not say it. */
  readonly note: string | null;
  /** Place among the stops of what holds now; of something uncertain, of its median. */
  readonly saved: number;
  /** Places among the stops between which it probably lies, where less than all of them. */
  readonly plausible: readonly [number, number] | null;
  /** Place among the stops from which another answer is recommended, and the measured quantity there. */
  readonly flip: { readonly at: number; readonly value: number } | null;
  readonly scale: SpokenScale;
}

/** How its value is told, in the language of the page. */
export interface SpokenScale extends Scale {
  /** What follows a single one. */
  readonly one: string;
  /** ISO 4217 code, where amounts are not in the currency of the brief. */
  readonly currency?: string;
}

export interface WordInput extends Moved {
  readonly words: readonly string[];
  readonly saved: string;
}

/** Values of what is uncertain at `SHARES`, by its path. */
export type DrawnStops = ReadonlyMap<string, readonly number[]>;

/** Shares of its futures at which something uncertain can be held. */
export const SHARES: readonly number[] = Array.from({ length: 37 }, (_, step) => 0.05 + 0.025 * step);
const [P10, P50, P90] = [2, 18, 34] as const;

const MOST = 10;

/** The inputs that matter most, those that move the answer farthest first; words beside them. */
export function exploreInputs(decision: Decision, stops: DrawnStops): readonly ExploreInput[] {
  const fields = briefInputs(decision.brief).map((input) => ({
    input: fieldInput(decision, input),
    weight: fieldWeight(decision, input),
  }));
  const drawn = (decision.sensitivity ?? []).flatMap((each) => {
    const values = stops.get(each.path);
    if (!values || !each.distinguishable || each.draws > 1 || values[P10] === values[P90]) return [];
    return [{ input: drawnInput(decision, each, values), weight: Math.abs(each.high - each.low) }];
  });
  const numbers = [...fields.filter(({ input }) => "stops" in input), ...drawn].toSorted((a, b) => b.weight - a.weight);
  const words = fields.filter(({ input }) => "words" in input);
  return [...numbers.slice(0, MOST), ...words].map(({ input }) => input);
}

/** Part of its range by which somebody may well move an input. */
const USUAL_MOVE = 0.4;

/**
 * By how much a field moves the lead: as far as its assumption was tried, or as its turn says, at which the lead is
 * used up.
 */
function fieldWeight({ flips, assumptions, why }: Decision, { path }: BriefInput): number {
  const lead = why.criteria.reduce((sum, { contribution }) => sum + contribution, 0);
  const nearest = Math.min(...(flips ?? []).filter((flip) => flip.path === path).map((flip) => flip.distanceShare));
  const used = Number.isFinite(nearest) ? (Math.abs(lead) * USUAL_MOVE) / Math.max(nearest, 0.02) : 0;
  return Math.max(used, assumptions.find((each) => each.path === path)?.influence ?? 0);
}

function fieldInput(decision: Decision, { input, path, unit, now, range }: BriefInput): ExploreInput {
  const common = { path, label: inputName({ input, path }), kind: "brief" } as const;
  if (range.kind === "words") return { ...common, words: range.words, saved: String(now) };
  const stops = stopsOf(range, Number(now));
  const effort = path === "work.effort.p50" ? decision.brief.work.effort : undefined;
  return {
    ...common,
    stops,
    shown: stops,
    note: null,
    saved: nearestStop(stops, Number(now)),
    plausible: effort
      ? [nearestStop(stops, effort.p10), nearestStop(stops, effort.p90)]
      : plausibleStops(stops, path, now),
    flip: flipOf(decision.flips, path, stops),
    scale: spokenScale({ path, unit }, decision.brief.company.currency),
  };
}

/** Between which stops lies what could have been meant instead; nothing where there is no telling. */
function plausibleStops(stops: readonly number[], path: string, now: number | string): NumberInput["plausible"] {
  const values = plausibleValues(path, now).filter((each) => typeof each === "number");
  if (values.length < 2) return null;
  return [nearestStop(stops, Math.min(...values)), nearestStop(stops, Math.max(...values))];
}

function drawnInput(decision: Decision, each: InputSensitivity, values: readonly number[]): NumberInput {
  const stops = [...new Set(values)];
  const [p10, p50, p90] = [P10, P50, P90].map((share) => values[share] ?? 0) as [number, number, number];
  const { valueOf, label, note, ...scale } = measuredInput(decision, { ...each, quantiles: [p10, p50, p90] });
  const flip = flipOf(decision.flips, each.path, stops);
  return {
    path: each.path,
    label: label ?? inputName(each),
    kind: "uncertain",
    stops,
    shown: stops.map(valueOf),
    note: note ?? null,
    saved: nearestStop(stops, p50),
    plausible: [nearestStop(stops, p10), nearestStop(stops, p90)],
    flip: flip && { ...flip, value: valueOf(flip.value) },
    scale,
  };
}

/** How values of an input are told, in the language that is spoken. */
export function spokenScale(valued: Valued, currency: string): SpokenScale {
  const { kind, per } = scaleOf(valued, currency);
  return { kind, per: word(per), one: word(kind === "plain" ? singular(per) : per) };
}

/** The nearest turn to another kind of arrangement, or else to another place. */
function flipOf(flips: readonly Flip[] | null, path: string, stops: readonly number[]): NumberInput["flip"] {
  const flip = flips?.find((each) => each.path === path && typeof each.at === "number");
  return flip && typeof flip.at === "number" ? { at: nearestStop(stops, flip.at), value: flip.at } : null;
}

/** The share of its futures at which something uncertain has the value of a stop; a half where it has no stops. */
export function shareAt(stops: readonly number[] | undefined, value: number): number {
  return (stops && SHARES[nearestStop(stops, value)]) ?? 0.5;
}
