import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { engine } from "../../engine/engine.ts";
import { controlLook, type ControlProps, Field } from "../../kit/field.tsx";
import { PlacePicker } from "../../kit/placePicker.tsx";
import { AmountControl } from "./amountControl.tsx";
import { faultOf, valueAt } from "./briefCheck.ts";
import { FieldGroup } from "./fieldGroup.tsx";
import type { BriefField } from "./fields.ts";
import { Checks, Picks, PlaceList } from "./listControls.tsx";
import { NumberInput, TypedInput } from "./typedInput.tsx";
import { useField } from "./useField.ts";

interface EditorProps {
  readonly field: BriefField;
  readonly check: CheckedBrief;
  /** A question instead of the usual label, and why it is asked. */
  readonly label?: string;
  readonly hint?: string;
}

/** A field of the brief: its label, what it means, the control that fits it, what holds where nothing is said, its fault. */
export function FieldEditor(given: EditorProps) {
  const { t } = useTranslation();
  const { field, check } = given;
  const label = given.label ?? t(`brief.${field.path}`);
  const hint = given.hint ?? t(`brief.${field.path}.means`);
  const fault = faultOf(check, field);
  if (isSingle(field)) {
    return (
      <Field label={label} hint={hint} fault={fault}>
        {(control) => <SingleControl field={field} check={check} control={control} />}
      </Field>
    );
  }
  return (
    <FieldGroup label={label} hint={hint} fault={fault}>
      <GroupControl field={field} check={check} label={label} />
    </FieldGroup>
  );
}

const SINGLE = ["text", "number", "share", "money", "date", "choice"];

function isSingle({ kind }: BriefField): boolean {
  return SINGLE.includes(kind);
}

interface ControlGiven {
  readonly field: BriefField;
  readonly check: CheckedBrief;
}

function SingleControl({ field, check, control }: ControlGiven & { readonly control: ControlProps }) {
  const { t } = useTranslation();
  const { path, kind } = field;
  const [value, set] = useField(check, path);
  const usual = check.assumed.find((each) => each.path === path)?.value;
  if (typeof value === "object" && value !== null) return <p className="m-0 text-note text-quiet">{t("new.inText")}</p>;
  switch (kind) {
    case "share":
      return (
        <NumberInput {...control} value={value} usual={usual} scale={100} suffix={t("new.percent")} onChange={set} />
      );
    case "money":
      return <NumberInput {...control} value={value} usual={usual} suffix={currencyOf(check)} onChange={set} />;
    case "number":
      return <NumberInput {...control} value={value} usual={usual} onChange={set} />;
    case "date":
      return <DateControl {...{ control, value, usual, set }} />;
    case "choice":
      return <ChoiceControl {...{ field, control, value, usual, set }} />;
    default:
      return (
        <TypedInput
          {...control}
          className="max-w-[60ch]"
          value={String(value ?? "")}
          placeholder={String(usual ?? "")}
          onType={(typed) => set(typed.trim() === "" ? null : typed)}
        />
      );
  }
}

interface SetProps {
  readonly control: ControlProps;
  readonly value: unknown;
  readonly usual: unknown;
  readonly set: (value: unknown) => void;
}

function DateControl({ control, value, usual, set }: SetProps) {
  const { t } = useTranslation();
  const { date } = useNumbers();
  return (
    <span className="flex flex-wrap items-center gap-3">
      <input
        {...control}
        type="date"
        className={`${controlLook} max-w-[20ch]`}
        value={String(value ?? "")}
        onChange={(event) => set(event.target.value || null)}
      />
      {value === undefined && typeof usual === "string" && (
        <span className="text-note text-quiet">{t("new.usual", { value: date(usual) })}</span>
      )}
    </span>
  );
}

function ChoiceControl({ field, control, value, usual, set }: SetProps & { readonly field: BriefField }) {
  const { t } = useTranslation();
  const { options = [] } = field;
  const nameOf = (option: string) => t(`brief.option.${option}`);
  const isOther = typeof value === "string" && !options.includes(value);
  const nothing = typeof usual === "string" ? t("new.usual", { value: nameOf(usual) }) : t("new.choose");
  return (
    <select
      {...control}
      className={`${controlLook} max-w-[48ch]`}
      value={String(value ?? "")}
      onChange={(event) => set(event.target.value || null)}
    >
      <option value="">{nothing}</option>
      {isOther && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}

function GroupControl({ field, check, label }: ControlGiven & { readonly label: string }) {
  const { t } = useTranslation();
  const { path, kind, options = [] } = field;
  const [value, set] = useField(check, path);
  if (kind === "amount") return <AmountControl check={check} />;
  if (kind === "city") {
    return (
      <PlacePicker
        label={label}
        isLabelHidden
        citiesOnly
        value={String(value ?? "")}
        placeholder={t("new.typeCity")}
        onChoose={set}
      />
    );
  }
  if (value !== undefined && !isWordList(value)) return <p className="m-0 text-note text-quiet">{t("new.inText")}</p>;
  const list = { label, value: value ?? [], onChange: set };
  switch (kind) {
    case "choices":
      return <Checks options={options} {...list} />;
    case "order":
      return <Picks options={options} nameOf={(each) => t(`brief.option.${each}`)} isOrdered {...list} />;
    case "words":
      return <RegimePicks {...list} />;
    default:
      return <PlaceList of={kind === "cities" ? "cities" : "countries"} groups={options} {...list} />;
  }
}

function RegimePicks(list: {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[] | null) => void;
}) {
  const offered = useQuery({ queryKey: ["offeredWords"], queryFn: () => engine().offeredWords(), staleTime: Infinity });
  return <Picks options={offered.data?.regimes ?? []} nameOf={(each) => each} {...list} />;
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** The currency that amounts of money are meant in; empty while nobody knows. */
function currencyOf({ data, assumed }: CheckedBrief): string {
  const said = valueAt(data, "company.currency") ?? assumed.find(({ path }) => path === "company.currency")?.value;
  return typeof said === "string" ? said : "";
}
