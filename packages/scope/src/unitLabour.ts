import { expMinusOne, log, power } from "@shoreline/units";

/**
 * The exponent of the learning curve: negative, or 0 where nothing is learned. Unit theory (Crawford 1944, after Wright
 * 1936): unit n takes n^exponent times as long as the first. Wright himself drew the mean of the first n units as such
 * a line; for long runs both have the same slope, and that mean is 1 / (1 + exponent) times the nth unit.
 */
export function learningExponent(learningShare: number): number {
  return log(learningShare) / log(2);
}

/** Labour of unit `number` (from 1), as a multiple of the first unit's. */
export function unitLabour(number: number, learningShare: number): number {
  return power(number, learningExponent(learningShare));
}

/** Mean labour of the next units, as a multiple of the first unit's: `made` are behind, `more` (above 0) follow. */
export function meanUnitLabour(made: number, more: number, learningShare: number): number {
  if (learningShare === 1) return 1;
  const labour = labourOfRun(made + more, learningShare) - labourOfRun(made, learningShare);
  // A share of one unit after a million others cannot be told by a difference; it is a unit like its neighbours.
  return more < 1e-6 * made ? unitLabour(made, learningShare) : labour / more;
}

/** Units that are added up one by one; beyond, the sum is the area below the curve to the sixth digit. */
const COUNTED = 64;

/** Labour of the first `units` together, as a multiple of the first unit's; a begun unit counts in part. */
function labourOfRun(units: number, learningShare: number): number {
  const exponent = learningExponent(learningShare);
  let sum = 0;
  for (let number = 1; number <= Math.min(COUNTED, Math.ceil(units)); number += 1)
    sum += power(number, exponent) * Math.min(1, units - number + 1);
  return units <= COUNTED ? sum : sum + areaBelow(units + 0.5, exponent) - areaBelow(COUNTED + 0.5, exponent);
}

/** From 1 on; written so that an exponent near −1, where the area is a logarithm, loses no digits. */
function areaBelow(units: number, exponent: number): number {
  const rest = 1 + exponent;
  return rest === 0 ? log(units) : expMinusOne(rest * log(units)) / rest;
}
