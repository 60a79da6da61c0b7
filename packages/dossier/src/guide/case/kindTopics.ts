import type { Party } from "@shoreline/arrangements";
import { type Alternative, type Decision, figures, odds, said, say, type Sentence, word } from "@shoreline/decide";
import { brokenName } from "../../document/exclusions.ts";
import { keptText } from "../../document/keptText.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { bestOf, isAbroad, moneyOf, monthsOf, named, type Placed, placed, shareOf } from "./placed.ts";

const is =
  (party: Party, fitsPlace: (alternative: Alternative) => boolean = () => true) =>
  (alternative: Alternative): boolean =>
    alternative.party === party && fitsPlace(alternative);
const isHome = (alternative: Alternative): boolean => !isAbroad(alternative);

/** The best arrangement of each kind. */
export const kindTopics = {
  vendorHome: bestOfKind("vendor at home", is("vendor", isHome)),
  vendorAbroad: bestOfKind("vendor abroad", is("vendor", isAbroad)),
  captiveAbroad: bestOfKind("centre of your own", is("employees", isAbroad)),
  inHouse: bestOfKind("team at home", is("employees", isHome)),
  employerOfRecord: bestOfKind("employer of record", is("employerOfRecord")),
  buildOperateTransfer: bestOfKind("build-operate-transfer", is("buildOperateTransfer")),
  freelancers: bestOfKind("group of freelancers", is("freelancers")),
  nearshore: bestOfKind("nearshore arrangement", ({ reach }) => reach === "nearshore"),
  onshore: bestOfKind("domestic arrangement", isHome),
  vendorHomeAgainstAbroad: pairOf(is("vendor", isHome), is("vendor", isAbroad)),
  captiveAgainstVendor: pairOf(is("employees", isAbroad), is("vendor", isAbroad)),
  nearAgainstFar: pairOf(
    ({ reach }) => reach === "nearshore",
    ({ reach }) => reach === "offshore",
  ),
} satisfies Record<string, CaseSentence>;

function bestOfKind(words: string, fits: (alternative: Alternative) => boolean): CaseSentence {
  return (decision) => {
    const best = bestOf(decision, fits);
    return best ? standing(words, best) : ruledOut(words, decision, fits);
  };
}

function standing(words: string, best: Placed): Sentence | undefined {
  const { cost, monthsToFirstOutput, firstRankShare } = best.alternative;
  if (cost.p10 === null || cost.p50 === null || cost.p90 === null) return undefined;
  const [low, middle, high] = [
    moneyOf(best, cost.p10, "cost", "p10"),
    moneyOf(best, cost.p50, "cost", "p50"),
    moneyOf(best, cost.p90, "cost", "p90"),
  ];
  const months = monthsToFirstOutput.p50;
  const first =
    months === null ? say`` : say`, first output after ${monthsOf(best, months, "monthsToFirstOutput", "p50")}`;
  const ranks = said(odds(firstRankShare), "alternatives", best.at, "firstRankShare");
  return say`The best ${word(words)} here is ${named(best)}: ${middle} at the median (${low} to ${high})${savingClause(best)}${first}, first in ${ranks} futures.`;
}

/** ", which saves 5 %"; nothing for the baseline itself. */
export function savingClause(told: Placed): Sentence {
  const { alternative, decision } = told;
  if (alternative.id === decision.baseline) return say`, which is what savings are measured against`;
  const share = alternative.savingShare.p50;
  if (share === null) return say``;
  const words = shareOf(told, Math.abs(share), "savingShare", "p50");
  return share >= 0 ? say`, a saving of ${words} at the median` : say`, ${words} more than the baseline at the median`;
}

/** Why nothing of the kind is left; nothing where none was considered. */
function ruledOut(
  words: string,
  decision: Decision,
  fits: (alternative: Alternative) => boolean,
): Sentence | undefined {
  const [cheapest] = decision.alternatives.filter(fits).toSorted((a, b) => (a.cost.mean ?? 0) - (b.cost.mean ?? 0));
  const fault = cheapest?.faults[0];
  if (cheapest === undefined || fault === undefined) return undefined;
  const told = placed(decision, cheapest.id);
  const steps = ["alternatives", told.at, "faults", 0] as const;
  const allowed = fault.allowed === undefined ? say`` : say` (${said(keptText(fault.allowed), ...steps, "allowed")})`;
  return say`No ${word(words)} is feasible here: ${said(brokenName(fault.path), ...steps, "path")}${allowed} rules out ${named(told)}.`;
}

/** Two kinds side by side, each by its best; one alone where nothing of the other is feasible. */
function pairOf(
  oneKind: (alternative: Alternative) => boolean,
  otherKind: (alternative: Alternative) => boolean,
): CaseSentence {
  return (decision) => {
    const both = [oneKind, otherKind].flatMap((kind) => {
      const best = bestOf(decision, kind);
      return (best && scored(best)) ?? [];
    });
    const [left, right] = both;
    if (left && right) return say`Side by side: ${left}; ${right}.`;
    return left && say`Of the two only one is feasible here: ${left}.`;
  };
}

function scored(told: Placed): Sentence | undefined {
  const { cost, expectedScore, overlapHoursPerDay } = told.alternative;
  if (cost.p50 === null || expectedScore === null) return undefined;
  const points = said(String(Math.round(expectedScore * 100)), "alternatives", told.at, "expectedScore");
  const hours = said(figures(overlapHoursPerDay.toFixed(1)), "alternatives", told.at, "overlapHoursPerDay");
  return say`${named(told)} costs ${moneyOf(told, cost.p50, "cost", "p50")} at the median, shares ${hours} hours a day with home and scores ${points} of a hundred points`;
}
