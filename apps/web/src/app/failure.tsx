import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** What is shown where a screen broke; the rest of the application goes on. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <section role="alert">
      <h1 className="text-lead font-semibold">{t("failure.title")}</h1>
      <p className="text-quiet">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className="underline" onClick={reset}>
        {t("failure.again")}
      </button>
    </section>
  );
}
