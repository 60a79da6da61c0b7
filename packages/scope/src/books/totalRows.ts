import { type BookRow, rowAmount } from "./bookRow.ts";
import { holdsRowWord, isRowWord, normalWords } from "./lexicon.ts";
import { remembered } from "./remembered.ts";

/** Sums printed to the cent may miss the sum of rounded lines by half a cent each. */
const HALF_A_CENT = 0.005;

/** Rows that repeat what stands above them, by their lines. */
export interface SummaryRows {
  /** Sums of rows above them: counted, the cost would double. */
  readonly totals: ReadonlySet<number>;
  /** Balances that were carried forward or remain. */
  readonly balances: ReadonlySet<number>;
}

/**
 * Tells sums and balances from bookings. A row is a sum where a cell is just "Total" or its likes or "*"; where such a
 * word begins or ends a cell, or where nothing but a figure stands in a row without a month, the figure must also be
 * the sum of rows above it or stand in a row without a month.
 */
export function summaryRows(rows: readonly BookRow[]): SummaryRows {
  const totals = new Set<number>();
  const balances = new Set<number>();
  const sums = new RunningSums();
  const wordOf = remembered(summaryWord);
  for (const row of rows) {
    const words = new Set(row.words.map(wordOf));
    if (words.has("balance")) balances.add(row.line);
    else if (isTotal(row, words, sums)) {
      totals.add(row.line);
      sums.close();
    } else sums.add(row);
  }
  return { totals, balances };
}

/** How surely a cell calls its row a sum or a balance. */
type SummaryWord = "balance" | "total" | "perhaps";

function summaryWord(text: string): SummaryWord | undefined {
  if (isRowWord(text, "opening")) return "balance";
  if (isRowWord(text, "total") || /^\*{1,4}$/.test(text)) return "total";
  return beginsOrEndsAsTotal(text) ? "perhaps" : undefined;
}

function isTotal(row: BookRow, words: ReadonlySet<SummaryWord | undefined>, sums: RunningSums): boolean {
  if (words.has("total")) return true;
  const amount = rowAmount(row);
  const hasNoMonth = row.entries.every(({ month }) => month === null);
  if (words.has("perhaps")) return hasNoMonth || sums.has(row, amount);
  return row.words.length === 0 && row.account === "" && hasNoMonth && sums.has(row, amount);
}

/** "Total for rent", "Summe 4711", "4711 Ergebnis", "* 620000". */
function beginsOrEndsAsTotal(text: string): boolean {
  if (/^\*{1,4} /.test(text)) return true;
  if (!holdsRowWord(text, "total")) return false;
  const words = normalWords(text).split(" ");
  const ends = [1, 2].flatMap((count) => [words.slice(0, count), words.slice(-count)]);
  return ends.some((part) => isRowWord(part.join(" "), "total"));
}

/** Sums of the rows so far: all of them, since the last total, and of each account and cost centre. */
class RunningSums {
  private all = 0;
  private sinceLast = 0;
  private count = 0;
  private readonly byKey = new Map<string, { sum: number; count: number }>();

  add(row: BookRow): void {
    const amount = rowAmount(row);
    this.all += amount;
    this.sinceLast += amount;
    this.count++;
    for (const key of keysOf(row)) {
      const { sum, count } = this.byKey.get(key) ?? { sum: 0, count: 0 };
      this.byKey.set(key, { sum: sum + amount, count: count + 1 });
    }
  }

  close(): void {
    this.sinceLast = 0;
  }

  has(row: BookRow, amount: number): boolean {
    if (this.count < 2 || amount === 0) return false;
    // A single row is not a sum of rows, although the next one may equal it.
    const ofKeys = keysOf(row).flatMap((key) => this.byKey.get(key) ?? []);
    const sums = [this.all, this.sinceLast, ...ofKeys.flatMap(({ sum, count }) => (count < 2 ? [] : [sum]))];
    return sums.some((sum) => Math.abs(Math.abs(sum) - Math.abs(amount)) <= HALF_A_CENT * this.count);
  }
}

function keysOf({ account, costCentre }: BookRow): string[] {
  return [`account ${account}`, `cost centre ${costCentre}`];
}
