import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { currencyCode } from "./currencyCode.ts";

/** Where the books may say what money they are kept in. */
export interface CurrencySigns {
  /** Of each row, where there is a column for it. */
  readonly ofRows: readonly string[];
  /** Beside the figures and in their heads. */
  readonly beside: readonly (string | undefined)[];
  /** What the user said. */
  readonly given?: string | undefined;
}

/**
 * The one currency of the books. Faults: `books.unknown-currency`, `books.no-currency` where nothing names one,
 * `books.currencies` where rows stand in several and none was chosen, `books.other-currency` where none stands in the
 * one that was chosen.
 */
export function booksCurrency({ ofRows, beside, given }: CurrencySigns): Result<string> {
  const wanted = given === undefined ? undefined : currencyCode(given);
  if (given !== undefined && wanted === undefined) return refuse([unknownCurrency(given)]);
  const named = ofRows.filter((code) => code !== "");
  const found = [
    ...new Set(named.length > 0 ? named : beside.flatMap((word) => (word ? (currencyCode(word) ?? []) : []))),
  ];
  if (wanted !== undefined) {
    return found.length === 0 || found.includes(wanted) ? succeed(wanted) : refuse([otherCurrency(wanted, found)]);
  }
  const [first] = found;
  if (first === undefined) return refuse([noCurrency()]);
  return found.length === 1 ? succeed(first) : refuse([severalCurrencies(found)]);
}

function unknownCurrency(given: string): Fault {
  return {
    code: "books.unknown-currency",
    path: "currency",
    given: givenText(given),
    allowed: "an ISO 4217 code such as EUR",
  };
}

function noCurrency(): Fault {
  const hint = "The books name no currency; say which one they are kept in.";
  return { code: "books.no-currency", path: "currency", allowed: "an ISO 4217 code such as EUR", hint };
}

function otherCurrency(wanted: string, found: readonly string[]): Fault {
  const hint = "Amounts are never converted on the way.";
  return { code: "books.other-currency", path: "currency", given: wanted, allowed: found.join(", "), hint };
}

function severalCurrencies(found: readonly string[]): Fault {
  const hint = "Choose one, or name a column in which all amounts stand in one currency.";
  return {
    code: "books.currencies",
    path: "currency",
    given: `${found.length} currencies`,
    allowed: found.join(", "),
    hint,
  };
}
