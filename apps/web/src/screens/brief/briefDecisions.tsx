import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { useScenarioNames } from "../../work/decisionNames.ts";
import { useInShort } from "../../work/decisionsInShort.ts";
import { decisionsQuery } from "../../work/kept.ts";

/** What was decided about a brief, the newest first: each in a line. */
export function BriefDecisions({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const decisions = useInfiniteQuery(decisionsQuery(briefId));
  const all = decisions.data?.pages.flatMap(({ items }) => items) ?? [];
  const scenarioOf = useScenarioNames(all);
  const inShort = useInShort(all);
  return (
    <section className="my-6">
      <h2 className="mb-1 text-title font-semibold">{t("briefs.decisions")}</h2>
      <Loaded from={decisions}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="text-quiet">{t("briefs.noDecisions")}</p>;
          return (
            <ul className="m-0 list-none p-0">
              {items.map((each) => (
                <li key={each.id} className="border-b border-rule py-2">
                  <Link to="/decisions/$id" params={{ id: each.id }} lang={inShort(each)?.language}>
                    {inShort(each)?.text ?? "…"}
                  </Link>
                  <p className="m-0 text-note text-quiet">
                    {t("briefs.decided", { version: each.briefVersion, time: time(each.createdAt) })}{" "}
                    {each.scenarioId !== null && t("briefs.ofScenario", { scenario: scenarioOf(each) })}
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {decisions.hasNextPage && <Button onClick={() => void decisions.fetchNextPage()}>{t("list.more")}</Button>}
    </section>
  );
}
