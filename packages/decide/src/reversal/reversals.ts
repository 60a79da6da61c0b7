import type { CashFlow, Outcome, SecondSource, Setting } from "@shoreline/economics";
import { evaluate, withColumnMemory } from "@shoreline/simulate";
import { recurring } from "../canonical.ts";
import { type Sampling, samplingName } from "../sampling.ts";
import { firstFutures } from "./firstFutures.ts";
import { peopleLeft } from "./peopleLeft.ts";
import { awayOf, type Piece, piecesOf } from "./piece.ts";
import type { Reversal } from "./reversal.ts";
import { reversalMonths, usualMonth } from "./reversalMonths.ts";
import { COLUMNS_OF_A_SECOND_VENDOR, secondSourceOf, secondVendor, secondVendorColumns } from "./secondVendor.ts";
import { COLUMNS_OF_A_MOMENT, wayBackMoment, wayBackOver } from "./wayBackOver.ts";

/** What is asked of which alternatives. */
export interface ReversalQuestion {
  readonly setting: Setting;
  readonly sampling: Sampling;
  readonly outcomes: readonly { readonly id: string; readonly outcome: Pick<Outcome, "placement" | "flow"> }[];
  /** What runs today, where it runs: it can be left today. */
  readonly baseline: string;
}

/** The way back and the people left behind of every alternative, in its order, in the first of the same futures, evaluated together. */
export function reversals(question: ReversalQuestion): readonly Reversal[] {
  const { setting, outcomes } = question;
  const asked = outcomes.map(({ id, outcome }) => askedOf(question, id, outcome));
  const missing = asked.filter(({ flow, name }) => name === null || known.get(flow)?.name !== name);
  const sampling = firstFutures(question.sampling);
  const found = withColumnMemory((memory) => {
    const columns = evaluate(missing.map(expressionsOf), { ...sampling, months: setting.world.months, memory });
    return new Map(missing.map((each, place) => [each, reversalOf(each, columns[place]!, sampling)]));
  });
  for (const [{ flow, name }, reversal] of found) known.set(flow, { name, reversal });
  return asked.map((each) => found.get(each) ?? known.get(each.flow)!.reversal);
}

/** What was found for a cash flow that a former decision had, too, asked in the same way. */
const known = new WeakMap<CashFlow, { readonly name: string | null; readonly reversal: Reversal }>();

function reversalOf(asked: Asked, columns: readonly Float64Array[], sampling: Sampling): Reversal {
  const reversal = { ...figuresOf(asked, columns, sampling), peopleLeftBehind: peopleLeft(asked.pieces) };
  for (const part of Object.values(reversal)) if (part !== null) recurring(part);
  return reversal;
}

/** An alternative with what is to be reckoned of it. */
interface Asked {
  readonly flow: CashFlow;
  /** The way of asking; null where it has no short name. */
  readonly name: string | null;
  readonly pieces: readonly Piece[];
  readonly months: readonly number[];
  readonly second: SecondSource | undefined;
  /** Month in which the way back beside a second vendor is decided. */
  readonly usual: number;
}

function askedOf(
  { setting, sampling, baseline }: ReversalQuestion,
  id: string,
  outcome: Pick<Outcome, "placement" | "flow">,
): Asked {
  const pieces = piecesOf(setting, outcome);
  const told = reversalMonths(setting);
  const runsAway = id === baseline && awayOf(pieces).some(({ flow }) => flow.team.isIncumbent);
  const months = awayOf(pieces).length === 0 ? [] : [...(runsAway ? [0] : []), ...told];
  const sampled = samplingName(sampling);
  const name = sampled === null ? null : `${sampled} ${runsAway}`;
  return { flow: outcome.flow, name, pieces, months, second: secondSourceOf(pieces), usual: usualMonth(told) };
}

function expressionsOf({ pieces, months, second, usual }: Asked) {
  const away = awayOf(pieces);
  return [
    ...months.flatMap((month) => wayBackOver(away, month)),
    ...(second ? secondVendorColumns(second, usual) : []),
  ];
}

function figuresOf({ months, second, usual }: Asked, columns: readonly Float64Array[], sampling: Sampling) {
  const moment = (month: number, place: number) =>
    wayBackMoment(month, columns.slice(place * COLUMNS_OF_A_MOMENT, (place + 1) * COLUMNS_OF_A_MOMENT), sampling);
  const rest = columns.slice(columns.length - COLUMNS_OF_A_SECOND_VENDOR);
  return {
    wayBack: months.length === 0 ? null : { at: months.map(moment) },
    secondSource: second ? secondVendor(second.share, usual, rest, sampling) : null,
  };
}
