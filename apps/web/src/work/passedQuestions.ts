/** Questions about the draft that were skipped, by the path of what they ask for. They outlive the visit as the draft does. */
const KEPT = "shoreline.draft.passed";

export function passedQuestions(): readonly string[] {
  return (localStorage.getItem(KEPT) ?? "").split(" ").filter((path) => path !== "");
}

/** Takes note of what was skipped; of nothing where the draft begins anew. */
export function notePassed(paths: readonly string[]): void {
  if (paths.length === 0) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, paths.join(" "));
}
