import { useEffect, useState } from "react";
import { controlLook, Field } from "../../kit/field.tsx";
import type { GoTo } from "./overlapScreen.tsx";

const PAUSE_MS = 400;

/** A short text that is asked about once the typing rests. */
export function AskedText(given: {
  readonly name: "date" | "year" | "hours" | "heads";
  readonly label: string;
  readonly value: string;
  readonly type?: "date" | "text" | "number";
  readonly min?: number;
  readonly max?: number;
  readonly placeholder?: string;
  readonly go: GoTo;
}) {
  const { name, value, go, type = "text" } = given;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => go({ [name]: typed.trim() === "" ? undefined : typed.trim() }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="w-40">
      <Field label={given.label}>
        {(control) => (
          <input
            {...control}
            type={type}
            min={given.min}
            max={given.max}
            placeholder={given.placeholder}
            className={controlLook}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}

/** One of a few. */
export function AskedChoice<Value extends string>(given: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <div className="w-auto max-w-full">
      <Field label={given.label}>
        {(control) => (
          <select
            {...control}
            className={controlLook}
            value={given.value}
            onChange={(event) => given.onChoose(event.target.value as Value)}
          >
            {given.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
