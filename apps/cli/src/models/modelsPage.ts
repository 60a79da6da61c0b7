import { type Party, type SourcingModel, traits, traitScales, type Where } from "@shoreline/arrangements";
import type { ModelComparison } from "@shoreline/dossier";
import { type Column, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const MODELS_ABREAST = 3;

/** The first three are the ones that are mixed up most, so they are told apart first. */
const MOST_MIXED_UP: readonly (readonly [Party, Where])[] = [
  ["vendor", "domestic"],
  ["employees", "abroad"],
  ["vendor", "abroad"],
];

/** The comparison in words, three models abreast. */
export function modelsPage(): Page {
  const sentence = "Outsourcing is about who does the work; offshoring is about where it is done.";
  return [
    { blocks: [textBlock(sentence, "strong")] },
    ...comparisonSections({ scales: traitScales, models: traits }, "Why they read so"),
  ];
}

/** The tables, and below them why each model reads as it does, under that title. */
export function comparisonSections({ scales, models }: ModelComparison, whyTitle: string): Section[] {
  const ordered = mostMixedUpFirst(models);
  const groups = Array.from({ length: Math.ceil(ordered.length / MODELS_ABREAST) }, (_, index) =>
    ordered.slice(index * MODELS_ABREAST, (index + 1) * MODELS_ABREAST),
  );
  const because = ordered.map(({ title, because: why }) => `${title}: ${why}`);
  return [...groups.flatMap((group) => groupSection(group, scales)), ...sectionOf(whyTitle, [listBlock(because)])];
}

function mostMixedUpFirst(models: readonly SourcingModel[]): readonly SourcingModel[] {
  const first = MOST_MIXED_UP.flatMap(
    ([party, where]) => models.find((model) => model.party === party && model.where.includes(where)) ?? [],
  );
  return [...first, ...models.filter((model) => !first.includes(model))];
}

function groupSection(models: readonly SourcingModel[], scales: ModelComparison["scales"]): Section[] {
  const columns: Column[] = [{ head: "", wraps: true }, ...models.map(({ title }) => ({ head: title, wraps: true }))];
  const rows = scales.map(({ name, title }) => [title, ...models.map((model) => model.traits[name].words)]);
  return [{ blocks: [tableBlock(columns, rows)] }];
}
