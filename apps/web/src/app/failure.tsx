import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTitle } from "../kit/useTitle.ts";

/** What is shown where a screen broke; the rest of the application goes on. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  useTitle(t("failure.title"));
  return (
    <section role="alert">
      <h1 className="text-lead font-semibold">{t("failure.title")}</h1>
      <p className="text-quiet">{error instanceof Error ? error.message : String(error)}</p>
      <p className="flex flex-wrap items-center gap-4">
        <button type="button" className="cursor-pointer underline" onClick={reset}>
          {t("failure.again")}
        </button>
        <Link to="/">{t("notFound.home")}</Link>
      </p>
    </section>
  );
}
