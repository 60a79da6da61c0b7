import { type Decision, type Flip, inputWords, money } from "@shoreline/decide";
import { thingWords } from "@shoreline/dossier";
import { type Block, listBlock, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const MOST_FLIPS = 5;
const MOST_INPUTS = 6;
const MOST_TO_KNOW = 4;

/** What would change the answer, what moves it, and what to find out first; nothing where it was not asked for. */
export function defenceSections(decision: Decision): Section[] {
  return [...flipsSection(decision), ...sensitivitySection(decision), ...informationSection(decision)];
}

/** The nearest turn of each input, those to another kind of arrangement first. */
function flipsSection(decision: Decision): Section[] {
  const { flips } = decision;
  if (flips === null) return [];
  if (flips.length === 0)
    return sectionOf("What would change it", [textBlock("Nothing that was tried, each by itself.")]);
  const shown = flips.slice(0, MOST_FLIPS).map((flip) => flipWords(decision, flip));
  const others = flips.length - shown.length;
  const rest = others === 0 ? [] : [textBlock(`${others} more turns lie further off; --json lists them.`, "quiet")];
  return sectionOf("What would change it, nearest first", [listBlock(shown), ...rest]);
}

function flipWords(decision: Decision, flip: Flip): string {
  const { currency } = decision.brief.company;
  const now = flip.now === null ? "no limit now" : `${inputWords(flip.now, flip, currency)} now`;
  return `${flip.input} at ${inputWords(flip.at, flip, currency)} (${now}): ${thingWords(decision, flip.becomes)}`;
}

/** What moves the lead most: how far, and which share of the doubt it is. */
function sensitivitySection({ sensitivity }: Decision): Section[] {
  const shown = (sensitivity ?? []).filter(({ distinguishable }) => distinguishable).slice(0, MOST_INPUTS);
  if (shown.length === 0) return [];
  const rows = shown.map(({ input, low, high, total, totalError }) => [
    input,
    `${points(low)} … ${points(high)}`,
    `${percent(total)} ± ${percent(totalError)}`,
  ]);
  const columns = [
    { head: "", wraps: true },
    { head: "lead, points of 100,\nat its 10 and 90 %", align: "right" as const },
    { head: "% of the doubt\n(total Sobol index)", align: "right" as const },
  ];
  return sectionOf("What moves the lead over its rival", [tableBlock(columns, rows)]);
}

function points(lead: number): string {
  return (lead * 100).toFixed(1).replace("-", "−");
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

/** What it would be worth to know. */
function informationSection({ valueOfInformation, brief }: Decision): Section[] {
  if (valueOfInformation === null) return [];
  const { byInput, perfect } = valueOfInformation;
  const worth = byInput.filter(({ distinguishable }) => distinguishable).slice(0, MOST_TO_KNOW);
  if (worth.length === 0 || perfect === null) return [];
  const { currency } = brief.company;
  const items = worth.map(({ input, value }) => `${input}: worth up to ${money(value ?? 0, currency)}`);
  const whole: Block = textBlock(`To know everything beforehand would be worth ${money(perfect, currency)}.`, "quiet");
  return sectionOf("Find out first", [listBlock(items), whole]);
}
