import type { BooksOptions } from "@shoreline/scope";
import { type Fault, givenText, isIsoDate, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { wholeNumberFaults } from "../input/wholeNumber.ts";

/** What was typed after `baseline`. */
export interface BaselineQuestion {
  readonly file: string;
  /** Each a list: `amount=Betrag,month=Periode`. */
  readonly columns: readonly string[];
  readonly costCentres: { readonly only: readonly string[]; readonly without: readonly string[] };
  readonly accounts: { readonly only: readonly string[]; readonly without: readonly string[] };
  readonly currency: string | undefined;
  readonly sheet: string | undefined;
  readonly months: string | undefined;
  readonly decimal: string | undefined;
  readonly dateOrder: string | undefined;
  readonly date: string | undefined;
  readonly salaryPer: string | undefined;
  readonly onCosts: string | undefined;
  readonly into: string | undefined;
  readonly out: string | undefined;
}

/** The words as options, or everything that is wrong with them. */
export function booksOptions(question: BaselineQuestion, today: string): Result<BooksOptions> {
  const { currency, months, decimal, dateOrder, date, salaryPer, onCosts } = question;
  const faults = [
    ...columnFaults(question.columns),
    ...wholeNumberFaults(months, MONTHS),
    ...choiceFaults("--decimal", decimal, ["point", "comma"]),
    ...choiceFaults("--date-order", dateOrder, ["dayFirst", "monthFirst"]),
    ...choiceFaults("--salary-per", salaryPer, ["year", "month"]),
    ...shareFaults(onCosts),
    ...(date === undefined || isIsoDate(date) ? [] : [dateFault(date)]),
  ];
  if (faults.length > 0) return refuse(faults);
  const given = {
    columns: chosenColumns(question.columns),
    costCentres: question.costCentres,
    accounts: question.accounts,
    date: date ?? today,
    ...(currency === undefined ? {} : { currency }),
    ...(months === undefined ? {} : { months: Number(months) }),
    ...(decimal === undefined ? {} : { decimal: decimal as "point" | "comma" }),
    ...(dateOrder === undefined ? {} : { dateOrder: dateOrder as "dayFirst" | "monthFirst" }),
    ...(salaryPer === undefined ? {} : { salaryPer: salaryPer as "year" | "month" }),
    ...(onCosts === undefined ? {} : { onCostShare: Number(onCosts) }),
  };
  return succeed(given);
}

const MONTHS = { option: "--months", least: 1, most: 120, hint: "It is how many months the whole table covers." };

/** A head may hold a comma, so only one before the next meaning parts the list. */
function pairsOf(lists: readonly string[]): { meaning: string; head: string | undefined }[] {
  return lists
    .flatMap((list) => list.split(/,(?=\s*[A-Za-z]+\s*=)/))
    .map((pair) => {
      const at = pair.indexOf("=");
      return at === -1
        ? { meaning: pair, head: undefined }
        : { meaning: pair.slice(0, at).trim(), head: pair.slice(at + 1).trim() };
    });
}

function columnFaults(lists: readonly string[]): Fault[] {
  return pairsOf(lists).flatMap(({ meaning, head }) => {
    if (head !== undefined && head !== "") return [];
    const allowed = "a meaning and a head, as in amount=Betrag";
    return [{ code: "cli.columns", path: "--columns", given: givenText(meaning), allowed }];
  });
}

function chosenColumns(lists: readonly string[]): Record<string, string> {
  return Object.fromEntries(pairsOf(lists).map(({ meaning, head = "" }) => [meaning, head]));
}

function choiceFaults(path: string, word: string | undefined, allowed: readonly string[]): Fault[] {
  if (word === undefined || allowed.includes(word)) return [];
  const fault = { code: "cli.choice", path, given: givenText(word), allowed: allowed.join(" or ") };
  const hint = nearestHint(word, allowed);
  return [hint === undefined ? fault : { ...fault, hint }];
}

function shareFaults(text: string | undefined): Fault[] {
  if (text === undefined || (/^\d(\.\d+)?$/.test(text) && Number(text) <= 2)) return [];
  const hint = "0.21 means that a fifth of pay comes on top.";
  return [{ code: "cli.share", path: "--on-costs", given: givenText(text), allowed: "a share from 0 to 2", hint }];
}

function dateFault(date: string): Fault {
  return { code: "cli.date", path: "--date", given: givenText(date), allowed: "an ISO date such as 2026-12-31" };
}

const OPTIONS: Readonly<Record<string, string>> = {
  currency: "--currency",
  decimal: "--decimal",
  dateOrder: "--date-order",
  months: "--months",
  date: "--date",
  onCostShare: "--on-costs",
  columns: "--columns",
  costCentres: "--cost-centre",
  accounts: "--account",
};

/** A fault of the books at the option that settles it; one that speaks of the whole table, at the file. */
export function atOption(fault: Fault): Fault {
  const [name = "", ...rest] = fault.path.split(".");
  const option = OPTIONS[name];
  if (option === undefined) return fault.path === "" ? { ...fault, path: "FILE" } : fault;
  return { ...fault, path: [option, ...rest].join(" ") };
}
