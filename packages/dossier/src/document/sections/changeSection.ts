import { type Decision, money } from "@shoreline/decide";
import { alternativeAnchor, inputAnchor } from "../anchors.ts";
import { alternativeOf, alternativeWords } from "../arrangementWords.ts";
import type { Tornado } from "../chart.ts";
import { type Block, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { pointsWords, sentence, shareWords, signedPoints } from "../figureWords.ts";
import { flipValue, toldFlips } from "../flips.ts";
import { FIND_OUT } from "../checkLabels.ts";
import { agreementWords } from "../information.ts";
import { isRare, mostToldFirst, NOT_DISTINGUISHABLE, rangeWords } from "../sensitivityOrder.ts";
import { type Prose, figureTo } from "../prose.ts";

type Flip = NonNullable<Decision["flips"]>[number];
type Sensitivity = NonNullable<Decision["sensitivity"]>[number];
type Information = NonNullable<Decision["valueOfInformation"]>;

/** What would change the answer: flips, the swing of each input, where the doubt comes from, what is worth knowing. */
export function changeSection(decision: Decision): Section {
  return {
    id: "change",
    title: "What would change it",
    blocks: [...flipBlocks(decision), ...sensitivityBlocks(decision), ...informationBlocks(decision)],
  };
}

/** Says that something was not asked for, and how to get it. */
function notAsked(what: string, field: string): Block {
  return textBlock(
    `${what} was not reckoned for this decision (its field ${field} is empty). Decide the same brief again without --quick.`,
    "careful",
  );
}

function flipBlocks(decision: Decision): Block[] {
  const { flips } = decision;
  const heading: Block = { kind: "heading", id: "flips", text: "Where the answer turns" };
  if (flips === null) return [heading, notAsked("At which value of an input the answer turns", "flips")];
  if (flips.length === 0) {
    return [heading, textBlock("No input that was tried turns the answer within its plausible range.")];
  }
  const told = toldFlips(flips);
  const [others, places] = [true, false].map((is) => told.filter(({ otherKind }) => otherKind === is));
  const far = flips.length - told.length;
  const farWords =
    far === 0
      ? ""
      : ` Left out: ${far} ${far === 1 ? "weight" : "weights"} that would have to move by more than 50 points of weight.`;
  return [
    heading,
    textBlock(`Nearest first; everything else stays as it is, in the same futures.${farWords}`),
    ...flipTables(decision, others ?? [], "Turns to another kind of arrangement"),
    ...flipTables(decision, places ?? [], "Turns to another place for the same arrangement"),
  ];
}

/** As many as stay together on a printed page. */
const MOST_ROWS = 11;

/** Says how many rows are left out, and where they are. */
function restBlocks(count: number, field: string): Block[] {
  const rest = count - MOST_ROWS;
  return rest > 0
    ? [textBlock(`${rest} more, of less weight, stand in the decision as data (${field}).`, "quiet")]
    : [];
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
      { head: "input", grow: 5 },
      { head: "now", align: "right", grow: 2 },
      { head: "turns at", align: "right", grow: 2 },
      { head: "becomes", grow: 4 },
      { head: "way through\nits range", align: "right" },
    ],
    rows: flips.map((flip) => {
      const { input, path, now, at, becomes, distanceShare } = flip;
      return {
        cells: [
          inputProse(decision, input, path),
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

function inputProse(decision: Decision, input: string, path: string): Prose {
  const to = inputAnchor(decision, path);
  return to === undefined ? [input] : [figureTo(input, to, path)];
}

function sensitivityBlocks(decision: Decision): Block[] {
  const { sensitivity } = decision;
  const heading: Block = { kind: "heading", id: "sensitivity", text: "Which inputs move the lead" };
  if (sensitivity === null) {
    return [heading, notAsked("How far each input moves the lead over the rival", "sensitivity")];
  }
  if (sensitivity.length === 0) return [heading, textBlock("No uncertain input moves the lead.")];
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
    label: each.input,
    range: rangeWords(each, decision.brief.company.currency),
    low: each.low * 100,
    high: each.high * 100,
  }));
  return {
    kind: "tornado",
    id: "tornado",
    title: "Lead over the rival, points of 100",
    description: sensitivity.length === 0 ? "" : swings.slice(0, 5).map(swingSentence).join(" "),
    from: "sensitivity",
    lead: decision.why.criteria.reduce((sum, { contribution }) => sum + contribution, 0) * 100,
    rows,
  };
}

function swingSentence({ input, low, high, ...range }: Sensitivity): string {
  if (isRare(range)) return sentence(`${input}: rare, so that its ends are alike`);
  return sentence(`${input}: ${signedPoints(low)} points of 100 at its low end, ${signedPoints(high)} at its high end`);
}

/** Sobol indices with their intervals; what cannot be told from nothing is said so in words. */
function sobolTable(decision: Decision, sensitivity: readonly Sensitivity[]): Table {
  const { currency } = decision.brief.company;
  return {
    caption: "Share of the doubt about the lead that comes from each input (Sobol indices, 95 % intervals)",
    columns: [
      { head: "input", grow: 1 },
      { head: "alone", align: "right" },
      { head: "with all it\nacts through", align: "right" },
      { head: "saving,\nlow end", align: "right" },
      { head: "saving,\nhigh end", align: "right" },
    ],
    rows: sensitivity.map((each) => ({
      cells: [
        inputProse(decision, each.input, each.path),
        [indexWords(each.firstOrder, each.firstOrderError)],
        [each.distinguishable ? indexWords(each.total, each.totalError) : NOT_DISTINGUISHABLE],
        ...(isRare(each)
          ? [["rare"], ["rare"]]
          : [each.lowSaving, each.highSaving].map((end) => [money(end, currency)])),
      ],
    })),
    from: "sensitivity",
  };
}

/** "23 ± 4 %"; an interval that reaches 0 is no finding. */
function indexWords(index: number, error: number): string {
  if (index - error <= 0) return NOT_DISTINGUISHABLE;
  return `${Math.round(index * 100)} ± ${Math.max(1, Math.round(error * 100))} %`;
}

function informationBlocks(decision: Decision): Block[] {
  const { valueOfInformation: information } = decision;
  const heading: Block = { kind: "heading", id: "information", text: FIND_OUT };
  if (information === null) {
    return [heading, notAsked("What it would be worth to know an input before deciding", "valueOfInformation")];
  }
  const tables = (["byInput", "byGroup"] as const).flatMap((field) =>
    informationBlocksOf(decision, information, field),
  );
  const agreement = agreementWords(decision);
  return [
    heading,
    textBlock(`${FACTS_ONLY}${agreement === undefined ? "" : ` ${agreement}`}`),
    textBlock(perfectWords(decision, information)),
    ...tables,
  ];
}

const FACTS_ONLY = "This is about facts alone; what matters to you is not something to find out.";

const INFORMATION_CAPTIONS = {
  byInput: "One input at a time, dearest first",
  byGroup: "What one would find out together",
} as const;

/** What is worth something; the others are only counted. */
function informationBlocksOf(decision: Decision, information: Information, field: "byInput" | "byGroup"): Block[] {
  const worth = information[field].filter(({ distinguishable }) => distinguishable);
  const others = information[field].length - worth.length;
  const rest =
    others === 0
      ? []
      : [textBlock(`${worth.length === 0 ? "Nothing" : "Nothing else"} ${NOTHING_WORTH[field]}`, "quiet")];
  if (worth.length === 0) return rest;
  const table = informationTable(decision, worth.slice(0, MOST_ROWS), INFORMATION_CAPTIONS[field], field);
  return [...tableBlocks(table), ...restBlocks(worth.length, `valueOfInformation.${field}`), ...rest];
}

const NOTHING_WORTH = {
  byInput: "that was tried by itself is worth finding out: its worth cannot be told from 0.",
  byGroup: "that one would find out together is worth it: its worth cannot be told from 0.",
} as const;

function perfectWords({ brief }: Decision, information: Information): string {
  const { perfect, perfectError, perfectPoints, why } = information;
  const points = pointsWords(perfectPoints);
  if (perfect === null) {
    return `To know everything before deciding would be worth ${points}. That is not put into money: ${why ?? "cost has no weight"}.`;
  }
  const { currency } = brief.company;
  const within = perfectError === null ? "" : ` (± ${money(perfectError, currency)})`;
  return `To know everything before deciding would be worth ${money(perfect, currency)}${within}, or ${points}: nobody should pay more than that for a better answer.`;
}

function informationTable(
  decision: Decision,
  inputs: Information["byInput"],
  caption: string,
  field: "byInput" | "byGroup",
): Table {
  return {
    caption,
    columns: [
      { head: "find out", grow: 1 },
      { head: "worth", align: "right" },
      { head: "points of 100", align: "right" },
    ],
    rows: inputs.map(({ input, path, value, points, error, distinguishable }) => ({
      cells: [
        inputProse(decision, input, path),
        [distinguishable && value !== null ? money(value, decision.brief.company.currency) : "–"],
        [distinguishable ? `${(points * 100).toFixed(2)} ± ${(error * 100).toFixed(2)}` : NOT_DISTINGUISHABLE],
      ],
    })),
    from: `valueOfInformation.${field}`,
  };
}
