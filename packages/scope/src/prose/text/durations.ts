import type { NumberMention } from "./numbers.ts";
import type { Span } from "./span.ts";

/** A length of time. */
export interface DurationMention extends Span {
  readonly unit: "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
}

const UNITS: readonly (readonly [unit: DurationMention["unit"], source: string])[] = [
  ["second", "seconds?|secs?|s"],
  ["minute", "minutes?|mins?|min\\.|minuten|minutos|minuti"],
  ["hour", "hours?|hrs?|h|stunden?|heures|horas|uur"],
  ["day", "(?:working |business |calendar |week)?days?|tagen?|dagen|jours|dias|giorni"],
  ["week", "weeks?|wks?|wochen|weken|semaines|semanas"],
  ["month", "(?:calendar )?months?|mths?|mos?\\.?|monaten?|maanden|mois|meses|mesi|miesiecy"],
  ["quarter", "quarters?"],
  ["year", "(?:calendar |full )?years?|yrs?|yr\\.?|jahren?|jaar|annees|anos|anni"],
];
const UNIT = new RegExp(`^[ -]{0,2}(?:full[ -])?(?:${UNITS.map(([, source]) => `(${source})`).join("|")})(?![a-z])`);
const A_UNIT =
  /(?<![a-z0-9])(half an?|a quarter of an|an?|one)[ -](year|month|week|quarter|hour|minute|day)( and a half)?(?![a-z]| of an? (?:million|billion|crore|lakh))/g;
const AND_A_HALF = /^ and a half(?![a-z])/;

/** Every length of time: "14 months", "a year and a half", "half an hour", "3-year". */
export function durationsOf(plain: string, numbers: readonly NumberMention[]): DurationMention[] {
  const counted = numbers.flatMap((number) => countedDuration(number, plain));
  const taken = (start: number) => counted.some((each) => start >= each.start && start < each.end);
  return [...joined(counted, plain), ...articles(plain).filter(({ start }) => !taken(start))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** In "2+1 years" only the first two are sure. */
const FIRM_TERM = /(?<![\d.,+])(\d{1,2}) ?\+ ?(?:\d{1,2} ?\+ ?)*$/;

function countedDuration(number: NumberMention, plain: string): DurationMention[] {
  const match = UNIT.exec(plain.slice(number.end, number.end + 24));
  const which = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  const unit = UNITS[which]?.[0];
  if (match === null || unit === undefined) return [];
  const end = number.end + match[0].length;
  const half = AND_A_HALF.exec(plain.slice(end, end + 12));
  const more = half === null ? 0 : 0.5;
  const firm = FIRM_TERM.exec(plain.slice(Math.max(0, number.start - 12), number.start));
  if (firm !== null)
    return [{ start: number.start - firm[0].length, end, unit, isRange: false, ...sameValue(Number(firm[1])) }];
  const { start, value, low, high, isRange } = number;
  return [
    {
      start,
      end: end + (half?.[0].length ?? 0),
      unit,
      value: value + more,
      low: low + more,
      high: high + more,
      isRange,
    },
  ];
}

/** "seven minutes and fifteen seconds" is one length. */
function joined(found: readonly DurationMention[], plain: string): DurationMention[] {
  const kept: DurationMention[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    const isTail =
      last !== undefined &&
      ((last.unit === "minute" && next.unit === "second") || (last.unit === "hour" && next.unit === "minute")) &&
      next.value < 60 &&
      /^,? ?(?:and )?$/.test(plain.slice(last.end, next.start));
    if (last !== undefined && isTail)
      kept[kept.length - 1] = { ...last, end: next.end, ...sameValue(last.value + next.value / 60) };
    else kept.push(next);
  }
  return kept;
}

function sameValue(value: number): Pick<DurationMention, "value" | "low" | "high"> {
  return { value, low: value, high: value };
}

function articles(plain: string): DurationMention[] {
  return Array.from(plain.matchAll(A_UNIT)).flatMap((match) => {
    const [all, article = "", unit, half] = match;
    const value = article.startsWith("half")
      ? 0.5
      : article.startsWith("a quarter")
        ? 0.25
        : half === undefined
          ? 1
          : 1.5;
    const span = { start: match.index, end: match.index + all.length };
    return [{ ...span, unit: unit as DurationMention["unit"], value, low: value, high: value, isRange: false }];
  });
}

const MONTHS = { week: 12 / 52, month: 1, quarter: 3, year: 12, day: 12 / 365 } as const;

/** A length in months; undefined for what is measured in hours or less. */
export function inMonths({ unit }: DurationMention, value: number): number | undefined {
  return unit in MONTHS ? value * MONTHS[unit as keyof typeof MONTHS] : undefined;
}

const MINUTES = { second: 1 / 60, minute: 1, hour: 60, day: 480 } as const;

/** A length in minutes; undefined for what is longer than days. */
export function inMinutes({ unit }: DurationMention, value: number): number | undefined {
  return unit in MINUTES ? value * MINUTES[unit as keyof typeof MINUTES] : undefined;
}
