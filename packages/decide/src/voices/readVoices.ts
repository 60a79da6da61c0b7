import { collect, type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { readComparisons } from "./readComparisons.ts";
import type { Stated, Voice } from "./voice.ts";
import {
  criterionFaults,
  inside,
  isMapping,
  isPositive,
  type Mapping,
  readCriteria,
  refused,
  unknownKeys,
} from "./voiceFaults.ts";

const MOST_VOICES = 50;
const LONGEST_NAME = 60;
const FILE_KEYS = ["schema", "voices"];
const VOICE_KEYS = ["name", "share", "weights", "order", "pairwise", "criteria"];

/**
 * Voices from data of schema `voices/1`: `{ voices: [{ name, share?, weights | order | pairwise with criteria }] }`,
 * or everything that is wrong with it. Faults: `voices.schema`, `voices.unknown-key`, `voices.missing`,
 * `voices.refused`, `voices.unknown-criterion`, `voices.twice`.
 */
export function readVoices(data: unknown): Result<readonly Voice[]> {
  if (!isMapping(data)) return refuse([refused("", data, "a mapping with voices")]);
  const faults = [...schemaFaults(data), ...unknownKeys(data, FILE_KEYS, "")];
  const list = data["voices"];
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_VOICES)
    return refuse([...faults, refused("voices", list, `a list of 1 to ${MOST_VOICES} voices`)]);
  const voices = collect(list.map((each, index) => readVoice(each, `voices[${index}]`)));
  const all = [...faults, ...(voices.ok ? repeatedNames(voices.value) : voices.faults)];
  return all.length > 0 ? refuse(all) : voices;
}

function schemaFaults({ schema }: Mapping): Fault[] {
  if (schema === undefined || schema === "voices/1") return [];
  return [{ code: "voices.schema", path: "schema", given: givenText(schema), allowed: "voices/1" }];
}

function readVoice(data: unknown, path: string): Result<Voice> {
  if (!isMapping(data)) return refuse([refused(path, data, "a mapping with name and weights, order or pairwise")]);
  const { name, share = 1 } = data;
  const stated = readStated(data, path);
  const faults = [
    ...unknownKeys(data, VOICE_KEYS, path),
    ...(isName(name) ? [] : [refused(inside(path, "name"), name, `text of 1 to ${LONGEST_NAME} characters`)]),
    ...(isPositive(share) ? [] : [refused(inside(path, "share"), share, "a number above 0")]),
    ...(stated.ok ? [] : stated.faults),
  ];
  if (!stated.ok || faults.length > 0) return refuse(faults);
  return succeed({ name: name as string, share: share as number, stated: stated.value });
}

function isName(name: unknown): boolean {
  return typeof name === "string" && name.trim() !== "" && name.length <= LONGEST_NAME;
}

const FORMS = ["weights", "order", "pairwise"] as const;

function readStated(data: Mapping, path: string): Result<Stated> {
  const given = FORMS.filter((form) => data[form] !== undefined);
  const [form] = given;
  if (form === undefined || given.length > 1) {
    const allowed = "one of weights, order, pairwise";
    const code = form === undefined ? "voices.missing" : "voices.refused";
    return refuse([{ code, path, ...(form === undefined ? {} : { given: given.join(" and ") }), allowed }]);
  }
  if (form === "weights") return readWeights(data[form], inside(path, form));
  if (form === "order") return readOrder(data[form], inside(path, form));
  return readComparisons(data[form], data["criteria"], path);
}

function readWeights(data: unknown, path: string): Result<Stated> {
  if (!isMapping(data)) return refuse([refused(path, data, "a mapping from criteria to weights")]);
  const entries = Object.entries(data);
  const faults = entries.flatMap(([key, weight]) => [
    ...criterionFaults(key, inside(path, key)),
    ...(isWeight(weight) ? [] : [refused(inside(path, key), weight, "a number of 0 or more")]),
  ]);
  if (faults.length > 0) return refuse(faults);
  const sum = entries.reduce((total, [, weight]) => total + (weight as number), 0);
  if (!isPositive(sum)) return refuse([refused(path, data, "weights of which at least one is above 0")]);
  const weights = Object.fromEntries(entries.map(([key, weight]) => [key, (weight as number) / sum]));
  return succeed({ kind: "weights", weights });
}

function readOrder(data: unknown, path: string): Result<Stated> {
  const order = readCriteria(data, path, 1);
  return order.ok ? succeed({ kind: "order", order: order.value }) : order;
}

function repeatedNames(voices: readonly Voice[]): Fault[] {
  return voices.flatMap(({ name }, index) =>
    voices.findIndex((each) => each.name === name) < index
      ? [{ code: "voices.twice", path: `voices[${index}].name`, given: givenText(name), allowed: "each name once" }]
      : [],
  );
}

function isWeight(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 1e9;
}
