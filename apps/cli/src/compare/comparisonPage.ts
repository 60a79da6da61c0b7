import { type Comparison, type Decision, lineWords, money, odds } from "@shoreline/decide";
import { comparisonSentence, plainValue, signed, thingIn } from "@shoreline/dossier";
import { count, dateWords } from "../page/figures.ts";
import { type Cell, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { VERDICT_WORDS } from "../whatIf/verdictWords.ts";
import { causesSections } from "./causesTable.ts";

const MOST_ROWS = 12;
const MOST_LINES = 6;
const LONGEST_VALUE = 40;

/** A comparison as its reader wants it: the answer, what made the difference, what was said and known otherwise. */
export function comparisonPage(comparison: Comparison, before: Decision, after: Decision): Page {
  return [
    { blocks: [textBlock(titleOf(before, after), "quiet")] },
    { blocks: [textBlock(comparisonSentence(comparison, before, after), "strong")] },
    ...answersSection(comparison, before, after),
    ...causesSections(comparison, before, after),
    ...linesSections(comparison, before, after),
    ...fieldsSection(comparison),
    ...assumptionsSection(comparison),
    ...factsSection(comparison),
    ...computedSection(comparison),
  ];
}

function titleOf(before: Decision, after: Decision): string {
  return before.title === after.title ? after.title : `${before.title} → ${after.title}`;
}

function answersSection({ result, currency }: Comparison, before: Decision, after: Decision): Section[] {
  const { recommendation, baseline } = result;
  const [was, is] = [recommendation.before, recommendation.after];
  const amounts = (which: "cost" | "saving") => [before, after].map((decision) => amountIn(decision, which));
  const duel = ({ winsAgainstBest }: typeof was) =>
    winsAgainstBest === null ? "–" : odds(winsAgainstBest.probability);
  const rows: (readonly string[])[] = [
    ["recommended", thingIn(before, was.alternative), thingIn(after, is.alternative)],
    ["verdict", VERDICT_WORDS[was.verdict], VERDICT_WORDS[is.verdict]],
    ["best of all", ...[was, is].map(({ confidenceShare }) => `${odds(confidenceShare)} futures`)],
    ["ahead of the rival", duel(was), duel(is)],
    ["it costs on average", ...amounts("cost")],
    ["it saves on average", ...amounts("saving")],
    ["measured against", thingIn(before, baseline.before), thingIn(after, baseline.after)],
  ];
  const note =
    currency === null
      ? [textBlock("The two are in different currencies, so their amounts are not compared.", "careful")]
      : [];
  const columns = [{ head: "" }, { head: "before", wraps: true }, { head: "after", wraps: true }];
  return sectionOf("The two answers", [tableBlock(columns, rows), ...note]);
}

function amountIn(decision: Decision, which: "cost" | "saving"): string {
  const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative);
  const mean = best?.[which].mean ?? null;
  return mean === null ? "–" : money(mean, decision.brief.company.currency);
}

/** Where the money of an alternative that both hold moved, line by line. */
function linesSections({ result, currency }: Comparison, before: Decision, after: Decision): Section[] {
  if (currency === null) return [];
  return result.alternatives.flatMap(({ alternative, lines, after: is }) => {
    if (lines.length === 0) return [];
    const rows = lines
      .slice(0, MOST_LINES)
      .map(({ line, before: was, after: now }) => [
        lineWords[line] ?? line,
        money(was, currency),
        money(now, currency),
        signed(now - was, currency),
      ]);
    const rest = lines.slice(MOST_LINES);
    const others = rest.reduce((sum, each) => sum + each.after - each.before, 0);
    const last = rest.length === 0 ? [] : [[`${rest.length} smaller lines`, "", "", signed(others, currency)]];
    const name = thingIn(is === null ? before : after, alternative);
    return sectionOf(`Mean cost of ${name}, by line`, [tableBlock(BEFORE_AFTER, [...rows, ...last])]);
  });
}

