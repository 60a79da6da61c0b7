import type { Fact } from "@shoreline/atlas";
import { type Disagreement, MEASURES, type ModelFigures } from "./modelFigures.ts";
import { reasonWords } from "./reasonWords.ts";

/** A model with its figures, as `models BRIEF --json` prints it; `best` is null where nothing of the kind is feasible. */
export function figuresDocument({ model, best }: ModelFigures) {
  if (best === undefined) return { ...model, best: null };
  const { id, cost, savingShare, criteria } = best;
  const measured = MEASURES.map(({ criterion }) => [criterion, criteria[criterion]]);
  return { ...model, best: { alternative: id, cost, savingShare, criteria: Object.fromEntries(measured) } };
}

/** Two models whose order the figures turn round, and why. */
export function disagreementDocument(disagreement: Disagreement, facts: readonly Fact[]) {
  const { trait, criterion, upper, lower } = disagreement;
  return {
    trait,
    criterion,
    tableSaysMore: { model: upper.model.title, alternative: upper.best.id },
    figuresSayMore: { model: lower.model.title, alternative: lower.best.id },
    why: reasonWords(disagreement, facts),
  };
}
