/** From here on a reading is as good as certain: at most one in ten such is wrong. */
const SURE_SHARE = 0.9;
/** Below this one in three is wrong, so that a person should look at the words. */
export const CHECK_SHARE = 0.7;

/** A confidence in a word, beside its figure: "sure 0.95", "likely 0.8", "check 0.5". */
export function confidenceWords(confidence: number): string {
  const word = confidence >= SURE_SHARE ? "sure" : confidence >= CHECK_SHARE ? "likely" : "check";
  return `${word} ${Number(confidence.toFixed(2))}`;
}
