import type { InputSensitivity } from "../defence/defence.ts";
import { english, spoken } from "../language/language.ts";
import { figures, phrase, wordOf } from "../language/templates.ts";
import { fieldWords } from "../language/wordTables.ts";
import type { Explained } from "./explained.ts";
import { inputName } from "./inputNames.ts";
import { joined, listedPieces, said, type Said, say, type Sentence } from "./sentence.ts";
import { money, percent } from "./wording.ts";
import { thing } from "./words.ts";

/** An employer of record that makes way for an entity of one's own is said to, with the month at median inputs. */
export function formSentence({ recommendation, monthly }: Explained): Sentence | undefined {
  if (recommendation.party !== "employerOfRecord") return undefined;
  const lines = monthly[recommendation.alternative];
  const month = lines?.entity?.findIndex((amount) => amount > 0) ?? -1;
  if (month < 0) return undefined;
  const when = said(phrase`month ${month + 1}`, "monthly", recommendation.alternative, "entity", month);
  return say`From ${when} on an entity of your own is cheaper than the fees and takes over, with every uncertain input at its median.`;
}

/** How far ahead it is of its rival and of staying as things are, in futures and in points. */
export function marginSentence(decision: Explained): Sentence | undefined {
  const { alternatives, recommendation } = decision;
  const place = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const { winsAgainstBest: duel, expectedScore } = alternatives[place]!;
  const other = alternatives.findIndex(({ id }) => id === duel?.versus);
  const theirs = alternatives[other]?.expectedScore;
  if (!duel || expectedScore === null || theirs === null || theirs === undefined) return undefined;
  const wins = said(percent(duel.probability), "alternatives", place, "winsAgainstBest", "probability");
  const rival = thing(decision, duel.versus);
  const points = said(figures(((expectedScore - theirs) * 100).toFixed(1)), "alternatives", place, "expectedScore");
  return say`It scores above ${rival} in ${wins} of futures and is ${points} points of 100 ahead on average${todayClause(decision, duel.versus)}.`;
}

/** The question of every board: is it better than what we do? */
function todayClause(decision: Explained, rival: string): Sentence {
  const { recommendation, alternatives, baseline } = decision;
  const { againstBaseline } = recommendation;
  if (!againstBaseline || baseline === rival) return say``;
  const place = alternatives.findIndex(({ id }) => id === baseline);
  const above = said(percent(againstBaseline.probability), "recommendation", "againstBaseline", "probability");
  const best = said(percent(alternatives[place]!.firstRankShare), "alternatives", place, "firstRankShare");
  return say`; above ${thing(decision, baseline)} in ${above}, which is best of all in ${best}`;
}

/** Limits that leave less than half of what was considered decide as much as the scores do. */
const DECIDING_LIMITS = 0.5;

/** How much the limits have decided, and how surely the budget is kept; nothing where they decide little. */
export function limitsSentence(decision: Explained): Sentence | undefined {
  const { alternatives, recommendation, brief } = decision;
  const barred = alternatives.filter(({ feasible }) => !feasible);
  const place = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const within = alternatives[place]!.withinBudgetShare;
  const kept =
    within === null
      ? undefined
      : say`The budget of ${said(money(brief.limits.budget!, brief.company.currency), "brief", "limits", "budget")}, which leaves out delay and losses, is kept in ${said(percent(within), "alternatives", place, "withinBudgetShare")} of futures.`;
  if (barred.length < DECIDING_LIMITS * alternatives.length) {
    return kept;
  }
  const counts = [
    ...Map.groupBy(
      barred.flatMap(({ faults }) => faults.map(({ path }) => path)),
      (path) => path,
    ),
  ];
  const [path, paths] = counts.toSorted(([, a], [, b]) => b.length - a.length)[0]!;
  return say`Your limits leave ${counted(alternatives.length - barred.length)} of ${counted(alternatives.length)} alternatives; ${limitWords(path)} rules out ${counted(paths.length)}.${kept === undefined ? "" : joined([" ", kept])}`;
}

/** A number of alternatives. */
function counted(count: number): Said {
  return said(String(count), "alternatives");
}

const LIMITS: Readonly<Record<string, string>> = {
  "limits.budget": "the budget",
  "limits.startBy": "the latest start",
  "limits.minOverlapHours": "the least shared hours",
  "limits.forbid": "what you forbid",
  "limits.parties.allow": "the list of parties",
  "limits.countries": "the list of countries",
  "sensitivity.thirdPartyAccess": "keeping third parties out",
  "sensitivity.dataResidency": "where the data must stay",
  "work.months": "how short the work is",
};

/** What English says by its path, as a brief writes it; another language has to put it in words. */
const MORE_LIMITS: Readonly<Record<string, string>> = { ...fieldWords, "work.kind": "the kind of work" };

function limitWords(path: string): string {
  const isSaid = spoken() === english || path in LIMITS;
  return isSaid ? wordOf(LIMITS, path) : wordOf(MORE_LIMITS, path);
}

/** How far an input moves the saving between its lower and its upper tenth. */
const swing = ({ lowSaving, highSaving }: InputSensitivity) => Math.abs(highSaving - lowSaving);

/** What moves the money, which may be quite another input than what moves the choice. */
export function savingSentence({ sensitivity, brief, recommendation, baseline }: Explained): Sentence | undefined {
  if (sensitivity === null || recommendation.alternative === baseline) return undefined;
  const most = sensitivity.toSorted((a, b) => swing(b) - swing(a))[0];
  if (!most || swing(most) === 0) return undefined;
  const place = sensitivity.indexOf(most);
  const amount = (key: "lowSaving" | "highSaving") =>
    said(money(most[key], brief.company.currency), "sensitivity", place, key);
  return say`What moves the saving most: ${inputName(most)}, from ${amount("lowSaving")} to ${amount("highSaving")} between its lower and its upper tenth.`;
}

/** A share of futures that is worth a word. */
const WORTH_A_WORD = 0.05;

/** What may go wrong with the recommendation: overruns, lateness, the worst twentieth of futures. */
export function riskSentence(decision: Explained): Sentence | undefined {
  const { alternatives, recommendation, brief } = decision;
  const place = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const { overrunShare, lateShare, cost } = alternatives[place]!;
  const parts: Sentence[] = [];
  if (overrunShare >= WORTH_A_WORD)
    parts.push(
      say`in ${said(percent(overrunShare), "alternatives", place, "overrunShare")} of futures it costs over a fifth more than its median`,
    );
  if (lateShare >= WORTH_A_WORD && (brief.work.kind === "project" || brief.limits.startBy !== undefined))
    parts.push(lateClause(decision, place));
  if (typeof cost.cvar95 === "number")
    parts.push(
      say`in the worst twentieth it costs ${said(money(cost.cvar95, brief.company.currency), "alternatives", place, "cost", "cvar95")}`,
    );
  return parts.length === 0 ? undefined : say`What may go wrong: ${listedPieces(parts)}.`;
}

/** How often it comes late, beside how often the baseline would. */
function lateClause({ alternatives, baseline }: Explained, place: number): Sentence {
  const today = alternatives.findIndex(({ id }) => id === baseline);
  const late = (at: number) => said(percent(alternatives[at]!.lateShare), "alternatives", at, "lateShare");
  const beside = today === place || today < 0 ? say`` : say` (the baseline in ${late(today)})`;
  return say`in ${late(place)} it comes late${beside}`;
}
