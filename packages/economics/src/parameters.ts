import { constant, describedOnce, type Distribution, draw, type Expression, triangular } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import table from "./parameters.json" with { type: "json" };

export type ParameterKey = keyof typeof table;

/** How well a figure is founded: read on a page, computed from one, second-hand, a seller's word, from memory, judged. */
export type Evidence = "retrieved" | "derived" | "secondary" | "vendor-claim" | "recalled" | "assumption";

/** An uncertain coefficient of the economics, with where it comes from. Money is in US dollars of the year 2024. */
export interface Parameter {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
  readonly means: string;
  readonly source: string;
  readonly year: number;
  readonly evidence: Evidence;
  readonly note?: string;
}

export type Parameters = Readonly<Record<ParameterKey, Parameter>>;

/** The parameters that ship with the product. */
export const publishedParameters = table as Parameters;

export const parameterKeys = Object.keys(table) as readonly ParameterKey[];

/** The same parameters with one of them multiplied: what a sensitivity run uses. */
export function withParameterScaled(parameters: Parameters, key: ParameterKey, factor: number): Parameters {
  const { low, mode, high, ...rest } = parameters[key];
  return { ...parameters, [key]: { ...rest, low: low * factor, mode: mode * factor, high: high * factor } };
}

/** Triangular over low, mode and high; a parameter without spread is its mode. */
export function parameterDistribution({ low, mode, high }: Parameter): Distribution {
  return expectOk(triangular(low, mode, high));
}

/** Draws that were described before: an expression is immutable, so one description serves all who name it. */
const described = describedOnce((_parameters: Parameters) => new Map<string, Expression>());

/** A draw of the parameter that is shared by all who name the same scope. */
export function uncertain(parameters: Parameters, key: ParameterKey, scope: string): Expression {
  const draws = described(parameters);
  const name = `${scope}/${key}`;
  const before = draws.get(name);
  if (before) return before;
  const parameter = parameters[key];
  const expression =
    parameter.low === parameter.high ? constant(parameter.mode) : draw(name, parameterDistribution(parameter));
  draws.set(name, expression);
  return expression;
}

/** Mean of a parameter: for rates of events, of which only the mean can be told from what is drawn. */
export function expectedParameter({ low, mode, high }: Parameter): number {
  return (low + mode + high) / 3;
}
