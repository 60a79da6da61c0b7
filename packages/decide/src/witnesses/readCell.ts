import {
  bernoulli,
  beta,
  certain,
  type Distribution,
  empirical,
  fromQuantiles,
  lognormal,
  meanOf,
  normal,
  pert,
  poisson,
  triangular,
  uniform,
} from "@shoreline/simulate";
import { nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";

type Parameters = Readonly<Record<string, unknown>>;
type Maker = (number: (name: string) => number, path: string, given: Parameters) => Result<Distribution>;

/** The constructors check the ranges; a parameter that is no number reaches them as NaN and is named by them. */
const MAKERS: { readonly [K in Distribution["kind"]]: Maker } = {
  bernoulli: (number, path) => bernoulli(number("share"), path),
  beta: (number, path, { low, high }) =>
    beta(
      number("alpha"),
      number("beta"),
      low === undefined ? 0 : number("low"),
      high === undefined ? 1 : number("high"),
      path,
    ),
  constant: (number, path) => certain(number("value"), path),
  empirical: (_, path, { values, weights }) => empirical(numbers(values), listOf(weights), path),
  lognormal: (number, path) => lognormal(number("meanLog"), number("sdLog"), path),
  normal: (number, path) => normal(number("mean"), number("sd"), path),
  pert: (number, path) => pert(number("low"), number("mode"), number("high"), path),
  poisson: (number, path) => poisson(number("rate"), path),
  threeQuantiles: (number, path) => fromQuantiles({ p10: number("p10"), p50: number("p50"), p90: number("p90") }, path),
  triangular: (number, path) => triangular(number("low"), number("mode"), number("high"), path),
  uniform: (number, path) => uniform(number("low"), number("high"), path),
};

const KINDS = Object.keys(MAKERS);

/** A cell as it stands, or why it can be neither a number nor a distribution. `{ p10, p50, p90 }` needs no `kind`. */
export function readCell(given: unknown, path: string, where: string): Result<number | Distribution> {
  if (isFiniteNumber(given)) return succeed(given);
  if (isRecord(given)) return readDistribution(given, path);
  return refuse([matrixFault("value", path, given ?? undefined, "a finite number or a distribution", where)]);
}

function readDistribution(given: Parameters, path: string): Result<Distribution> {
  const kind = given["kind"] ?? ("p50" in given ? "threeQuantiles" : undefined);
  const maker = typeof kind === "string" && Object.hasOwn(MAKERS, kind) ? MAKERS[kind as Distribution["kind"]] : null;
  if (!maker) {
    const hint = typeof kind === "string" ? nearestHint(kind, KINDS) : undefined;
    return refuse([matrixFault("value", `${path}.kind`, kind, KINDS.join(", "), hint)]);
  }
  const made = maker((name) => numberOf(given[name]), path, given);
  if (!made.ok || Number.isFinite(meanOf(made.value))) return made;
  return refuse([matrixFault("value", path, given, "a distribution with a finite mean")]);
}

function numberOf(value: unknown): number {
  return isFiniteNumber(value) ? value : Number.NaN;
}

function numbers(values: unknown): number[] {
  return Array.isArray(values) ? values.map(numberOf) : [];
}

function listOf(values: unknown): number[] | undefined {
  return values === undefined ? undefined : numbers(values);
}

/** What a cell counts where only one number can: itself, or the mean of its distribution. */
export function expectedValue(cell: number | Distribution): number {
  return typeof cell === "number" ? cell : meanOf(cell);
}
