import {
  type Alternative,
  type Decision,
  type Figures,
  figures,
  money,
  monthsInWords,
  monthsLater,
  phrase,
  word,
} from "@shoreline/decide";
import { alternativeAnchor } from "./anchors.ts";
import { headWords } from "./arrangementWords.ts";
import { comparedSides, type Side } from "./comparedSides.ts";
import { type Block, type Row, tableBlocks, textBlock } from "./document.ts";
import { countWords, monthCount, shareWords } from "./figureWords.ts";
import { unitRangeWords } from "./landedCost.ts";
import { figureTo, type Prose, prose } from "./prose.ts";
import { usualMoment } from "./reversalWords.ts";

type Amount = (alternative: Alternative) => string | undefined;

/**
 * What a board compares by: the recommendation, the status quo and the rival side by side, in money, months and
 * odds; or other alternatives in their parts. Money is a present value before tax unless the row says otherwise; a row
 * that says nothing of any of them is left out.
 */
export function keyFigures(decision: Decision, sides: readonly Side[] = comparedSides(decision)): Block[] {
  const rows: Row[] = [costRow(decision, sides), ...amountRows(decision, sides)];
  return [
    ...tableBlocks({
      id: "key-figures",
      caption: word("Key figures"),
      columns: [
        { head: word("figure"), grow: 5 },
        ...sides.map(({ part, alternative }) => ({
          head: `${part}:\n${headWords(alternative)}`,
          align: "right" as const,
          grow: 4,
        })),
      ],
      rows,
    }),
    textBlock(basisWords(decision), "quiet"),
  ];
}

function costRow(decision: Decision, sides: readonly Side[]): Row {
  const { currency } = decision.brief.company;
  const cells = sides.map(({ alternative: { id, cost } }): Prose => {
    if (cost.mean === null) return [word("cannot be said")];
    const mean = figureTo(money(cost.mean, currency), alternativeAnchor(id), `alternatives[${id}].cost.mean`);
    return cost.p10 === null || cost.p90 === null
      ? [mean]
      : prose`${mean} (${money(cost.p10, currency)} to ${money(cost.p90, currency)})`;
  });
  return { cells: [[word("Cost, mean (10–90 %)")], ...cells] };
}

function amountRows(decision: Decision, sides: readonly Side[]): Row[] {
  const { currency } = decision.brief.company;
  const mean = (figures: Figures) => (figures.mean === null ? undefined : money(figures.mean, currency));
  const isBaseline = ({ id }: Alternative) => id === decision.baseline;
  const rows: readonly (readonly [string, Amount])[] = [
    [
      word("Saves (worst twentieth of futures)"),
      (each) => (isBaseline(each) ? undefined : savingWords(each, currency)),
    ],
    [word("Landed cost of a unit (10–90 %)"), ({ landedCost }) => unitRangeWords(landedCost, currency)],
    [word("Paid once"), ({ investment }) => mean(investment)],
    [word("Payback, months"), (each) => (isBaseline(each) ? undefined : monthsWords(each.paybackMonths))],
    [word("Months to first output"), ({ monthsToFirstOutput }) => monthsWords(monthsToFirstOutput)],
    [word("Months to full productivity"), ({ monthsToFullProductivity }) => monthsWords(monthsToFullProductivity)],
    [word("Cost after tax, mean"), ({ costAfterTax }) => mean(costAfterTax)],
    [wayBackHead(sides), (each) => wayBackWords(each, currency)],
    [budgetHead(decision), ({ withinBudgetShare }) => shareOrNothing(withinBudgetShare)],
    [lateHead(decision), ({ lateShare }) => (hasDeadline(decision) ? shareWords(lateShare) : undefined)],
  ];
  return rows.flatMap(([head, amount]) => {
    const words = sides.map(({ alternative }) => amount(alternative));
    return words.every((each) => each === undefined)
      ? []
      : [{ cells: [[head], ...words.map((each) => [each ?? "–"])] }];
  });
}

function savingWords({ saving }: Alternative, currency: string): string | undefined {
  if (saving.mean === null) return undefined;
  const worst = saving.cvar95 ?? null;
  return `${money(saving.mean, currency)}${worst === null ? "" : ` (${money(worst, currency)})`}`;
}

/** The middle of its futures; where it never comes in many of them, how many. */
export function monthsWords({ p50, never = 0 }: Figures): string {
  if (p50 === null) return never > 0 ? word("never") : "–";
  return never < 0.005 ? monthCount(p50) : phrase`${monthCount(p50)} (never: ${shareWords(never)})`;
}

/** All that are away share their months; where none is, the row is left out. */
function wayBackHead(sides: readonly Side[]): string {
  const away = sides.find(({ alternative: { wayBack } }) => wayBack)?.alternative.wayBack;
  return away ? phrase`Way back ${monthsLater(usualMoment(away).month)}` : word("Way back");
}

/** What it costs to bring the work home, and how long it takes; nothing at home, and where it was not reckoned. */
function wayBackWords({ wayBack }: Alternative, currency: string): string | undefined {
  if (!wayBack) return undefined;
  const { cost, months } = usualMoment(wayBack);
  return `${money(cost.mean ?? 0, currency)}, ${monthsInWords(months.mean ?? 0)}`;
}

/** A decision that was kept before this was reckoned lacks it. */
function shareOrNothing(share: number | null | undefined): string | undefined {
  return share === null || share === undefined ? undefined : shareWords(share);
}

function budgetHead({ brief }: Decision): string {
  const { budget } = brief.limits;
  if (budget === undefined) return word("Keeps the budget, of futures");
  return phrase`Keeps the budget of ${money(budget, brief.company.currency)}, of futures`;
}

/** What counts as late: see `lateShare` of a decision. */
function lateHead({ brief }: Decision): string {
  return word(
    brief.limits.startBy === undefined ? "Over a month late, of futures" : "Misses the latest start, of futures",
  );
}

function hasDeadline({ brief }: Decision): boolean {
  return brief.work.kind === "project" || brief.limits.startBy !== undefined;
}

/** What the amounts are, and how many people the work asks for. */
function basisWords({ brief, workload }: Decision): string {
  const { company, work } = brief;
  const rate = figures((company.discountRate * 100).toFixed(1).replace(/\.0$/, ""));
  const people = countWords(workload.headcount);
  return [
    phrase`${company.currency}, present values over ${work.months} months at a discount rate of ${rate} % a year, before tax unless said.`,
    phrase`The work asks for ${people} people (full-time, an experienced team at home).`,
  ].join(" ");
}
