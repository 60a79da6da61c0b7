import { money, type Decision } from "@shoreline/decide";
import { briefAnchor } from "../anchors.ts";
import { type Row, type Section, tableBlocks, textBlock } from "../document.ts";
import { countWords, dateWords, figureWords } from "../figureWords.ts";
import { fieldName } from "../inputWords.ts";

/** How futures were drawn; a decision that does not say it was made when all were independent. */
const SAMPLED = { sobol: "points of a scrambled Sobol sequence", random: "independent of each other" };

/** How all of it was reckoned, what the brief says, and how to get the same again. */
export function methodSection(decision: Decision): Section {
  const { trials, seed, sampling, atlas, id, schema } = decision;
  return {
    id: "method",
    title: "How it was reckoned",
    blocks: [
      {
        kind: "list",
        items: [
          [workWords(decision)],
          ...todayWords(decision).map((words) => [words]),
          [
            `${countWords(trials)} futures from seed ${seed}, ${SAMPLED[sampling ?? "random"]} and the same for every alternative; facts of the atlas ${atlas.version} of ${dateWords(atlas.date)}.`,
          ],
          [
            `Decision ${id}, schema ${schema}. The id is the hash of its content: a copy with the same id holds the same figures.`,
          ],
          [
            `To repeat it: shoreline decide BRIEF --seed ${seed} --trials ${trials}${sampling === "random" ? " --sampling random" : ""}, with the brief below, the same version of the program and the same atlas. The same brief, seed and trials give the same answer to the last byte.`,
          ],
          ...decision.warnings.map((warning) => [warningWords(warning)]),
        ],
      },
      textBlock("The brief as it was completed; what nobody stated stands among the assumptions.", "quiet"),
      ...tableBlocks({
        caption: "The brief",
        columns: [
          { head: "field", grow: 2 },
          { head: "says", grow: 5 },
        ],
        rows: briefRows(decision),
        from: "brief",
      }),
    ],
  };
}

function warningWords({ path, given, hint, allowed }: Decision["warnings"][number]): string {
  const what = [path, given].filter((part) => part !== undefined && part !== "").join(": ");
  return `Warning: ${[what, hint ?? allowed].filter((part) => part !== undefined).join(". ")}`;
}

/** "The work: 18,100 person-hours (11,900 to 28,900) over 18 months from 1 Mar 2027." */
export function workWords({ workload, brief }: Pick<Decision, "workload" | "brief">): string {
  const { p10, p50, p90 } = workload.total;
  const range = p10 === null || p90 === null ? "" : ` (${rounded(p10)} to ${rounded(p90)})`;
  const amount = p50 === null ? "An amount that cannot be said" : `${rounded(p50)} ${workload.unit}${range}`;
  return `The work: ${amount} over ${brief.work.months} months from ${dateWords(brief.work.start)}.`;
}

/** Where the brief says what today costs, what runs today is priced by that and not by the facts alone. */
export function todayWords({ brief }: Pick<Decision, "brief">): string[] {
  const { runCostPerYear } = brief.baseline;
  if (runCostPerYear === undefined) return [];
  const amount = money(runCostPerYear, brief.company.currency);
  return [
    `Today costs ${amount} a year, as the brief says (baseline.runCostPerYear); what runs today is priced so that a practised year of it costs that.`,
  ];
}

/** Three figures that matter: an effort is never known better. */
function rounded(value: number): string {
  return countWords(Number(value.toPrecision(3)));
}

/** One row for each field of the brief; the first of a part carries the anchor of the part, also where the part says nothing. */
function briefRows({ brief }: Decision): Row[] {
  const { schema: _, title: __, ...parts } = brief;
  return Object.entries(parts).flatMap(([part, fields]) => {
    const said = leaves(part, fields);
    const rows =
      said.length === 0
        ? [[fieldName(part), "nothing"]]
        : said.map(([path, value]) => [nameInPart(part, path), valueWords(value)]);
    return rows.map(([field = "", words = ""], index) => ({
      ...(index === 0 ? { id: briefAnchor(part) } : {}),
      cells: [[field], [words]],
    }));
  });
}

function nameInPart(part: string, path: string): string {
  return part === path ? fieldName(part) : `${fieldName(part)}: ${fieldName(path).toLowerCase()}`;
}

/** Fields down to what is no mapping; lists stay together, and empty ones are left out. */
function leaves(path: string, value: unknown): [path: string, value: unknown][] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(`${path}.${key}`, each));
}

function valueWords(value: unknown): string {
  if (typeof value === "number") return figureWords(value);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${key} ${valueWords(each)}`)
      .join(" ");
  }
  return String(value);
}
