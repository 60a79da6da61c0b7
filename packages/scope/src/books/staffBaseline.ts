import { type Fault, isIsoDate, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { numberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import { decimalOf } from "./bookRows.ts";
import type { BareBaseline } from "./bookedBaseline.ts";
import type { BooksOptions, BooksWarning, Exclusion, ExclusionReason } from "./booksTypes.ts";
import { booksCurrency } from "./booksCurrency.ts";
import type { PlacedGuess } from "./columnGuesses.ts";
import { costParts, type PartAmount, toCents } from "./costParts.ts";
import { currencyInHead } from "./currencyCode.ts";
import { holdsRowWord } from "./lexicon.ts";
import { type SalarySpan, salarySpan } from "./salarySpan.ts";
import { isSelected, selectionFaults } from "./selected.ts";
import { type Post, staffPosts } from "./staffPosts.ts";
import type { TableColumns } from "./tableColumns.ts";

/**
 * The yearly cost of the people on a list who are employed at the date: pay, and what the list or the user adds to it.
 * Faults: those of the currency and of the selections, `books.date`, `books.ambiguous-numbers`, `books.nothing-left`.
 */
export function staffBaseline(
  table: Table,
  columns: TableColumns,
  { guesses, options }: { guesses: readonly PlacedGuess[]; options: BooksOptions },
): Result<BareBaseline> {
  const decimal = options.decimal ?? decimalOf(table);
  const salary = numberColumn(columns.cells("salary") ?? [], decimal);
  const span = salarySpan(columns.head("salary") ?? "", salary.values, options.salaryPer);
  const posts = staffPosts(table, columns, { guesses, salary: salary.values, span, options });
  const currency = booksCurrency({
    ofRows: [...new Set(posts.map((post) => post.currency))],
    beside: [salary.unit, currencyInHead(columns.head("salary") ?? "")],
    given: options.currency,
  });
  const faults = [
    ...(currency.ok ? [] : currency.faults),
    ...choiceFaults(posts, options),
    ...dateFaults(options.date),
  ];
  if (!currency.ok || faults.length > 0) return refuse(faults);
  const date = options.date ?? latestStart(posts);
  const { kept, excluded } = counted(posts, { options, currency: currency.value, date });
  if (kept.length === 0) return refuse([nobodyLeft()]);
  return succeed(
    baselineOf(kept, { excluded, currency: currency.value, date, span, options, guesses, hasFte: columns.has("fte") }),
  );
}

function choiceFaults(posts: readonly Post[], { costCentres = {}, accounts = {} }: BooksOptions): Fault[] {
  const centres = posts.flatMap(({ costCentre, costCentreName }) => [costCentre, costCentreName]);
  const jobs = posts.map(({ job }) => job);
  return [
    ...selectionFaults(costCentres, { code: "books.no-such-cost-centre", path: "costCentres" }, centres),
    ...selectionFaults(accounts, { code: "books.no-such-account", path: "accounts" }, jobs),
  ];
}

function dateFaults(date: string | undefined): Fault[] {
  if (date === undefined || isIsoDate(date)) return [];
  return [{ code: "books.date", path: "date", given: givenText(date), allowed: "an ISO date such as 2026-12-31" }];
}

function latestStart(posts: readonly Post[]): string | null {
  return posts
    .map(({ start }) => start)
    .reduce((latest, start) => (start !== null && start > (latest ?? "") ? start : latest), null);
}

const MOST_LINES = 5;

/** Who counts at the date; everybody else by reason. */
function counted(
  posts: readonly Post[],
  { options, currency, date }: { options: BooksOptions; currency: string; date: string | null },
): { kept: Post[]; excluded: Exclusion[] } {
  const { costCentres = {}, accounts = {} } = options;
  const reasons: readonly (readonly [ExclusionReason, (post: Post) => boolean])[] = [
    ["totals", ({ isTotal }) => isTotal],
    ["noFigure", ({ costPerYear }) => costPerYear === null],
    ["otherCurrency", (post) => post.currency !== "" && post.currency !== currency],
    ["otherCostCentre", (post) => !isSelected(costCentres, post.costCentre, post.costCentreName)],
    ["otherAccount", ({ job }) => !isSelected(accounts, job, "")],
    ["left", ({ end }) => date !== null && end !== null && end < date],
    ["notYetStarted", ({ start }) => date !== null && start !== null && start > date],
  ];
  const reasonOf = (post: Post) => reasons.find(([, isOut]) => isOut(post))?.[0];
  const excluded = reasons.flatMap(([reason]): Exclusion[] => {
    const out = posts.filter((post) => reasonOf(post) === reason);
    if (out.length === 0) return [];
    const amount = reason === "noFigure" ? null : toCents(out.reduce((sum, post) => sum + (post.costPerYear ?? 0), 0));
    return [{ reason, rows: out.length, amount, lines: out.slice(0, MOST_LINES).map(({ line }) => line) }];
  });
  return { kept: posts.filter((post) => reasonOf(post) === undefined), excluded };
}

function nobodyLeft(): Fault {
  return {
    code: "books.nothing-left",
    path: "",
    given: "a list of which nobody counts",
    allowed: "at least one person with pay who is employed at the date",
    hint: "Choose another date, cost centre or column.",
  };
}

function amountOf(key: string, name: string, { costPerYear }: Post): PartAmount {
  return { key, name, amount: costPerYear ?? 0 };
}

interface Told {
  readonly excluded: readonly Exclusion[];
  readonly currency: string;
  readonly date: string | null;
  readonly span: SalarySpan;
  readonly options: BooksOptions;
  readonly guesses: readonly PlacedGuess[];
  readonly hasFte: boolean;
}

function baselineOf(posts: readonly Post[], told: Told): BareBaseline {
  const runCostPerYear = toCents(posts.reduce((sum, { costPerYear }) => sum + (costPerYear ?? 0), 0));
  const fte = toCents(posts.reduce((sum, post) => sum + post.fte, 0));
  const at = told.date === null ? "" : ` employed on ${told.date}`;
  return {
    schema: "books/1",
    layout: "staff",
    runCostPerYear,
    currency: told.currency,
    months: { covered: [], missing: [], partial: [] },
    annualised: `a year of the ${posts.length} people${at}`,
    byMonth: [],
    byAccount: costParts(
      posts.map((post) => amountOf(post.job, "", post)),
      1,
    ),
    byCostCentre: costParts(
      posts.map((post) => amountOf(post.costCentre, post.costCentreName, post)),
      1,
    ),
    ...(fte > 0 ? { fte, costPerFte: toCents(runCostPerYear / fte) } : {}),
    excluded: told.excluded,
    warnings: staffWarnings(told),
  };
}

function staffWarnings({ span, options, guesses, hasFte }: Told): BooksWarning[] {
  // A bonus is pay as well: it says nothing of what an employer contributes.
  const hasExtras =
    options.onCostShare !== undefined ||
    guesses.some(({ meaning, column }) => meaning === "extra" && !holdsRowWord(column, "morePay"));
  const salary = guesses.find(({ meaning }) => meaning === "salary")?.column ?? "";
  const isTotalCost = holdsTotalCost(salary);
  const bare =
    "Only pay is counted: employer contributions, leaders, seats and tools are not in it. Say what comes on top as a share of pay.";
  const more = "Leaders, seats and tools outside the list are not in it.";
  return [
    hasExtras || isTotalCost ? { code: "people-only", text: more } : { code: "pay-only", text: bare },
    ...(span.isGuessed
      ? [
          {
            code: "salary-span",
            text: `${JSON.stringify(salary)} is taken to be per ${span.per}, by its size; say so if it is not.`,
          },
        ]
      : []),
    ...(hasFte ? [] : [{ code: "heads", text: "The list gives no full-time equivalents; everybody counts as one." }]),
  ];
}

function holdsTotalCost(head: string): boolean {
  return /total|gesamt|kosten|cost|co[uû]t|coste|koszt|custo/i.test(head);
}
