import { parseArrangementId } from "@shoreline/arrangements";
import { expectOk } from "@shoreline/units";
import type { Alternative, Decision, RankedAssumption } from "../decision.ts";
import { asAdvice, asThing, criterionWords, fieldWords, lineWords, money, odds } from "./wording.ts";

/** What a summary speaks of: the decision as far as it stands. */
export type Told = Pick<Decision, "brief" | "baseline" | "alternatives" | "assumptions"> & {
  readonly why: Omit<Decision["why"], "inWords">;
  readonly recommendation: Omit<Decision["recommendation"], "summary">;
};

/** The answer in a few sentences: what to do, how often it is best, what it saves, how sure that is. */
export function summary(told: Told): string {
  const { recommendation } = told;
  const best = find(told, recommendation.alternative);
  const advice = asAdvice(best.party, best.site, best.reach, vendorIdOf(best.id));
  if (told.why.versus === null)
    return `${advice} It is the only kind of arrangement that your limits leave; ${savingClause(told, best)}.`;
  const lead = `Best in ${odds(recommendation.confidenceShare)} futures${cellClause(told)}; ${savingClause(told, best)}.`;
  if (recommendation.verdict !== "tooCloseToCall") return `${advice} ${lead}`;
  const other = best.winsAgainstBest ? thing(told, best.winsAgainstBest.versus) : "the next best";
  return `Too close to call between ${thing(told, best.id)} and ${other}. If you must choose now: ${lowerFirst(advice)} ${lead}`;
}

function cellClause({ recommendation }: Told): string {
  const { cellShare, confidenceShare } = recommendation;
  if (Math.round(cellShare * 10) <= Math.round(confidenceShare * 10)) return "";
  return ` (${odds(cellShare)} together with the same arrangement elsewhere)`;
}

function savingClause({ brief, baseline, alternatives }: Told, best: Alternative): string {
  if (best.id === baseline) return "it is what other arrangements are measured against";
  const { mean, p10, p90 } = best.saving;
  if (mean === null || p10 === null || p90 === null) return "its saving cannot be said";
  const { currency } = brief.company;
  const from = alternatives.find(({ id }) => id === baseline);
  const against = from ? asThing(from.party, from.site, from.reach, vendorIdOf(from.id)) : "the baseline";
  const verb = mean >= 0 ? "saves" : "costs";
  const [low, high] = mean >= 0 ? [p10, p90] : [-p90, -p10];
  return `${verb} ${money(Math.abs(mean), currency)}${mean >= 0 ? "" : " more"} (${money(low, currency)} to ${money(high, currency)}) against ${against}`;
}

/** The reasons, the strongest counter-argument and what to check, each a sentence made from the figures. */
export function reasons(told: Told): readonly string[] {
  return [criteriaSentence(told), moneySentence(told), counterSentence(told), checkSentence(told)].flatMap(
    (each) => each ?? [],
  );
}

const WORTH_SAYING = 0.004;

function criteriaSentence({ why, alternatives }: Told): string | undefined {
  const speaking = why.criteria.filter(({ contribution }) => contribution > WORTH_SAYING).slice(0, 3);
  const versus = alternatives.find(({ id }) => id === why.versus);
  if (speaking.length === 0 || !versus) return undefined;
  const rival = asThing(versus.party, versus.site, versus.reach, vendorIdOf(versus.id));
  return `Against ${rival}, it is ahead on ${listed(speaking.map(({ criterion }) => named(criterion)))}.`;
}

function moneySentence({ why, brief }: Told): string | undefined {
  const sorted = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, 4);
  if (sorted.length === 0) return undefined;
  const { currency } = brief.company;
  const parts = sorted.map(
    ({ line, amount }) => `${lineWords[line] ?? line} ${amount > 0 ? "+" : ""}${money(amount, currency)}`,
  );
  return `Where the money moves against the baseline: ${parts.join(", ")}.`;
}

function counterSentence({ why }: Told): string | undefined {
  const worst = why.criteria.at(-1);
  if (!worst || worst.contribution > -WORTH_SAYING) return undefined;
  return `What speaks against it most is ${named(worst.criterion)}.`;
}

function checkSentence({ assumptions }: Told): string | undefined {
  const first = assumptions.filter(({ influence }) => (influence ?? 0) > WORTH_SAYING).slice(0, 2);
  if (first.length === 0) return undefined;
  return `Check first: ${first.map(assumptionWords).join("; ")}.`;
}

function assumptionWords({ path, why }: RankedAssumption): string {
  const said = path.startsWith("parameters.") ? lowerFirst(why.split(";")[0] ?? path) : (fieldWords[path] ?? path);
  return said.replace(/\.$/, "");
}

function named(criterion: string): string {
  return criterionWords[criterion] ?? criterion;
}

function thing(told: Told, id: string): string {
  const { party, site, reach } = find(told, id);
  return asThing(party, site, reach, vendorIdOf(id));
}

function find({ alternatives }: Told, id: string): Alternative {
  const found = alternatives.find((each) => each.id === id);
  if (!found) throw new Error(`No alternative "${id}".`);
  return found;
}

function vendorIdOf(id: string): string | undefined {
  return expectOk(parseArrangementId(id)).vendorId;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words as a list in a sentence: "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
