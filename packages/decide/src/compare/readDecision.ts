import { isDividedId, parties, parseArrangementId, parseDividedId, reaches } from "@shoreline/arrangements";
import { cities } from "@shoreline/atlas";
import { measureKeys } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import type { Decision } from "../decision.ts";
import { isMapping } from "./fieldChanges.ts";
import {
  anything,
  listOf,
  mapping,
  nullable,
  number,
  oneOf,
  recordOf,
  type Shape,
  share,
  such,
  text,
} from "./shape.ts";

const DEEPEST = 64;
const MOST_FAULTS = 20;
/** No decision is made from more: `decide` refuses them as well. */
const MOST_TRIALS = 1_000_000;

const whole = such("a whole number from 0", (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const mean = mapping({ mean: nullable(number) });
const cityIds: ReadonlySet<string> = new Set(cities().map(({ id }) => id));
const site = such("the id of a city", (value) => typeof value === "string" && cityIds.has(value));
const arrangement = such(
  "an arrangement such as vendor@pl-krakow",
  (value) => typeof value === "string" && isKnownArrangement(value),
);

const alternative = mapping({
  id: arrangement,
  party: oneOf(parties),
  site,
  sites: listOf(site),
  reach: oneOf(reaches),
  name: text,
  feasible: such("true or false", (value) => typeof value === "boolean"),
  faults: listOf(mapping({ code: text, path: such("text", (value) => typeof value === "string") })),
  expectedScore: nullable(share),
  winsAgainstBest: nullable(mapping({ versus: arrangement, probability: share, error: number })),
  cost: mean,
  saving: mean,
  lines: recordOf(mean),
});

/** What has to be there to compare a decision with another; what else it holds is not looked at. */
const decisionShape: Shape = mapping({
  id: text,
  title: text,
  seed: whole,
  trials: such(
    `a whole number from 1 to ${MOST_TRIALS}`,
    (value) => Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= MOST_TRIALS,
  ),
  atlas: mapping({ version: text, date: text }),
  brief: anything,
  assumptions: listOf(mapping({ path: text, value: anything })),
  facts: listOf(mapping({ key: text, place: text, value: anything, unit: anything, date: text })),
  baseline: arrangement,
  recommendation: mapping({
    alternative: arrangement,
    verdict: oneOf(["clear", "leaning", "tooCloseToCall"]),
    confidenceShare: share,
    cellShare: share,
  }),
  alternatives: listOf(alternative),
  why: mapping({ versus: nullable(arrangement) }),
});

/**
 * A decision from data that was kept: everything that a comparison needs is there and in its range.
 * Faults: `compare.not-a-decision` for anything of another schema, `compare.damaged` where a field is missing or cannot
 * be, those of the brief in it with `brief.` before their paths. Never throws, whatever it is fed.
 */
export function readDecision(data: unknown): Result<Decision> {
  if (!isMapping(data) || data["schema"] !== "decision/1") return refuse([foreignFault(data)]);
  if (isDeeper(data, DEEPEST)) return refuse([{ code: "compare.damaged", path: "", allowed: `${DEEPEST} levels` }]);
  const faults = [...decisionShape(data, ""), ...briefFaults(data["brief"])];
  const found = faults.length > 0 ? faults : contradictions(data as unknown as Decision);
  return found.length > 0 ? refuse(found.slice(0, MOST_FAULTS)) : succeed(data as unknown as Decision);
}

function foreignFault(data: unknown): Fault {
  const schema = isMapping(data) ? data["schema"] : undefined;
  const given = schema === undefined ? "data without a schema" : givenText(schema);
  return { code: "compare.not-a-decision", path: "schema", given, allowed: "decision/1, as `decide --json` prints it" };
}

/** Walks without recursion: data from outside may be nested deeper than the stack. */
function isDeeper(data: unknown, most: number): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

function briefFaults(brief: unknown): readonly Fault[] {
  if (brief === undefined) return [];
  const read = readBrief(brief);
  return read.ok ? [] : read.faults.map((fault) => ({ ...fault, path: `brief.${fault.path}` }));
}

function isKnownArrangement(id: string): boolean {
  if ((measureKeys as readonly string[]).includes(id)) return true;
  if (isDividedId(id)) {
    const divided = parseDividedId(id);
    return divided.ok && divided.value.every(({ arrangement }) => arrangement.sites.every((each) => cityIds.has(each)));
  }
  const parsed = parseArrangementId(id);
  return parsed.ok && parsed.value.sites.every((each) => cityIds.has(each));
}

function contradictions(decision: Decision): readonly Fault[] {
  return [...missingAlternatives(decision), ...missingScores(decision)];
}

/** Only what is ruled out has no score. */
function missingScores({ alternatives }: Decision): readonly Fault[] {
  return alternatives.flatMap(({ feasible, expectedScore }, index) =>
    feasible && expectedScore === null
      ? [
          {
            code: "compare.damaged",
            path: `alternatives[${index}].expectedScore`,
            given: "null",
            allowed: "a number from 0 to 1, since the alternative is feasible",
          },
        ]
      : [],
  );
}

function missingAlternatives({ alternatives, recommendation, baseline }: Decision): readonly Fault[] {
  const ids = new Set(alternatives.map(({ id }) => id));
  const needed = [
    ["recommendation.alternative", recommendation.alternative],
    ["baseline", baseline],
  ] as const;
  return needed
    .filter(([, id]) => !ids.has(id))
    .map(([path, id]) => ({
      code: "compare.damaged",
      path,
      given: givenText(id),
      allowed: "an alternative that the decision holds",
    }));
}
