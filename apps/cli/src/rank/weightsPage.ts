import { type AhpWeights, percent, type WeightsFound } from "@shoreline/decide";
import { bar, figure } from "../page/figures.ts";
import { scoreText } from "./scoreText.ts";
import { type Block, listBlock, type Page, sectionOf, tableBlock, textBlock } from "../page/page.ts";

/** Weights that a table gives: the heaviest first in words, all in the order of the criteria. */
export function weightsPage({ weights, variant, details }: WeightsFound, name: string): Page {
  const constant = details.constantCriteria;
  const same = constant.length === 0 ? [] : [`All alternatives are alike in ${constant.join(", ")}.`];
  return [
    { blocks: [textBlock(heaviestWords(details.criteria, weights, name), "strong")] },
    ...sectionOf("The weights", [weightsTable(details.criteria, weights)]),
    ...sectionOf("How", [listBlock([`Variant: ${variant}.`, ...same])]),
  ];
}

/** Weights out of judgements, and how far these contradict each other. */
export function judgementsPage({ weights, variant, lambdaMax, details, ...consistency }: AhpWeights): Page {
  const { consistencyIndex, consistencyRatio, randomIndex } = consistency;
  const divided = randomIndex === null ? "" : ` over a random index of ${figure(randomIndex)}`;
  return [
    {
      blocks: [
        textBlock(heaviestWords(details.names, weights, "AHP"), "strong"),
        textBlock(consistencyWords(consistencyRatio)),
      ],
    },
    ...sectionOf("The weights", [weightsTable(details.names, weights)]),
    ...sectionOf("How", [
      listBlock([
        `Variant: ${variant}.`,
        `Largest eigenvalue ${scoreText(lambdaMax)} for ${details.names.length}; consistency index ${figure(consistencyIndex)}${divided}.`,
        "Ranks can reverse: adding one more thing to compare can turn the order of the others.",
      ]),
    ]),
  ];
}

function heaviestWords(names: readonly string[], weights: readonly number[], name: string): string {
  const heaviest = weights.indexOf(Math.max(...weights));
  return `${names[heaviest] ?? ""} weighs most by ${name}, ${percent(weights[heaviest] ?? 0)}.`;
}

function consistencyWords(ratio: number | null): string {
  if (ratio === null) return "How far the judgements agree cannot be said: there is no random index for so many.";
  const words = ratio <= 0.1 ? "agree well enough" : "contradict each other more than is usually accepted";
  return `The judgements ${words}: consistency ratio ${figure(ratio)}, where up to 0.1 is accepted.`;
}

function weightsTable(names: readonly string[], weights: readonly number[]): Block {
  const right = { align: "right" as const };
  return tableBlock(
    [{ head: "", wraps: true }, { head: "weight", ...right }, { head: "" }],
    names.map((name, index) => [name, (weights[index] ?? 0).toFixed(3), bar(weights[index] ?? 0, 24)]),
  );
}
