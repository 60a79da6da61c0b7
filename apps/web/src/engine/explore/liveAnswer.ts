import { type Alternative, type Decision, inLanguage, type Language, type Verdict } from "@shoreline/decide";
import {
  answerSection,
  costRows,
  flipSentence,
  headWords,
  type Prose,
  standingOf,
  turnedSentence,
  type WhoWhere,
} from "@shoreline/dossier";
import { laidDots, type LaidDot, moneyAxis, type MoneyAxis } from "./dotRows.ts";

/** The answer while inputs move, beside the one that was saved. */
export interface LiveAnswer {
  /** What is recommended, in a few words. */
  readonly short: string;
  readonly lead: Prose;
  readonly rest: Prose;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  readonly verdictText: Prose;
  /** Why it is another answer than the saved one; null where it is the same. */
  readonly turned: string | null;
  readonly matrix: WhoWhere;
  readonly currency: string;
  readonly axis: MoneyAxis;
  readonly dots: readonly DotRow[];
  readonly differences: readonly LiveDifference[];
  readonly why: readonly { readonly label: string; readonly text: Prose }[];
  readonly trials: number;
  /** How many alternatives are followed, where not all are while a hand moves. */
  readonly followed?: number;
}

/** One alternative's cost as fifty dots, and as it was saved. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly standing: "recommended" | "baseline" | "other";
  readonly dots: readonly LaidDot[];
  readonly ghost: readonly LaidDot[];
}

/** A figure of the recommendation, or the cost of the baseline that it saves against, saved and now; null where it cannot be said. */
export interface LiveDifference {
  readonly what: "baseline" | "cost" | "saving" | "odds";
  readonly saved: number | null;
  readonly now: number | null;
}

/** What is shown of a decision while somebody explores around the saved one. */
export function liveAnswer(saved: Decision, now: Decision, language: Language): LiveAnswer {
  return inLanguage(language, () => spokenAnswer(saved, now, language));
}

function spokenAnswer(saved: Decision, now: Decision, language: Language): LiveAnswer {
  const { blocks } = answerSection(now, language);
  const verdict = blocks.find((each) => each.kind === "verdict");
  const lead = blocks.find((each) => each.kind === "lead");
  const rest = blocks.find((each) => each.kind === "text");
  const pair = blocks.find((each) => each.kind === "pair");
  const matrix = pair?.left.find((each) => each.kind === "matrix");
  const recommended = recommendedOf(now);
  return {
    short: recommended ? headWords(recommended) : "",
    lead: lead?.text ?? [],
    rest: rest?.text ?? [],
    verdict: now.recommendation.verdict,
    verdictLabel: verdict?.label ?? "",
    verdictText: (verdict?.text ?? []).slice(0, -flipSentence(now).length),
    turned: turnedSentence(saved, now) ?? null,
    matrix: matrix?.matrix ?? { measures: [], rows: [] },
    currency: now.brief.company.currency,
    ...costs(saved, now),
    differences: differencesOf(saved, now),
    why: blocks.flatMap((each) => (each.kind === "labelled" && WHY.has(each.about ?? "") ? [each] : [])),
    trials: now.trials,
  };
}

const WHY = new Set(["why", "against"]);

/** Rows stay where they were: those of the saved decision first, and behind them what is new. */
function costs(saved: Decision, now: Decision): Pick<LiveAnswer, "axis" | "dots"> {
  const ids = [...new Set([...costRows(saved), ...costRows(now)].map(({ id }) => id))];
  const rows = ids.flatMap((id) => {
    const alternative = now.alternatives.find((each) => each.id === id);
    return alternative ? [{ alternative, ghost: dotsOf(saved.alternatives.find((each) => each.id === id)) }] : [];
  });
  const axis = moneyAxis(rows.flatMap(({ alternative, ghost }) => [...dotsOf(alternative), ...ghost]));
  return {
    axis,
    dots: rows.map(({ alternative, ghost }) => ({
      id: alternative.id,
      label: headWords(alternative),
      standing: standingOf(now, alternative.id),
      dots: laidDots(dotsOf(alternative), axis),
      ghost: laidDots(ghost, axis),
    })),
  };
}

function dotsOf(alternative: Alternative | undefined): readonly number[] {
  return (alternative?.cost.dots ?? []).flatMap((dot) => dot ?? []);
}

function differencesOf(saved: Decision, now: Decision): readonly LiveDifference[] {
  const [was, is] = [recommendedOf(saved), recommendedOf(now)];
  const [today, todayNow] = [saved, now].map((each) => each.alternatives.find(({ id }) => id === each.baseline));
  return [
    { what: "baseline", saved: today?.cost.mean ?? null, now: todayNow?.cost.mean ?? null },
    { what: "cost", saved: was?.cost.mean ?? null, now: is?.cost.mean ?? null },
    { what: "saving", saved: was?.saving.mean ?? null, now: is?.saving.mean ?? null },
    { what: "odds", saved: saved.recommendation.confidenceShare, now: now.recommendation.confidenceShare },
  ];
}

function recommendedOf({ alternatives, recommendation }: Decision): Alternative | undefined {
  return alternatives.find(({ id }) => id === recommendation.alternative);
}
