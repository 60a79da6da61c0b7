/**
 * How far the answer to each question of the reader moves a decision: `npm run bench:questions` measures it over the
 * worked examples and writes it into the reader's list. For each example that states a field, the decision with it is
 * laid beside the decision with the default in its place; the influence is half the sum of the differences of the
 * shares in which each alternative ranks first: 0 when nothing moves, 1 when no future keeps its winner. Over examples
 * the root of the mean square is taken, so that a rare answer that turns everything (no third parties) counts more than
 * a frequent one that moves little. What a decision cannot be made without stands above all others; what no example
 * states keeps its judged figure.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Decision, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

const ROOT = join(import.meta.dirname, "..");
const LIST = join(ROOT, "packages/scope/src/prose/lexicon/questions.json");
const SAMPLING = { trials: 1024, seed: 1 };

type Mapping = { [key: string]: unknown };

interface Question {
  readonly path: string;
  readonly influence: number;
  readonly basis?: string;
}

const list = JSON.parse(readFileSync(LIST, "utf8")) as { questions: Question[] } & Mapping;
const examples = readdirSync(join(ROOT, "examples"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => expectOk(readBrief(readFileSync(join(ROOT, "examples", name), "utf8"))).given as Mapping);

const questions = list.questions.map((question) => {
  if (question.basis === "required") return question;
  const moved = examples.flatMap((brief) => movedBy(brief, question.path));
  if (moved.length === 0) return { ...question, basis: "judged" };
  const influence = Number(Math.sqrt(moved.reduce((sum, each) => sum + each * each, 0) / moved.length).toFixed(3));
  console.log(`${question.path}: ${influence} over ${moved.length}, judged ${question.influence}`);
  return { ...question, influence, basis: `measured over ${moved.length} examples` };
});
const about =
  "Influence is how far the answer moves a decision, 0 to 1: measured over the worked examples by bench/questions.ts where one states the field, judged where none does; what a decision cannot be made without stands above all.";
const date = Temporal.Now.plainDateISO().toString();
writeFileSync(LIST, `${JSON.stringify({ ...list, about, date, questions }, null, 2)}\n`);

/** How much the decision of an example moves when it does not state the field; nothing where it never did. */
function movedBy(brief: Mapping, path: string): number[] {
  const without = structuredClone(brief);
  if (!taken(without, path.split("."))) return [];
  const [stated, assumed] = [brief, without].map(decisionOf);
  return stated === undefined || assumed === undefined ? [] : [distance(stated, assumed)];
}

function taken(from: Mapping, [key = "", ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return key in from && delete from[key];
  const inner = from[key];
  return typeof inner === "object" && inner !== null && taken(inner as Mapping, rest);
}

function decisionOf(brief: Mapping): Decision | undefined {
  const reading = readBrief(brief);
  const decision = reading.ok ? decide(reading.value, SAMPLING) : undefined;
  return decision?.ok === true ? decision.value : undefined;
}

function distance(one: Decision, other: Decision): number {
  const shares = [one, other].map(
    ({ alternatives }) => new Map(alternatives.map(({ id, firstRankShare }) => [id, firstRankShare ?? 0])),
  );
  const ids = new Set(shares.flatMap((each) => [...each.keys()]));
  const apart = [...ids].map((id) => Math.abs((shares[0]!.get(id) ?? 0) - (shares[1]!.get(id) ?? 0)));
  return apart.reduce((sum, each) => sum + each, 0) / 2;
}
