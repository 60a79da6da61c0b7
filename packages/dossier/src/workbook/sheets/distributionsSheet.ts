import { type Alternative, type Figures, lineWords, phrase, word, wordOf } from "@shoreline/decide";
import { alternativeWords, rankedAlternatives } from "../../document/arrangementWords.ts";
import { countWords } from "../../document/figureWords.ts";
import { recalledText } from "../../document/recalledText.ts";
import { columns, eachWord, emptyRow, figure, headRow, paragraph, sectionRow, text, titleRow } from "../grid/cell.ts";
import { MONEY, MONTHS, PERCENT } from "../grid/formats.ts";
import type { Row, Sheet } from "../grid/sheet.ts";
import type { Context } from "./context.ts";

const QUANTITIES = ["cost", "saving", "costAfterTax", "investment"] as const;
const WORDS: Readonly<Record<(typeof QUANTITIES)[number], string>> = {
  cost: "Cost, present value",
  saving: "Saving against the baseline, present value",
  costAfterTax: "Cost after tax, present value",
  investment: "Paid once, present value",
};
/** Why a decision says no figure. */
const UNSAID_REASONS = [
  "never within the horizon in fewer than {0} % of futures",
  "never within the horizon in {0} % of futures",
  "next to nothing is invested beyond the baseline, so there is no return on it",
];
const DOTS = 50;
const HEADS = 6;
const DISTRIBUTIONS = "Distributions";
const LINES = "Lines";

/** What the simulation of all futures says of each alternative; nothing here follows the inputs. */
export function distributionsSheet({ decision }: Context): Sheet {
  const { currency } = decision.brief.company;
  const alternatives = shownAlternatives(decision);
  const width = 1 + HEADS;
  return {
    name: DISTRIBUTIONS,
    widths: [46, ...Array.from({ length: DOTS }, (_, column) => (column < HEADS ? 17 : 13))],
    rows: [
      titleRow(word(DISTRIBUTIONS)),
      paragraph(noteOf(decision.trials, currency), width, 145, "note"),
      headRow(
        eachWord("Alternative", "Mean", "± (standard error)", "10 %", "Median", "90 %", "Worst twentieth"),
        columns(1, HEADS),
      ),
      ...QUANTITIES.flatMap((quantity) => [
        sectionRow(wordOf(WORDS, quantity), width),
        ...alternatives.map((each) => figuresRow(alternativeWords(each), each[quantity], MONEY)),
      ]),
      sectionRow(word("Months to the first output"), width),
      ...alternatives.map((each) => figuresRow(alternativeWords(each), each.monthsToFirstOutput, MONTHS)),
      sectionRow(word("Months until it has paid back"), width),
      ...alternatives.map((each) => figuresRow(alternativeWords(each), each.paybackMonths, MONTHS)),
      emptyRow,
      ...dotRows(word("Cost: fifty futures of equal weight, from the cheapest to the dearest"), alternatives, "cost"),
      ...dotRows(word("Saving: fifty futures of equal weight, from the worst to the best"), alternatives, "saving"),
    ],
    frozen: { rows: 3, columns: 1 },
    pages: 3,
  };
}

function noteOf(trials: number, currency: string): string {
  return [
    phrase`From ${countWords(trials)} futures in which everything uncertain was drawn together; not live. Money in ${currency}.`,
    word("The worst twentieth is the mean of the dearest 5 % of futures (for a saving: of the smallest)."),
  ].join(" ");
}

/** Feasible alternatives, best first, and the baseline where a limit rules it out. */
export function shownAlternatives({ alternatives, baseline }: Context["decision"]): readonly Alternative[] {
  const ranked = rankedAlternatives({ alternatives });
  const isMissing = !ranked.some(({ id }) => id === baseline);
  return isMissing ? [...ranked, ...alternatives.filter(({ id }) => id === baseline)] : ranked;
}

function figuresRow(words: string, figures: Figures, format: string): Row {
  const { mean, error, p10, p50, p90, cvar95, why } = figures;
  return {
    cells: [
      text(words),
      ...[mean, error, p10, p50, p90, cvar95].map((value) => figure(value, format)),
      why === undefined ? undefined : text(recalledText(why, UNSAID_REASONS), "note"),
    ],
  };
}

function dotRows(title: string, alternatives: readonly Alternative[], quantity: "cost" | "saving"): Row[] {
  return [
    sectionRow(title, 1 + DOTS),
    {
      cells: [
        text(word("Alternative"), "head"),
        ...Array.from({ length: DOTS }, (_, dot) => figure((dot + 0.5) / DOTS, "0%", "head")),
      ],
    },
    ...alternatives.map((each) => ({
      cells: [text(alternativeWords(each)), ...(each[quantity].dots ?? []).map((dot) => figure(dot, MONEY))],
    })),
    emptyRow,
  ];
}

/** The same for each cost line of each alternative. */
export function lineDistributionsSheet({ decision }: Context): Sheet {
  const { currency } = decision.brief.company;
  const rows = shownAlternatives(decision).flatMap((each) => {
    const words = alternativeWords(each);
    return Object.entries(each.lines).map(([key, figures]): Row => {
      const share = (figures.mean ?? 0) / (each.cost.mean ?? 1);
      return {
        cells: [
          text(words),
          text(wordOf(lineWords, key)),
          ...[figures.mean, figures.error, figures.p10, figures.p50, figures.p90].map((value) => figure(value, MONEY)),
          figure(share, PERCENT),
        ],
      };
    });
  });
  return {
    name: LINES,
    widths: [44, 40, 17, 17, 17, 17, 17, 14],
    rows: [
      titleRow(word("Distributions of the cost lines")),
      paragraph(phrase`Present values over all futures, in ${currency}; not live.`, 8, 160, "note"),
      headRow(
        eachWord("Alternative", "Line", "Mean", "± (standard error)", "10 %", "Median", "90 %", "Share of mean"),
        columns(2, 7),
      ),
      ...rows,
    ],
    frozen: { rows: 3, columns: 2 },
    pages: 1,
  };
}
