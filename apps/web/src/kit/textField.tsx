import type { ComponentProps } from "react";
import { Refused } from "../work/server.ts";
import { controlLook, Field } from "./field.tsx";

/** A line to type into, with what the service refused about it. */
export function TextField({
  label,
  hint,
  error,
  name,
  ...input
}: Omit<ComponentProps<"input">, "id" | "children"> & {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly error?: unknown;
}) {
  return (
    <Field label={label} hint={hint} fault={faultAt(error, name)}>
      {(control) => <input {...input} {...control} name={name} className={controlLook} />}
    </Field>
  );
}

/** One of a few, with what the service refused about it. */
export function ChoiceField({
  label,
  hint,
  error,
  name,
  options,
  ...select
}: Omit<ComponentProps<"select">, "id" | "children"> & {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  readonly error?: unknown;
}) {
  return (
    <Field label={label} hint={hint} fault={faultAt(error, name)}>
      {(control) => (
        <select {...select} {...control} name={name} className={controlLook}>
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What was refused about one field of a form. */
function faultAt(error: unknown, name: string) {
  if (!(error instanceof Refused)) return undefined;
  return error.faults.find(({ path }) => path === name || path === `body.${name}`);
}

/** The error without what already stands at the named fields; nothing where that was all. */
export function besideFields(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof Refused) || error.faults.length === 0) return error;
  const faults = error.faults.filter(({ path }) => !names.includes(path.replace(/^body\./, "")));
  return faults.length === 0 ? undefined : new Refused({ ...error.problem, faults: [...faults] });
}

/** The words of a form as they were typed. */
export function typedIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
