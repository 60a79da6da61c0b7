import { clamp, draw, type Expression, multiply, subtract, triangular } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Criterion, Judged } from "./criterion.ts";
import { sharedNatural, sharedValue } from "./sharedValue.ts";

/** What we do not know of a trait: × its shortfall, at least and at most. */
const LEAST_DOUBT = 0.75;
const MOST_DOUBT = 1.25;

/** A criterion on its natural scale. */
export function criterionNatural(criterion: Criterion, judged: Judged): Expression {
  if (isOfShares(criterion, judged)) return sharedNatural(criterion, judged);
  return criterion.natural(judged);
}

/** 1 − need · shortfall, with the shortfall of a trait uncertain in the same way at all sites of a party. */
export function criterionValue(criterion: Criterion, judged: Judged): Expression {
  if (isOfShares(criterion, judged)) return sharedValue(criterion, judged, criterionValue);
  const shortfall = criterion.shortfall(judged);
  const doubted = criterion.doubt === "none" ? shortfall : multiply(shortfall, doubt(criterion, judged));
  return subtract(1, multiply(criterion.need(judged.setting), clamp(doubted, 0, 1)));
}

/** What follows from the simulation is that of the whole; a trait of a divided arrangement is that of its shares. */
function isOfShares({ doubt: whose }: Criterion, { placement }: Judged): boolean {
  return placement.shares !== undefined && whose !== "none";
}

function doubt({ key, doubt }: Criterion, { placement }: Judged): Expression {
  return doubtOf(`trait/${doubt === "shared" ? "all" : placement.party}/${key}`);
}

/** The draws by name, as many as there are traits and parties: each is described once. */
const doubts = new Map<string, Expression>();

function doubtOf(name: string): Expression {
  const known = doubts.get(name) ?? draw(name, expectOk(triangular(LEAST_DOUBT, 1, MOST_DOUBT)));
  doubts.set(name, known);
  return known;
}
