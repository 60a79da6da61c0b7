import { type Fact, restsOnOwn, type Source, sources } from "@shoreline/atlas";
import { type Decision, phrase, word } from "@shoreline/decide";
import { factAnchor, placeAnchor, sourceAnchor } from "../anchors.ts";
import { type Block, type Row, type Section, tableBlocks, textBlock } from "../document.ts";
import { unitWords } from "../assumedValue.ts";
import { remarkSentences } from "../factRemarks.ts";
import { countWords, dateWords, figureWords, sentence } from "../figureWords.ts";
import { confidenceWords, factWords, placeWords } from "../inputWords.ts";
import { figureTo, type Prose } from "../prose.ts";
import { nameOrText } from "../recalledText.ts";

/** What is said of a source. */
type Named = Pick<Source, "id" | "attribution" | "where" | "licence"> & { readonly anchor: string };

/** Every fact that a considered site stands on, place by place, and where the facts come from. */
export function factsSection(decision: Decision): Section {
  const used = sourcesOf(decision);
  const places = [...Map.groupBy(decision.facts, ({ place }) => place)];
  return {
    id: "facts",
    title: word("Facts and sources"),
    blocks: [
      textBlock(
        phrase`${countWords(decision.facts.length)} facts of the atlas ${decision.atlas.version} of ${dateWords(decision.atlas.date)}. Confidence: high is official or audited, medium published and plausible, low weak, old or recalled, derived computed from published figures, assumed a neighbour's figure.${ownWords(decision)}`,
      ),
      ...places.flatMap(([place, facts]) => placeBlocks(place, facts, used)),
      { kind: "heading", id: "sources", text: word("Sources") },
      ...sourceBlocks(decision, used),
    ],
  };
}

/** How many of the facts the organisation told itself; they stand before those of the atlas. */
function ownWords({ facts }: Decision): string {
  const own = facts.filter(restsOnOwn).length;
  if (own === 0) return "";
  if (own === 1)
    return word(" One of them rests on the organisation's own figures, which stand before those of the atlas.");
  return phrase` ${countWords(own)} of them rest on the organisation's own figures, which stand before those of the atlas.`;
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
      { head: word("fact"), grow: 5 },
      { head: word("value (10–90 %)"), grow: 4 },
      { head: word("of") },
      { head: word("confidence") },
      { head: word("source"), align: "right" },
    ],
    rows: facts.map((fact) => factRow(fact, used)),
    from: "facts",
  });
}

function factRow(fact: Fact, used: readonly Named[]): Row {
  const { key, place, date } = fact;
  return {
    id: factAnchor(key, place),
    cells: [factProse(fact), [valueWords(fact)], [dateWords(date)], [confidenceWords(fact)], sourceProse(fact, used)],
  };
}

function factProse(fact: Fact): Prose {
  return [[sentence(factWords(fact.key)), ...remarkSentences(fact)].join(" ")];
}

function valueWords({ value, unit, low, high }: Fact): string {
  if (typeof value !== "number") return nameOrText(String(value));
  const figure = figureWords(value);
  const ranged = low === undefined || high === undefined ? figure : rangedWords(figure, low, high);
  return `${ranged} ${unitWords(unit)}`;
}

function rangedWords(figure: string, low: number, high: number): string {
  return phrase`${figure} (${figureWords(low)} to ${figureWords(high)})`;
}

function sourceProse({ source }: Fact, used: readonly Named[]): Prose {
  const index = used.findIndex(({ id }) => id === source);
  return index < 0 ? [source] : [figureTo(`S${index + 1}`, used[index]!.anchor)];
}

function sourceBlocks(decision: Decision, used: readonly Named[]): Block[] {
  return tableBlocks({
    caption: word("Where the facts come from and under which terms"),
    columns: [
      { head: word("no."), align: "right" },
      { head: word("source"), grow: 5 },
      { head: word("where"), grow: 5 },
      { head: word("terms"), grow: 2 },
      { head: word("facts"), align: "right" },
    ],
    rows: used.map(({ id, anchor, attribution, where, licence }, index) => ({
      id: anchor,
      cells: [
        [`S${index + 1}`],
        [nameOrText(attribution)],
        [nameOrText(where)],
        [nameOrText(licence)],
        [String(decision.facts.filter(({ source }) => source === id).length)],
      ],
    })),
  });
}
