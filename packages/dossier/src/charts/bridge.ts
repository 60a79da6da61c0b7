import { money } from "@shoreline/decide";
import type { Bridge } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { AXIS_HEIGHT, moneyAxis } from "./moneyAxis.ts";
import { drawnLabel, labelOf, rowLayout, stacked } from "./rows.ts";
import { linearScale } from "./scale.ts";
import { rectangle, stroke, words } from "./svg.ts";

interface Step {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly kind: "end" | "change";
  readonly isLast: boolean;
}

const BAR = 14;

/** A waterfall that runs downwards: two totals, and between them what is added (hollow) and what falls away (filled). */
export function bridgeChart(chart: Bridge, canvas: Canvas): string {
  const layout = rowLayout(canvas);
  const steps = stepsOf(chart);
  const amounts = steps.map(({ amount, kind }) => signed(amount, kind, chart.currency));
  const room = Math.max(...amounts.map((text) => textWidth(text, SIZE.label))) + 8;
  const ends = [0, ...steps.flatMap(({ from, to }) => [from, to])];
  const scale = linearScale(ends, layout.left + 2, canvas.width - room, canvas.width < 440 ? 3 : 5);
  const { drawn, bottom } = stacked(steps, 4, 6, (step, y) => {
    const label = labelOf(step.label, layout);
    const top = layout.isStacked ? y + label.height : y + Math.max(0, (label.height - BAR) / 2);
    const height = layout.isStacked ? label.height + BAR : Math.max(BAR, label.height);
    const [x1, x2] = [step.from, step.to].map(scale.position) as [number, number];
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
    const link = step.isLast
      ? ""
      : stroke(x2, top + BAR, x2, top + height + 6 + BAR, {
          stroke: canvas.ink.quiet,
          "stroke-width": 0.7,
          "stroke-dasharray": "2 2",
        });
    const text = signed(step.amount, step.kind, chart.currency);
    const amount = words(right + 5, top + BAR - 3.5, text, {
      size: SIZE.label,
      fill: canvas.ink.text,
      halo: canvas.ink.paper,
    });
    const bar = rectangle(left, top, Math.max(1, right - left), BAR, barLook(step, canvas));
    return {
      drawn:
        link +
        drawnLabel(label, layout.isStacked ? y : top + BAR / 2 - label.height / 2, canvas, step.kind === "end") +
        bar +
        amount,
      height,
    };
  });
  return framed(chart, canvas, bottom + AXIS_HEIGHT, moneyAxis(scale, 0, bottom + 2, chart.currency, canvas) + drawn);
}

function stepsOf({ start, steps, end }: Bridge): Step[] {
  let level = start.amount;
  const changes = steps.map(({ label, amount }): Step => {
    const from = level;
    level += amount;
    return { label, from, to: level, amount, kind: "change", isLast: false };
  });
  return [
    { label: start.label, from: 0, to: start.amount, amount: start.amount, kind: "end", isLast: false },
    ...changes,
    { label: end.label, from: 0, to: end.amount, amount: end.amount, kind: "end", isLast: true },
  ];
}

function signed(amount: number, kind: Step["kind"], currency: string): string {
  return `${kind === "change" && amount > 0 ? "+" : ""}${money(amount, currency)}`;
}

function barLook({ kind, amount }: Step, { ink }: Canvas) {
  if (kind === "end") return { fill: ink.plain };
  return amount < 0 ? { fill: ink.accent } : { fill: ink.paper, stroke: ink.careful, "stroke-width": 1.6 };
}
