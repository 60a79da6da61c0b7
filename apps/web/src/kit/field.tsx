import type { Fault } from "@shoreline/units";
import { type ReactNode, useId } from "react";
import { FaultLine } from "./faults.tsx";

/** What a control inside a field must carry to be read out with its label, its hint and its fault. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

/** The look of anything one types or chooses in. */
export const controlLook =
  "w-full rounded-sm border border-rule bg-sheet px-2 py-1.5 text-body text-ink placeholder:text-quiet aria-invalid:border-fault";

/** A label, its control, what it means, and what is wrong with it. What was typed stays. */
export function Field(given: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly fault?: Fault | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const described = [given.hint ? `${id}-hint` : "", given.fault ? `${id}-fault` : ""].filter((each) => each !== "");
  return (
    <div className="my-3">
      <label htmlFor={id} className="block text-note font-semibold">
        {given.label}
      </label>
      {given.hint && (
        <p id={`${id}-hint`} className="m-0 mb-1 max-w-[72ch] text-note text-quiet">
          {given.hint}
        </p>
      )}
      {given.children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": given.fault !== undefined,
      })}
      {given.fault && (
        <p id={`${id}-fault`} className="m-0 mt-1 text-note text-fault">
          <FaultLine fault={given.fault} isNamed={false} />
        </p>
      )}
    </div>
  );
}
