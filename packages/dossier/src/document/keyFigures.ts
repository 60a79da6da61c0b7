import { type Alternative, type Decision, type Figures, money } from "@shoreline/decide";
import { alternativeAnchor } from "./anchors.ts";
import { alternativeOf, alternativeWords } from "./arrangementWords.ts";
import { type Block, type Row, tableBlocks, textBlock } from "./document.ts";
import { countWords, monthCount, shareWords } from "./figureWords.ts";
import { figureTo, type Prose } from "./prose.ts";

/** One of the alternatives that a board compares, with the part it plays. */
interface Side {
  readonly part: string;
  readonly alternative: Alternative;
}

type Amount = (alternative: Alternative) => string | undefined;

/**
 * What a board compares by: the recommendation, the status quo and the rival side by side, in money, months and
 * odds. Money is a present value before tax unless the row says otherwise; a row that says nothing of any of them is
 * left out.
 */
export function keyFigures(decision: Decision): Block[] {
  const sides = sidesOf(decision);
  const rows: Row[] = [costRow(decision, sides), ...amountRows(decision, sides)];
  return [
    ...tableBlocks({
      id: "key-figures",
      caption: "Key figures",
      columns: [
        { head: "figure", grow: 5 },
        ...sides.map(({ part, alternative }) => ({
          head: `${part}:\n${alternativeWords(alternative)}`,
          align: "right" as const,
          grow: 4,
        })),
      ],
      rows,
    }),
    textBlock(basisWords(decision), "quiet"),
  ];
}

/** The three columns; fewer where one alternative plays two parts. */
function sidesOf(decision: Decision): Side[] {
  const parts: readonly (readonly [string, string | null])[] = [
    ["recommended", decision.recommendation.alternative],
    ["status quo", decision.baseline],
    ["rival", decision.why.versus],
  ];
  const ids = [...new Set(parts.flatMap(([, id]) => id ?? []))];
  return ids.map((id) => ({
    part: parts.flatMap(([part, each]) => (each === id ? [part] : [])).join(", "),
    alternative: alternativeOf(decision, id),
  }));
}

function costRow(decision: Decision, sides: readonly Side[]): Row {
  const { currency } = decision.brief.company;
  const cells = sides.map(({ alternative: { id, cost } }): Prose => {
    if (cost.mean === null) return ["cannot be said"];
    const mean = figureTo(money(cost.mean, currency), alternativeAnchor(id), `alternatives[${id}].cost.mean`);
    return cost.p10 === null || cost.p90 === null
      ? [mean]
      : [mean, ` (${money(cost.p10, currency)} to ${money(cost.p90, currency)})`];
  });
  return { cells: [["Cost, mean (10–90 %)"], ...cells] };
}

function amountRows(decision: Decision, sides: readonly Side[]): Row[] {
  const { currency } = decision.brief.company;
  const mean = (figures: Figures) => (figures.mean === null ? undefined : money(figures.mean, currency));
  const isBaseline = ({ id }: Alternative) => id === decision.baseline;
  const rows: readonly (readonly [string, Amount])[] = [
    ["Saves (worst twentieth of futures)", (each) => (isBaseline(each) ? undefined : savingWords(each, currency))],
    ["Paid once", ({ investment }) => mean(investment)],
    ["Payback, months", (each) => (isBaseline(each) ? undefined : monthsWords(each.paybackMonths))],
    ["Months to first output", ({ monthsToFirstOutput }) => monthsWords(monthsToFirstOutput)],
    ["Months to full productivity", ({ monthsToFullProductivity }) => monthsWords(monthsToFullProductivity)],
    ["Cost after tax, mean", ({ costAfterTax }) => mean(costAfterTax)],
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
  if (p50 === null) return never > 0 ? "never" : "–";
  return never < 0.005 ? monthCount(p50) : `${monthCount(p50)} (never: ${shareWords(never)})`;
}

/** A decision that was kept before this was reckoned lacks it. */
function shareOrNothing(share: number | null | undefined): string | undefined {
  return share === null || share === undefined ? undefined : shareWords(share);
}

function budgetHead({ brief }: Decision): string {
  const { budget } = brief.limits;
  return `Keeps the budget${budget === undefined ? "" : ` of ${money(budget, brief.company.currency)}`}, of futures`;
}

/** What counts as late: see `lateShare` of a decision. */
function lateHead({ brief }: Decision): string {
  return brief.limits.startBy === undefined ? "Over a month late, of futures" : "Misses the latest start, of futures";
}

function hasDeadline({ brief }: Decision): boolean {
  return brief.work.kind === "project" || brief.limits.startBy !== undefined;
}

/** What the amounts are, and how many people the work asks for. */
function basisWords({ brief, workload }: Decision): string {
  const { company, work } = brief;
  const rate = (company.discountRate * 100).toFixed(1).replace(/\.0$/, "");
  return (
    `${company.currency}, present values over ${work.months} months at a discount rate of ${rate} % a year, before tax unless said. ` +
    `The work asks for ${countWords(workload.headcount)} people (full-time, an experienced team at home).`
  );
}
