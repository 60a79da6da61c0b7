import { mapOfFlips } from "@shoreline/decide";
import { type Fault, givenText } from "@shoreline/units";
import { undecided } from "../decision/decideReply.ts";
import { defended, type Question, readQuestion, warningLines } from "../decision/decided.ts";
import { wholeNumberFaults } from "../input/wholeNumber.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { flipsPage } from "./flipsPage.ts";
import { mapPage } from "./mapPage.ts";

/** A brief and what of it is to be turned, as typed. */
export interface FlipsQuestion extends Question {
  readonly map: readonly string[];
  readonly steps: string | undefined;
}

const STEPS = {
  option: "--steps",
  least: 2,
  most: 25,
  hint: "It is the number of values along each side; 9 unless given.",
};
const USUAL_STEPS = 9;

/** Answers `flips`: the nearest turn of every input, or a map of two. */
export async function flipsReply(question: FlipsQuestion, surroundings: Surroundings): Promise<Reply> {
  const { map, steps } = question;
  const read = await readQuestion(question, surroundings, [
    ...wholeNumberFaults(steps, STEPS),
    ...mapFaults(map),
    ...stepsFaults(question),
  ]);
  if (!read.ok) return refusal(read.faults);
  const { reading, options, crew } = read.value;
  const notes = warningLines(reading);
  if (map.length === 0) {
    const decision = defended(read.value, surroundings);
    if (!decision.ok) return undecided(decision.faults);
    const { id, title, recommendation, flips } = decision.value;
    const document = { schema: "flips/1", id, title, recommendation: recommendation.alternative, flips };
    return answer(document, () => flipsPage(decision.value), notes);
  }
  const takeBack = surroundings.announce("Drawing the map…");
  const paths: [string, string] = [map[0]!, map[1]!];
  const across = steps === undefined ? USUAL_STEPS : Number(steps);
  const drawn = mapOfFlips(reading, paths, { ...options, crew, steps: across });
  takeBack();
  if (!drawn.ok)
    return undecided(drawn.faults.map((fault) => (fault.path === "axis" ? { ...fault, path: "--map" } : fault)));
  const document = { schema: "flipMap/1", title: reading.brief.title, ...drawn.value };
  return answer(document, () => mapPage(reading.brief, drawn.value), notes);
}

function mapFaults(map: readonly string[]): readonly Fault[] {
  if (map.length === 0 || map.length === 2) return [];
  const given = map.length === 1 ? "one input" : `${map.length} inputs`;
  return [{ code: "cli.map-inputs", path: "--map", given, allowed: "two inputs: the first across, the second down" }];
}

function stepsFaults({ map, steps }: FlipsQuestion): readonly Fault[] {
  if (steps === undefined || map.length > 0) return [];
  const hint = "It is the number of values along each side of a map; name its two inputs by --map.";
  return [
    { code: "cli.steps-without-map", path: "--steps", given: givenText(steps), allowed: "--map beside it", hint },
  ];
}
