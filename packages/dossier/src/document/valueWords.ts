import { figures, money, spoken, word } from "@shoreline/decide";
import { countWords, figureWords, spacedName } from "./figureWords.ts";

/** What says how a value is to be read. */
export interface Valued {
  readonly path: string;
  /** As the decision has it: "share of paid hours", "GBP a month", "months". */
  readonly unit: string;
}

/** Fields in money of which a decision may name the unit without its currency. */
const MONEY_FIELDS: ReadonlySet<string> = new Set([
  "work.units.materialCost",
  "work.units.toolingCost",
  "work.units.freightPerUnit",
  "work.units.plantCost",
  "work.units.shipmentCost",
  "work.units.defectCost",
  "nature.costOfDelayPerMonth",
  "sensitivity.valueAtStake",
  "baseline.runCostPerYear",
  "limits.budget",
]);

/** Fields in shares whose unit says only of what, or for how long. */
const SHARE_FIELDS: ReadonlySet<string> = new Set([
  "work.volumes.growthPerYear",
  "work.units.dutyShare",
  "work.units.yieldShare",
  "work.units.insuranceShare",
  "work.units.defectShare",
  "work.units.learningShare",
  "work.units.yieldLearningShare",
  "work.units.demandVariation",
  "work.units.stockServiceLevel",
  "work.units.growthPerYear",
  "company.discountRate",
]);

/**
 * How a value is told: as money, as a share in percent, as a figure in its unit, or as whether it happens at all;
 * `per` is what follows it.
 */
export interface Scale {
  readonly kind: "money" | "share" | "plain" | "whether";
  readonly per: string;
}

/** The scale of an input. A unit that begins with the currency is money, one that begins with "share" a share. */
export function scaleOf({ path, unit }: Valued, currency: string): Scale {
  if (unit === currency || unit.startsWith(`${currency} `)) {
    return { kind: "money", per: unit.slice(currency.length).trim() };
  }
  if (MONEY_FIELDS.has(path)) return { kind: "money", per: unit === "once" ? "" : unit };
  if (SHARE_FIELDS.has(path)) return { kind: "share", per: unit };
  if (path.startsWith("weights.")) return { kind: "share", per: "" };
  const [, rest] = /^share(?:$| |(?=\/))(.*)$/u.exec(unit) ?? [];
  return rest === undefined ? { kind: "plain", per: unit } : { kind: "share", per: rest.replace(/^\//, "a ") };
}

/** Units of which there is one at a time. */
const COUNTED = /^(event|leak|change|month|minute|hour|day|call|ticket|invoice|claim|case|unit|interruption)s\b/;

/** A unit of which there is one: "month"; others stay as they are. */
export function singular(unit: string): string {
  return unit.replace(COUNTED, "$1");
}

/** A value of an input as people say it: "£4.0 m", "12 % of paid hours", "12,000 units a month", "business hours". */
export function valueWords(value: number | string, valued: Valued, currency: string): string {
  if (typeof value === "string") return spacedName(value);
  const { kind, per } = scaleOf(valued, currency);
  if (kind === "money") return followed(moneyWords(value, currency), per);
  if (kind === "share") return followed(`${shareFigure(value)} %`, per);
  const figure = Math.abs(value) >= 100 ? countWords(value) : figureWords(value);
  return followed(figure, figure === "1" ? singular(per) : per);
}

/** Small amounts, as of one unit, keep their cents. */
function moneyWords(value: number, currency: string): string {
  return Math.abs(value) >= 100 ? money(value, currency) : ofCurrency(figureWords(value), currency);
}

function ofCurrency(figure: string, currency: string): string {
  return spoken().currencySign === "after" ? `${figure} ${currency}` : `${currency} ${figure}`;
}

/** One decimal, except where it says nothing. */
function shareFigure(value: number): string {
  return figures((value * 100).toFixed(1).replace(/\.0$/, "")).replace("-", "−");
}

function followed(figure: string, per: string): string {
  return per === "" ? figure : `${figure} ${word(per)}`;
}
