import { type Fault, fewFaults, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { amountFaults } from "./amountFaults.ts";
import { classReference, type OwnClasses } from "./classReference.ts";
import { completeBrief } from "./completeBrief.ts";
import { givenOnly } from "./givenOnly.ts";
import { limitFaults } from "./limitFaults.ts";
import { listFaults } from "./listFaults.ts";
import { ownFactFaults } from "./ownFacts.ts";
import { parseText } from "./parseText.ts";
import { isMapping, type PlainData, plainData } from "./plainData.ts";
import type { BriefReading } from "./reading.ts";
import { briefSchema, type GivenBrief } from "./schema.ts";
import { schemaFaults } from "./schemaFaults.ts";
import { volumeFaults } from "./volumeFaults.ts";
import { briefWarnings } from "./warnings.ts";
import { worldFaults } from "./worldFaults.ts";

/** Nobody mends more faults at once than these. */
const MOST_FAULTS = 1000;

/** How a brief is read. */
export interface ReadOptions {
  /** What faults of the whole input call it, such as its file's name. */
  readonly name?: string;
  /** Reference classes of the organisation; a brief asks for one by `work.forecastClass`. */
  readonly classes?: OwnClasses;
  /** The class to forecast by, whatever the brief says. */
  readonly forecastClass?: string;
}

/**
 * Reads a brief (`brief/1`) from YAML or JSON text, or from data that was read before.
 * Gives the completed brief with every default that was used, or all faults at once: each says where it is, what was
 * given, what is allowed and, where something near is known, what was probably meant; beyond a thousand, the last says
 * how many more there are. Never throws, whatever it is fed.
 */
export function readBrief(input: unknown, options: ReadOptions = {}): Result<BriefReading> {
  const name = options.name ?? "";
  const parsed = typeof input === "string" ? parseText(input, name) : succeed(input);
  if (!parsed.ok) return parsed;
  const given = plainData(parsed.value, name);
  return given.ok ? readData(withClass(given.value, options.forecastClass), name, options.classes ?? new Map()) : given;
}

function withClass(given: PlainData, forecastClass: string | undefined): PlainData {
  if (forecastClass === undefined || !isMapping(given) || !isMapping(given["work"])) return given;
  const { reference: _, ...work } = given["work"];
  return { ...given, work: { ...work, forecastClass } };
}

function readData(given: PlainData, name: string, classes: OwnClasses): Result<BriefReading> {
  if (!isMapping(given)) {
    const allowed = "a mapping with title, work and company";
    return refuse([{ code: "brief.not-a-mapping", path: name, given: givenText(given), allowed }]);
  }
  const faults = briefFaults(given);
  if (faults.length > 0) return refuse(faults);
  const plain: GivenBrief = briefSchema.parse(given);
  const reference = classReference(plain.work, classes);
  if (!reference.ok) return reference;
  const checked = { ...plain, work: { ...plain.work, ...givenOnly({ reference: reference.value }) } };
  return succeed({ ...completeBrief(checked), given, warnings: briefWarnings(checked) });
}

function briefFaults(given: PlainData): Fault[] {
  const all = [
    ...schemaFaults(given),
    ...amountFaults(given),
    ...listFaults(given),
    ...volumeFaults(given),
    ...worldFaults(given),
    ...limitFaults(given),
    ...ownFactFaults(given),
  ];
  return fewFaults(distinct(all), MOST_FAULTS);
}

/** Each fault once; of those that say the same, the first. */
function distinct(faults: readonly Fault[]): Fault[] {
  const firsts = new Map<string, Fault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.path, fault.given]);
    if (!firsts.has(key)) firsts.set(key, fault);
  }
  return [...firsts.values()];
}
