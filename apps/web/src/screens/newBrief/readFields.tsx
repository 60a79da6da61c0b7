import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { CheckedBrief, ReadField } from "../../engine/briefDesk.ts";
import { Button } from "../../kit/button.tsx";
import { editDraft } from "../../work/edits.ts";
import { valueAt } from "./briefCheck.ts";
import { FieldEditor } from "./fieldEditor.tsx";
import { useFieldName } from "../../words/fieldName.ts";
import { fieldFor } from "./fields.ts";
import { allMeasures } from "./measures.ts";
import { useValueWords } from "./valueWords.ts";

const SURENESS = { sure: "text-quiet", likely: "text-quiet", check: "text-careful font-semibold" } as const;

/** What was read out of the words: each with its value, the words it came from and how sure that is. */
export function ReadFields(given: {
  readonly fields: readonly ReadField[];
  readonly check: CheckedBrief;
  readonly active: readonly string[];
  readonly onActive: (paths: readonly string[]) => void;
  readonly onShow: (field: ReadField) => void;
}) {
  const { t } = useTranslation();
  const { fields } = given;
  return (
    <section>
      <h2 className="m-0 text-title font-semibold">{t("new.read")}</h2>
      <p className="m-0 mb-2 text-note text-quiet">{t("new.readHint")}</p>
      <ByHand fields={fields.filter((field) => isByHand(field, given.check))} />
      <ul className="m-0 list-none p-0">
        {fields.map((field) => (
          <FieldRow key={field.path} field={field} {...given} isActive={given.active.includes(field.path)} />
        ))}
      </ul>
    </section>
  );
}

/** Fields that were said by hand and stay so, whatever the words say; and how to have the words instead. */
function ByHand({ fields }: { readonly fields: readonly ReadField[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  const take = () => void editDraft(fields.map(({ path, value }) => ({ path, value })));
  return (
    <p className="mt-0 mb-2 flex flex-wrap items-center gap-x-2 text-note">
      {t("new.handWins", { count: fields.length })}
      <Button kind="quiet" onClick={take}>
        {t("new.wordsWin")}
      </Button>
    </p>
  );
}

function FieldRow(given: {
  readonly field: ReadField;
  readonly check: CheckedBrief;
  readonly isActive: boolean;
  readonly onActive: (paths: readonly string[]) => void;
  readonly onShow: (field: ReadField) => void;
}) {
  const { t } = useTranslation();
  const { field, check, isActive, onActive, onShow } = given;
  const nameOf = useFieldName();
  const [isOpen, setOpen] = useState(false);
  const isChanged = isByHand(field, check);
  const name = nameOf(field.path);
  const editable = fieldFor(field.path);
  return (
    <li
      className={`border-t border-rule px-2 py-1.5 text-note ${isActive ? "bg-tint" : ""}`}
      onPointerEnter={() => onActive([field.path])}
      onPointerLeave={() => onActive([])}
    >
      <div className="flex items-baseline gap-2">
        <button
          type="button"
          className="min-w-0 flex-1 cursor-pointer border-0 bg-transparent p-0 text-left"
          onFocus={() => onActive([field.path])}
          onBlur={() => onActive([])}
          onClick={() => onShow(field)}
        >
          <span className="text-quiet">{name}: </span>
          <strong>
            <FieldValue field={field} check={check} isChanged={isChanged} />
          </strong>
          {!isChanged && field.workingDays !== undefined && (
            <span className="text-quiet"> {t("new.atWorkingDays", { days: field.workingDays })}</span>
          )}
          <span className="sr-only"> “{field.quote}”</span>
        </button>
        <span className={isChanged ? "text-quiet" : SURENESS[field.sureness]}>
          {t(isChanged ? "new.byHand" : `new.${field.sureness}`)}
        </span>
        {editable && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "new.doneWith" : "new.changeWhat", { field: name })}
            className="cursor-pointer border-0 bg-transparent p-0 text-accent underline"
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? "new.done" : "new.change")}
          </button>
        )}
      </div>
      {isOpen && editable && <FieldEditor field={editable} check={check} />}
    </li>
  );
}

/** A value in the words of the page where it has any, else as the engine words it. */
function FieldValue({
  field,
  check,
  isChanged,
}: {
  readonly field: ReadField;
  readonly check: CheckedBrief;
  readonly isChanged: boolean;
}) {
  const { t } = useTranslation();
  const { figure } = useNumbers();
  const wordsOf = useValueWords();
  const { path, words, quote } = field;
  if (!isChanged && field.isStandIn) return t("new.standsIn", { place: words, quote });
  const value = isChanged ? valueAt(check.data, path) : field.value;
  if (value === undefined) return t("new.nothingSaid");
  const measure = allMeasures.find((each) => each.path === path);
  const plain = isChanged ? (typeof value === "number" ? figure(value) : String(value)) : words;
  return measure ? `${plain} ${t(`brief.measure.${measure.id}`)}` : (wordsOf(path, value) ?? plain);
}

/** Whether the brief says something else by now than the words do. Items of lists are seen as they were read. */
function isByHand(field: ReadField, check: CheckedBrief): boolean {
  if (field.path.includes("[") || typeof field.value === "object") return false;
  return JSON.stringify(valueAt(check.data, field.path)) !== JSON.stringify(field.value);
}
