import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the page for tabs, history and paper: what is shown, the most particular first, and of which application. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const { t } = useTranslation();
  const title = [...parts, t("app.name")].filter((part) => part !== undefined && part !== "").join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
