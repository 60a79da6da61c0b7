import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** Figures as the language writes them. */
export interface Numbers {
  /** Three significant figures, thousands grouped. */
  readonly figure: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A share in percent, to three significant figures. */
  readonly share: (share: number) => string;
  /** Three significant figures, millions and thousands in short. */
  readonly money: (amount: number, currency: string) => string;
  /** The same with its sign, as of a difference. */
  readonly moneyMore: (amount: number, currency: string) => string;
  /** A difference of shares, in percentage points with its sign. */
  readonly pointsMore: (share: number) => string;
  readonly date: (iso: string) => string;
  readonly time: (iso: string) => string;
}

/** How numbers and dates are written in the language that is shown. */
export function useNumbers(): Numbers {
  const { i18n } = useTranslation();
  return useMemo(() => numbersOf(i18n.language), [i18n.language]);
}

/** Amounts are said as the engine's sentences say them, from this size on. */
const SCALES = [
  { from: 1e9, en: "bn", de: "Mrd." },
  { from: 1e6, en: "m", de: "Mio." },
  { from: 1e3, en: "k", de: "Tsd." },
] as const;
/** Just below, three figures would round up to the next size. */
const ROUNDS_UP = 0.9995;

/** The same for a language, outside of what is shown. */
export function numbersOf(language: string): Numbers {
  const significant = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const more = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const moneyFormat = moneyFormats(language);
  const money = (amount: number, currency: string, signDisplay: "auto" | "exceptZero" = "auto") => {
    const scale = SCALES.find(({ from }) => Math.abs(amount) >= ROUNDS_UP * from);
    const parts = moneyFormat(currency, signDisplay).formatToParts(amount / (scale?.from ?? 1));
    const unit = scale === undefined ? "" : `\u00a0${language === "de" ? scale.de : scale.en}`;
    const last = parts.findLastIndex(({ type }) => type === "integer" || type === "fraction");
    return withMinus(parts.map(({ value }, place) => (place === last ? value + unit : value)).join(""));
  };
  return {
    money,
    moneyMore: (amount, currency) => money(amount, currency, "exceptZero"),
    pointsMore: (share) => withMinus(more.format(share * 100)),
    figure: (value) => significant.format(value),
    percent: (share) => `${whole.format(share * 100)}\u00a0%`,
    share: (share) => `${significant.format(share * 100)}\u00a0%`,
    // A year or a month alone is not a day.
    date: (iso) => (/^\d{4}-\d\d-\d\d/.test(iso) ? days.format(new Date(iso)) : iso),
    time: (iso) => moments.format(new Date(iso)),
  };
}

/** Formats of amounts, each made once: making one takes longer than writing with it. */
function moneyFormats(language: string) {
  const made = new Map<string, Intl.NumberFormat>();
  return (currency: string, signDisplay: "auto" | "exceptZero"): Intl.NumberFormat => {
    const key = `${currency} ${signDisplay}`;
    const format = { style: "currency", currency, currencyDisplay: "narrowSymbol", signDisplay } as const;
    const found = made.get(key) ?? new Intl.NumberFormat(language, { ...format, maximumSignificantDigits: 3 });
    made.set(key, found);
    return found;
  };
}

/** The sign as the engine writes it, as wide as a plus. */
function withMinus(text: string): string {
  return text.replace("-", "−");
}
