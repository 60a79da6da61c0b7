import { type Distribution, type Futures, quantile } from "@shoreline/simulate";
import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { stored } from "../figures.ts";
import type { Arena } from "./arena.ts";
import type { NumericRange } from "./briefInputs.ts";
import type { Flip } from "./defence.ts";
import type { DrawnInput } from "../drawn/drawnInputs.ts";
import { outlook } from "./outlook.ts";
import { nearestTurns } from "./search.ts";

/** Quantiles between which an uncertain input is moved: one in a hundred lies beyond either. */
const RANGE: NumericRange = { kind: "number", low: 0.01, high: 0.99, scale: "linear", whole: false };
const MEDIAN = 0.5;

/**
 * For each of these uncertain inputs the nearest value at which the recommendation would change if one knew it to be so.
 * They are held one at a time while everything else stays uncertain, in the same futures.
 */
export function drawnFlips(arena: Arena, inputs: readonly DrawnInput[]): readonly Flip[] {
  const best = arena.contenders[arena.recommended]!;
  const searched = inputs.map((input) => ({ input, range: RANGE, now: MEDIAN }));
  const turns = nearestTurns(searched, (asked) =>
    arena
      .stand(asked.map(({ of, value }) => held(of.input, Number(value))))
      .map((standing) => outlook(arena, standing)),
  );
  return inputs.flatMap((input, place): readonly Flip[] => {
    const turn = turns[place];
    return turn ? [flip(input, Number(turn.at), turn.answer.named!, best)] : [];
  });
}

function held({ names }: DrawnInput, share: number): Futures {
  return { held: new Map(names.map((name) => [name, share])) };
}

function flip(input: DrawnInput, share: number, becomes: NamedPlacement, best: NamedPlacement): Flip {
  const { distribution } = input;
  return {
    input: input.input,
    path: input.path,
    kind: "uncertain",
    unit: distribution ? input.unit : "quantile",
    now: valueOf(distribution, MEDIAN),
    at: valueOf(distribution, share),
    becomes: becomes.id,
    otherKind: becomes.cell !== best.cell,
    distanceShare: stored(Math.abs(share - MEDIAN) / (RANGE.high - RANGE.low)),
  };
}

function valueOf(distribution: Distribution | null, share: number): number {
  return stored(distribution ? quantile(distribution, share) : share);
}
