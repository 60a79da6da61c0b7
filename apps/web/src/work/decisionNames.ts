import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../words/useNumbers.ts";
import { type DecisionSummary, scenariosQuery } from "./kept.ts";

type Kept = Pick<DecisionSummary, "briefId" | "scenarioId">;

/** Of which scenario of its brief a kept decision is: `scenario “Cheaper vendor”`; nothing for the brief itself. */
export function useScenarioNames(decisions: readonly Kept[]): (decision: Kept) => string | undefined {
  const { t } = useTranslation();
  const briefs = decisions.flatMap(({ briefId, scenarioId }) => (scenarioId === null ? [] : [briefId]));
  const names = useQueries({
    queries: [...new Set(briefs)].map((id) => scenariosQuery(id)),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ?? []).map(({ id, name }) => [id, name]))),
  });
  return ({ scenarioId }) => {
    if (scenarioId === null) return undefined;
    const name = names.get(scenarioId);
    // It may have been removed since; its decisions stay.
    return name === undefined ? t("briefs.someScenario") : t("briefs.scenarioNamed", { name });
  };
}

/** What tells a kept decision from others: its title, the scenario where it is of one, and when it was made. */
export function useDecisionNames(decisions: readonly DecisionSummary[]): (decision: DecisionSummary) => string {
  const { time } = useNumbers();
  const scenarioOf = useScenarioNames(decisions);
  return (decision) =>
    [decision.title, scenarioOf(decision), time(decision.createdAt)].filter((each) => each !== undefined).join(" · ");
}