const BEFORE_AFTER = [
  { head: "", wraps: true },
  { head: "before", align: "right" },
  { head: "after", align: "right" },
  { head: "difference", align: "right" },
] as const;

function fieldsSection({ inputs }: Comparison): Section[] {
  const { fields } = inputs;
  const said = fields.filter(({ follows }) => !follows);
  const following = fields.filter(({ follows }) => follows);
  const rows = [...said, ...following]
    .slice(0, MOST_ROWS)
    .map(({ path, before, after, follows }): readonly Cell[] => [
      { text: path, ...(follows ? { tone: "quiet" as const } : {}) },
      { text: plainValue(before, LONGEST_VALUE) },
      { text: plainValue(after, LONGEST_VALUE) },
      { text: follows ? "default" : "" },
    ]);
  const more =
    fields.length > MOST_ROWS ? [textBlock(`${fields.length - MOST_ROWS} more; --json lists them.`, "quiet")] : [];
  const columns = [
    { head: "", wraps: true },
    { head: "before", wraps: true },
    { head: "after", wraps: true },
    { head: "" },
  ];
  return sectionOf("What the briefs say otherwise", rows.length === 0 ? [] : [tableBlock(columns, rows), ...more]);
}

function assumptionsSection({ inputs }: Comparison): Section[] {
  const turned = (which: "given" | "assumed") =>
    inputs.assumptions.filter(({ became }) => became === which).map(({ path }) => path);
  const [given, assumed] = [turned("given"), turned("assumed")];
  const items = [
    ...(given.length === 0 ? [] : [`Assumed before, given now: ${given.join(", ")}.`]),
    ...(assumed.length === 0 ? [] : [`Given before, assumed now: ${assumed.join(", ")}.`]),
    ...inputs.parameters.map(
      ({ key, before, after }) => `Parameter ${key}: ${plainValue(before)} before, ${plainValue(after)} now.`,
    ),
  ];
  return sectionOf("Assumptions", items.length === 0 ? [] : [listBlock(items)]);
}

function factsSection({ facts }: Comparison): Section[] {
  const rows = facts.changed
    .slice(0, MOST_ROWS)
    .map(({ key, place, before, after }) => [
      `${key}, ${place}`,
      `${plainValue(before.value, LONGEST_VALUE)} (${before.date})`,
      `${plainValue(after.value, LONGEST_VALUE)} (${after.date})`,
      after.unit,
    ]);
  const more = facts.changed.length - rows.length;
  const columns = [{ head: "", wraps: true }, { head: "before" }, { head: "after" }, { head: "unit", wraps: true }];
  const notes = [...(more > 0 ? [textBlock(`${more} more; --json lists them.`, "quiet")] : []), ...sitesNote(facts)];
  return sectionOf("Facts", rows.length === 0 ? notes : [tableBlock(columns, rows), ...notes]);
}

function sitesNote({ onlyBefore, onlyAfter }: Comparison["facts"]) {
  if (onlyBefore === 0 && onlyAfter === 0) return [];
  const words = `Places that only one of them considered: ${count(onlyBefore)} facts before, ${count(onlyAfter)} after.`;
  return [textBlock(words, "quiet")];
}

function computedSection({ before, after, attribution }: Comparison): Section[] {
  const each = [before, after].map(
    ({ id, seed, trials, atlas, edited }) =>
      `Decision ${id}: ${count(trials)} futures from seed ${seed}, atlas ${atlas.version} of ${dateWords(atlas.date)}${edited ? "; edited after it was made" : ""}.`,
  );
  const { causes, trials, seed } = attribution;
  const how =
    causes.length === 0
      ? []
      : [
          `Parts are Shapley values over ${count(2 ** causes.length)} briefs that take some of the changes, each in the same ${count(trials)} futures from seed ${seed}; they add up whatever the order of the changes.`,
        ];
  return sectionOf("How this was computed", [listBlock([...each, ...how])]);
}
