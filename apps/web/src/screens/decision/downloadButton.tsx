import type { Decision } from "@shoreline/decide";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";

const DownloadMenu = lazy(() => import("./downloadMenu.tsx").then((module) => ({ default: module.DownloadMenu })));

/** The button of the files; their menu is fetched when it is first asked for. */
export function DownloadButton(given: { readonly decision: Decision; readonly keptAs?: string | undefined }) {
  const { t } = useTranslation();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <button type="button" aria-haspopup="menu" className={buttonLook()} onClick={() => setIsWanted(true)}>
      {t("decision.download")} <span aria-hidden="true">▾</span>
    </button>
  );
  return isWanted ? (
    <Suspense fallback={button}>
      <DownloadMenu {...given} />
    </Suspense>
  ) : (
    button
  );
}
