import { type Decision, inputName, money, phrase, word } from "@shoreline/decide";
import { alternativeAnchor } from "../anchors.ts";
import { alternativeOf, alternativeWords } from "../arrangementWords.ts";
import type { Tornado } from "../chart.ts";
import { type Block, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { sentence, shareWords, signedPoints } from "../figureWords.ts";
import { flipValue, toldFlips } from "../flips.ts";
import { isRare, mostToldFirst, NOT_DISTINGUISHABLE, rangeWords } from "../sensitivityOrder.ts";
import { figureTo } from "../prose.ts";
import { informationBlocks } from "./informationBlocks.ts";
import { inputProse, MOST_ROWS, notAsked, restBlocks } from "./inputRows.ts";

type Flip = NonNullable<Decision["flips"]>[number];
type Sensitivity = NonNullable<Decision["sensitivity"]>[number];

/** What would change the answer: flips, the swing of each input, where the doubt comes from, what is worth knowing. */
export function changeSection(decision: Decision): Section {
  return {
    id: "change",
    title: word("What would change it"),
    blocks: [...flipBlocks(decision), ...sensitivityBlocks(decision), ...informationBlocks(decision)],
  };
}

function flipBlocks(decision: Decision): Block[] {
  const { flips } = decision;
  const heading: Block = { kind: "heading", id: "flips", text: word("Where the answer turns") };
  if (flips === null) return [heading, notAsked(word("At which value of an input the answer turns"), "flips")];
  if (flips.length === 0) {
    return [heading, textBlock(word("No input that was tried turns the answer within its plausible range."))];
  }
  const told = toldFlips(flips);
  const [others, places] = [true, false].map((is) => told.filter(({ otherKind }) => otherKind === is));
  const nearest = word("Nearest first; everything else stays as it is, in the same futures.");
  return [
    heading,
    textBlock([nearest, ...farWords(flips.length - told.length)].join(" ")),
    ...flipTables(decision, others ?? [], word("Turns to another kind of arrangement")),
    ...flipTables(decision, places ?? [], word("Turns to another place for the same arrangement")),
  ];
}

function farWords(count: number): readonly string[] {
  if (count === 0) return [];
  if (count === 1) return [word("Left out: 1 weight that would have to move by more than 50 points of weight.")];
  return [phrase`Left out: ${count} weights that would have to move by more than 50 points of weight.`];
}

function flipTables(decision: Decision, flips: readonly Flip[], caption: string): Block[] {
  return [
    ...tableBlocks(flipTable(decision, flips.slice(0, MOST_ROWS), caption)),
    ...restBlocks(flips.length, "flips"),
  ];
}

function flipTable(decision: Decision, flips: readonly Flip[], caption: string): Table {
  return {
    caption,
    columns: [
      { head: word("input"), grow: 5 },
      { head: word("now"), align: "right", grow: 2 },
      { head: word("turns at"), align: "right", grow: 2 },
      { head: word("becomes"), grow: 4 },
      { head: word("way through\nits range"), align: "right" },
    ],
    rows: flips.map((flip) => {
      const { now, at, becomes, distanceShare } = flip;
      return {
        cells: [
          inputProse(decision, flip),
          [flipValue(decision, now, flip)],
          [flipValue(decision, at, flip)],
          [figureTo(alternativeWords(alternativeOf(decision, becomes)), alternativeAnchor(becomes))],
          [shareWords(distanceShare)],
        ],
      };
    }),
    from: "flips",
  };
}

function sensitivityBlocks(decision: Decision): Block[] {
  const { sensitivity } = decision;
  const heading: Block = { kind: "heading", id: "sensitivity", text: word("Which inputs move the lead") };
  if (sensitivity === null) {
    return [heading, notAsked(word("How far each input moves the lead over the rival"), "sensitivity")];
  }
  if (sensitivity.length === 0) return [heading, textBlock(word("No uncertain input moves the lead."))];
  return [
    heading,
    { kind: "chart", chart: tornado(decision, sensitivity) },
    ...tableBlocks(sobolTable(decision, mostToldFirst(sensitivity).slice(0, MOST_ROWS))),
    ...restBlocks(sensitivity.length, "sensitivity"),
  ];
}

const MOST_SWINGS = 10;

/** Inputs by how far the lead swings between their 10 % and 90 % quantiles. */
function tornado(decision: Decision, sensitivity: readonly Sensitivity[]): Tornado {
  const swings = sensitivity
    .toSorted(
      (a, b) =>
        Number(b.distinguishable) - Number(a.distinguishable) || Math.abs(b.high - b.low) - Math.abs(a.high - a.low),
    )
    .slice(0, MOST_SWINGS);
  const rows = swings.map((each) => ({
    label: inputName(each),
    range: rangeWords(each, decision.brief.company.currency),
    low: each.low * 100,
    high: each.high * 100,
  }));
  return {
    kind: "tornado",
    id: "tornado",
    title: word("Lead over the rival, points of 100"),
    description: sensitivity.length === 0 ? "" : swings.slice(0, 5).map(swingSentence).join(" "),
    from: "sensitivity",
    lead: decision.why.criteria.reduce((sum, { contribution }) => sum + contribution, 0) * 100,
    rows,
  };
}

function swingSentence(input: Sensitivity): string {
  const [name, low, high] = [inputName(input), signedPoints(input.low), signedPoints(input.high)];
  if (isRare(input)) return sentence(phrase`${name}: rare, so that its ends are alike`);
  return sentence(phrase`${name}: ${low} points of 100 at its low end, ${high} at its high end`);
}

/** Sobol indices with their intervals; what cannot be told from nothing is said so in words. */
function sobolTable(decision: Decision, sensitivity: readonly Sensitivity[]): Table {
  const { currency } = decision.brief.company;
  return {
    caption: word("Share of the doubt about the lead that comes from each input (Sobol indices, 95 % intervals)"),
    columns: [
      { head: word("input"), grow: 1 },
      { head: word("alone"), align: "right" },
      { head: word("with all it\nacts through"), align: "right" },
      { head: word("saving,\nlow end"), align: "right" },
      { head: word("saving,\nhigh end"), align: "right" },
    ],
    rows: sensitivity.map((each) => ({
      cells: [
        inputProse(decision, each),
        [indexWords(each.firstOrder, each.firstOrderError)],
        [each.distinguishable ? indexWords(each.total, each.totalError) : word(NOT_DISTINGUISHABLE)],
        ...(isRare(each)
          ? [[word("rare")], [word("rare")]]
          : [each.lowSaving, each.highSaving].map((end) => [money(end, currency)])),
      ],
    })),
    from: "sensitivity",
  };
}

/** "23 ± 4 %"; an interval that reaches 0 is no finding. */
function indexWords(index: number, error: number): string {
  if (index - error <= 0) return word(NOT_DISTINGUISHABLE);
  return `${Math.round(index * 100)} ± ${Math.max(1, Math.round(error * 100))} %`;
}
