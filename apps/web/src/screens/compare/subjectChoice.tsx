import { useTranslation } from "react-i18next";
import { controlLook, Field } from "../../kit/field.tsx";
import type { Subject } from "./subjects.ts";

/** One of the decisions that can be compared. */
export function SubjectChoice(given: {
  readonly label: string;
  readonly value: string;
  readonly subjects: readonly Subject[];
  readonly onChoose: (ref: string) => void;
  /** What nothing chosen means. */
  readonly nothing?: string;
}) {
  const { t } = useTranslation();
  const { subjects, value } = given;
  const isListed = value === "" || subjects.some(({ ref }) => ref === value);
  return (
    <div className="max-w-[72ch]">
      <Field label={given.label}>
        {(control) => (
          <select
            {...control}
            className={controlLook}
            value={value}
            onChange={(event) => given.onChoose(event.target.value)}
          >
            {(value === "" || given.nothing !== undefined) && (
              <option value="">{given.nothing ?? t("compare.choose")}</option>
            )}
            {!isListed && <option value={value}>{value}</option>}
            {subjects.map(({ ref, label }) => (
              <option key={ref} value={ref}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
