import { type Fact, restsOnOwn, type Source, sources } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";
import { factAnchor, placeAnchor, sourceAnchor } from "../anchors.ts";
import { type Block, type Row, type Section, tableBlocks, textBlock } from "../document.ts";
import { countWords, dateWords, figureWords, sentence } from "../figureWords.ts";
import { factWords, placeWords } from "../inputWords.ts";
import { figureTo, type Prose } from "../prose.ts";

/** What is said of a source. */
type Named = Pick<Source, "id" | "attribution" | "where" | "licence"> & { readonly anchor: string };

/** Every fact that a considered site stands on, place by place, and where the facts come from. */
export function factsSection(decision: Decision): Section {
  const used = sourcesOf(decision);
  const places = [...Map.groupBy(decision.facts, ({ place }) => place)];
  return {
    id: "facts",
    title: "Facts and sources",
    blocks: [
      textBlock(
        `${countWords(decision.facts.length)} facts of the atlas ${decision.atlas.version} of ${dateWords(decision.atlas.date)}. Confidence: high is official or audited, medium published and plausible, low weak, old or recalled, derived computed from published figures, assumed a neighbour's figure.${ownWords(decision)}`,
      ),
      ...places.flatMap(([place, facts]) => placeBlocks(place, facts, used)),
      { kind: "heading", id: "sources", text: "Sources" },
      ...sourceBlocks(decision, used),
    ],
  };
}

/** How many of the facts the organisation told itself; they stand before those of the atlas. */
function ownWords({ facts }: Decision): string {
  const own = facts.filter(restsOnOwn).length;
  if (own === 0) return "";
  const which = own === 1 ? "One of them rests" : `${countWords(own)} of them rest`;
  return ` ${which} on the organisation's own figures, which stand before those of the atlas.`;
}

/** Sources of the atlas that facts name, and after them those that stand with a fact alone, such as prices of electricity. */
function sourcesOf({ facts }: Decision): readonly Named[] {
  const named = new Set(facts.map(({ source }) => source));
  const known = sources().filter(({ id }) => named.has(id));
  const others = [...named].filter((id) => !known.some((each) => each.id === id)).toSorted();
  return [
    ...known.map((each) => ({ ...each, anchor: sourceAnchor(each.id) })),
    ...others.map((id, index) => ({
      id,
      anchor: sourceAnchor(`other-${index + 1}`),
      attribution: id,
      where: "–",
      licence: facts.some((fact) => fact.source === id && restsOnOwn(fact))
        ? "the organisation's own"
        : "single figures",
    })),
  ];
}

function placeBlocks(place: string, facts: readonly Fact[], used: readonly Named[]): Block[] {
  return tableBlocks({
    id: placeAnchor(place),
    caption: place.includes("-") || place.length !== 2 ? placeWords(place) : `${placeWords(place)} (${place})`,
    columns: [
      { head: "fact", grow: 5 },
      { head: "value (10–90 %)", grow: 4 },
      { head: "of" },
      { head: "confidence" },
      { head: "source", align: "right" },
    ],
    rows: facts.map((fact) => factRow(fact, used)),
    from: "facts",
  });
}

function factRow(fact: Fact, used: readonly Named[]): Row {
  const { key, place, date, confidence } = fact;
  return {
    id: factAnchor(key, place),
    cells: [factProse(fact), [valueWords(fact)], [dateWords(date)], [confidence], sourceProse(fact, used)],
  };
}

function factProse({ key, derivation, note }: Fact): Prose {
  const remarks = [derivation, note].flatMap((each) => (each === undefined ? [] : [sentence(each)]));
  return [[sentence(factWords(key)), ...remarks].join(" ")];
}

function valueWords({ value, unit, low, high }: Fact): string {
  if (typeof value !== "number") return String(value);
  const range = low === undefined || high === undefined ? "" : ` (${figureWords(low)} to ${figureWords(high)})`;
  return `${figureWords(value)}${range} ${unit}`;
}

function sourceProse({ source }: Fact, used: readonly Named[]): Prose {
  const index = used.findIndex(({ id }) => id === source);
  return index < 0 ? [source] : [figureTo(`S${index + 1}`, used[index]!.anchor)];
}

function sourceBlocks(decision: Decision, used: readonly Named[]): Block[] {
  return tableBlocks({
    caption: "Where the facts come from and under which terms",
    columns: [
      { head: "no.", align: "right" },
      { head: "source", grow: 5 },
      { head: "where", grow: 5 },
      { head: "terms", grow: 2 },
      { head: "facts", align: "right" },
    ],
    rows: used.map(({ id, anchor, attribution, where, licence }, index) => ({
      id: anchor,
      cells: [
        [`S${index + 1}`],
        [attribution],
        [where],
        [licence],
        [String(decision.facts.filter(({ source }) => source === id).length)],
      ],
    })),
  });
}
