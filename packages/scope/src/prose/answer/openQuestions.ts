import type { Fault } from "@shoreline/units";
import type { Finding } from "../fields/finding.ts";
import lexicon from "../lexicon/questions.json" with { type: "json" };
import type { OpenQuestion } from "../statement.ts";
import { valueOf } from "./derived.ts";

const AMOUNT = /^work\.(?:roles|effort|size)\.|^work\.volumes\.[a-z]+PerMonth$|^work\.units\.perMonth$/;

/** What to ask next: contradictions first, then what is missing, by how far it would move a decision. */
export function openQuestions(findings: readonly Finding[], warnings: readonly Fault[]): OpenQuestion[] {
  const doubtful = warnings
    .filter(
      ({ code, path }) =>
        code === "statement.contradiction" ||
        code === "statement.unclear-date" ||
        (code === "statement.ambiguous-date" && valueOf(findings, path) === undefined),
    )
    .map(whichOne);
  const missing = lexicon.questions
    .filter((each) => isOpen(each, findings) && !doubtful.some(({ path }) => path === each.path))
    .toSorted((a, b) => b.influence - a.influence)
    .map(({ path, question, why }) => ({ path: path === "amount" ? "work.roles" : path, question, why }));
  return [...doubtful, ...missing].slice(0, Math.max(lexicon.most, doubtful.length));
}

function whichOne({ path, given = "" }: Fault): OpenQuestion {
  return { path, question: `Which is right for ${path}: ${given}?`, why: "The text can be read in both ways." };
}

function isOpen(
  { path, only }: { readonly path: string; readonly only?: string },
  findings: readonly Finding[],
): boolean {
  if (path === "amount") return !findings.some((each) => AMOUNT.test(each.path));
  const kind = valueOf(findings, "work.kind");
  if (only === "calls")
    return valueOf(findings, "work.volumes.callsPerMonth") !== undefined && valueOf(findings, path) === undefined;
  if (only !== undefined && only !== kind) return false;
  if (path === "work.volumes.handlingMinutes" && !findings.some((each) => each.path.endsWith("PerMonth"))) return false;
  return !findings.some((each) => each.path === path || each.path.startsWith(`${path}[`));
}
