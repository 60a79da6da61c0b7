import { type Fault, givenText } from "@shoreline/units";
import { amountFaults } from "../amountFaults.ts";
import { listAt } from "../dataPath.ts";
import { limitFaults } from "../limitFaults.ts";
import { listFaults } from "../listFaults.ts";
import type { PlainMapping } from "../plainData.ts";
import { schemaFaults } from "../schemaFaults.ts";
import { worldFaults } from "../worldFaults.ts";
import { saidAt, withItemAt, withValueAt } from "./languageBrief.ts";
import type { LanguageClaim } from "./languageClaims.ts";
import { openQuestions } from "./languageOpenQuestions.ts";
import type { Evidence, StatementReading } from "./statement.ts";

/**
 * The rules' reading of a text, completed by what a model claims. Where only the model speaks, its claim is taken.
 * Where both speak and agree, the rules' entry stays. Where they disagree the one with the higher confidence wins, the
 * rules where they are level, and a warning names both. An order of priorities is taken whole from one of the two.
 * A claim that the brief's own checks refuse, alone or beside what is there, is dropped with a warning.
 */
export function languageCombination(
  text: string,
  rules: StatementReading,
  claims: readonly LanguageClaim[],
): StatementReading {
  const order = listAt(rules.brief, ["priorities"]);
  let reading = rules;
  for (const claim of claims) reading = withClaim(reading, claim, { text, rules, order });
  const evidence = reading.evidence.toSorted((a, b) => a.start - b.start);
  return {
    ...reading,
    evidence,
    questions: openQuestions(
      rules.questions,
      evidence.filter((entry) => !rules.evidence.includes(entry)),
    ),
  };
}

interface Ground {
  readonly text: string;
  readonly rules: StatementReading;
  /** Priorities that the rules read. */
  readonly order: readonly unknown[];
}

function withClaim(reading: StatementReading, claim: LanguageClaim, ground: Ground): StatementReading {
  return claim.field.isList === true ? withItem(reading, claim, ground) : withField(reading, claim, ground);
}

function withItem(reading: StatementReading, claim: LanguageClaim, ground: Ground): StatementReading {
  const { path } = claim.field;
  const items = listAt(reading.brief, steps(path));
  if (items.includes(claim.value)) return reading;
  if (path === "priorities" && ground.order.length > 0) return warned(reading, [orderWarning(claim, ground)]);
  const brief = withItemAt(reading.brief, steps(path), claim.value);
  return taken(reading, brief, evidenceOf(claim, `${path}[${items.length}]`, ground.text));
}

function withField(reading: StatementReading, claim: LanguageClaim, ground: Ground): StatementReading {
  const { path } = claim.field;
  const said = saidAt(reading.brief, steps(path));
  const entry = evidenceOf(claim, path, ground.text);
  const brief = withValueAt(reading.brief, steps(path), claim.value);
  if (said === undefined) return taken(reading, brief, entry);
  if (agree(said.value, claim.value)) return reading;
  const other = reading.evidence.find((each) => each.path === said.path);
  const wins = said.path === path && other !== undefined && claim.confidence > other.confidence;
  const warning = disagreement(claim, { value: said.value, quote: other?.quote, wins });
  if (!wins) return warned(reading, [warning]);
  return warned(taken(without(reading, path), brief, entry), [warning]);
}

function steps(path: string): string[] {
  return path.split(".");
}

/** Two figures say the same when they differ by rounding; 2 % is what the checks of the reader allow. */
function agree(said: unknown, claimed: string | number): boolean {
  if (typeof said !== "number" || typeof claimed !== "number") return said === claimed;
  return Math.abs(said - claimed) <= 0.02 * Math.abs(said);
}

function evidenceOf({ span, confidence }: LanguageClaim, path: string, text: string): Evidence {
  return { path, quote: text.slice(span.start, span.end), ...span, confidence };
}

/** The reading with a field of the model, or with the reasons why the brief cannot have it. */
function taken(reading: StatementReading, brief: PlainMapping, entry: Evidence): StatementReading {
  const faults = newFaults(reading.brief, brief);
  if (faults.length === 0) return { ...reading, brief, evidence: [...reading.evidence, entry] };
  return warned(
    reading,
    faults.map((fault) => ({ ...fault, hint: `The model's field was dropped. ${fault.hint ?? ""}`.trim() })),
  );
}

/** What a brief may still lack while it is being read. */
const OPEN = ["brief.missing", "brief.no-amount"];

function newFaults(before: PlainMapping, after: PlainMapping): Fault[] {
  const known = new Set(faultsOf(before).map(faultName));
  return faultsOf(after).filter((fault) => !known.has(faultName(fault)));
}

function faultsOf(brief: PlainMapping): Fault[] {
  const checks = [schemaFaults, worldFaults, amountFaults, listFaults, limitFaults];
  return checks.flatMap((check) => check(brief)).filter(({ code }) => !OPEN.includes(code));
}

function faultName({ code, path, given }: Fault): string {
  return JSON.stringify([code, path, given]);
}

function without(reading: StatementReading, path: string): StatementReading {
  return { ...reading, evidence: reading.evidence.filter((entry) => entry.path !== path) };
}

function warned(reading: StatementReading, warnings: readonly Fault[]): StatementReading {
  return { ...reading, warnings: [...reading.warnings, ...warnings] };
}

function disagreement(
  { field, value, span }: LanguageClaim,
  said: { readonly value: unknown; readonly quote: string | undefined; readonly wins: boolean },
): Fault {
  const from = said.quote === undefined ? "" : ` from ${givenText(said.quote)}`;
  const kept = said.wins ? value : said.value;
  const given = `${givenText(value)} by the model (at ${span.start}), ${givenText(said.value)}${from} by the rules`;
  const why = said.wins ? "the model's confidence is higher" : "the rules go first where they are as sure";
  const hint = `${givenText(kept)} is kept: ${why}. Check it.`;
  return { code: "language.disagreement", path: field.path, given, allowed: "one of the two", hint };
}

function orderWarning({ value }: LanguageClaim, { order }: Ground): Fault {
  const given = `${givenText(value)} by the model, beside ${order.join(", ")} by the rules`;
  const hint = "The order of the rules is kept; check it.";
  return { code: "language.disagreement", path: "priorities", given, allowed: "one order", hint };
}
