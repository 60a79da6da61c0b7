import { percent } from "@shoreline/decide";
import { count, figure, sparkline } from "../page/figures.ts";
import { type Block, listBlock, type Section, sectionOf, textBlock } from "../page/page.ts";
import type { GoodsForecast } from "@shoreline/decide";

/** What is made, and how the labour of a unit falls while a line learns. */
export function goodsSection(goods: GoodsForecast): Section[] {
  return sectionOf("What is made", [listBlock([unitWords(goods), labourWords(goods)]), ...learningPicture(goods)]);
}

function unitWords({ perMonth, yieldShare }: GoodsForecast): string {
  const [first, last] = [perMonth[0] ?? 0, perMonth.at(-1) ?? 0].map(unitsWords);
  const change =
    first === last ? `${first} good units a month` : `${first} good units in the first month, ${last} in the last`;
  return `${change}; ${percent(yieldShare)} of those begun are good.`;
}

function labourWords({ labourHoursPerUnit, learningShare, madeBefore = 0 }: GoodsForecast): string {
  const [first, last] = [labourHoursPerUnit[0] ?? 0, labourHoursPerUnit.at(-1) ?? 0].map((hours) => figure(hours * 60));
  if (learningShare === 1) return `${first} minutes of labour a good unit throughout; no learning curve is given.`;
  const made = `${unitsWords(madeBefore)} ${madeBefore === 1 ? "unit" : "units"} before the start`;
  return `${first} minutes of labour a good unit at first, ${last} in the last month, on a line with ${made}; each doubling takes ${percent(1 - learningShare)} off. A new line begins with its own first unit.`;
}

/** Whole units, but of few ones their fractions: a plant may make one in four months. */
function unitsWords(units: number): string {
  return units < 10 ? figure(units) : count(Math.round(units));
}

function learningPicture({ labourHoursPerUnit, learningShare }: GoodsForecast): Block[] {
  if (learningShare === 1) return [];
  return [
    { kind: "picture", lines: [sparkline(sampled(labourHoursPerUnit, 60))] },
    textBlock("labour of a unit over the months", "quiet"),
  ];
}

/** At most so many values, evenly taken. */
function sampled(values: readonly number[], most: number): number[] {
  const length = Math.min(most, values.length);
  return Array.from({ length }, (_, index) => values[Math.floor((index * values.length) / length)] ?? 0);
}
