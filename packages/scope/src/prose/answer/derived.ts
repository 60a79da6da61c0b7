import { country, placeOf } from "@shoreline/atlas";
import { AT_HOME } from "../fields/people.ts";
import { monthsOf } from "../fields/dates.ts";
import type { Finding } from "../fields/finding.ts";
import type { MoneyFinding } from "../fields/amountsOfMoney.ts";
import { isForeign } from "../text/attribution.ts";
import type { Statement } from "../text/document.ts";
import { currencyCode, type MoneyMention } from "../text/money.ts";

/** The value of the one finding of a path, if there is any. */
export function valueOf(findings: readonly Finding[], path: string): Finding["value"] | undefined {
  return findings.find((each) => each.path === path)?.value;
}

/** A length from start and end, where the text gives no other. */
export function withLength(findings: readonly Finding[]): readonly Finding[] {
  const end = findings.find(({ path }) => path === "work.end");
  const rest = findings.filter(({ path }) => path !== "work.end");
  const start = valueOf(findings, "work.start");
  const known = rest.find(({ path }) => path === "work.months");
  const isBetter =
    known === undefined ||
    (known.isQuoted && end?.isQuoted === false) ||
    (known.isWeak === true && end?.rule === "work.end/pair");
  if (
    end === undefined ||
    typeof start !== "string" ||
    typeof end.value !== "string" ||
    end.value <= start ||
    !isBetter
  )
    return rest;
  const months = monthsOf(start, end.value);
  if (months > 240) return rest;
  return [
    ...rest.filter((each) => each !== known),
    { ...end, path: "work.months", value: months, rule: "work.months/dates", isWeak: false },
  ];
}

/** Yearly and monthly budgets times the term; where that is unknown they say nothing of the whole. */
export function wholeMoney(money: readonly MoneyFinding[], months: number | undefined): Finding[] {
  return money.flatMap(({ per, ...each }) => {
    if (typeof each.value !== "number") return [];
    const factor = factorFor(each.path, per, months);
    return factor === undefined ? [] : [{ ...each, value: Number((each.value * factor).toPrecision(10)) }];
  });
}

function factorFor(path: string, per: MoneyFinding["per"], months: number | undefined): number | undefined {
  const perYear = {
    day: 252,
    week: 52,
    month: 12,
    quarter: 4,
    year: 1,
    hour: undefined,
    unit: undefined,
    "": undefined,
  }[per];
  if (path === "limits.budget")
    return perYear === undefined ? 1 : months === undefined ? undefined : (perYear * months) / 12;
  if (path === "baseline.runCostPerYear") return perYear ?? 1;
  if (path === "nature.costOfDelayPerMonth") return perYear === undefined ? 1 : perYear / 12;
  return 1;
}

/** Teams at home get home's city; where home is unknown nothing can be said of them. */
export function withHomeTeams(findings: readonly Finding[]): readonly Finding[] {
  const home = valueOf(findings, "company.home");
  return findings.flatMap((each) => {
    if (!each.path.includes(AT_HOME)) return [each];
    return typeof home === "string" ? [{ ...each, path: each.path.replace(AT_HOME, home) }] : [];
  });
}

/** The currency: that of most amounts, `$` and the like by the home country. */
export function currencyFinding(
  { passages }: Statement,
  money: readonly MoneyFinding[],
  home: string | undefined,
): Finding | undefined {
  const place = home === undefined ? undefined : placeOf(home).country;
  const homeCurrency = place === undefined ? undefined : country(place.iso2).currency;
  const used = new Set(money.map(({ start }) => start));
  const own = passages.flatMap((passage) => passage.monies.map((amount) => ({ passage, amount })));
  const ours = own.filter(({ amount }) => used.has(amount.start));
  const coded = (ours.length > 0 ? ours : own.filter(({ passage, amount }) => !isForeign(passage, amount))).flatMap(
    ({ passage, amount }) => {
      const code = currencyCode(amount.currency, place?.iso2, homeCurrency);
      return code === undefined ? [] : [{ passage, amount, code }];
    },
  );
  const counts = Map.groupBy(coded, ({ code }) => code);
  const best = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0];
  const first = best?.[1][0];
  if (best === undefined || first === undefined)
    return namedCurrency(passages) ?? homeCurrencyFinding({ own, money }, place?.iso2, homeCurrency);
  const { start, end } = first.amount;
  const rule = `company.currency/${first.amount.currency.length === 3 ? "code" : "sign"}`;
  return { path: "company.currency", value: best[0], rule, start, end, isCorrection: false, isQuoted: false };
}

interface Amounts {
  readonly own: readonly { readonly amount: MoneyMention }[];
  readonly money: readonly MoneyFinding[];
}

/** Home's currency, where others' amounts are in it or our own bear no sign: "350k" from a firm in Denver. */
function homeCurrencyFinding(
  { own, money }: Amounts,
  country: string | undefined,
  currency: string | undefined,
): Finding | undefined {
  if (currency === undefined) return undefined;
  const same = own.find(({ amount }) => currencyCode(amount.currency, country, currency) === currency);
  const bare = own.length === 0 ? money.find(({ path }) => !path.startsWith("work.units.")) : undefined;
  const span = same?.amount ?? bare;
  if (span === undefined) return undefined;
  const { start, end } = span;
  const rule = "company.currency/home";
  return {
    path: "company.currency",
    value: currency,
    rule,
    start,
    end,
    isCorrection: false,
    isQuoted: false,
    isWeak: true,
  };
}

const NAMES: readonly (readonly [words: RegExp, code: string])[] = [
  [/(?<![a-z])(?:euros?|eur)(?![a-z])/, "EUR"],
  [/(?<![a-z])(?:us dollars?|usd)(?![a-z])/, "USD"],
  [/(?<![a-z])(?:colombian pesos?|cop)(?![a-z])/, "COP"],
  [/(?<![a-z])(?:pounds sterling|gbp)(?![a-z])/, "GBP"],
  [/(?<![a-z])(?:rupees|inr)(?![a-z])/, "INR"],
  [/(?<![a-z])(?:swiss francs|chf)(?![a-z])/, "CHF"],
];

/** A currency that is named apart from any amount: "all figures in euros". */
function namedCurrency(passages: Statement["passages"]): Finding | undefined {
  for (const passage of passages)
    for (const [words, code] of NAMES) {
      const match = words.exec(passage.plain);
      const span = {
        start: passage.start + (match?.index ?? 0),
        end: passage.start + (match?.index ?? 0) + (match?.[0].length ?? 0),
      };
      if (match !== null && !isForeign(passage, span))
        return {
          path: "company.currency",
          value: code,
          rule: "company.currency/word",
          ...span,
          isCorrection: false,
          isQuoted: false,
        };
    }
  return undefined;
}

/** Goods are counted among the units of production, anything else among the volumes of a service. */
export function withUnits(findings: readonly Finding[], isProduction: boolean): readonly Finding[] {
  return findings.flatMap((each) => {
    if (each.path === "units")
      return [{ ...each, path: isProduction ? "work.units.perMonth" : "work.volumes.unitsPerMonth" }];
    if (isProduction && each.rule === "work.volumes/other") return [{ ...each, path: "work.units.perMonth" }];
    if (isProduction && each.path === "work.volumes.growthPerYear")
      return [{ ...each, path: "work.units.growthPerYear" }];
    if (isProduction && each.path === "work.volumes.handlingMinutes")
      return [{ ...each, path: "work.units.labourMinutes", isWeak: true }];
    if (!isProduction && each.path.startsWith("work.units.")) return [];
    return isProduction && each.path.startsWith("work.volumes.") ? [] : [each];
  });
}
