import { useTranslation } from "react-i18next";

/** Parts of an amount. */
const DETAILS: Readonly<Record<string, string>> = {
  "work.volumes.handlingMinutes": "new.handling",
  "work.units.labourMinutes": "new.labour",
};

/** A field as people call it; of one inside another that has no name of its own, the other's. */
export function useFieldName(): (path: string) => string {
  const { t, i18n } = useTranslation();
  return (path) => {
    const steps = path.replaceAll(/\[\d+\]/g, "").split(".");
    const known = steps
      .map((_, index) => steps.slice(0, steps.length - index).join("."))
      .find((each) => i18n.exists(`brief.${each}`));
    const detail = DETAILS[steps.join(".")];
    if (detail !== undefined) return t(detail);
    if (known !== undefined) return t(`brief.${known}`);
    return /^work\.(?:roles|effort|size|volumes|units)\./.test(path) ? t("brief.amount") : path;
  };
}
