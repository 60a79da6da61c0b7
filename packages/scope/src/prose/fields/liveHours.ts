import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import { type DurationMention, inMinutes } from "../text/durations.ts";
import { findAll, phrasePattern } from "../text/phrases.ts";
import { clauseAt } from "../text/sentences.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

const DAILY_BEHIND =
  /^,? ?(?:(?:per|a|each|every|in the|of the|of every|\/) ?(?:working |business )?day|daily|every (?:morning|afternoon))(?![a-z])/;
const DAILY_AHEAD = /(?:daily|(?:every|each|per|a) (?:working |business )?(?:day|morning|afternoon))[^.;]{0,60}$/;
const LIVE =
  /(?<![a-z])(?:live|calls?|video|meetings?|reviews?|stand ?-?ups?|workshops?|chats?|huddles?|sit(?:s|ting)? (?:in|with)|together|side by side|bench|in person|pair(?:s|ing)?|with (?:our|the) (?:product|team|people|controllers|users|engineers|doctors|scientists|designers|editors|owner|staff|business|merchandisers)|in touch|talk(?:s|ing)?|screen ?-?sharing|sessions?|with us|of contact|face to face|on site with)(?![a-z])/;
/** What else takes hours every day. */
const OTHER =
  /(?:handl|process|service hours|opening|staffed|shift(?! meeting)|share at least|at least|coverage|overlap|in common|machine|downtime|uptime|respond|response|travel|commut|trading|calls? (?:a|per) (?:day|week)|tickets|overtime|per (?:call|ticket|case|piece))/;
const NONE = phrasePattern([
  "no (?:live )?(?:calls?|meetings?) (?:is |are )?(?:needed|required|necessary)",
  "no live (?:contact|work|hours|meetings?|collaboration)(?: (?:is |are )?(?:needed|required|necessary))?",
  "no need (?:for|of) (?:calls?|meetings?|live (?:contact|work))",
  "(?:fully|purely|entirely|completely) asynchronous(?:ly)?",
]);
const LONGEST_MINUTES = 480;

/** Time spent together each day, where no word such as "overlap" says it: "on calls with our controllers two hours a day". */
export function liveHourFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => [
    ...passage.durations.flatMap((duration) => liveHours(passage, duration)),
    ...withoutLive(passage),
  ]);
}

function liveHours(passage: Passage, duration: DurationMention): Finding[] {
  const minutes = duration.unit === "day" ? undefined : inMinutes(duration, duration.value);
  if (minutes === undefined || minutes < 5 || minutes > LONGEST_MINUTES) return [];
  const clause = clauseAt(passage, duration.start);
  const isDaily =
    DAILY_BEHIND.test(wordsAfter(passage, duration, 24)) ||
    DAILY_AHEAD.test(wordsBefore(passage, duration, duration.start - clause.start + 40));
  if (!isDaily || !LIVE.test(passage.plain) || OTHER.test(passage.plain) || !isAsserted(passage, duration)) return [];
  const value = Number((minutes / 60).toPrecision(6));
  return [
    finding(passage, duration, {
      path: "nature.liveHoursPerDay",
      value,
      rule: "nature.liveHoursPerDay/daily",
      isWeak: true,
    }),
  ];
}

function withoutLive(passage: Passage): Finding[] {
  if (!/(?<![a-z])no |asynchron/.test(passage.plain)) return [];
  return findAll(NONE, passage.plain, passage.start).map((span) =>
    finding(passage, span, {
      path: "nature.liveHoursPerDay",
      value: 0,
      rule: "nature.liveHoursPerDay/none",
      isWeak: true,
    }),
  );
}
