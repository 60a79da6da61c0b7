import { type CashFlow, publishedParameters, type Setting } from "@shoreline/economics";
import { divide, type Expression } from "@shoreline/simulate";
import { means, ratioOfMeans } from "./futures.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";
import { headMonths, isOneOf, isRunning, type Period, spent } from "./spending.ts";

/** The last month before a team that has outgrown its fees may move to an entity of its own. */
const BEFORE_CONVERSION: Period = { from: 11, to: 12 };
const FEWEST_HEADS = 4;
const MOST_HEADS = 200;

/** Heads from which an entity of one's own costs less than an employer of record, by definition; null: never up to 200. */
export interface PayrollBreakEven {
  /** Fees against books and filings, by the parameters alone. */
  readonly feesAgainstBooks: number;
  /** Fees against books, filings and the leader of the site. */
  readonly feesAgainstEntity: number;
  /** All running lines for a head at work. */
  readonly runningCost: number | null;
  /** Present value of five years for the same output, set-up, later start and exit included. */
  readonly presentValue: number | null;
}

/** Developers of a company from the US at a site abroad, for five years. */
export function payrollBreakEven(site: string): PayrollBreakEven {
  const { fee, entity } = standingCosts(site);
  const { entityRunCost } = publishedParameters;
  const books = (entityRunCost.low + entityRunCost.mode + entityRunCost.high) / 3 / 12;
  return {
    feesAgainstBooks: books / fee,
    feesAgainstEntity: entity / fee,
    runningCost: breakEvenHeads((heads) => costRatio(site, heads, runningPerHead)),
    presentValue: breakEvenHeads((heads) => costRatio(site, heads, (_, flow) => flow.cost)),
  };
}

function developers(heads: number): Setting {
  return serviceSetting({ home: "us-chicago", function: "software", role: "softwareDeveloper", heads, months: 60 });
}

/** Monthly fee of a head, and of an entity with its leader. */
function standingCosts(site: string) {
  const ground = developers(20);
  const leased = flowOf(ground, "employerOfRecord", site);
  const own = flowOf(ground, "employees", site);
  const fees = divide(
    spent(ground, leased, BEFORE_CONVERSION, isOneOf("employerOfRecord")),
    headMonths(ground, leased, BEFORE_CONVERSION),
  );
  const [fee = Number.NaN, entity = Number.NaN] = means(ground, [
    fees,
    spent(ground, own, BEFORE_CONVERSION, isOneOf("entity")),
  ]);
  return { fee, entity };
}

function costRatio(site: string, heads: number, cost: (ground: Setting, flow: CashFlow) => Expression): number {
  const ground = developers(heads);
  return ratioOfMeans(
    ground,
    cost(ground, flowOf(ground, "employerOfRecord", site)),
    cost(ground, flowOf(ground, "employees", site)),
  );
}

function runningPerHead(ground: Setting, flow: CashFlow): Expression {
  return divide(spent(ground, flow, BEFORE_CONVERSION, isRunning), headMonths(ground, flow, BEFORE_CONVERSION));
}

/** Bisection on the logarithm of the heads, to a hundredth of a head in ten. */
function breakEvenHeads(ratioAt: (heads: number) => number): number | null {
  if (ratioAt(MOST_HEADS) < 1) return null;
  let below = FEWEST_HEADS;
  let above = MOST_HEADS;
  while (above / below > 1.002) {
    const middle = Math.sqrt(below * above);
    if (ratioAt(middle) < 1) below = middle;
    else above = middle;
  }
  return Math.sqrt(below * above);
}
