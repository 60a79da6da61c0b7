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
 * Faults: `decide.unknown-input` (nothing of that name is drawn), `decide.correlated-twice`, `decide.correlation` (a name
 * that another correlation has, fewer than two different inputs, an input named twice, no rank or two, a matrix of
 * another size, correlations that cannot hold at once).
 */
export function dependence({ correlations = [] }: Brief, streams: readonly string[]): Dependence {
  const found = correlations.map((correlation, place) => membersOf(correlation, `correlations[${place}]`, streams));
  const groups = correlations.map(({ name }, place) => ({ name, streams: found[place]!.members }));
  const named = [
    ...repeatedNames(correlations),
    ...unknownFaults(
      found.flatMap(({ missing }) => missing),
      streams,
    ),
    ...found.flatMap(({ faults }) => faults),
    ...twice(groups),
  ];
  const mixed =
    named.length > 0 ? [] : correlations.map((each, place) => mixturesOf(each, place, groups[place]!.streams));
  return {
    groups,
    mixtures: new Map(mixed.flatMap(({ mixtures }) => mixtures)),
    faults: [...named, ...mixed.flatMap(({ faults }) => faults)],
  };
}

function repeatedNames(correlations: readonly Correlation[]): readonly Fault[] {
  const seen = new Set<string>();
  return correlations.flatMap(({ name }, place) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [correlationFault(`correlations[${place}].name`, name, "each name once")];
  });
}

function correlationFault(path: string, given: unknown, allowed: string): Fault {
  return { code: "decide.correlation", path, given: givenText(given), allowed };
}

function membersOf({ between }: Correlation, path: string, streams: readonly string[]) {
  const found = between.map((pattern) => matchesOf(pattern, streams));
  const places = between.map((pattern, place) => ({ pattern, path: `${path}.between[${place}]` }));
  const repeated = places.filter(({ pattern }, place) => between.indexOf(pattern) < place);
  const missing = places.filter((each, place) => found[place]!.length === 0 && !repeated.includes(each));
  const members = [...new Set(found.flat())];
  const isSingle = missing.length + repeated.length === 0 && members.length < 2;
  const faults = [
    ...repeated.map((each) => correlationFault(each.path, each.pattern, DIFFERENT)),
    ...(isSingle ? [correlationFault(`${path}.between`, between, DIFFERENT)] : []),
  ];
  return { members, missing, faults };
}

const DIFFERENT = "two or more different inputs";

/** `*` stands for any part of a name; a word without `/` for every stream whose last part it is. */
function matchesOf(pattern: string, streams: readonly string[]): readonly string[] {
  if (!pattern.includes("/")) return streams.filter((stream) => stream === pattern || stream.endsWith(`/${pattern}`));
  const wanted = pattern.split("/");
  if (!wanted.includes("*")) return streams.filter((stream) => stream === pattern);
  return streams.filter((stream) => {
    const parts = stream.split("/");
    return wanted.length === parts.length && wanted.every((part, place) => part === "*" || part === parts[place]);
  });
}

/** Nobody reads the nearest name for more of them, and to look for it takes time. */
const MOST_HINTS = 20;

function unknownFaults(
  missing: readonly { readonly pattern: string; readonly path: string }[],
  streams: readonly string[],
): readonly Fault[] {
  const lastParts = [...new Set(streams.map((stream) => stream.split("/").at(-1)!))];
  return missing.map(({ pattern, path }, place) => {
    const near = place < MOST_HINTS ? nearestHint(pattern, pattern.includes("/") ? streams : lastParts) : undefined;
    return {
      code: "decide.unknown-input",
      path,
      given: givenText(pattern),
      allowed: "an uncertain input of this decision, such as world/*/wageGrowth or payLevel",
      hint: near ?? "The sensitivity of the decision names its inputs.",
    };
  });
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
          path: `correlations[${place}].between`,
          given: stream,
          allowed: "each input in one correlation",
          hint: "Join the two into one with a row of ranks for each input.",
        },
      ];
    }),
  );
}

function mixturesOf(correlation: Correlation, place: number, streams: readonly string[]) {
  const path = `correlations[${place}]`;
  const matrix = matrixOf(correlation, path, streams);
  if (!matrix.ok) return { mixtures: [], faults: [matrix.fault] };
  const copula = gaussianCopula(matrix.rows, `${path}.${correlation.rank === undefined ? "ranks" : "rank"}`);
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
