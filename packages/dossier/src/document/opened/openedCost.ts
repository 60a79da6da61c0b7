import { type Alternative, type Decision, lineWords, money, percent, phrase, word, wordOf } from "@shoreline/decide";
import { lineKeys } from "@shoreline/economics";
import { type Block, type Row, tableBlocks } from "../document.ts";
import { figureTo, type Prose } from "../prose.ts";
import { amountOf, linePlace, shownLines } from "../shownLines.ts";

const MOST_LINES = 5;

/** The lines of cost that count most in a cost at a place `alternatives[…].cost…`; nothing at another place. */
export function openedCost(decision: Decision, alternative: Alternative | undefined, path: string): Block[] {
  const mean = alternative?.cost.mean ?? 0;
  if (alternative === undefined || mean === 0 || !/^cost\b/u.test(path)) return [];
  const { currency } = decision.brief.company;
  const sorted = lineKeys
    .map((key) => ({ key, amount: amountOf(alternative, key) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const rest = sorted.slice(MOST_LINES);
  const others = rest.reduce((sum, { amount }) => sum + amount, 0);
  const row = (name: Row["cells"][number], amount: number): Row => ({
    cells: [name, [money(amount, currency)], [percent(amount / mean)]],
  });
  return tableBlocks({
    caption: word("What it consists of, on average"),
    columns: [
      { head: word("line of cost"), grow: 1 },
      { head: word("amount"), align: "right" },
      { head: word("of it"), align: "right" },
    ],
    rows: [
      ...sorted.slice(0, MOST_LINES).map(({ key, amount }) => row(lineProse(decision, key), amount)),
      ...(rest.length === 0 ? [] : [row([smallerWords(rest.length)], others)]),
    ],
  });
}

function smallerWords(count: number): string {
  return count === 1 ? phrase`${1} smaller line` : phrase`${count} smaller lines`;
}

/** Leads on where the dossier has a row for it: it has none for lines of other alternatives alone. */
function lineProse(decision: Decision, key: (typeof lineKeys)[number]): Prose {
  const words = wordOf(lineWords, key);
  const { large, small } = shownLines(decision);
  return [...large, ...small].includes(key) ? [figureTo(words, linePlace(decision, key))] : [words];
}
