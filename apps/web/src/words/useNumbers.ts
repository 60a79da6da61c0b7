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

function numbersOf(language: string): Numbers {
  const significant = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 3 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const amounts = (currency: string, signDisplay: "auto" | "exceptZero") =>
    new Intl.NumberFormat(language, {
      style: "currency",
      currency,
      notation: "compact",
      maximumSignificantDigits: 3,
      signDisplay,
    });
  const more = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  return {
    money: (amount, currency) => amounts(currency, "auto").format(amount),
    moneyMore: (amount, currency) => amounts(currency, "exceptZero").format(amount),
    pointsMore: (share) => more.format(share * 100),
    figure: (value) => significant.format(value),
    percent: (share) => percents.format(share),
    share: (share) => shares.format(share),
    // A year or a month alone is not a day.
    date: (iso) => (/^\d{4}-\d\d-\d\d/.test(iso) ? days.format(new Date(iso)) : iso),
    time: (iso) => moments.format(new Date(iso)),
  };
}
