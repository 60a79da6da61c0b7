import { city } from "@shoreline/atlas";
import { spoken } from "../language/language.ts";
import { figures, phrase, word } from "../language/templates.ts";

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹" };

/** An amount as people say it: two or three figures that matter, thousands as k, millions as m. */
export function money(amount: number, currency: string): string {
  const sign = amount <= -0.5 ? "−" : "";
  return `${sign}${withCurrency(scaled(Math.abs(amount)), currency)}`;
}

/** "$3.1 m" or "3,1 Mio. $", which stays on one line. */
function withCurrency(figure: string, currency: string): string {
  const symbol = SYMBOLS[currency];
  if (spoken().currencySign === "after") return `${figure}\u00a0${symbol ?? currency}`;
  return `${symbol ?? `${currency} `}${figure}`;
}

/** An amount of one unit, with its cents: "$14.20"; large ones as people say them. */
export function unitMoney(amount: number, currency: string): string {
  const size = Math.abs(amount);
  if (size >= 999.5) return money(amount, currency);
  const figure = size === 0 || size >= 0.995 ? size.toFixed(2) : size.toPrecision(2);
  return `${amount < 0 && Number(figure) > 0 ? "−" : ""}${withCurrency(figures(plainFigure(figure, size)), currency)}`;
}

/** Without an exponent: hundredths at least, and as many more as matter. */
function plainFigure(figure: string, size: number): string {
  return figure.includes("e") || size < 0.1
    ? Number(figure)
        .toFixed(4)
        .replace(/0{1,2}$/, "")
    : figure;
}

function scaled(amount: number): string {
  if (amount >= 999_500_000) return phrase`${figureOf(amount / 1e9)} bn`;
  if (amount >= 999_500) return phrase`${figureOf(amount / 1e6)} m`;
  if (amount >= 999.5) return phrase`${figureOf(amount / 1e3)} k`;
  return String(Math.round(amount));
}

function figureOf(value: number): string {
  return figures(value.toFixed(value >= 9.95 ? 0 : 1));
}

/** A share as odds: "7 of 10"; near the ends as words. */
export function odds(share: number): string {
  if (share >= 0.975) return word("nearly all");
  if (share < 0.025) return word("fewer than 1 in 40");
  if (share < 0.095) return word("fewer than 1 in 10");
  return phrase`${Math.min(9, Math.round(share * 10))} of 10`;
}

/** A share in whole percent: "12 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The name of a city of the atlas; throws for an id that it does not hold. */
export function cityName(siteId: string): string {
  return city(siteId).name;
}
