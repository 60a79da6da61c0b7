import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../kit/button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { useFieldName } from "../../words/fieldName.ts";
import { useNumbers } from "../../words/useNumbers.ts";
import { type Scenario, scenariosQuery } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { useValueWords } from "../newBrief/valueWords.ts";
import { useDecide } from "./briefActions.tsx";

/** What-ifs of a brief that were kept; each can be decided. */
export function BriefScenarios({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  const scenarios = useQuery(scenariosQuery(briefId));
  return (
    <section className="my-6">
      <h2 className="mb-1 text-title font-semibold">{t("briefs.scenarios")}</h2>
      <Loaded from={scenarios} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p className="text-quiet">{t("briefs.noScenarios")}</p>
          ) : (
            <ScenarioRows briefId={briefId} scenarios={items} />
          )
        }
      </Loaded>
    </section>
  );
}

/** A field that is said otherwise, and how. */
function useChangeWords(): (change: Scenario["changes"][number]) => string {
  const nameOf = useFieldName();
  const wordsOf = useValueWords();
  const { figure } = useNumbers();
  return ({ path, value }) => {
    const plain = typeof value === "number" ? figure(value) : JSON.stringify(value);
    return `${nameOf(path)}: ${wordsOf(path, value) ?? plain}`;
  };
}

function ScenarioRows({ briefId, scenarios }: { readonly briefId: string; readonly scenarios: readonly Scenario[] }) {
  const { t } = useTranslation();
  const { may } = useSession();
  const changeWords = useChangeWords();
  const deciding = useDecide(briefId);
  const removing = useMutation({
    mutationFn: ({ id, version }: Scenario) =>
      ask((service) => service.scenarios.remove({ path: { id } }, { ifMatch: `"${version}"` })),
    onSettled: () => queries.invalidateQueries(scenariosQuery(briefId)),
  });
  return (
    <>
      <RowTable
        caption={t("briefs.scenarios")}
        heads={[t("list.name"), t("briefs.changes"), ""]}
        rows={scenarios.map((scenario) => ({
          key: scenario.id,
          cells: [
            scenario.name,
            scenario.changes.map(changeWords).join("; "),
            <div key="actions" className="flex flex-wrap gap-1">
              {may("decide") && (
                <Button
                  disabled={deciding.isPending}
                  aria-label={t("briefs.decideIt", { name: scenario.name })}
                  onClick={() => deciding.mutate(scenario.id)}
                >
                  {t("briefs.decide")}
                </Button>
              )}
              {may("work:write") && (
                <Button
                  kind="danger"
                  aria-label={t("list.removeIt", { name: scenario.name })}
                  onClick={() => removing.mutate(scenario)}
                >
                  {t("list.remove")}
                </Button>
              )}
            </div>,
          ],
        }))}
      />
      <Trouble error={deciding.error ?? removing.error} />
    </>
  );
}
