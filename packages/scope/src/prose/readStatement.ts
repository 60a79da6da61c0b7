import { findPlace } from "@shoreline/atlas";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { assembled } from "./answer/assembled.ts";
import { withDateOrder } from "./answer/dateOrder.ts";
import { currencyFinding, valueOf, wholeMoney, withHomeTeams, withLength, withUnits } from "./answer/derived.ts";
import { fiscalWarnings } from "./answer/fiscalWarnings.ts";
import { openQuestions } from "./answer/openQuestions.ts";
import { possible } from "./answer/possible.ts";
import { resolved } from "./answer/resolve.ts";
import { titleFinding } from "./answer/title.ts";
import { withinBounds } from "./withinBounds.ts";
import { allFindings } from "./fields/allFindings.ts";
import { moneyFindings } from "./fields/amountsOfMoney.ts";
import type { Finding } from "./fields/finding.ts";
import { functionFindings, kindFindings } from "./fields/trade.ts";
import type { StatementOptions, StatementReading } from "./statement.ts";
import { type Statement, statementOf } from "./text/document.ts";
import { textFaults } from "./textFaults.ts";

/**
 * Reads a statement of work in English prose: an e-mail, minutes, an extract of a tender. Gives the fields of a brief
 * that the text says, each with the exact words it came from and how far they are to be trusted; what to ask next; and
 * where the text contradicts itself. Nothing is filled in: a brief that comes out may still lack what a decision needs.
 *
 * Faults: `statement.empty`, `statement.not-text`, `statement.too-large`, `statement.not-a-date` (for `today`).
 */
export function readStatement(text: string, options: StatementOptions = {}): Result<StatementReading> {
  const faults = textFaults(text, options);
  return faults.length > 0 ? refuse(faults) : succeed(readingOf(text, options.today));
}

function readingOf(text: string, today: string | undefined): StatementReading {
  const statement = statementOf(text, today);
  const { findings, warnings } = settled(statement);
  const title = titleFinding(statement);
  const { brief, evidence } = assembled(title === undefined ? findings : [title, ...findings], text);
  return { brief, evidence, questions: openQuestions(findings, warnings), warnings };
}

/** The findings that a brief is made of, each with the rule that found it; for measuring rules. */
export function settledFindings(text: string, today: string | undefined): readonly Finding[] {
  return settled(statementOf(text, today)).findings;
}

interface Settled {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Fault[];
}

/** One value a field, with what follows from several of them together. */
function settled(statement: Statement): Settled {
  const money = moneyFindings(statement);
  const single = allFindings(statement);
  const found = [...single, ...functionFindings(statement, [...single, ...money])];
  const kinds = kindFindings(statement, [...found, ...money]);
  const isProduction = kinds[0]?.value === "production";
  const home = homeOf(found);
  const dated = withDateOrder([...withUnits([...found, ...kinds], isProduction)], statement, home);
  const first = resolved(dated.findings);
  const timed = withLength(first.findings);
  const months = valueOf(timed, "work.months");
  const ours = isProduction ? money : money.filter(({ path }) => !path.startsWith("work.units."));
  const second = resolved(wholeMoney(ours, typeof months === "number" ? months : undefined));
  const currency = currencyFinding(statement, money, home);
  const all = [...withHomeTeams(timed), ...second.findings, ...(currency === undefined ? [] : [currency])];
  const { findings, warnings: impossible } = possible(all);
  const { findings: fitting, warnings } = consistent(findings);
  const { findings: kept, warnings: outside } = withinBounds(fitting, statement.text);
  const read = [...dated.warnings, ...first.warnings, ...second.warnings, ...outside];
  return { findings: kept, warnings: [...read, ...impossible, ...warnings, ...fiscalWarnings(statement, kept)] };
}

function homeOf(found: readonly Finding[]): string | undefined {
  const home = found.find(({ path }) => path === "company.home")?.value;
  return typeof home === "string" ? home : undefined;
}

/** Without what a brief cannot hold or what says the same twice. */
function consistent(all: readonly Finding[]): Settled {
  const home = valueOf(all, "company.home");
  const homeCountry = typeof home === "string" ? home.slice(0, 2).toUpperCase() : "";
  const unknown = all.filter(({ path }) => isUnknownCountry(path));
  const findings = all.filter(
    (each) => !unknown.includes(each) && each.path !== `company.entities[${homeCountry}]` && !isHomeSite(each, home),
  );
  return { findings, warnings: unknown.map(unknownCountry) };
}

function isHomeSite({ path }: Finding, home: unknown): boolean {
  return path === `candidates.sites[${String(home)}]`;
}

function isUnknownCountry(path: string): boolean {
  const code = /^limits\.countries\.(?:forbid|allow)\[(..)\]$/.exec(path)?.[1];
  return code !== undefined && !findPlace(code).ok;
}

function unknownCountry({ path }: Finding): Fault {
  const code = /\[(..)\]/.exec(path)?.[1] ?? "";
  const hint = "Nothing is ever proposed there, so the limit changes nothing.";
  return {
    code: "statement.unknown-country",
    path: path.replace(/\[.*/, ""),
    given: code,
    allowed: "a country of the atlas",
    hint,
  };
}
