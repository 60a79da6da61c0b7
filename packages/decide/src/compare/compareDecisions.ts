import { type Parameters, publishedParameters } from "@shoreline/economics";
import type { Decision } from "../decision.ts";
import { attribution } from "./attribution.ts";
import type { ComparedDecision, Comparison } from "./comparison.ts";
import { hasOwnId } from "./hasOwnId.ts";
import { factChanges, inputChanges } from "./inputChanges.ts";
import { resultChanges } from "./resultChanges.ts";

/**
 * What changed from one decision to another: inputs, facts and answer, and which changed field of the brief made which
 * part of the difference in the cost and saving of the recommendations and in the lead (Shapley 1953, over reruns that
 * take some of the changes, on common random numbers). Parts and remainder add up to each difference. Both decisions
 * must have passed `readDecision`; `parameters` are those of the reruns.
 */
export function compareDecisions(
  before: Decision,
  after: Decision,
  parameters: Parameters = publishedParameters,
): Comparison {
  const compared = [comparedDecision(before), comparedDecision(after)] as const;
  const inputs = inputChanges(before, after);
  const facts = factChanges(before, after);
  const result = resultChanges(before, after);
  const currency = before.brief.company.currency;
  return {
    schema: "comparison/1",
    before: compared[0],
    after: compared[1],
    same: isSame(before, after),
    currency: currency === after.brief.company.currency ? currency : null,
    inputs,
    facts,
    result,
    attribution: attribution(before, after, {
      parameters,
      changedParameters: inputs.parameters.map(({ key }) => key),
      isEdited: compared.some(({ edited }) => edited),
    }),
  };
}

function comparedDecision(decision: Decision): ComparedDecision {
  const { id, title, seed, trials, atlas } = decision;
  return { id, title, seed, trials, atlas, edited: !hasOwnId(decision) };
}

/** Equal ids mean equal questions, states of knowledge and answers, unless one was edited. */
function isSame(before: Decision, after: Decision): boolean {
  return before.id === after.id && hasOwnId(before) && hasOwnId(after);
}
