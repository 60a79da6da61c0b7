import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { faultOf, valueAt } from "./briefCheck.ts";
import { FieldEditor } from "./fieldEditor.tsx";
import { type BriefField, neededFields, type Topic, topics } from "./fields.ts";

/** Id of a field on the page, to be led to. */
export function fieldAnchor(path: string): string {
  return `field-${path}`;
}

/** The brief as a form: what is needed first, everything else folded by topic. */
export function FormTab({ check }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const field = hash === "" ? null : form.current?.querySelector(`[id="${CSS.escape(hash)}"]`);
    field?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [hash]);
  if (!check.isReadable) return <p role="alert">{t("new.unreadable")}</p>;
  const kind = valueAt(check.data, "work.kind");
  return (
    <div ref={form}>
      <h2 className="m-0 text-title font-semibold">{t("new.neededTitle")}</h2>
      <Fields fields={neededFields} check={check} />
      <h2 className="mt-8 mb-1 text-title font-semibold">{t("new.optionalTitle")}</h2>
      <p className="mt-0 mb-3 max-w-[72ch] text-note text-quiet">{t("new.optionalLead")}</p>
      {topics
        .map((topic) => ({ ...topic, fields: topic.fields.filter((field) => fits(field, kind)) }))
        .filter(({ fields }) => fields.length > 0)
        .map((topic) => (
          <TopicSection key={topic.id} topic={topic} check={check} />
        ))}
    </div>
  );
}

function fits({ only }: BriefField, kind: unknown): boolean {
  return only === undefined || only.some((each) => each === kind);
}

function TopicSection({ topic, check }: { readonly topic: Topic; readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const said = topic.fields.filter(({ path }) => valueAt(check.data, path) !== undefined).length;
  const wrong = topic.fields.filter((field) => faultOf(check, field) !== undefined).length;
  return (
    <details className="border-t border-rule last:border-b">
      <summary className="flex cursor-pointer list-none items-baseline gap-3 py-3 font-semibold">
        <span aria-hidden="true" className="text-accent [details[open]_&]:rotate-90">
          ▸
        </span>
        {t(`brief.topic.${topic.id}`)}
        <span className="ml-auto text-note font-normal text-quiet">
          {wrong > 0 && <span className="mr-3 font-semibold text-fault">{t("new.wrongCount", { count: wrong })}</span>}
          {said > 0 && t("new.saidCount", { count: said })}
        </span>
      </summary>
      <div className="pb-4 pl-6">
        <Fields fields={topic.fields} check={check} />
      </div>
    </details>
  );
}

function Fields({ fields, check }: { readonly fields: readonly BriefField[]; readonly check: CheckedBrief }) {
  return fields.map((field) => (
    <div key={field.path} id={fieldAnchor(field.path)}>
      <FieldEditor field={field} check={check} />
    </div>
  ));
}
