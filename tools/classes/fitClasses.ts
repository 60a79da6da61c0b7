/**
 * Learns the reference classes that ship with the product from a folder of CSV files:
 * `npm run classes -- FOLDER`. Only what is learned goes into the product: coefficients, spreads, quantiles of errors,
 * how many projects of how many organisations, and where they were published.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { normalQuantile } from "@shoreline/simulate";
import { cell, number, readTable, type Row } from "../atlas/readTable.ts";
import { ROOT } from "../checks/tree.ts";
import { type Organisation, organisationEffects, residualsLeftOut, weightedQuantile } from "./organisationEffects.ts";
import {
  JUDGED_CLASSES,
  type JudgedClass,
  PUBLIC_CLASSES,
  type PublicClassDefinition,
  type PublicSet,
} from "./sets.ts";

const OUT = "packages/scope/src/history/publicClasses.json";
const LEAST_PROJECTS = 3;
/** Middles of twenty equal parts: enough to draw errors from, too few to tell a project by. */
const SHARES = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run classes -- FOLDER_OF_CSV_FILES");
  process.exit(2);
}

const classes = Object.fromEntries([
  ...PUBLIC_CLASSES.map((definition) => [definition.key, fitted(definition, folder)] as const),
  ...JUDGED_CLASSES.map((one) => [one.key, judged(one)] as const),
]);
writeFileSync(join(ROOT, OUT), `${JSON.stringify(classes, null, 2)}\n`);
console.log(`Written: ${OUT}`);

function fitted(definition: PublicClassDefinition, from: string) {
  const organisations = definition.sets.flatMap((set) => organisationsOf(set, from));
  const free = organisationEffects(organisations);
  const law = organisationEffects(organisations, definition.exponent);
  const errors = residualsLeftOut(organisations, definition.exponent);
  const [low, high] = [weightedQuantile(errors, 0.1), weightedQuantile(errors, 0.9)];
  console.log(
    `${definition.key}: level ${Math.exp(law.level).toPrecision(4)}, free exponent ${free.exponent.toFixed(3)} ± ${free.exponentError.toFixed(3)}, ` +
      `within ${law.withinLog.toFixed(3)}, between ${law.betweenLog.toFixed(3)}, 80 % ${Math.exp(low).toFixed(2)} to ${Math.exp(high).toFixed(2)}`,
  );
  return {
    basis: "fitted",
    unit: definition.unit,
    resultUnit: definition.resultUnit,
    level: rounded(Math.exp(law.level)),
    exponent: rounded(law.exponent),
    sizeRange: sizeRangeOf(organisations),
    freeExponent: rounded(free.exponent),
    freeExponentError: rounded(free.exponentError),
    withinLog: rounded(law.withinLog),
    betweenLog: rounded(law.betweenLog),
    errorQuantiles: SHARES.map((share) => rounded(weightedQuantile(errors, share))),
    n: errors.length,
    organisations: organisations.length,
    source: [...new Set(definition.sets.map((set) => sourceWords(set, organisations)))].join("; "),
    date: definition.date,
  };
}

/** Sizes between which the middle nine of ten projects lie. */
function sizeRangeOf(organisations: readonly Organisation[]): [number, number] {
  const sizes = organisations.flatMap(({ logSizes }) =>
    logSizes.map((residual) => ({ residual, weight: 1 / logSizes.length })),
  );
  return [rounded(Math.exp(weightedQuantile(sizes, 0.05))), rounded(Math.exp(weightedQuantile(sizes, 0.95)))];
}

function judged({ unit, level, tenth, n, organisations, source, date }: JudgedClass) {
  const spreadLog = Math.log(tenth) / normalQuantile(0.1);
  return {
    basis: "judged",
    unit,
    resultUnit: "person-hours",
    level,
    exponent: 1,
    sizeRange: [1, 10_000],
    withinLog: rounded(spreadLog / Math.SQRT2),
    betweenLog: rounded(spreadLog / Math.SQRT2),
    errorQuantiles: SHARES.map((share) => rounded(spreadLog * normalQuantile(share))),
    n,
    organisations,
    source,
    date,
  };
}

function sourceWords({ source, file }: PublicSet, organisations: readonly Organisation[]): string {
  const count = organisations
    .filter(({ name }) => name.startsWith(`${file} `))
    .reduce((sum, one) => sum + one.logSizes.length, 0);
  return `${source} (${count})`;
}

function organisationsOf(set: PublicSet, from: string): Organisation[] {
  const rows = readTable(from, set.file).filter((row) => isUsable(row, set));
  const names = [...new Set(rows.map((row) => nameOf(row, set)))];
  return names
    .map((name) => organisationNamed(name, { rows, set }))
    .filter(({ logSizes }) => logSizes.length >= LEAST_PROJECTS);
}

function organisationNamed(name: string, { rows, set }: { rows: readonly Row[]; set: PublicSet }): Organisation {
  const own = rows.filter((row) => nameOf(row, set) === name);
  const logs = (column: string, factor = 1) => own.map((row) => Math.log((number(row, column) ?? 0) * factor));
  return { name, logSizes: logs(set.size, set.sizeFactor), logResults: logs(set.result, set.resultFactor) };
}

function isUsable(row: Row, { size, result, leaveOut }: PublicSet): boolean {
  if (leaveOut !== undefined && cell(row, leaveOut[0]) === leaveOut[1]) return false;
  return (number(row, size) ?? 0) > 0 && (number(row, result) ?? 0) > 0;
}

function nameOf(row: Row, { file, organisation }: PublicSet): string {
  return `${file} ${organisation === undefined ? "" : cell(row, organisation)}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
