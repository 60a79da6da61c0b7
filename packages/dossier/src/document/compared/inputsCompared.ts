import { briefInputs, type Comparison, type Decision, phrase, word } from "@shoreline/decide";
import { fieldWords } from "../briefWords.ts";
import { causeWords } from "../comparisonSentence.ts";
import { type Block, type Row, tableBlocks, textBlock } from "../document.ts";
import { countWords, dateWords } from "../figureWords.ts";
import type { Prose } from "../prose.ts";
import { valueWords } from "../valueWords.ts";
import { type ComparedNames, shortNames } from "./comparedNames.ts";
import { plainValue } from "./plainValue.ts";

const MOST_FIELDS = 40;

/** Fields of the two briefs that differ, what was said before what follows from it. */
export function saidOtherwise({ inputs }: Comparison, after: Decision, names?: ComparedNames): Block[] {
  const said = inputs.fields.filter(({ follows }) => !follows);
  const following = inputs.fields.filter(({ follows }) => follows);
  const { currency } = after.brief.company;
  const units = new Map(briefInputs(after.brief).map(({ path, unit }) => [path, unit]));
  const words = (path: string, value: unknown) => {
    if (value === null || value === undefined || typeof value === "object") return plainValue(value);
    const unit = units.get(path);
    return typeof value === "number" && unit !== undefined
      ? valueWords(value, { path, unit }, currency)
      : fieldWords(path, value, currency);
  };
  const rows = [...said, ...following].slice(0, MOST_FIELDS).map(({ path, before, after: now, follows }): Row => ({
    cells: [
      [causeWords(path)],
      [words(path, before)],
      [words(path, now)],
      [word(follows ? "follows by default" : "said")],
    ],
  }));
  return tableBlocks({
    caption: word("What the briefs say otherwise"),
    columns: [
      { head: word("field"), grow: 1 },
      ...shortNames(names).map((head) => ({ head, grow: 1 })),
      { head: word("said or not") },
    ],
    rows,
    from: "comparison.inputs.fields",
  });
}

/** Assumptions, parameters and facts that differ. */
export function knownOtherwise({ inputs, facts }: Comparison): Block[] {
  const turned = (which: "given" | "assumed") =>
    inputs.assumptions.filter(({ became }) => became === which).map(({ path }) => causeWords(path));
  const [given, assumed] = [turned("given"), turned("assumed")];
  const items: readonly string[] = [
    ...(given.length === 0 ? [] : [phrase`Assumed before, given now: ${given.join(", ")}.`]),
    ...(assumed.length === 0 ? [] : [phrase`Given before, assumed now: ${assumed.join(", ")}.`]),
    ...inputs.parameters.map(
      ({ key, before, after }) => phrase`Parameter ${key}: ${plainValue(before)} before, ${plainValue(after)} now.`,
    ),
    ...facts.changed.map(
      ({ key, place, before, after }) =>
        phrase`${key}, ${place}: ${plainValue(before.value)} (${before.date}) before, ${plainValue(after.value)} (${after.date}) now, ${word(after.unit)}.`,
    ),
    ...(facts.onlyBefore + facts.onlyAfter === 0
      ? []
      : [
          phrase`Places that only one of them considered: ${countWords(facts.onlyBefore)} facts before, ${countWords(facts.onlyAfter)} after.`,
        ]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", id: "known-otherwise", text: word("What was known otherwise") },
    { kind: "list", items: items.map((item): Prose => [item]) },
  ];
}

/** From which futures and facts the two were computed, and how the parts were. */
export function basis({ before, after, attribution }: Comparison, names?: ComparedNames): Block[] {
  const each = [basisOf(before, names?.before), basisOf(after, names?.after)];
  const { causes: made, trials } = attribution;
  const how =
    made.length === 0
      ? ""
      : phrase` Parts are Shapley values over ${countWords(1 << made.length)} briefs that take some of the changes, each in the same ${countWords(trials)} futures; they add up whatever the order of the changes.`;
  return [textBlock(`${each.join(" ")}${how}`, "quiet")];
}

function basisOf({ id, seed, trials, atlas, edited }: Comparison["before"], name: string | undefined): string {
  const [futures, date] = [countWords(trials), dateWords(atlas.date)];
  const after = edited ? word("; edited after it was made") : "";
  return name === undefined
    ? phrase`Decision ${id}: ${futures} futures from seed ${seed}, atlas ${atlas.version} of ${date}${after}.`
    : phrase`“${name}” is decision ${id}: ${futures} futures from seed ${seed}, atlas ${atlas.version} of ${date}${after}.`;
}
