import { useTranslation } from "react-i18next";
import { controlLook, Field } from "../../kit/field.tsx";
import { useDraft, writeDraft } from "../../work/draft.ts";

/** The brief as the text that it is. */
export function TextTab() {
  const { t } = useTranslation();
  const { text } = useDraft();
  return (
    <Field label={t("new.textLabel")} hint={t("new.textHint")}>
      {(control) => (
        <textarea
          {...control}
          className={`${controlLook} min-h-[60vh] font-mono text-note`}
          spellCheck={false}
          wrap="off"
          value={text}
          placeholder={EXAMPLE}
          onChange={(event) => writeDraft(event.target.value, "text")}
        />
      )}
    </Field>
  );
}

const EXAMPLE = `schema: brief/1
title: Help desk for our offices
work:
  kind: service
  function: it-support
  volumes: { ticketsPerMonth: 2400, handlingMinutes: 18 }
  months: 36
company:
  home: us-boston`;
