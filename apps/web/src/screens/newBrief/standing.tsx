import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { buttonLook } from "../../kit/button.tsx";
import { FaultLine, Faults } from "../../kit/faults.tsx";
import { fieldAnchor } from "./formTab.tsx";
import { useFieldName } from "../../words/fieldName.ts";
import { useValueWords } from "./valueWords.ts";

const NEEDED = 5;

/** How far the brief has come: what is understood, what is missing, and the one next step. */
export function Standing({ check }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const { missing, isEnough, isReadable } = check;
  const isBegun = Object.keys(check.data).some((key) => key !== "schema");
  return (
    <section className="rounded-sm border border-rule bg-sheet p-4" aria-label={t("new.understood")}>
      <h2 className="m-0 mb-1 text-note font-semibold text-quiet">{t("new.understood")}</h2>
      <p className="m-0 min-h-[4.5em] font-semibold" lang={isBegun ? "en" : undefined}>
        {isBegun ? check.sentence : t("new.nothingYet")}
      </p>
      <p className="mt-2 mb-3 text-note" aria-live="polite">
        {isEnough && t("new.enough")}
        {!isEnough && missing.length === 0 && isReadable && t("new.mendFirst")}
        {missing.length > 0 && t("new.needed", { known: NEEDED - missing.length })}
        {missing.length > 0 && isBegun && <Missing paths={missing} />}
      </p>
      {isEnough ? (
        <Link to="/draft" className={`${buttonLook("primary")} w-full justify-center`}>
          {t("new.decide")}
        </Link>
      ) : (
        <button type="button" disabled className={`${buttonLook("primary")} w-full justify-center`}>
          {t("new.decide")}
        </button>
      )}
      <p className="mt-2 mb-0 text-small text-quiet">{t("new.decideMeans")}</p>
      <Faults faults={check.faults} title={t("new.mend")} />
      <Assumed check={check} />
    </section>
  );
}

/** What is still needed; each leads to its field. */
function Missing({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <span className="mt-1 block">
      {t("new.stillMissing")}
      {paths.map((path, place) => (
        <span key={path}>
          {place > 0 && ", "}
          <Link to="/new" search={{ by: "form" }} hash={fieldAnchor(path)}>
            {t(`brief.${path}`)}
          </Link>
        </span>
      ))}
    </span>
  );
}

/** Defaults that hold because nothing was said, with their reasons; and what is worth a look. */
function Assumed({ check: { assumed, warnings } }: { readonly check: CheckedBrief }) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const wordsOf = useValueWords();
  return (
    <>
      {warnings.length > 0 && (
        <div className="mt-3 border-l-4 border-careful pl-3 text-note">
          <p className="m-0 font-semibold">{t("new.look")}</p>
          <ul className="m-0 list-disc pl-5">
            {warnings.map((fault) => (
              <li key={`${fault.code} ${fault.path} ${fault.given}`}>
                <FaultLine fault={fault} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {assumed.length > 0 && (
        <details className="mt-3 text-note">
          <summary className="cursor-pointer">{t("new.assumed", { count: assumed.length })}</summary>
          <div className="max-h-96 overflow-auto" tabIndex={0} role="region" aria-label={t("new.assumedTitle")}>
            <dl className="m-0">
              {assumed.map(({ path, value, words, why }) => (
                <div key={path} className="border-t border-rule py-1.5">
                  <dt className="font-semibold">
                    {nameOf(path)}: {wordsOf(path, value) ?? <span lang="en">{words}</span>}
                  </dt>
                  <dd className="m-0 text-quiet" lang="en">
                    {why}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      )}
    </>
  );
}
