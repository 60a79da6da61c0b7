import { type SourcingModel, type TraitName, traits, traitsOf } from "@shoreline/arrangements";
import type { Alternative, Decision } from "@shoreline/decide";
import { rankedAlternatives } from "../decision/arrangementWords.ts";

/** A column of the comparison with what a decision computed for the best alternative of its kind. */
export interface ModelFigures {
  readonly model: SourcingModel;
  /** The alternative with the highest expected score of the kind; none when nothing of the kind is feasible. */
  readonly best: Alternative | undefined;
}

/** Which computed criterion speaks for which trait, and whether a higher score means more of the trait or less. */
export const MEASURES: readonly Measure[] = [
  { trait: "control", criterion: "control", direction: 1 },
  { trait: "culturalIntegration", criterion: "integration", direction: 1 },
  { trait: "intellectualPropertyRisk", criterion: "protection", direction: -1 },
  { trait: "scalability", criterion: "flexibility", direction: 1 },
];

export interface Measure {
  readonly trait: TraitName;
  readonly criterion: string;
  readonly direction: 1 | -1;
}

/** Two models that the table puts in one order and the figures of the brief in the other. */
export interface Disagreement {
  readonly trait: TraitName;
  readonly criterion: string;
  /** Has more of the trait by the table. */
  readonly upper: ModelFigures & { readonly best: Alternative };
  /** Has more of the trait by the figures. */
  readonly lower: ModelFigures & { readonly best: Alternative };
}

/** The columns of the comparison with their figures. */
export function modelFigures(decision: Decision): ModelFigures[] {
  const ranked = rankedAlternatives(decision).filter(({ measure }) => measure === undefined);
  return traits.map((model) => ({ model, best: ranked.find(({ party, reach }) => traitsOf(party, reach) === model) }));
}

/** A difference of scores that nobody would call one: half a point of a hundred. */
const SAME_SCORE = 0.005;

/** Every pair of models whose computed order contradicts the table. */
export function disagreements(figures: readonly ModelFigures[]): Disagreement[] {
  const present = figures.flatMap(({ model, best }) => (best === undefined ? [] : [{ model, best }]));
  return MEASURES.flatMap(({ trait, criterion, direction }) =>
    present.flatMap((upper) =>
      present
        .filter((lower) => upper.model.traits[trait].level > lower.model.traits[trait].level)
        .filter((lower) => direction * (scoreOf(lower.best, criterion) - scoreOf(upper.best, criterion)) > SAME_SCORE)
        .map((lower) => ({ trait, criterion, upper, lower })),
    ),
  );
}

/** Mean value of a criterion, 0–1, larger is better; throws when the decision does not hold it. */
export function scoreOf({ criteria }: Alternative, criterion: string): number {
  const found = criteria[criterion];
  if (found === undefined) throw new Error(`The decision holds no criterion "${criterion}".`);
  return found.score;
}
