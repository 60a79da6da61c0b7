import { wayBackAt, type WayBack, type WayBackParts } from "@shoreline/economics";
import { add, type Expression, maximum, type Replication } from "@shoreline/simulate";
import { briefFigures, meanOf, stored } from "../figures.ts";
import type { Piece } from "./piece.ts";
import type { WayBackMoment } from "./reversal.ts";

const PARTS = [
  "contract",
  "closing",
  "hiring",
  "teaching",
  "learning",
  "production",
] as const satisfies readonly (keyof WayBackParts)[];

/** How many columns a moment takes. */
export const COLUMNS_OF_A_MOMENT = 3 + PARTS.length;

/** The way back of all pieces, decided in a month: what they cost adds up, and it is over when the last is home. */
export function wayBackOver(pieces: readonly Piece[], month: number): readonly Expression[] {
  const ways = pieces.map(({ setting, placement, flow }) => wayBackAt(setting, placement, flow, month));
  const sum = (of: (way: WayBack) => Expression) => add(...ways.map(of));
  return [
    ways.map(({ months }) => months).reduce((longest, each) => maximum(longest, each)),
    sum(({ cost }) => cost),
    sum(({ writtenOff }) => writtenOff),
    ...PARTS.map((key) => sum(({ parts }) => parts[key])),
  ];
}

/** The same as figures, from its columns. */
export function wayBackMoment(month: number, columns: readonly Float64Array[], sampling: Replication): WayBackMoment {
  const [months, cost, writtenOff, ...parts] = columns;
  return {
    month,
    months: briefFigures(months!, "wayBack.months", sampling),
    cost: briefFigures(cost!, "wayBack.cost", sampling),
    parts: Object.fromEntries(
      PARTS.map((key, place) => [key, stored(meanOf(parts[place]!))]),
    ) as WayBackMoment["parts"],
    writtenOff: stored(meanOf(writtenOff!)),
  };
}
