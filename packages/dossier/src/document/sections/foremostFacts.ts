import { restsOnOwn } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";
import { factAnchor, inputAnchor, placeAnchor } from "../anchors.ts";
import { comparedSides } from "../comparedSides.ts";
import type { Block, Section } from "../document.ts";
import { isWeak } from "../inputWords.ts";
import { placesOfFacts } from "../placesOfFacts.ts";

/** As many as one reads at a glance, of a place that a board compares; of any other place fewer. */
const MOST = 5;
const MOST_ELSEWHERE = 2;

/**
 * The section of facts with the rows of each table named that matter most: the organisation's own; facts on which
 * an input hangs that moves the lead, in the order of its influence; those that are weak; then those that come first.
 */
export function withForemostFacts(decision: Decision, section: Section): Section {
  const moving = (decision.sensitivity ?? [])
    .filter(({ distinguishable }) => distinguishable)
    .flatMap(({ path }) => inputAnchor(decision, path) ?? []);
  const own = decision.facts.filter(restsOnOwn).map(({ key, place }) => factAnchor(key, place));
  const weak = decision.facts.filter(isWeak).map(({ key, place }) => factAnchor(key, place));
  const all = decision.facts.map(({ key, place }) => factAnchor(key, place));
  const foremost = [...new Set([...own, ...moving, ...weak, ...all])];
  const sites = comparedSides(decision).flatMap(({ alternative }) => alternative.sites);
  const compared = new Set(placesOfFacts(decision, sites).map(placeAnchor));
  const mostOf = (id = "") => (compared.has(id) ? MOST : MOST_ELSEWHERE);
  return { ...section, blocks: section.blocks.map((block) => withForemost(block, foremost, mostOf)) };
}

function withForemost(block: Block, foremost: readonly string[], mostOf: (id?: string) => number): Block {
  if (block.kind !== "table") return block;
  const ids = new Set(block.table.rows.map(({ id }) => id));
  const named = foremost.filter((anchor) => ids.has(anchor)).slice(0, mostOf(block.table.id));
  return named.length === 0 ? block : { ...block, table: { ...block.table, foremost: named } };
}
