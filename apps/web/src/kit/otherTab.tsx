import { useTranslation } from "react-i18next";
import { keepMine, takeOther, useDraft } from "../work/draft.ts";
import { Button } from "./button.tsx";

/** Says that another tab has written another draft meanwhile, and lets one of both be chosen. */
export function OtherTab() {
  const { t } = useTranslation();
  const { isChangedElsewhere } = useDraft();
  if (!isChangedElsewhere) return null;
  return (
    <section role="alert" className="my-4 border-l-4 border-careful py-1 pl-3 print:hidden">
      <p className="m-0 font-semibold">{t("draft.elsewhere")}</p>
      <p className="m-0 mb-2 text-note">{t("draft.elsewhereMeans")}</p>
      <p className="m-0 flex flex-wrap gap-2">
        <Button onClick={takeOther}>{t("draft.takeOther")}</Button>
        <Button onClick={keepMine}>{t("draft.keepMine")}</Button>
      </p>
    </section>
  );
}
