import { type CashFlow, cashFlow, optionToReturn, type Outcome, type Setting } from "@shoreline/economics";
import { stored } from "../figures.ts";
import { type Sampling, samplingName } from "../sampling.ts";
import { firstFutures } from "./firstFutures.ts";
import { awayOf, piecesOf } from "./piece.ts";
import type { ReturnOption } from "./reversal.ts";

/**
 * What it is worth to be able to bring an undivided arrangement home; undefined of one that is there, and of one that is
 * divided. An evaluation of its own: it walks the months, and few alternatives need it.
 */
export function returnOption(
  setting: Setting,
  outcome: Pick<Outcome, "placement" | "flow">,
  sampling: Sampling,
): ReturnOption | undefined {
  const name = samplingName(sampling);
  const before = known.get(outcome.flow);
  if (before && name !== null && before.name === name) return before.option;
  const option = reckoned(setting, outcome, sampling);
  known.set(outcome.flow, { name, option });
  return option;
}

/** What was found for a cash flow that a former decision had, too. */
const known = new WeakMap<CashFlow, { readonly name: string | null; readonly option: ReturnOption | undefined }>();

function reckoned(
  setting: Setting,
  outcome: Pick<Outcome, "placement" | "flow">,
  sampling: Sampling,
): ReturnOption | undefined {
  const pieces = piecesOf(setting, outcome);
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0 || awayOf(pieces).length === 0) return undefined;
  const home = cashFlow(setting, { party: "employees", site: setting.home });
  const found = optionToReturn(setting, piece.placement, piece.flow, home, firstFutures(sampling));
  if (found === undefined) return { reviewMonth: null, value: 0, returnShare: 0 };
  return {
    reviewMonth: found.reviewMonth,
    value: stored(found.value),
    returnShare: stored(found.returnShare),
  };
}
