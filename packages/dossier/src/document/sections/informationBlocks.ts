import { type Decision, figures, money, phrase, word } from "@shoreline/decide";
import { FIND_OUT } from "../checkLabels.ts";
import { type Block, type Table, tableBlocks, textBlock } from "../document.ts";
import { pointsWords } from "../figureWords.ts";
import { agreementWords } from "../information.ts";
import { NOT_DISTINGUISHABLE } from "../sensitivityOrder.ts";
import { inputProse, MOST_ROWS, notAsked, restBlocks } from "./inputRows.ts";

type Information = NonNullable<Decision["valueOfInformation"]>;

/** What it is worth to know before deciding: everything, one input at a time, and what one would find out together. */
export function informationBlocks(decision: Decision): Block[] {
  const { valueOfInformation: information } = decision;
  const heading: Block = { kind: "heading", id: "information", text: word(FIND_OUT) };
  if (information === null) {
    return [heading, notAsked(word("What it would be worth to know an input before deciding"), "valueOfInformation")];
  }
  const tables = (["byInput", "byGroup"] as const).flatMap((field) =>
    informationBlocksOf(decision, information, field),
  );
  const agreement = agreementWords(decision);
  return [
    heading,
    textBlock(agreement === undefined ? word(FACTS_ONLY) : `${word(FACTS_ONLY)} ${agreement}`),
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
  const nothing = word(worth.length === 0 ? NOTHING_WORTH[field] : NOTHING_ELSE_WORTH[field]);
  const rest = others === 0 ? [] : [textBlock(nothing, "quiet")];
  if (worth.length === 0) return rest;
  const table = informationTable(decision, worth.slice(0, MOST_ROWS), word(INFORMATION_CAPTIONS[field]), field);
  return [...tableBlocks(table), ...restBlocks(worth.length, `valueOfInformation.${field}`), ...rest];
}

const NOTHING_WORTH = {
  byInput: "Nothing that was tried by itself is worth finding out: its worth cannot be told from 0.",
  byGroup: "Nothing that one would find out together is worth it: its worth cannot be told from 0.",
} as const;

const NOTHING_ELSE_WORTH = {
  byInput: "Nothing else that was tried by itself is worth finding out: its worth cannot be told from 0.",
  byGroup: "Nothing else that one would find out together is worth it: its worth cannot be told from 0.",
} as const;

function perfectWords({ brief }: Decision, information: Information): string {
  const { perfect, perfectError, perfectPoints, why } = information;
  const points = pointsWords(perfectPoints);
  if (perfect === null) {
    return phrase`To know everything before deciding would be worth ${points}. That is not put into money: ${word(why ?? "cost has no weight")}.`;
  }
  const { currency } = brief.company;
  const within = perfectError === null ? "" : ` (± ${money(perfectError, currency)})`;
  return phrase`To know everything before deciding would be worth ${money(perfect, currency)}${within}, or ${points}: nobody should pay more than that for a better answer.`;
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
      { head: word("find out"), grow: 1 },
      { head: word("worth"), align: "right" },
      { head: word("points of 100"), align: "right" },
    ],
    rows: inputs.map((each) => ({
      cells: [
        inputProse(decision, each),
        [each.distinguishable && each.value !== null ? money(each.value, decision.brief.company.currency) : "–"],
        [each.distinguishable ? hundredths(each) : word(NOT_DISTINGUISHABLE)],
      ],
    })),
    from: `valueOfInformation.${field}`,
  };
}

/** "1.55 ± 0.04": points of 100 that it is worth to know something. */
function hundredths({ points, error }: Information["byInput"][number]): string {
  return figures(`${(points * 100).toFixed(2)} ± ${(error * 100).toFixed(2)}`);
}
