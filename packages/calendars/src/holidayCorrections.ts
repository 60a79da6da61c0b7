import facts from "./holidayCorrections.json" with { type: "json" };

/** What is done to the data set's holidays of one country, and what is said about them. */
export interface HolidayCorrections {
  /** Rules of holidays that the data set lacks, in its own grammar. */
  readonly added: readonly { readonly rule: string; readonly name: string }[];
  /** Rules of the data set that free nobody from office work. */
  readonly removedRules: ReadonlySet<string>;
  /** By how many days a rule of the data set is off. */
  readonly shiftDays: (rule: string) => number;
  /** Whether holidays are working days on this date. */
  readonly isWorked: (date: string) => boolean;
  /** What a reader of a calendar with so many holidays has to know. */
  readonly notes: (holidayCount: number) => string[];
}

interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** The corrections that hold for a country in a year, from `holidayCorrections.json`. */
export function correctionsFor(iso2: string, year: number): HolidayCorrections {
  const worked = of(facts.worked, iso2).filter((entry) => touches(entry, year));
  const shifted = of(facts.shifted, iso2);
  const said = of<Said>(facts.notes, iso2).filter((entry) => touches(entry, year));
  return {
    added: of(facts.added, iso2),
    removedRules: new Set(of(facts.removed, iso2).map(({ rule }) => rule)),
    shiftDays: (rule) => shifted.find((entry) => entry.rule === rule)?.days ?? 0,
    isWorked: (date) => worked.some((entry) => holdsOn(entry, date)),
    notes: (holidayCount) => {
      const reasons = [...worked.map(({ why }) => why), ...said.map(({ text }) => text)];
      if (holidayCount > 0 || reasons.length > 0) return reasons;
      return [`No public holidays are known for ${iso2}; every weekday counts as a working day.`];
    },
  };
}

type Said = Period & { readonly country: string; readonly text: string };

function of<E extends { readonly country: string }>(entries: readonly E[], iso2: string): E[] {
  return entries.filter(({ country }) => country === iso2);
}

function touches(period: Period, year: number): boolean {
  return (period.from ?? "") <= `${year}-12-31` && (period.until ?? "9999") >= `${year}-01-01`;
}

function holdsOn(period: Period, date: string): boolean {
  return (period.from ?? "") <= date && date <= (period.until ?? "9999");
}
