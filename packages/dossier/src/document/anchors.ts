import type { Decision } from "@shoreline/decide";

/** Signs that may stand in an anchor of HTML, of Markdown and of the print; others are written as their code. */
const FOREIGN = /[^A-Za-z0-9._:@+-]/gu;

function anchor(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(FOREIGN, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)).join("-");
}

/** Where an alternative is told of. */
export function alternativeAnchor(id: string): string {
  return anchor("alternative", id);
}

/** Where a line of cost is told of. */
export function lineAnchor(line: string): string {
  return anchor("line", line);
}

/** Where it is told what a unit of goods costs. */
export const LANDED_ANCHOR = "landed-cost";

/** Where a criterion is told of. */
export function criterionAnchor(criterion: string): string {
  return anchor("criterion", criterion);
}

/** Where a fact of a place stands. */
export function factAnchor(key: string, place: string): string {
  return anchor("fact", key, place);
}

/** All facts of a place together. */
export function placeAnchor(place: string): string {
  return anchor("facts", place);
}

/** Where a source of facts stands. */
export function sourceAnchor(id: string): string {
  return anchor("source", id);
}

/** Where an assumption stands. */
export function assumptionAnchor(path: string): string {
  return anchor("assumption", path);
}

/** Where a field of the brief stands. */
export function briefAnchor(field: string): string {
  return anchor("brief", field);
}

/**
 * Where an input leads: its assumption, its criterion, its fact, the facts of the place it is drawn for, its field of
 * the brief, or the weights; undefined when it is none of these.
 */
export function inputAnchor(decision: Decision, path: string): string | undefined {
  const steps = path.split("/");
  const last = steps.at(-1) ?? "";
  if (steps[0] === "trait") return criterionAnchor(last);
  if (path.startsWith("weights.")) return criterionAnchor(path.slice("weights.".length));
  const assumed = decision.assumptions.find((each) => each.path === path || each.path === `parameters.${last}`);
  if (assumed !== undefined) return assumptionAnchor(assumed.path);
  return factOfInput(decision, path, steps) ?? briefField(decision, path);
}

/** What is drawn is named by where it holds: `world/PL/wageGrowth`, `employees/pl-krakow/skill`. */
function factOfInput({ facts }: Decision, path: string, steps: readonly string[]): string | undefined {
  const fact = facts.find(({ key, place }) => path === `facts.${key}.${place}`);
  if (fact !== undefined) return factAnchor(fact.key, fact.place);
  const place = facts.find((each) => steps.includes(each.place))?.place;
  return place === undefined ? undefined : placeAnchor(place);
}

function briefField({ brief }: Decision, path: string): string | undefined {
  const [part = ""] = path.split(/[.[]/);
  if (part === "priorities") return "weights";
  return part in brief ? briefAnchor(part) : undefined;
}
