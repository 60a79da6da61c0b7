import { type Distribution, sobolColumns } from "@shoreline/simulate";
import { exponentialParts } from "@shoreline/units";
import { ALTERNATIVES, INPUTS, MONTHLY_INPUTS, MONTHS, NAMES, SEED, SERIES } from "./figures.ts";
import { KINDS, LONGEST_PATH, SCRAMBLES } from "./points.ts";

/** Direction numbers of a dimension: as many as number the points of the largest run. */
const BITS = 20;

/**
 * The figures of the model as a C header: parameters of the distributions, figures by alternative, series by month, and
 * two tables of the product: direction numbers of the sequence, and roots of 2 with what rounding took from them.
 */
export function cHeader(): string {
  const { rootPairs } = exponentialParts;
  const pathAt = KINDS.singles.length;
  const eventsAt = pathAt + KINDS.paths.length * LONGEST_PATH;
  const dimensions = eventsAt + KINDS.events.length * MONTHS;
  return [
    `enum { MONTHS = ${MONTHS}, ALTERNATIVES = ${NAMES.length}, SEED = ${SEED} };`,
    `enum { SCRAMBLES = ${SCRAMBLES}, BITS = ${BITS}, DIMENSIONS = ${dimensions} };`,
    `enum { PATH_AT = ${pathAt}, EVENTS_AT = ${eventsAt} };`,
    `static const uint32_t DIRECTIONS[DIMENSIONS][BITS] = {${directionNumbers(dimensions).map(list).join(", ")}};`,
    constants("ROOTS[]", list(Array.from(rootPairs.filter((_root, at) => at % 2 === 0)))),
    constants("ROOTS_LOST[]", list(Array.from(rootPairs.filter((_root, at) => at % 2 === 1)))),
    ...Object.entries({ ...INPUTS, ...MONTHLY_INPUTS }).map(([name, distribution]) =>
      constants(`${cName(name)}[]`, list(parametersOf(distribution))),
    ),
    ...Object.entries(ALTERNATIVES).map(([name, values]) => constants(`${cName(name)}[ALTERNATIVES]`, list(values))),
    ...Object.entries(SERIES).map(([name, rows]) =>
      constants(`${cName(name)}[ALTERNATIVES][MONTHS]`, `{${rows.map(list).join(", ")}}`),
    ),
    "",
  ].join("\n");
}

/**
 * By dimension. The point of number 2^k is the sum, without carry, of two neighbours among them: its Gray code has two
 * digits.
 */
function directionNumbers(dimensions: number): readonly (readonly number[])[] {
  const points = Array.from({ length: BITS }, (_, bit) => sobolColumns({ dimensions, points: 1, skip: 2 ** bit }));
  return Array.from({ length: dimensions }, (_, dimension) => {
    let before = 0;
    return points.map((columns) => (before = ((columns[dimension]![0]! * 2 ** 32) ^ before) >>> 0));
  });
}

function constants(declarator: string, value: string): string {
  return `static const double ${declarator} __attribute__((unused)) = ${value};`;
}

/** In the order in which the constructors take them. */
function parametersOf({ kind: _kind, ...parameters }: Distribution): readonly number[] {
  return Object.values(parameters) as number[];
}

/** `fxVolatility` is `FX_VOLATILITY`. */
function cName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The shortest digits of a double give the same double again. */
function list(values: readonly number[]): string {
  return `{${values.join(", ")}}`;
}
