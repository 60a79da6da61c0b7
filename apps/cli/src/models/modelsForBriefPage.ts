import { type SourcingModel, type TraitName, traitScales } from "@shoreline/arrangements";
import type { Decision } from "@shoreline/decide";
import { alternativeWords } from "../decision/arrangementWords.ts";
import { type MoneyScale, moneyScale, scaled } from "../decision/moneyScale.ts";
import { type Column, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { type Disagreement, MEASURES, type ModelFigures, scoreOf } from "./modelFigures.ts";
import { reasonWords } from "./reasonWords.ts";

/** The comparison for a brief: figures of the best alternative of each model, the words beside them, and contradictions. */
export function modelsForBriefPage(
  decision: Decision,
  figures: readonly ModelFigures[],
  found: readonly Disagreement[],
): Page {
  return [
    { blocks: [textBlock(decision.title, "quiet")] },
    { blocks: [textBlock("The best alternative of each sourcing model, with what was computed for it.", "strong")] },
    ...figuresSection(decision, figures),
    ...absentSection(figures),
    ...wordsSection(figures),
    ...disagreementSection(found, decision.facts),
  ];
}

function figuresSection({ brief }: Decision, figures: readonly ModelFigures[]): Section[] {
  const present = figures.flatMap(({ model, best }) => (best === undefined ? [] : [{ model, best }]));
  const scale = moneyScale(
    present.flatMap(({ best }) => best.cost.p50 ?? []),
    brief.company.currency,
  );
  const rows = present.map(({ model, best }) => [
    model.title,
    alternativeWords(best),
    costWords(best.cost.p50, scale),
    ...MEASURES.map(({ criterion }) => String(Math.round(scoreOf(best, criterion) * 100))),
  ]);
  const heads = ["control", "inte-\ngration", "pro-\ntection", "flexi-\nbility"];
  const columns: Column[] = [
    { head: "model", wraps: true },
    { head: "best of its kind", wraps: true },
    { head: `cost,\n${scale.label}`, align: "right" },
    ...heads.map((head): Column => ({ head, align: "right" })),
  ];
  const legend = "Cost: median. Others: points of 100, 100 where the work needs no more.";
  return [{ title: "In figures", blocks: [tableBlock(columns, rows), textBlock(legend, "quiet")] }];
}

function costWords(cost: number | null, scale: MoneyScale): string {
  return cost === null ? "–" : scaled(cost, scale);
}

function absentSection(figures: readonly ModelFigures[]): Section[] {
  const absent = figures.filter(({ best }) => best === undefined).map(({ model }) => model.title);
  return absent.length === 0
    ? []
    : [{ blocks: [textBlock(`Nothing feasible, or nothing considered: ${absent.join(", ")}.`)] }];
}

function wordsSection(figures: readonly ModelFigures[]): Section[] {
  const rows = figures
    .filter(({ best }) => best !== undefined)
    .map(({ model }) => [model.title, ...MEASURES.map(({ trait }) => wordsOf(model, trait))]);
  const columns: Column[] = [
    { head: "model", wraps: true },
    ...MEASURES.map(({ trait }) => ({ head: titleOf(trait), wraps: true })),
  ];
  return sectionOf("In words", [tableBlock(columns, rows)]);
}

function wordsOf(model: SourcingModel, trait: TraitName): string {
  return model.traits[trait].words;
}

function titleOf(trait: TraitName): string {
  return traitScales.find(({ name }) => name === trait)?.title ?? trait;
}

function disagreementSection(found: readonly Disagreement[], facts: Decision["facts"]): Section[] {
  if (found.length === 0) {
    return [{ title: "Table and figures", blocks: [textBlock("The figures fall into the same order as the table.")] }];
  }
  const items = found.map((each) => {
    const { trait, upper, lower } = each;
    return `${titleOf(trait)}: the table puts ${upper.model.title} above ${lower.model.title}, the figures do not. ${reasonWords(each, facts)}.`;
  });
  return sectionOf("Where the figures disagree with the table", [listBlock(items)]);
}
