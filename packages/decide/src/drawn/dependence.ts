import type { Brief, Correlation } from "@shoreline/scope";
import { gaussianCopula, type Mixture } from "@shoreline/simulate";
import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { DrawnGroup } from "./drawnInputs.ts";

/** Which inputs move together, and how. */
export interface Dependence {
  readonly groups: readonly DrawnGroup[];
  readonly mixtures: ReadonlyMap<string, Mixture>;
  readonly faults: readonly Fault[];
}

/**
 * The correlations of a brief as mixtures of independent streams: a Gaussian copula, which leaves each input its own
 * distribution. Streams are the names of all that is drawn for the alternatives.
 *
 * Faults: `decide.unknown-input` (nothing of that name is drawn), `decide.correlated-twice`, `decide.correlation` (no
 * rank or two, a matrix of another size, correlations that cannot hold at once).
 */
export function dependence({ correlations = [] }: Brief, streams: readonly string[]): Dependence {
  const found = correlations.map((correlation, place) => membersOf(correlation, `correlations.${place}`, streams));
  const groups = correlations.map(({ name }, place) => ({ name, streams: found[place]!.members }));
  const named = [...found.flatMap(({ faults }) => faults), ...twice(groups)];
  const mixed =
    named.length > 0 ? [] : correlations.map((each, place) => mixturesOf(each, place, groups[place]!.streams));
  return {
    groups,
    mixtures: new Map(mixed.flatMap(({ mixtures }) => mixtures)),
    faults: [...named, ...mixed.flatMap(({ faults }) => faults)],
  };
}

function membersOf({ between }: Correlation, path: string, streams: readonly string[]) {
  const faults: Fault[] = [];
  const members = between.flatMap((pattern, place) => {
    const matching = streams.filter((stream) => matches(pattern, stream));
    if (matching.length === 0) faults.push(unknown(pattern, `${path}.between.${place}`, streams));
    return matching;
  });
  return { members: [...new Set(members)], faults };
}

/** `*` stands for any part of a name; a word without `/` for every stream whose last part it is. */
function matches(pattern: string, stream: string): boolean {
  const wanted = pattern.split("/");
  const parts = stream.split("/");
  if (wanted.length === 1) return parts.at(-1) === pattern;
  return wanted.length === parts.length && wanted.every((part, place) => part === "*" || part === parts[place]);
}

function unknown(pattern: string, path: string, streams: readonly string[]): Fault {
  const hint = nearestHint(
    pattern,
    pattern.includes("/") ? streams : streams.map((stream) => stream.split("/").at(-1)!),
  );
  return {
    code: "decide.unknown-input",
    path,
    given: givenText(pattern),
    allowed: "an uncertain input of this decision, such as world/*/wageGrowth or payLevel",
    hint: hint ?? "The sensitivity of the decision names its inputs.",
  };
}

function twice(groups: readonly DrawnGroup[]): readonly Fault[] {
  const seen = new Set<string>();
  return groups.flatMap(({ streams }, place) =>
    streams.flatMap((stream) => {
      if (!seen.has(stream)) {
        seen.add(stream);
        return [];
      }
      return [
        {
          code: "decide.correlated-twice",
          path: `correlations.${place}.between`,
          given: stream,
          allowed: "each input in one correlation",
          hint: "Join the two into one with a row of ranks for each input.",
        },
      ];
    }),
  );
}

function mixturesOf(correlation: Correlation, place: number, streams: readonly string[]) {
  const path = `correlations.${place}`;
  const matrix = matrixOf(correlation, path, streams);
  if (!matrix.ok) return { mixtures: [], faults: [matrix.fault] };
  const copula = gaussianCopula(matrix.rows, `${path}.rank`);
  if (!copula.ok)
    return { mixtures: [], faults: copula.faults.map((fault) => ({ ...fault, code: "decide.correlation" })) };
  const mixtures = streams.map((stream, row): [string, Mixture] => [
    stream,
    copula.value.lower[row]!.map((loading, column) => ({ name: streams[column]!, loading })),
  ]);
  return {
    mixtures: mixtures.filter(([, mixture]) => mixture.slice(0, -1).some(({ loading }) => loading !== 0)),
    faults: [],
  };
}

type MatrixOrFault = { ok: true; rows: readonly (readonly number[])[] } | { ok: false; fault: Fault };

/** One row and column for each stream, from one rank for all or from a matrix of single inputs. */
function matrixOf({ rank, ranks, between }: Correlation, path: string, streams: readonly string[]): MatrixOrFault {
  if (rank !== undefined && ranks === undefined) {
    return { ok: true, rows: streams.map((_, row) => streams.map((__, column) => (row === column ? 1 : rank))) };
  }
  const size = between.length;
  const isSquare = ranks?.length === size && ranks.every((row) => row.length === size) && streams.length === size;
  if (rank === undefined && ranks !== undefined && isSquare) return { ok: true, rows: ranks };
  return {
    ok: false,
    fault: {
      code: "decide.correlation",
      path,
      given: rank === undefined && ranks === undefined ? "neither rank nor ranks" : givenText({ rank, ranks }),
      allowed: "either one rank for all, or ranks: a row and a column for each single input",
      hint: `There are ${streams.length} inputs: ${streams.slice(0, 6).join(", ")}${streams.length > 6 ? " …" : ""}.`,
    },
  };
}
