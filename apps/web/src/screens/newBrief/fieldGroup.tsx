import type { Fault } from "@shoreline/units";
import { type ReactNode, useId } from "react";
import { FaultLine } from "../../kit/faults.tsx";

/** Several controls that answer one question: what is asked, what it means, and what is wrong with the answer. */
export function FieldGroup(given: {
  readonly label: string;
  readonly hint: string;
  readonly fault: Fault | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="my-3 min-w-0 border-0 p-0" aria-describedby={`${id}-hint`}>
      <legend className="p-0 text-note font-semibold">{given.label}</legend>
      <p id={`${id}-hint`} className="m-0 mb-1 max-w-[72ch] text-note text-quiet">
        {given.hint}
      </p>
      {given.children}
      {given.fault && (
        <p className="m-0 mt-1 text-note text-fault">
          <FaultLine fault={given.fault} />
        </p>
      )}
    </fieldset>
  );
}
