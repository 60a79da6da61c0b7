import { type Decision, figures, phrase, type RankedAssumption, word } from "@shoreline/decide";
import { assumptionAnchor, factAnchor, inputAnchor } from "../anchors.ts";
import { alternativeOf } from "../arrangementWords.ts";
import { CONFIRM } from "../checkLabels.ts";
import { assumedValueWords, unitWords } from "../assumedValue.ts";
import { originWords, reasonWords } from "../assumptionReasons.ts";
import { type Block, type Section, tableBlocks, textBlock } from "../document.ts";
import { figureWords, pointsWords } from "../figureWords.ts";
import { assumptionWords, confidenceWords, factWords, isWeak, placeWords } from "../inputWords.ts";
import { figureTo, prose, type Prose } from "../prose.ts";

/** What is taken for granted, most influential first, and the weakest evidence that matters. */
export function assumptionsSection(decision: Decision): Section {
  const { assumptions } = decision;
  return {
    id: "assumptions",
    title: word("Assumptions"),
    blocks: [
      textBlock(
        phrase`${word(CONFIRM)}: what nobody stated, with the usual value put in its place. The influence is how far the lead over the rival moves within the plausible range, in points of 100.`,
      ),
      { kind: "heading", id: "weakest", text: word("The weakest evidence that matters") },
      ...weakestBlocks(decision),
      ...tableBlocks({
        caption: word("All assumptions, most influential first"),
        columns: [
          { head: word("no."), align: "right" },
          { head: word("assumed"), grow: 4 },
          { head: word("value"), grow: 3 },
          { head: word("influence"), align: "right" },
          { head: word("why, and from where"), grow: 6 },
        ],
        rows: assumptions.map((assumption, index) => assumptionRow(assumption, index)),
        from: "assumptions",
      }),
    ],
  };
}

function assumptionRow(assumption: RankedAssumption, index: number) {
  const { path, value, influence } = assumption;
  return {
    id: assumptionAnchor(path),
    cells: [
      [`A${index + 1}`],
      [assumptionWords(assumption)],
      [assumedValue(value)],
      [influence === null ? word("not tried") : figures((influence * 100).toFixed(1))],
      reasonProse(assumption),
    ],
  };
}

function assumedValue(value: unknown): string {
  if (typeof value === "object" && value !== null && "value" in value && "unit" in value) {
    return `${assumedValueWords(value.value)} ${unitWords(String(value.unit))}`;
  }
  return isNone(value) ? word("none") : assumedValueWords(value);
}

/** Priorities that were left open. */
function isNone(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "none";
}

/** The reason, and then its source, or the fact it stands for. */
function reasonProse(assumption: RankedAssumption): Prose {
  const [, key, place] = /^facts\.(.+)\.([^.]+)$/.exec(assumption.path) ?? [];
  if (key !== undefined && place !== undefined)
    return [`${reasonWords(assumption)} `, figureTo(word("The fact."), factAnchor(key, place))];
  return [`${reasonWords(assumption)} ${originWords(assumption)}`];
}

const MOST_WEAK = 10;
const WORTH_SAYING = 0.0005;

/** Assumptions and weak facts that move the lead. Facts count where the sensitivity tells how much hangs on them. */
function weakestBlocks(decision: Decision): Block[] {
  const items = [...weakFacts(decision), ...weakAssumptions(decision)].slice(0, MOST_WEAK);
  const untried = decision.facts.filter(isWeak).length;
  const rest = phrase`${untried} of ${decision.facts.length} facts are recalled, old or put in from elsewhere; the list of facts marks them "low" or "assumed".`;
  if (items.length === 0)
    return [
      textBlock(phrase`No weak assumption that was tried moves the lead by a tenth of a point. ${rest}`),
      ...weakLawBlocks(decision),
    ];
  return [{ kind: "list", items }, textBlock(rest, "quiet"), ...weakLawBlocks(decision)];
}

/** Rules of law on the people who lose their work that were not looked up; they were not tried by themselves. */
function weakLawBlocks(decision: Decision): Block[] {
  const law = alternativeOf(decision, decision.recommendation.alternative).peopleLeftBehind?.law;
  const weak = (law?.sources ?? []).filter(({ evidence }) => evidence === "recalled" || evidence === "assumption");
  if (law === undefined || weak.length === 0) return [];
  const count = figureTo(phrase`${weak.length} of ${law.sources.length} rules`, "law");
  return [textBlock(prose`Of the law on the people who do it today, ${count} are from memory or judged.`, "quiet")];
}

function weakAssumptions({ assumptions }: Decision): Prose[] {
  return assumptions.flatMap((assumption, index): Prose[] => {
    const { path, value, influence } = assumption;
    if (influence === null || influence < WORTH_SAYING) return [];
    const figure = figureTo(assumedValue(value), assumptionAnchor(path), `assumptions[${path}].value`);
    const name = `A${index + 1} ${assumptionWords(assumption)}`;
    return [prose`${name}: ${figure}, which moves the lead by ${pointsWords(influence)}.`];
  });
}

function weakFacts(decision: Decision): Prose[] {
  const moving = (decision.sensitivity ?? []).filter(({ distinguishable }) => distinguishable);
  const anchors = new Set(moving.map(({ path }) => inputAnchor(decision, path)));
  return decision.facts
    .filter((fact) => isWeak(fact) && anchors.has(factAnchor(fact.key, fact.place)))
    .map((fact): Prose => {
      const { key, place, value, unit } = fact;
      const words = typeof value === "number" ? `${figureWords(value)} ${unitWords(unit)}` : String(value);
      const figure = figureTo(words, factAnchor(key, place));
      return prose`${factWords(key)}, ${placeWords(place)}: ${figure}, a fact of ${confidenceWords(fact)} confidence that moves the lead.`;
    });
}
