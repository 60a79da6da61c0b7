import { exp } from "@shoreline/simulate";
import { type Fault, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { type Preference, type PreferenceKind, preferenceKinds } from "./decisionMatrix.ts";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";

/** How much a difference in favour of an alternative is preferred: 0 for none, up to 1. */
type PreferenceFunction = (difference: number, slack: number) => number;

type Limits = Readonly<Record<"q" | "p" | "s", number>>;

/**
 * The six generalised criteria of Brans and Vincke (1985, Management Science 31:647). `slack` is what rounding may add
 * to a difference: 0.4 − 0.3 is to be no more than a threshold of 0.1.
 */
const SHAPES: Readonly<Record<PreferenceKind, (limits: Limits) => PreferenceFunction>> = {
  usual: () => (difference, slack) => (difference > slack ? 1 : 0),
  uShape:
    ({ q }) =>
    (difference, slack) =>
      difference > q + slack ? 1 : 0,
  vShape: ({ p }) => ramp(0, p),
  level:
    ({ q, p }) =>
    (difference, slack) =>
      difference <= q + slack ? 0 : difference <= p + slack ? 0.5 : 1,
  linear: ({ q, p }) => ramp(q, p),
  gaussian:
    ({ s }) =>
    (difference, slack) =>
      difference <= slack ? 0 : 1 - exp(-((difference / s) * (difference / s)) / 2),
};

/** Nothing up to q, everything from p on, in proportion between; a step where the two are one. */
function ramp(q: number, p: number): PreferenceFunction {
  return (difference, slack) => {
    if (difference <= q + slack) return 0;
    return difference >= p - slack ? 1 : (difference - q) / (p - q);
  };
}

const NEEDED: Readonly<Record<PreferenceKind, readonly (keyof Limits)[]>> = {
  usual: [],
  uShape: ["q"],
  vShape: ["p"],
  level: ["q", "p"],
  linear: ["q", "p"],
  gaussian: ["s"],
};

/** A preference that is known to be right. */
export interface ReadyPreference {
  readonly kind: PreferenceKind;
  readonly words: string;
  readonly function: PreferenceFunction;
}

/** The preference of a criterion; `usual` where none is given. */
export function readPreference(given: unknown, path: string): Result<ReadyPreference> {
  if (given === undefined || given === null) return succeed(ready({ kind: "usual" }));
  if (!isRecord(given)) return refuse([matrixFault("preference", path, given, "{ kind, q, p, s }")]);
  const kind = given["kind"];
  if (!isKind(kind)) {
    const hint = typeof kind === "string" ? nearestHint(kind, preferenceKinds) : undefined;
    return refuse([matrixFault("preference", `${path}.kind`, kind, preferenceKinds.join(", "), hint)]);
  }
  const faults = NEEDED[kind].flatMap((name) => limitFaults(name, given[name], kind, path));
  const orderly = faults.length > 0 ? faults : orderFaults(given, kind, path);
  return orderly.length > 0 ? refuse(orderly) : succeed(ready({ ...given, kind }));
}

function isKind(kind: unknown): kind is PreferenceKind {
  return typeof kind === "string" && (preferenceKinds as readonly string[]).includes(kind);
}

function limitFaults(name: keyof Limits, value: unknown, kind: PreferenceKind, path: string): Fault[] {
  const isRight = isFiniteNumber(value) && (name === "s" ? value > 0 : value >= 0);
  if (isRight) return [];
  const allowed = name === "s" ? "a number above 0" : "a number from 0";
  return [matrixFault("preference", `${path}.${name}`, value ?? undefined, allowed, `${kind} needs it.`)];
}

function orderFaults({ q, p }: Readonly<Record<string, unknown>>, kind: PreferenceKind, path: string): Fault[] {
  if (!NEEDED[kind].includes("q") || !NEEDED[kind].includes("p") || Number(p) >= Number(q)) return [];
  return [matrixFault("preference", `${path}.p`, p, `q (${String(q)}) or more`)];
}

function ready(preference: Preference): ReadyPreference {
  const { kind, q = 0, p = 0, s = 1 } = preference;
  const limits = { q, p, s };
  const named = NEEDED[kind].map((name) => `${name} = ${limits[name]}`);
  return { kind, words: [kind, ...named].join(" "), function: SHAPES[kind](limits) };
}
