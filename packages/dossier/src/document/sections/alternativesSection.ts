import { type Alternative, type Decision, figures, money, odds, phrase, word } from "@shoreline/decide";
import { alternativeAnchor, placeAnchor } from "../anchors.ts";
import { alternativeWords, rankedAlternatives, standingOf, thingWords } from "../arrangementWords.ts";
import { type Block, type Row, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { exclusionsOf, limitWords, reasonLines } from "../exclusions.ts";
import { monthCount, shareWords, signedPercent } from "../figureWords.ts";
import { monthsWords } from "../keyFigures.ts";
import { type MoneyScale, moneyScale, scaled } from "../moneyScale.ts";
import { figureTo, joined, type Prose } from "../prose.ts";
import { placesOfFacts } from "../placesOfFacts.ts";

/** Every feasible alternative side by side, and what was ruled out with its reasons. */
export function alternativesSection(decision: Decision): Section {
  return {
    id: "alternatives",
    title: word("The alternatives"),
    blocks: [
      ...(decision.bestReturn.alternative === decision.recommendation.alternative
        ? []
        : [textBlock(returnWords(decision))]),
      ...tableBlocks(alternativesTable(decision)),
      { kind: "heading", id: "ruled-out", text: word("Ruled out") },
      ...ruledOutBlocks(decision),
    ],
  };
}

/** The best by return, or why nothing can be ranked by it: "By return on what is paid once, the best is …". */
export function returnWords(decision: Decision): string {
  const { alternative, probability, by, investmentFloor } = decision.bestReturn;
  if (alternative === null) return word("No alternative can be ranked by return.");
  const often = probability === null ? "" : phrase`, in ${odds(probability)} futures`;
  if (by === "return")
    return phrase`By return on what is paid once, the best is ${thingWords(decision, alternative)}${often}.`;
  const floor = money(investmentFloor, decision.brief.company.currency);
  return phrase`By saving, the best is ${thingWords(decision, alternative)}${often}. Nothing invests the ${floor} from which a return means anything.`;
}

function alternativesTable(decision: Decision): Table {
  const ranked = rankedAlternatives(decision);
  const amounts = ranked.flatMap(({ cost }) => [cost.p10, cost.p90].flatMap((each) => each ?? []));
  const scale = moneyScale(amounts, decision.brief.company.currency);
  return {
    caption: word("Best first by expected score. ● recommended · ○ what savings are measured against"),
    columns: [
      { head: word("alternative"), grow: 1 },
      { head: word("first"), align: "right" },
      { head: phrase`cost, ${scale.label} \n(10–90 %)`, align: "right" },
      { head: word("saves"), align: "right" },
      { head: word("return"), align: "right" },
      { head: word("months\nto output"), align: "right" },
      { head: word("payback,\nmonths"), align: "right" },
      { head: word("facts") },
    ],
    rows: ranked.map((each) => alternativeRow(each, decision, scale)),
    from: "alternatives",
  };
}

function alternativeRow(alternative: Alternative, decision: Decision, scale: MoneyScale): Row {
  const { id, cost, savingShare, roi, monthsToFirstOutput: output, paybackMonths, firstRankShare } = alternative;
  const standing = standingOf(decision, id);
  const sign = { recommended: "● ", baseline: "○ ", other: "" }[standing];
  return {
    id: alternativeAnchor(id),
    cells: [
      [`${sign}${alternativeWords(alternative)}`],
      [shareWords(firstRankShare)],
      [rangeWords(cost, scale)],
      [id === decision.baseline || savingShare.mean === null ? "–" : signedPercent(savingShare.mean)],
      [roi.mean === null ? "–" : `× ${figures(roi.mean.toFixed(1))}`],
      [output.p50 === null ? word("never") : monthCount(output.p50)],
      [monthsWords(paybackMonths)],
      factsProse(decision, alternative),
    ],
    ...(standing === "other" ? {} : { standing }),
  };
}

function rangeWords({ p10, p50, p90 }: Alternative["cost"], scale: MoneyScale): string {
  if (p10 === null || p50 === null || p90 === null) return word("cannot be said");
  return `${scaled(p50, scale)} (${scaled(p10, scale)}–${scaled(p90, scale)})`;
}

function factsProse(decision: Decision, alternative: Alternative): Prose {
  const places = placesOfFacts(decision, alternative.sites);
  return joined(
    places.map((place) => [figureTo(place.length === 2 ? place : word("city"), placeAnchor(place))]),
    ", ",
  );
}

function ruledOutBlocks(decision: Decision): Block[] {
  const lines = reasonLines(exclusionsOf(decision.alternatives));
  if (lines.length === 0)
    return [textBlock(word("Nothing was ruled out: every alternative keeps every limit of the brief."))];
  const out = decision.alternatives.filter(({ feasible }) => !feasible);
  return [
    textBlock(phrase`${out.length} of ${decision.alternatives.length} alternatives break a limit of the brief:`),
    { kind: "list", items: lines.map((line) => [line]) },
    ...tableBlocks(ruledOutTable(decision, out)),
  ];
}

/** What the limits keep out, cheapest first: so that a turn to one of them leads somewhere. */
function ruledOutTable(decision: Decision, out: readonly Alternative[]): Table {
  const sorted = out.toSorted((a, b) => (a.cost.mean ?? Infinity) - (b.cost.mean ?? Infinity));
  const amounts = sorted.flatMap(({ cost }) => [cost.p10, cost.p90].flatMap((each) => each ?? []));
  const scale = moneyScale(amounts, decision.brief.company.currency);
  return {
    caption: word("Ruled out, cheapest first"),
    columns: [
      { head: word("alternative"), grow: 2 },
      { head: phrase`cost, ${scale.label} (10–90 %)`, align: "right" },
      { head: word("saves"), align: "right" },
      { head: word("breaks"), grow: 2 },
    ],
    rows: sorted.map((each) => {
      const { id, cost, savingShare, faults } = each;
      const standing = standingOf(decision, id);
      return {
        id: alternativeAnchor(id),
        cells: [
          [`${standing === "baseline" ? "○ " : ""}${alternativeWords(each)}`],
          [rangeWords(cost, scale)],
          [savingShare.mean === null ? "–" : signedPercent(savingShare.mean)],
          [[...new Set(faults.map(({ path }) => limitWords(path)))].join(", ")],
        ],
        ...(standing === "other" ? {} : { standing }),
      };
    }),
    from: "alternatives[…].faults",
  };
}
