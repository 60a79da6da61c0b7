import type { Decision } from "@shoreline/decide";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Blocks } from "../../document/blocks.tsx";
import { type FigurePlace, OpenFigure } from "../../document/openFigure.ts";
import { engine } from "../../engine/engine.ts";
import type { OfferedAlternative } from "../../engine/compare/compareDesk.ts";
import { controlLook, Field } from "../../kit/field.tsx";
import { DecisionSkeleton } from "../../kit/skeleton.tsx";
import { useLanguage } from "../../words/useLanguage.ts";
import type { GoTo } from "./compareScreen.tsx";

const MOST = 4;

/** Two to four alternatives of one decision; the first is held against the others. */
export function AlternativesTab(given: {
  readonly decision: Decision;
  /** The subject in the address. */
  readonly of: string;
  readonly ids: readonly string[];
  readonly go: GoTo;
}) {
  const { decision, of, ids, go } = given;
  const open = useOpened(of);
  const language = useLanguage();
  const compared = useQuery({
    queryKey: ["compare", "alternatives", decision.id, ids, language],
    queryFn: () => engine().comparedAlternatives(decision, ids, language),
    staleTime: Infinity,
    structuralSharing: false,
    placeholderData: (before) => before,
  });
  if (compared.error) throw compared.error;
  if (!compared.data) return <DecisionSkeleton />;
  const { shown, offered, blocks } = compared.data;
  return (
    <>
      <Chosen shown={shown} offered={offered} onChange={(alternative) => go({ alternative })} />
      <OpenFigure value={open}>
        <Blocks blocks={blocks} />
      </OpenFigure>
    </>
  );
}

/** Figures open where the whole decision is shown. */
function useOpened(of: string): (place: FigurePlace) => void {
  const navigate = useNavigate();
  return ({ to, from }) => {
    const search = { at: to, ...(from === undefined ? {} : { of: from }) };
    const [kind, name = ""] = of.split(/:(.*)/);
    if (kind === "decision") void navigate({ to: "/decisions/$id", params: { id: name }, search });
    else void navigate({ to: "/draft", search: kind === "example" ? { ...search, example: name } : search });
  };
}

function Chosen(given: {
  readonly shown: readonly string[];
  readonly offered: readonly OfferedAlternative[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { shown, offered, onChange } = given;
  const labels = new Map(offered.map(({ id, label }) => [id, label]));
  const others = offered.filter(({ id }) => !shown.includes(id));
  const nameOf = ({ label, feasible }: OfferedAlternative) =>
    feasible ? label : t("compare.ruledOut", { name: label });
  return (
    <section className="my-4 flex flex-wrap items-end gap-x-4 gap-y-2" aria-label={t("compare.alternatives")}>
      {shown.length < MOST && (
        <div className="w-full max-w-[360px]">
          <Field label={t("compare.add")}>
            {(control) => (
              <select
                {...control}
                className={controlLook}
                value=""
                onChange={(event) => onChange([...shown, event.target.value])}
              >
                <option value="">{t("compare.choose")}</option>
                {others.map((each) => (
                  <option key={each.id} value={each.id}>
                    {nameOf(each)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <ul className="m-0 mb-3 flex list-none flex-wrap gap-2 p-0">
        {shown.map((id, index) => {
          const name = labels.get(id) ?? id;
          const rest = shown.filter((each) => each !== id);
          return (
            <li key={id} className="inline-flex items-center rounded-sm border border-rule bg-sheet text-note">
              {index === 0 ? (
                <span className="px-2 py-1 font-semibold">{name}</span>
              ) : (
                <button
                  type="button"
                  className="cursor-pointer px-2 py-1 text-left"
                  title={t("compare.putFirst", { name })}
                  aria-label={t("compare.putFirst", { name })}
                  onClick={() => onChange([id, ...rest])}
                >
                  {name}
                </button>
              )}
              {shown.length > 2 && (
                <button
                  type="button"
                  className="cursor-pointer border-l border-rule px-2 py-1"
                  aria-label={t("compare.remove", { name })}
                  title={t("compare.remove", { name })}
                  onClick={() => onChange(rest)}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
