import { type Alternative, type Decision, lineWords, money } from "@shoreline/decide";
import { alternativeOf, thingWords } from "@shoreline/dossier";
import { bar } from "../page/figures.ts";
import { type Section, sectionOf, tableBlock } from "../page/page.ts";

const MOST_LINES = 5;
const BAR_WIDTH = 24;

/** Where the money moves on the way from the baseline to the recommendation; or, where both are one, what it is made of. */
export function bridgeSection(decision: Decision): Section[] {
  const { baseline, recommendation } = decision;
  const best = alternativeOf(decision, recommendation.alternative);
  return recommendation.alternative === baseline ? makeUpSection(decision, best) : stepsSection(decision, best);
}

function stepsSection(decision: Decision, best: Alternative): Section[] {
  const from = alternativeOf(decision, decision.baseline);
  const ends = [from, best].map(({ id, cost }) => `${amountWords(cost.mean, decision)} (${thingWords(decision, id)})`);
  return sectionOf(`On average from ${ends.join(" to ")}`, linesBlock(decision.why.bridge, decision, true));
}

function makeUpSection(decision: Decision, best: Alternative): Section[] {
  const lines = Object.entries(best.lines).flatMap(([line, { mean }]) =>
    mean === null ? [] : [{ line, amount: mean }],
  );
  return sectionOf(
    `What the ${amountWords(best.cost.mean, decision)} are made of, on average`,
    linesBlock(lines, decision, false),
  );
}

interface CostLine {
  readonly line: string;
  readonly amount: number;
}

/** The largest lines one by one and the others together. */
function linesBlock(lines: readonly CostLine[], { brief }: Decision, isSigned: boolean) {
  const sorted = lines.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const others = sorted.slice(MOST_LINES);
  const rest = { line: `${others.length} smaller lines`, amount: others.reduce((sum, { amount }) => sum + amount, 0) };
  const shown = [...sorted.slice(0, MOST_LINES), ...(others.length === 0 ? [] : [rest])];
  if (shown.length === 0) return [];
  const most = Math.max(...shown.map(({ amount }) => Math.abs(amount)));
  const rows = shown.map(({ line, amount }) => {
    const sign = isSigned && amount > 0 ? "+" : "";
    const picture = most === 0 ? "" : bar(Math.abs(amount) / most, BAR_WIDTH);
    return [lineWords[line] ?? line, `${sign}${money(amount, brief.company.currency)}`, picture];
  });
  return [tableBlock([{ head: "", wraps: true }, { head: "", align: "right" }, { head: "" }], rows)];
}

function amountWords(mean: number | null, { brief }: Decision): string {
  return mean === null ? "an unknown cost" : money(mean, brief.company.currency);
}
