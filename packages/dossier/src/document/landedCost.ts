import { type Decision, type LandedUnitCost, phrase, unitCostWords, unitMoney, word, wordOf } from "@shoreline/decide";
import { unitCostKeys } from "@shoreline/economics";
import { comparedSides, type Side } from "./comparedSides.ts";
import { headWords } from "./arrangementWords.ts";
import { countWords, shareWords } from "./figureWords.ts";

/** What a unit costs where it lands, side by side: the words of a table, before anyone knows where it is read. */
export interface LandedTable {
  readonly heads: readonly string[];
  readonly rows: readonly LandedRow[];
}

/** A row of it; without words for a side that has no such part. */
interface LandedRow {
  readonly words: string;
  readonly cells: readonly string[];
}

/** What the table is called wherever it stands. */
export const LANDED_COST = "What a unit costs where it lands";

type Amount = (landed: LandedUnitCost) => string | undefined;

/** Recommendation, status quo and rival by part, and the way their goods take; undefined for work that makes no goods. */
export function landedTable(decision: Decision): LandedTable | undefined {
  const sides = comparedSides(decision);
  if (sides.every(({ alternative }) => alternative.landedCost === undefined)) return undefined;
  const { currency } = decision.brief.company;
  return {
    heads: sides.map(({ part, alternative }) => `${part}:\n${headWords(alternative)}`),
    rows: [...partRows(sides, currency), ...wayRows(sides, currency)],
  };
}

function partRows(sides: readonly Side[], currency: string): readonly LandedRow[] {
  return unitCostKeys.flatMap((key) =>
    rowOf(sides, wordOf(unitCostWords, key), ({ parts }) => {
      const part = parts.find((each) => each.part === key);
      return part && `${unitMoney(part.mean, currency)} (${shareWords(part.share)})`;
    }),
  );
}

function wayRows(sides: readonly Side[], currency: string): readonly LandedRow[] {
  return [
    ...rowOf(sides, word("a unit in all, mean"), ({ perUnit: { mean } }) =>
      mean === null ? undefined : unitMoney(mean, currency),
    ),
    ...rowOf(sides, word("eight futures of ten"), ({ perUnit }) => tenthsWords(perUnit, currency)),
    ...rowOf(sides, word("days under way"), ({ transitDays }) =>
      transitDays > 0 ? countWords(transitDays) : undefined,
    ),
    ...rowOf(sides, word("customs"), customsWords),
  ];
}

function customsWords({ cleared, dutyFree }: LandedUnitCost): string {
  if (!cleared) return word("no customs border");
  return word(dutyFree ? "cleared, free of duty" : "cleared, with duty");
}

function rowOf(sides: readonly Side[], words: string, amount: Amount): readonly LandedRow[] {
  const cells = sides.map(({ alternative: { landedCost } }) => landedCost && amount(landedCost));
  return cells.every((each) => each === undefined) ? [] : [{ words, cells: cells.map((each) => each ?? "–") }];
}

/** "€12.91 (€11.74 to €14.31)"; nothing for work that makes no goods. */
export function unitRangeWords(landed: LandedUnitCost | undefined, currency: string): string | undefined {
  if (landed === undefined || landed.perUnit.mean === null) return undefined;
  const range = tenthsWords(landed.perUnit, currency);
  return unitMoney(landed.perUnit.mean, currency) + (range === undefined ? "" : ` (${range})`);
}

function tenthsWords({ p10, p90 }: LandedUnitCost["perUnit"], currency: string): string | undefined {
  return p10 === null || p90 === null ? undefined : phrase`${unitMoney(p10, currency)} to ${unitMoney(p90, currency)}`;
}
