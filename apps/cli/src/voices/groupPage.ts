import {
  type Camp,
  type DecidingWeight,
  type GroupDecision,
  type Opinion,
  percent,
  type VoiceOpinion,
} from "@shoreline/decide";
import { count } from "../page/figures.ts";
import {
  type Cell,
  type Column,
  listBlock,
  type Page,
  type Section,
  sectionOf,
  tableBlock,
  textBlock,
} from "../page/page.ts";
import { VERDICT_WORDS } from "../whatIf/verdictWords.ts";
import { arrangementWords, recommendedThing, recommendedWords } from "./arrangementOf.ts";
import { campThing, criterionName, groupSentence } from "./groupSentence.ts";

/** A group as its reader wants it: whether they agree and whether it matters, each voice, what would settle it. */
export function groupPage(group: GroupDecision): Page {
  return [
    { blocks: [textBlock(group.title, "quiet")] },
    { blocks: [textBlock(groupSentence(group), "strong"), ...decidesBlocks(group)] },
    ...voicesSection(group),
    ...weightsSection(group),
    ...divisionSection(group),
    ...sectionOf("How this was computed", [listBlock(computedWords(group))]),
  ];
}

/** What would have to be agreed for each camp that the group does not follow. */
function decidesBlocks({ agreement, group }: GroupDecision) {
  const others = agreement.camps.filter(({ cell }) => cell !== group.cell);
  return others.map((camp) => {
    const decides = agreement.decides.find(({ cell }) => cell === camp.cell);
    return textBlock(`● ${decides === undefined ? undecidedWords(camp) : decidingWords(decides)}`, "careful");
  });
}

function decidingWords({ criterion, now, at, becomes, cell }: DecidingWeight): string {
  const answer = recommendedThing({ recommendation: becomes, cell });
  const side = at > now ? "above" : "below";
  const digits = Math.abs(at - now) < 0.02 ? 1 : 0;
  const [have, turn] = [now, at].map((weight) => `${(weight * 100).toFixed(digits)} %`);
  return `To agree on: the weight of ${criterionName(criterion)}. Together they give it ${have}; ${side} ${turn} the answer is ${answer}.`;
}

function undecidedWords(camp: Camp): string {
  return `No single weight turns the answer to ${campThing(camp)}: several would have to change.`;
}

const COLUMNS: readonly Column[] = [
  { head: "", wraps: true },
  { head: "share", align: "right" },
  { head: "wants", wraps: true },
  { head: "verdict", wraps: true },
  { head: "score", align: "right" },
  { head: "lead", align: "right" },
  { head: "over", wraps: true },
];

function voicesSection({ voices, group }: GroupDecision): Section[] {
  const rows = voices.map((voice) => rowOf(voice.name, percent(voice.share), voice, voice.cell !== group.cell));
  const together = rowOf("together", "", group, false);
  const legend = "Score and lead in points of 100 of expected score, at the weights of each; the futures are the same.";
  return sectionOf("What each wants", [tableBlock(COLUMNS, [...rows, together]), textBlock(legend, "quiet")]);
}

function rowOf(name: string, share: string, opinion: Opinion, isOther: boolean): readonly Cell[] {
  const { verdict, expectedScore, lead, versus } = opinion;
  return [
    { text: name },
    { text: share },
    { text: recommendedWords(opinion), ...(isOther ? { tone: "careful" as const } : {}) },
    { text: VERDICT_WORDS[verdict] },
    { text: (expectedScore * 100).toFixed(1) },
    { text: lead === null ? "–" : `+${(lead * 100).toFixed(1)}` },
    { text: versus === null ? "nothing else" : arrangementWords(versus) },
  ];
}

const MOST_CRITERIA = 6;
const MOST_COLUMNS = 5;

/** The weights on which they are farthest apart, one column a voice; with many voices only the ends. */
function weightsSection({ voices, group }: GroupDecision): Section[] {
  if (voices.length < 2) return [];
  const shown = voices.length <= MOST_COLUMNS ? voices : [];
  const spreads = Object.keys(group.weights).map((criterion) => ({ criterion, ...endsOf(voices, criterion) }));
  const widest = spreads.toSorted((a, b) => b.high - b.low - (a.high - a.low)).slice(0, MOST_CRITERIA);
  const rows = widest.map(({ criterion, low, high }) => [
    criterionName(criterion),
    ...(shown.length > 0
      ? shown.map(({ weights }) => percent(weights[criterion] ?? 0))
      : [percent(low), percent(high)]),
    percent(group.weights[criterion] ?? 0),
  ]);
  const heads = shown.length > 0 ? shown.map(({ name }) => name.replaceAll(" ", "\n")) : ["lowest", "highest"];
  const columns: Column[] = [
    { head: "", wraps: true },
    ...[...heads, "together"].map((head): Column => ({ head, align: "right", wraps: true })),
  ];
  return sectionOf("What counts how much, the widest apart first", [tableBlock(columns, rows)]);
}

function endsOf(voices: readonly VoiceOpinion[], criterion: string) {
  const weights = voices.map((voice) => voice.weights[criterion] ?? 0);
  return { low: Math.min(...weights), high: Math.max(...weights) };
}

function divisionSection({ disagreement, voices }: GroupDecision): Section[] {
  const { farthest, kendallsW, ranked } = disagreement;
  const items = [
    ...(farthest === null
      ? []
      : [
          `Farthest apart: ${farthest.voices.join(" and ")}; one would have to move ${percent(farthest.share)} of the weight to agree with the other.`,
        ]),
    ...(kendallsW === null
      ? []
      : [
          `Their rankings of the ${ranked.length} alternatives at the top agree to ${kendallsW.toFixed(2)} (Kendall's W: 1 they are the same, 0 unrelated).`,
        ]),
    ...voices.flatMap(({ name, consistency }) =>
      consistency === null
        ? []
        : [
            `Comparisons of ${name}: consistency ratio ${consistency.ratio.toFixed(2)}${consistency.ratio > 0.1 ? ", above the 0.1 that is usually accepted" : ""}.`,
          ],
    ),
  ];
  return sectionOf("How far apart they are", items.length === 0 ? [] : [listBlock(items)]);
}

function computedWords({ trials, seed }: GroupDecision): string[] {
  return [
    `${count(trials)} futures from seed ${seed}, drawn once and weighed by every voice; the priorities of the brief do not count.`,
    "Together: the geometric mean of the weights by the shares of the voices, made to sum to 1.",
  ];
}
