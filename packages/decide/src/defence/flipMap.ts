import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import type { Considered } from "../considered.ts";
import { arrangementThing, wordedPlacement } from "../explain/arrangementInWords.ts";
import { type Arena, arena } from "./arena.ts";
import { type Axis, axisOf, type WholeCase } from "./axis.ts";
import type { InputValue } from "./defence.ts";
import type { Outlook } from "./outlook.ts";

/** Which alternative is recommended for each pair of values of two inputs. */
export interface FlipMap {
  /** Across, then down. */
  readonly axes: readonly [MapAxis, MapAxis];
  /** Id of the recommended alternative, row by row from the first value of the second axis; null where none is feasible. */
  readonly recommended: readonly (readonly (string | null)[])[];
  /** Each alternative on the map, in words, in the order in which it is met. */
  readonly answers: readonly { readonly alternative: string; readonly inWords: string }[];
  /** Points of score by which the recommendation of the decision itself leads there; negative where another wins, null where nobody else or nobody at all is left. */
  readonly leads: readonly (readonly (number | null)[])[];
}

/** An input with the values along it. */
export interface MapAxis {
  readonly input: string;
  readonly path: string;
  readonly unit: string;
  readonly now: InputValue;
  readonly values: readonly InputValue[];
}

const LEAST_STEPS = 2;
const MOST_STEPS = 25;

/**
 * A map of two inputs, all else as in the decision and in the same futures: fields of the brief, weights or what is
 * drawn, in any pair.
 *
 * Faults: `decide.unknown-axis`, `decide.same-axis`, `decide.map-steps` (2 to 25 values along each axis).
 */
export function flipMap(study: Considered, paths: readonly [string, string], steps: number): Result<FlipMap> {
  const ground = arena(study);
  const [across, down] = [axisOf(ground, paths[0], steps), axisOf(ground, paths[1], steps)];
  const faults = [
    ...(across.ok ? [] : across.faults),
    ...(down.ok ? [] : down.faults),
    ...(paths[0] === paths[1] ? [sameAxis(paths[0])] : []),
    ...(Number.isInteger(steps) && steps >= LEAST_STEPS && steps <= MOST_STEPS ? [] : [stepsFault(steps)]),
  ];
  if (faults.length > 0 || !across.ok || !down.ok) return refuse(faults);
  return succeed(mapped(ground, across.value, down.value));
}

function mapped({ outlooks, ground }: Arena, across: Axis, down: Axis): FlipMap {
  const plain: WholeCase = { changes: [], held: new Map(), weights: ground.weights };
  const cases = down.values.map((_, row) => {
    const below = down.moved(plain, row);
    return across.values.map((__, column) => across.moved(below, column));
  });
  const found = outlooks(cases.flat()).map((each) => each ?? NOBODY);
  const rows = cases.map((row, place) => found.slice(place * row.length, (place + 1) * row.length));
  return {
    axes: [told(across), told(down)],
    recommended: rows.map((row) => row.map(({ named }) => named?.id ?? null)),
    answers: answersOf(rows.flat().flatMap(({ named }) => named ?? [])),
    leads: rows.map((row) => row.map(({ lead }) => (Number.isFinite(lead) ? lead : null))),
  };
}

function answersOf(named: readonly NamedPlacement[]): FlipMap["answers"] {
  const byId = new Map(named.map((each) => [each.id, each]));
  return [...byId].map(([alternative, each]) => ({ alternative, inWords: arrangementThing(wordedPlacement(each)) }));
}

/** What the reader refuses, as two fields that exclude each other. */
const NOBODY: Outlook = { named: null, lead: Number.POSITIVE_INFINITY, kindLead: Number.POSITIVE_INFINITY };

function told({ input, path, unit, now, values }: Axis): MapAxis {
  return { input, path, unit, now, values };
}

function sameAxis(path: string): Fault {
  const hint = "A map needs two inputs; the flips of one are in the decision.";
  return { code: "decide.same-axis", path: "axis", given: path, allowed: "two different inputs", hint };
}

function stepsFault(steps: number): Fault {
  const allowed = `a whole number from ${LEAST_STEPS} to ${MOST_STEPS}`;
  return { code: "decide.map-steps", path: "steps", given: String(steps), allowed };
}
