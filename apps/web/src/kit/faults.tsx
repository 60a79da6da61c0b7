import type { Fault } from "@shoreline/units";
import { useTranslation } from "react-i18next";

/** What was refused, what would be accepted, and the next step. */
export function FaultLine({ fault }: { readonly fault: Fault }) {
  const { t } = useTranslation();
  const { path, given, allowed, hint } = fault;
  const refusal = given === undefined ? t("fault.missing") : t("fault.given", { given });
  const rest = [allowed && t("fault.allowed", { allowed }), hint].filter(Boolean).join(" ");
  return (
    <>
      {path !== "" && <code>{path}</code>} {refusal} {rest}
    </>
  );
}

/** All that is wrong, at once. Read out when it appears. */
export function Faults({ faults, title }: { readonly faults: readonly Fault[]; readonly title?: string }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <section role="alert" className="my-4 border-l-4 border-fault py-1 pl-3">
      <p className="m-0 font-semibold">{title ?? t("fault.title", { count: faults.length })}</p>
      <ul className="m-0 list-disc pl-5 text-note">
        {faults.map((fault, place) => (
          <li key={place}>
            <FaultLine fault={fault} />
          </li>
        ))}
      </ul>
    </section>
  );
}
