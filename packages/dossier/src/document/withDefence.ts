import type { Decision } from "@shoreline/decide";

/** A decision that was kept before there was a defence lacks its fields: that is the same as not having asked. */
export function withDefence(decision: Decision): Decision {
  const { explanation, flips, sensitivity, valueOfInformation, witnesses } = decision as Partial<Decision>;
  return {
    ...decision,
    explanation: explanation ?? [],
    flips: flips ?? null,
    sensitivity: sensitivity ?? null,
    valueOfInformation: valueOfInformation ?? null,
    witnesses: witnesses ?? [],
  };
}
