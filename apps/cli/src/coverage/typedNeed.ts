import { type CoverageNeed, coverageNeed, coverageNeeds, curveNeed, type NeedClock } from "@shoreline/calendars";
import { type Fault, refuse, type Result } from "@shoreline/units";
import type { Surroundings } from "../surroundings.ts";
import { curveValues } from "./curveFile.ts";
import type { TypedCoverage } from "./typedCoverage.ts";

type Typed = TypedCoverage["typed"];

/** The need that `--need` and `--heads` or `--curve` say. */
export async function typedNeed(
  { need, curve, heads: typedHeads }: Typed,
  { clock, heads }: { readonly clock: NeedClock; readonly heads: number },
  surroundings: Surroundings,
): Promise<Result<CoverageNeed>> {
  if (need !== undefined && curve !== undefined) return refuse([besideCurve("--need")]);
  if (curve !== undefined && typedHeads !== undefined) return refuse([besideCurve("--heads")]);
  if (curve !== undefined) return curveOf(curve, clock, surroundings);
  const allowed = `${coverageNeeds.join(", ")}; or --curve FILE, or a brief`;
  if (need === undefined) return refuse([{ code: "cli.missing-option", path: "--need", allowed }]);
  return atOptions(coverageNeed(need, clock, heads));
}

async function curveOf(file: string, clock: NeedClock, { readText }: Surroundings): Promise<Result<CoverageNeed>> {
  const text = await readText(file, "--curve");
  const values = text.ok ? curveValues(text.value) : text;
  return values.ok ? atOptions(curveNeed(values.value, clock)) : values;
}

function besideCurve(option: string): Fault {
  const hint = "A curve says itself how many are needed when.";
  return { code: "cli.need-and-curve", path: option, given: "beside --curve", allowed: "one of the two", hint };
}

const SAID_BY_BRIEF = { need: "--need", heads: "--heads", curve: "--curve" } as const;

/** Options that say again what a brief says, and a second brief; `--month` without one. */
export function needFaults({ typed, briefs = [] }: TypedCoverage): Fault[] {
  if (briefs.length === 0) return typed["month"] === undefined ? [] : [monthAlone(typed["month"])];
  const hint = "The need comes from the brief.";
  const twice = Object.entries(SAID_BY_BRIEF).flatMap(([name, path]): Fault[] => {
    const given = typed[name];
    return given === undefined
      ? []
      : [{ code: "cli.need-and-brief", path, given, allowed: "nothing beside a brief", hint }];
  });
  if (briefs.length === 1) return twice;
  const given = briefs.map(({ brief }) => brief).join(", ");
  return [...twice, { code: "cli.surplus-argument", path: "BRIEF", given, allowed: "one brief" }];
}

function monthAlone(given: string): Fault {
  return { code: "coverage.month", path: "--month", given, allowed: "nothing without a brief", hint: "Name a brief." };
}

/** Faults of the calendars, told at the options that they come from. */
export function atOptions<T>(result: Result<T>): Result<T> {
  return result.ok ? result : refuse(result.faults.map((fault) => ({ ...fault, path: `--${fault.path}` })));
}
