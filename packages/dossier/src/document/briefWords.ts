import { cities, roles } from "@shoreline/atlas";
import { functionDefaults, type FunctionKey, functionKeys, type StatementReading } from "@shoreline/scope";
import { countWords, dateWords, figureWords } from "./figureWords.ts";

type Data = StatementReading["brief"][string];

/** What stands in a brief at these keys, as far as it is there. */
export function fieldAt(brief: StatementReading["brief"], ...keys: readonly string[]): Data | undefined {
  return keys.reduce<Data | undefined>((value, key) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
  }, brief);
}

/** What was understood, in a sentence: kind, function, amount, horizon, home. What is missing is said to be. */
export function understoodWords(brief: StatementReading["brief"]): string {
  const start = fieldAt(brief, "work", "start");
  const months = fieldAt(brief, "work", "months");
  const parts = [
    kindWords(brief),
    amountWords(brief) ?? "of an amount that is not said",
    typeof months === "number" ? `over ${figureWords(months)} ${months === 1 ? "month" : "months"}` : "",
    typeof start === "string" ? `from ${dateWords(start)}` : "",
    homeWords(brief),
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  project: "A project",
  service: "A service",
  production: "Production",
};

function kindWords(brief: StatementReading["brief"]): string {
  const kind = fieldAt(brief, "work", "kind");
  const known = functionKeys.find((key) => key === fieldAt(brief, "work", "function"));
  const start = (typeof kind === "string" ? KINDS[kind] : undefined) ?? "Work of a kind that is not said";
  return known === undefined ? start : `${start} in ${functionName(known)}`;
}

function functionName(key: FunctionKey): string {
  const { title } = functionDefaults(key);
  // "IT support" keeps its capitals, "Software development" does not.
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

function homeWords(brief: StatementReading["brief"]): string {
  const home = fieldAt(brief, "company", "home");
  return typeof home === "string" ? `asked for from ${cityName(home)}` : "asked for from a place that is not said";
}

/** A name as it was given where the atlas does not know it: that is for the check of the brief to say. */
function cityName(id: string): string {
  return cities().find((city) => city.id === id)?.name ?? id;
}

/** How much there is to do, by the first measure that the brief gives. */
function amountWords(brief: StatementReading["brief"]): string | undefined {
  return effortWords(brief) ?? volumeWords(brief) ?? goodsWords(brief) ?? sizeWords(brief) ?? peopleWords(brief);
}

function effortWords(brief: StatementReading["brief"]): string | undefined {
  const effort = fieldAt(brief, "work", "effort");
  if (typeof effort === "number") return `${countWords(effort)} person-hours`;
  const [p10, p50, p90] = ["p10", "p50", "p90"].map((key) => fieldAt(brief, "work", "effort", key));
  const middle = typeof p50 === "number" ? countWords(p50) : undefined;
  const range =
    typeof p10 === "number" && typeof p90 === "number" ? `${countWords(p10)} to ${countWords(p90)}` : undefined;
  if (middle === undefined) return range === undefined ? undefined : `${range} person-hours`;
  return `${middle} person-hours${range === undefined ? "" : ` (${range})`}`;
}

const CASES: Readonly<Record<string, string>> = {
  callsPerMonth: "calls",
  ticketsPerMonth: "tickets",
  invoicesPerMonth: "invoices",
  claimsPerMonth: "claims",
  unitsPerMonth: "cases",
};

function volumeWords(brief: StatementReading["brief"]): string | undefined {
  return counted(brief, ["work", "volumes"], CASES, " a month");
}

function goodsWords(brief: StatementReading["brief"]): string | undefined {
  return counted(brief, ["work", "units"], { perMonth: "units" }, " a month");
}

const SIZES: Readonly<Record<string, string>> = {
  functionPoints: "function points",
  storyPoints: "story points",
  useCasePoints: "use case points",
  cosmic: "COSMIC points",
  kloc: "thousand lines of code",
};

function sizeWords(brief: StatementReading["brief"]): string | undefined {
  return counted(brief, ["work", "size"], SIZES, "");
}

function counted(
  brief: StatementReading["brief"],
  at: readonly string[],
  names: Readonly<Record<string, string>>,
  per: string,
): string | undefined {
  const parts = Object.entries(names).flatMap(([key, name]) => {
    const value = fieldAt(brief, ...at, key);
    return typeof value === "number" ? [`${countWords(value)} ${name}`] : [];
  });
  return parts.length === 0 ? undefined : `${parts.join(" and ")}${per}`;
}

function peopleWords(brief: StatementReading["brief"]): string | undefined {
  const roles = fieldAt(brief, "work", "roles");
  if (typeof roles !== "object" || roles === null || Array.isArray(roles)) return undefined;
  const parts = Object.entries(roles).flatMap(([key, people]) =>
    typeof people === "number" ? [`${figureWords(people)} × ${roleName(key)}`] : [],
  );
  return parts.length === 0 ? undefined : parts.join(" and ");
}

function roleName(key: string): string {
  return (
    roles()
      .find((role) => role.key === key)
      ?.title.toLowerCase() ?? key
  );
}

const MONEY = /budget$|cost|valueAtStake|freightPerUnit/i;

/** A value of the brief as people read it: dates in words, money with its currency and every digit. */
export function fieldWords(path: string, value: unknown, currency: Data | undefined): string {
  if (typeof value === "number") {
    const isMoney = MONEY.test(path) && typeof currency === "string";
    return `${isMoney ? `${currency} ` : ""}${Math.abs(value) >= 1000 ? countWords(value) : value}`;
  }
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dateWords(value) : value;
}
