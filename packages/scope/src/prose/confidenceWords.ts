/** From here on a reading is as good as certain: at most one in ten such is wrong. */
const SURE_SHARE = 0.9;
/** Below this one in three is wrong, so that a person should look at the words. */
export const CHECK_SHARE = 0.7;

/** How far words are to be trusted: as good as certain, likely, or to be looked at by a person. */
export type ConfidenceWord = "sure" | "likely" | "check";

/** A confidence in a word. */
export function confidenceWord(confidence: number): ConfidenceWord {
  return confidence >= SURE_SHARE ? "sure" : confidence >= CHECK_SHARE ? "likely" : "check";
}

/** A confidence in a word, beside its figure: "sure 0.95", "likely 0.8", "check 0.5". */
export function confidenceWords(confidence: number): string {
  return `${confidenceWord(confidence)} ${Number(confidence.toFixed(2))}`;
}

/** What a figure of a day was multiplied by, in words: "at 21 working days a month". */
export function workingDaysWords(workingDays: number): string {
  return `at ${workingDays} working days a month`;
}
