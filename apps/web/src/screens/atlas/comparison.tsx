import type { FactGroup } from "@shoreline/atlas";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { ShownFact } from "../../engine/atlas/shownFact.ts";
import { engine } from "../../engine/engine.ts";
import { Faults } from "../../kit/faults.tsx";
import { OwnFactsTrouble } from "../../kit/ownFactsTrouble.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { factWords } from "./figureWords.ts";
import { PublishedWords, ToldWords } from "./ownLines.tsx";

interface Line {
  readonly key: string;
  readonly meaning: string;
  readonly unit: string;
  readonly facts: readonly ShownFact[];
}

/** Places side by side, figure by figure, if there are any; what stands below waits for them, so that it does not move. */
export function Comparison({ ids, children }: { readonly ids: readonly string[]; readonly children: ReactNode }) {
  const { told, error } = useOwnFacts();
  const compared = useQuery({
    queryKey: ["atlas", "compare", ids, told],
    queryFn: () => engine().comparedPlaces(ids, told ?? []),
    staleTime: Infinity,
    placeholderData: (before) => before,
    enabled: ids.length > 0 && told !== undefined,
  });
  if (ids.length === 0) return children;
  if (compared.error) throw compared.error;
  if (!compared.data) return <LinesSkeleton lines={10} />;
  if (!compared.data.ok) return <Faults faults={compared.data.faults} />;
  return (
    <>
      <OwnFactsTrouble error={error} />
      <Compared compared={compared.data.value} />
      {children}
    </>
  );
}

interface ComparedPlaces {
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly group: FactGroup; readonly lines: readonly Line[] }[];
  readonly pay: readonly Line[];
}

/** What a neighbour lent is marked. */
function Compared({ compared: { places, groups, pay } }: { readonly compared: ComparedPlaces }) {
  const { t } = useTranslation();
  return (
    <div className="scrolling my-4" tabIndex={0} role="region" aria-label={t("atlas.compared")}>
      <table className="w-full border-collapse text-note leading-snug">
        <caption className="pb-2 text-left text-title font-semibold">{t("atlas.compared")}</caption>
        <thead>
          <tr className="border-b border-quiet">
            <td />
            {places.map(({ id, name }) => (
              <th key={id} scope="col" className="py-1.5 pl-3 text-right align-bottom font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, lines }) => (
          <Lines key={group} lines={lines} title={t(`atlas.group.${group}`)} />
        ))}
        <Lines lines={pay} title={t("atlas.pay")} />
      </table>
      <p className="text-small text-quiet">≈ {t("atlas.confidence.assumed")}</p>
    </div>
  );
}

function Lines({ lines, title }: { readonly lines: readonly Line[]; readonly title: string }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const width = (lines[0]?.facts.length ?? 0) + 1;
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={width} className="pt-4 pb-1 text-left text-quiet">
          {title}
        </th>
      </tr>
      {lines.map(({ key, meaning, unit, facts }) => (
        <tr key={key} className="border-b border-rule align-top">
          <th scope="row" className="py-1.5 pr-3 text-left font-normal">
            {meaning} <span className="text-quiet">({unit})</span>
          </th>
          {facts.map((fact, place) => (
            <td key={place} className="py-1.5 pl-3 text-right">
              {factWords(fact, numbers, t("atlas.yes"), t("atlas.no"))}
              {fact.confidence === "assumed" && (
                <abbr title={t("atlas.confidence.assumed")} className="text-careful no-underline">
                  {" "}
                  ≈
                </abbr>
              )}
              <Own fact={fact} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Whose own a figure is, with what the atlas gives beside it. */
function Own({ fact }: { readonly fact: ShownFact }) {
  if (!fact.own) return null;
  return (
    <div className="text-small">
      {fact.own.told.map((told) => (
        <div key={told.id}>
          <ToldWords told={told} shown={fact} />
        </div>
      ))}
      <PublishedWords own={fact.own} />
    </div>
  );
}
