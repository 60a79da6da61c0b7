import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import type { Decision } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";
import { undecided } from "../decision/decideReply.ts";
import {
  briefText,
  decided,
  type Question,
  type ReadQuestion,
  readQuestion,
  warningLines,
} from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { briefSource, type BriefText, changedReading } from "../whatIf/briefSource.ts";
import { typedChanges } from "../whatIf/typedChanges.ts";
import { readScenarios, type Scenario } from "./readScenarios.ts";
import { type DecidedScenarios, scenarioAnswers, scenarioFigures } from "./scenarioAnswers.ts";
import { scenariosPage } from "./scenariosPage.ts";
import { scenariosSentence } from "./scenariosSentence.ts";

/** A brief and a file of scenarios, as typed. */
export interface ScenariosQuestion extends Question {
  readonly file: string;
}

/** Answers `scenarios`: the decision of each in the same futures, beside the one without any. */
export async function scenariosReply(question: ScenariosQuestion, surroundings: Surroundings): Promise<Reply> {
  const read = await readAll(question, surroundings);
  if (!read.ok) return refusal(read.faults);
  const { base, scenarios } = read.value;
  const found = decideAll(read.value, surroundings);
  if (!found.ok) return refusal(found.faults);
  if (![found.value.base, ...found.value.scenarios.map(({ decision }) => decision)].some(({ ok }) => ok))
    return undecided(found.value.base.ok ? [] : found.value.base.faults);
  const answers = scenarioAnswers(found.value);
  const any = found.value.base.ok ? found.value.base.value : firstDecision(found.value);
  const document = {
    schema: "scenarioAnswers/1",
    title: base.reading.brief.title,
    seed: any.seed,
    trials: any.trials,
    atlas: any.atlas,
    summary: scenariosSentence(found.value, answers),
    base: found.value.base.ok ? scenarioFigures(found.value.base.value) : null,
    scenarios: answers,
  };
  const notes = [base, ...scenarios.map((each) => each.question)].flatMap(({ reading }) => warningLines(reading));
  return answer(document, () => scenariosPage(base.reading.brief.title, found.value, answers), [...new Set(notes)]);
}

function firstDecision({ scenarios }: DecidedScenarios): Decision {
  const found = scenarios.find(({ decision }) => decision.ok)?.decision;
  if (found === undefined || !found.ok) throw new Error("No scenario was decided.");
  return found.value;
}

interface ReadScenarios {
  readonly base: ReadQuestion;
  readonly scenarios: readonly { readonly scenario: Scenario; readonly question: ReadQuestion }[];
}

/** Brief and scenarios, or everything that is wrong with any of them. */
async function readAll(question: ScenariosQuestion, surroundings: Surroundings): Promise<Result<ReadScenarios>> {
  const text = await briefText(question, surroundings);
  const scenarios = await readFile(question, surroundings);
  const readings = text.ok && scenarios.ok ? await readingsOf(text.value, scenarios.value, question) : [];
  const faults = [
    ...(scenarios.ok ? [] : scenarios.faults),
    ...readings.flatMap(({ reading }) => (reading.ok ? [] : reading.faults)),
  ];
  const known = text.ok ? succeed(text.value.text) : text;
  const base = await readQuestion(question, { ...surroundings, readText: async () => known }, faults);
  if (!base.ok) return base;
  const read = readings.flatMap(({ scenario, reading }) =>
    reading.ok ? [{ scenario, question: { ...base.value, reading: reading.value } }] : [],
  );
  return succeed({ base: base.value, scenarios: read });
}

interface ScenarioReading {
  readonly scenario: Scenario;
  readonly reading: Result<BriefReading>;
}

/** The brief under each scenario; none where the brief itself cannot be read, whose faults would only be repeated. */
async function readingsOf(
  text: BriefText,
  scenarios: readonly Scenario[],
  { set = [] }: Question,
): Promise<readonly ScenarioReading[]> {
  const source = await briefSource(text);
  const typed = typedChanges(set).changes;
  if (!source.ok || !changedReading(source.value, [typed]).ok) return [];
  return scenarios.map((scenario) => {
    const reading = changedReading(source.value, [typed, scenario.changes]);
    return { scenario, reading: reading.ok ? reading : refuse(named(scenario, reading.faults)) };
  });
}

async function readFile({ brief, file }: ScenariosQuestion, { readText }: Surroundings) {
  if (brief === "-" && file === "-") {
    const hint = "Keep one of them in a file.";
    return refuse<never>([
      { code: "cli.stdin-twice", path: "FILE", given: givenText("-"), allowed: "a file beside BRIEF -", hint },
    ]);
  }
  const text = await readText(file, "FILE");
  return text.ok ? readScenarios(text.value, file === "-" ? "standard input" : file) : text;
}

/** Faults of a scenario, with its name; those of its own words have it already. */
function named({ name }: Scenario, faults: readonly Fault[]): Fault[] {
  const prefix = `scenarios.${name}`;
  return faults.map((fault) =>
    fault.path.startsWith(prefix) ? fault : { ...fault, path: `${prefix}: ${fault.path}` },
  );
}

/** Every decision; a refusal for want of anything feasible is an answer too, every other one stops all. */
function decideAll({ base, scenarios }: ReadScenarios, surroundings: Surroundings): Result<DecidedScenarios> {
  const all = scenarios.length + 1;
  const announcing = (place: number): Surroundings => ({
    ...surroundings,
    announce: () => surroundings.announce(`Simulating ${place} of ${all}…`),
  });
  const first = decided(base, announcing(1));
  const others = scenarios.map(({ scenario, question }, index) => ({
    scenario,
    decision: decided(question, announcing(index + 2)),
  }));
  const faults = [
    ...stopping(first),
    ...others.flatMap(({ scenario, decision }) => named(scenario, stopping(decision))),
  ];
  return faults.length > 0 ? refuse(faults) : succeed({ base: first, scenarios: others });
}

function stopping(decision: Result<Decision>): readonly Fault[] {
  if (decision.ok || decision.faults.every(({ code }) => code === "decide.no-feasible-alternative")) return [];
  return decision.faults;
}
