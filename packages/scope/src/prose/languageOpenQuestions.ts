import type { Evidence, OpenQuestion } from "./statement.ts";

/** Any of these says how much there is to do. */
const AMOUNTS = ["work.roles", "work.effort", "work.size", "work.volumes", "work.units"];

/** The questions that fields found later have not answered. One amount of work answers the question for any. */
export function openQuestions(
  questions: readonly OpenQuestion[],
  found: readonly Pick<Evidence, "path">[],
): readonly OpenQuestion[] {
  const hasAmount = found.some(({ path }) => AMOUNTS.some((amount) => isWithin(path, amount)));
  return questions.filter(({ path }) => {
    if (hasAmount && AMOUNTS.some((amount) => isWithin(path, amount))) return false;
    return !found.some((entry) => isWithin(entry.path, path) || isWithin(path, entry.path));
  });
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
