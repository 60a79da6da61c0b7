import { figures, spoken, word } from "@shoreline/decide";

/** The unit in which a column of amounts is shown, so that its figures stand under each other without it. */
export interface MoneyScale {
  readonly unit: number;
  /** As it stands in the head: "USD m". */
  readonly label: string;
}

const UNITS = [
  { unit: 1e9, letters: "bn" },
  { unit: 1e6, letters: "m" },
  { unit: 1e3, letters: "k" },
  { unit: 1, letters: "" },
] as const;

/** The largest unit of which the smallest amount is at least a third, so that two digits tell amounts apart. */
export function moneyScale(amounts: readonly number[], currency: string): MoneyScale {
  const least = Math.min(...amounts.map(Math.abs));
  const { unit, letters } = UNITS.find((each) => least >= each.unit / 3) ?? UNITS[3];
  return { unit, label: letters === "" ? currency : labelOf(word(letters), currency) };
}

function labelOf(letters: string, currency: string): string {
  return spoken().currencySign === "after" ? `${letters} ${currency}` : `${currency} ${letters}`;
}

/** An amount in the unit of its column, with one decimal below ten: "1.4", "−23". */
export function scaled(amount: number, { unit }: MoneyScale): string {
  const value = amount / unit;
  return figures(value.toFixed(Math.abs(value) >= 9.95 ? 0 : 1)).replace("-", "−");
}
