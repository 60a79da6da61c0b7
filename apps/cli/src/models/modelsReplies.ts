import { traits, traitScales } from "@shoreline/arrangements";
import { undecided } from "../decision/decideReply.ts";
import { decided, type Question, readQuestion, warningLines } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { disagreementDocument, figuresDocument } from "./modelDocuments.ts";
import { disagreements, modelFigures } from "./modelFigures.ts";
import { modelsPage } from "./modelsPage.ts";
import { modelsForBriefPage } from "./modelsForBriefPage.ts";

/** Answers `models` without a brief: the comparison in words. */
export function modelsReply(): Reply {
  return answer({ schema: "models/1", scales: traitScales, models: traits }, modelsPage);
}

/** Answers `models BRIEF`: the comparison with the figures of the best alternative of each model. */
export async function modelsForBriefReply(question: Question, surroundings: Surroundings): Promise<Reply> {
  const read = await readQuestion(question, surroundings);
  if (!read.ok) return refusal(read.faults);
  const decision = decided(read.value, surroundings);
  if (!decision.ok) return undecided(decision.faults);
  const figures = modelFigures(decision.value);
  const found = disagreements(figures);
  const document = {
    schema: "models/1",
    decision: decision.value.id,
    currency: decision.value.brief.company.currency,
    scales: traitScales,
    models: figures.map(figuresDocument),
    disagreements: found.map((each) => disagreementDocument(each, decision.value.facts)),
  };
  const page = () => modelsForBriefPage(decision.value, figures, found);
  return answer(document, page, warningLines(read.value.reading));
}
