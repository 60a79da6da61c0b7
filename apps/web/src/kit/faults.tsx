import type { Fault } from "@shoreline/units";
import { useTranslation } from "react-i18next";
import { barePath, useFaultName } from "../words/fieldName.ts";

/** What was refused, what would be accepted, and the next step; beside its field, whose name stands there, without it. */
export function FaultLine({ fault, isNamed = true }: { readonly fault: Fault; readonly isNamed?: boolean }) {
  const { t } = useTranslation();
  const nameOf = useFaultName();
  const { path, given, allowed, hint } = fault;
  const refusal = given === undefined ? t("fault.missing") : t("fault.given", { given });
  const rest = [allowed && t("fault.allowed", { allowed }), hint].filter(Boolean).join(" ");
  const name = nameOf(path);
  return (
    <>
      {isNamed && path !== "" && (name === undefined ? <code>{barePath(path)}</code> : <strong>{name}:</strong>)}{" "}
      {refusal} {rest}
    </>
  );
}

/** All that is wrong, at once. Read out when it appears. */
export function Faults({ faults, title }: { readonly faults: readonly Fault[]; readonly title?: string }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <section role="alert" className="my-4 border-l-4 border-fault py-1 pl-3">
      <p className="m-0 font-semibold">{title ?? t("fault.title", { count: differentFaults(faults).length })}</p>
      <ul className="m-0 list-disc pl-5 text-note">
        {differentFaults(faults).map((fault) => (
          <li key={keyOf(fault)}>
            <FaultLine fault={fault} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each once: a service and a page may find the same. */
function differentFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [keyOf(fault), fault])).values()];
}

function keyOf({ path, given, allowed, hint }: Fault): string {
  return [barePath(path), given, allowed, hint].join(" ");
}
