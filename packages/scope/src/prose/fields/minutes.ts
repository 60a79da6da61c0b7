import lexicon from "../lexicon/minutes.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import { type DurationMention, inMinutes } from "../text/durations.ts";
import { overlap } from "../text/span.ts";
import { type Cue, cuesOf, cueTable, nearestCue } from "./cues.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

type MinuteField = keyof typeof lexicon.cues;

const table = cueTable<MinuteField>(lexicon.cues, lexicon.bonus);
const NEAR = 72;

/** Handling times, answering times, labour of a unit, days in transit, and hours of work at the same time. */
export function minuteFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    const short = passage.durations.filter(
      ({ unit }) => unit === "second" || unit === "minute" || unit === "hour" || unit === "day",
    );
    if (short.length === 0) return [];
    const cues = cuesOf(table, passage);
    return short.flatMap((duration) => minuteFinding(passage, duration, cues));
  });
}

function minuteFinding(passage: Passage, duration: DurationMention, cues: readonly Cue<MinuteField>[]): Finding[] {
  const isUsed = passage.dates.some((date) => overlap(date, duration));
  if (isUsed || isAsCounted(passage, duration) || !isAsserted(passage, duration)) return [];
  const rivals = passage.durations.filter((other) => other !== duration);
  const fitting = cues.filter(({ key }) => fits(key, duration));
  const cue = nearestCue(table, passage, { mention: duration, cues: fitting, rivals });
  if (cue === undefined || cue.key === "other" || cue.distance > NEAR) return [];
  if (cue.key === "overlap") return overlapFinding(passage, duration);
  const value = valueOf(cue.key, duration);
  return value === undefined ? [] : [finding(passage, duration, { path: cue.key, value, rule: `${cue.key}/cue` })];
}

/** In "two hours a day" the day only counts the hours. */
function isAsCounted(passage: Passage, duration: DurationMention): boolean {
  const words = passage.plain.slice(duration.start - passage.start, duration.end - passage.start);
  return /^(?:a|an) (?:day|hour)$/.test(words);
}

function fits(field: MinuteField, { unit, value }: DurationMention): boolean {
  switch (field) {
    case "work.volumes.handlingMinutes":
      return unit === "minute" || unit === "second" || (unit === "hour" && value <= 8);
    case "work.volumes.withinSeconds":
      return unit === "second" || (unit === "minute" && value <= 10);
    case "work.units.labourMinutes":
      return unit !== "day";
    case "overlap":
      return unit === "hour" && value <= 12;
    case "work.units.transitDays":
      return unit === "day";
    default:
      return true;
  }
}

function valueOf(field: MinuteField, duration: DurationMention): number | undefined {
  if (field === "work.units.transitDays") return duration.value;
  const minutes = inMinutes(duration, duration.value);
  if (minutes === undefined) return undefined;
  return Number((field === "work.volumes.withinSeconds" ? minutes * 60 : minutes).toPrecision(6));
}

const HARD =
  /at least|minimum|must|shall|knock ?-?out|mandatory|hard (?:requirement|condition|limit|constraint)|non-?negotiable|>=|min\.?(?![a-z])|no fewer|no exceptions?|indispensable|essential|absolute|knock-out|no less than|not less than|no fewer than|or more|condition|insist|have to|has to|is required|are required|required|requires|a must|strict|as long as|at the least|or we cannot|provided|only if|no compromise|need (?:at least|a minimum)/;
const SOFT =
  /(?:(?<!not an? )wish|nice to have|not an? (?:rule|condition|must|requirement|hard)|experience and not|ideal(?:ly)?|would (?:be|like|love)|preferabl[ey]|prefer(?:red)?|hope|let us not|should be able|good if|if possible|helpful|usually|typically|roughly two|pairing|not a strict|more is not needed|no more)/;

/** Where several hours stand in a sentence, only the words around each speak of it. */
function ownWords(passage: Passage, duration: DurationMention): string {
  const hours = passage.durations.filter(({ unit, value }) => unit === "hour" && value <= 12);
  if (hours.length < 2) return passage.plain;
  const at = passage.clauses.findIndex(({ end }) => duration.start < end);
  const [clause, next] = [passage.clauses[at], passage.clauses[at + 1]];
  const own = clause === undefined ? "" : wordsBetween(passage, clause.start, clause.end);
  const behind = next === undefined ? "" : wordsBetween(passage, next.start, next.end);
  return /^[,; -]*(?:that|this|which|it) is/.test(behind) ? own + behind : own;
}

/** Hours at the same time: a limit where the text makes them a condition, otherwise how the work is done. */
function overlapFinding(passage: Passage, duration: DurationMention): Finding[] {
  const isWeekly = /^ ?(?:per|a|each|every|\/) ?week/.test(wordsAfter(passage, duration, 12));
  if (isWeekly || duration.value <= 0) return [];
  const words = `${passage.block.section} ${ownWords(passage, duration)}`;
  const isHard = HARD.test(words) && !SOFT.test(words.replaceAll(/not a wish/g, ""));
  const isLive = /(?:pair(?:s|ing)?|side by side|live|working together)/.test(
    wordsBefore(passage, duration, 200) + wordsAfter(passage, duration, 80),
  );
  const isLimit = isHard && !(isLive && !/at least|must|minimum|shall/.test(words));
  const path = isLimit ? "limits.minOverlapHours" : "nature.liveHoursPerDay";
  return [finding(passage, duration, { path, value: isLimit ? duration.low : duration.value, rule: `${path}/cue` })];
}
