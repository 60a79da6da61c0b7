import { type CashFlow, publishedParameters, type Setting } from "@shoreline/economics";
import { divide, type Expression } from "@shoreline/simulate";
import { means, ratioOfMeans } from "./futures.ts";
import { employedHeadMonths } from "./payroll.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";
import { headMonths, isOneOf, isRunning, type Period, spent } from "./spending.ts";

/** The last month before a team that has outgrown its fees may move to an entity of its own. */
const BEFORE_CONVERSION: Period = { from: 11, to: 12 };
/** When the team has learned. */
const LAST_YEAR: Period = { from: 48, to: 60 };
const FEWEST_HEADS = 4;
const MOST_HEADS = 200;

/** Employees from which an entity of one's own costs less than an employer of record, by definition; null: never. */
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
  const { fee, books, entity } = standingCosts(site);
  return {
    feesAgainstBooks: books / fee,
    feesAgainstEntity: entity / fee,
    runningCost: breakEven(site, runningPerHead),
    presentValue: breakEven(site, (_, flow) => flow.cost),
  };
}

function developers(heads: number): Setting {
  return serviceSetting({
    home: "us-chicago",
    function: "software",
    role: "softwareDeveloper",
    heads,
    months: 60,
    nature: { specialisation: 0 },
  });
}

/** A month of fees for one employee, of books and filings, and of an entity with its leader. */
function standingCosts(site: string) {
  const ground = developers(20);
  const leased = flowOf(ground, "employerOfRecord", site);
  const own = flowOf(ground, "employees", site);
  const fees = spent(ground, leased, BEFORE_CONVERSION, isOneOf("employerOfRecord"));
  const employed = employedHeadMonths(ground, leased, site, BEFORE_CONVERSION);
  const [fee = Number.NaN, entity = Number.NaN] = means(ground, [
    divide(fees, employed),
    spent(ground, own, BEFORE_CONVERSION, isOneOf("entity")),
  ]);
  const { low, mode, high } = publishedParameters.entityRunCost;
  return { fee, entity, books: (low + mode + high) / 3 / 12 };
}

type Cost = (ground: Setting, flow: CashFlow) => Expression;

function runningPerHead(ground: Setting, flow: CashFlow): Expression {
  return divide(spent(ground, flow, BEFORE_CONVERSION, isRunning), headMonths(ground, flow, BEFORE_CONVERSION));
}

/** The size at which both cost the same, by bisection on its logarithm, in employees of the learned captive. */
function breakEven(site: string, cost: Cost): number | null {
  const isLeasedCheaper = (heads: number) => {
    const ground = developers(heads);
    const [leased, own] = [flowOf(ground, "employerOfRecord", site), flowOf(ground, "employees", site)];
    return ratioOfMeans(ground, cost(ground, leased), cost(ground, own)) < 1;
  };
  if (isLeasedCheaper(MOST_HEADS)) return null;
  let below = FEWEST_HEADS;
  let above = MOST_HEADS;
  while (above / below > 1.005) {
    const middle = Math.sqrt(below * above);
    if (isLeasedCheaper(middle)) below = middle;
    else above = middle;
  }
  return employees(site, Math.sqrt(below * above));
}

/** People on the payroll of a captive that does the work of so many heads at home. */
function employees(site: string, heads: number): number {
  const ground = developers(heads);
  const months = employedHeadMonths(ground, flowOf(ground, "employees", site), site, LAST_YEAR);
  return (means(ground, [months])[0] ?? Number.NaN) / (LAST_YEAR.to - LAST_YEAR.from);
}
