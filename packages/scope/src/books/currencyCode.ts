import { currencies } from "@shoreline/atlas";

/** Signs that stand for one currency only; a bare dollar or krona does not. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["zł", "PLN"],
  ["₹", "INR"],
  ["US$", "USD"],
  ["R$", "BRL"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₩", "KRW"],
]);

const KNOWN: ReadonlySet<string> = new Set(currencies());

/** The ISO 4217 code that a word or sign stands for; nothing where it stands for none, or for several. */
export function currencyCode(text: string): string | undefined {
  const word = text.trim();
  return SIGNS.get(word) ?? (KNOWN.has(word.toUpperCase()) ? word.toUpperCase() : undefined);
}

/** A currency that a head names beside its own words: "Amount (EUR)", "Betrag €". */
export function currencyInHead(head: string): string | undefined {
  return head
    .split(/[^\p{L}€£₹$₺₪₩]+/u)
    .filter((word) => word === word.toUpperCase() || word === "zł")
    .map(currencyCode)
    .find((code) => code !== undefined);
}

/** Whether every cell is a currency. */
export function holdsOnlyCurrencies(cells: readonly string[]): boolean {
  return [...new Set(cells)].every((cell) => currencyCode(cell) !== undefined || cell === "$");
}
