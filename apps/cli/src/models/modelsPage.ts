import { type SourcingModel, traits, traitScales } from "@shoreline/arrangements";
import { type Column, listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

const MODELS_ABREAST = 3;

/** The first three are the ones that are mixed up most, so they are told apart first. */
const MOST_MIXED_UP: readonly string[] = ["outsourcing", "offshoring (captive centre)", "offshore outsourcing"];

/** The comparison in words, three models abreast. */
export function modelsPage(): Page {
  const first = MOST_MIXED_UP.flatMap((title) => traits.find((model) => model.title === title) ?? []);
  const ordered = [...first, ...traits.filter((model) => !first.includes(model))];
  const groups = Array.from({ length: Math.ceil(ordered.length / MODELS_ABREAST) }, (_, index) =>
    ordered.slice(index * MODELS_ABREAST, (index + 1) * MODELS_ABREAST),
  );
  const sentence = "Outsourcing is about who does the work; offshoring is about where it is done.";
  const because = ordered.map(({ title, because: why }) => `${title}: ${why}`);
  return [
    { blocks: [textBlock(sentence, "strong")] },
    ...groups.flatMap(groupSection),
    ...sectionOf("Why they read so", [listBlock(because)]),
  ];
}

function groupSection(models: readonly SourcingModel[]): Section[] {
  const columns: Column[] = [{ head: "", wraps: true }, ...models.map(({ title }) => ({ head: title, wraps: true }))];
  const rows = traitScales.map(({ name, title }) => [title, ...models.map((model) => model.traits[name].words)]);
  return [{ blocks: [tableBlock(columns, rows)] }];
}
