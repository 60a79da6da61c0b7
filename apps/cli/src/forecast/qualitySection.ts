import { percent } from "@shoreline/decide";
import type { ClassQuality, ProjectDuration, WorkKind } from "@shoreline/scope";
import { count, dateWords, figure } from "../page/figures.ts";
import { listBlock, type Section, sectionOf, textBlock } from "../page/page.ts";
import type { Quality } from "@shoreline/decide";

/** How good the forecast is, in sentences. */
export function qualitySection(quality: Quality, kind: WorkKind): Section[] {
  const width = `The range of the estimate spans a factor of ${figure(quality.intervalFactor80)}.`;
  return sectionOf("How good this forecast is", [
    textBlock(`${basisWords(quality, kind)} ${width}`),
    ...ownBlocks(quality),
  ]);
}

function basisWords({ basis, class: name, projects, fitted, published = [] }: Quality, kind: WorkKind): string {
  if (basis === "brief" && kind !== "project") {
    return "It rests on the amounts and times of the brief; those of your own last twelve months are the best there are.";
  }
  if (basis === "brief") {
    return "It rests on what the brief says and on how such statements turn out. Your own past projects would tell more: `shoreline forecast fit`.";
  }
  if (basis === "own projects") {
    return `It rests on ${count(projects ?? 0)} past projects of your own, class ${name}, fitted on ${dateWords(fitted ?? "")}.`;
  }
  const words = published.map(({ measure, n, organisations, date, basis: how }) => {
    const judged = how === "judged" ? "; the middle is judged" : "";
    return `${count(n)} projects by ${measure} of ${organisations} other organisations, the youngest of ${date}${judged}`;
  });
  return `It rests on ${words.join(", and ")}. Your own past projects would narrow it: \`shoreline forecast fit\`.`;
}

function ownBlocks({ own }: Quality) {
  return own === undefined
    ? []
    : [listBlock([...accuracyItems(own), ...unknownItems(own), ...newGroundItems(own), ...nearestItems(own)])];
}

function accuracyItems({ accuracy: { n, sa, coverage80, mdae }, unit, from, until }: ClassQuality): string[] {
  const when = from === undefined || until === undefined ? "" : `, from ${dateWords(from)} to ${dateWords(until)}`;
  return [
    `${count(n)} projects${when}, each forecast by the others from as much as is known here: ${percent(sa)} better than guessing, ` +
      `half of them within ${figure(mdae)} ${unit}, ${percent(coverage80)} inside a range that promises 80 %`,
  ];
}

function unknownItems({ unknown }: ClassQuality): string[] {
  return unknown.length === 0
    ? []
    : [`Would tell more, if the brief gave it under work.features: ${unknown.join(", ")}`];
}

function newGroundItems({ newGround }: ClassQuality): string[] {
  return newGround.map(({ column, given, kind, seen }) => {
    const past = seen.map(shown).join(kind === "range" ? " to " : ", ");
    return `New ground, where the range promises too much: ${column} ${shown(given)}; past projects had ${past}`;
  });
}

function shown(value: number | string): string {
  return typeof value === "number" ? figure(value) : value;
}

function nearestItems({ nearest, unit }: ClassQuality): string[] {
  return nearest.map(({ line, effort, known }) => {
    const told = Object.entries(known).map(([name, value]) => `${name} ${shown(value)}`);
    return `Most similar: line ${line}, ${figure(effort)} ${unit}${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
  });
}

/** How long projects of that effort took, beside the months that are planned. */
export function durationSection({ p10, p50, p90, planned, shareWithin, n }: ProjectDuration): Section[] {
  const words =
    `Projects of this effort took ${figure(p50)} months, eight of ten between ${figure(p10)} and ${figure(p90)} ` +
    `(${count(n)} published ones). The ${planned} months of the brief were enough in ${percent(shareWithin)} of them.`;
  return sectionOf("How long it takes", [textBlock(words)]);
}
