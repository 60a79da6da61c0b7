import { type Decision, type Flip, inputWords } from "@shoreline/decide";
import { thingWords } from "@shoreline/dossier";
import { type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const TITLES: Readonly<Record<Flip["kind"], string>> = {
  brief: "What the brief says",
  uncertain: "What nobody knows yet",
  weight: "What counts how much",
  limit: "Hard limits",
};

/** Every turn of a decision by kind of input, the nearest first. */
export function flipsPage(decision: Decision): Page {
  const { title, recommendation, flips } = decision;
  const all = flips ?? [];
  const nearest = all.find(({ otherKind }) => otherKind) ?? all[0];
  const answer = nearest
    ? `${recommendation.summary.split(". ")[0]}. The nearest turn: ${nearest.input} at ${valueWords(decision, nearest, "at")} makes it ${thingWords(decision, nearest.becomes)}.`
    : `${recommendation.summary.split(". ")[0]}. No single input that was tried turns that.`;
  const kinds = Object.keys(TITLES) as Flip["kind"][];
  return [
    { blocks: [textBlock(title, "quiet"), textBlock(answer, "strong")] },
    ...kinds.flatMap((kind) =>
      kindSection(
        decision,
        TITLES[kind],
        all.filter((flip) => flip.kind === kind),
      ),
    ),
  ];
}

function kindSection(decision: Decision, title: string, flips: readonly Flip[]): Section[] {
  if (flips.length === 0) return [];
  const rows = flips.map((flip) => [
    flip.input,
    flip.now === null ? "none" : valueWords(decision, flip, "now"),
    valueWords(decision, flip, "at"),
    thingWords(decision, flip.becomes),
  ]);
  const columns = [
    { head: "", wraps: true },
    { head: "now", align: "right" as const },
    { head: "turns at", align: "right" as const },
    { head: "and becomes", wraps: true },
  ];
  return sectionOf(title, [tableBlock(columns, rows)]);
}

function valueWords({ brief }: Decision, flip: Flip, which: "now" | "at"): string {
  return inputWords(flip[which], flip, brief.company.currency);
}
