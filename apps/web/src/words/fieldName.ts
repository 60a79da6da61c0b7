import { useTranslation } from "react-i18next";
import type { WordKey } from "./words.ts";

/** Parts of an amount. */
const DETAILS: Readonly<Record<string, string>> = {
  "work.volumes.handlingMinutes": "new.handling",
  "work.units.labourMinutes": "new.labour",
};

/** Fields of requests that are no fields of a brief. */
const ASKED: Readonly<Record<string, WordKey>> = {
  email: "access.email",
  name: "list.name",
  password: "access.password",
  newPassword: "access.newPassword",
  role: "settings.role",
  engagementId: "engagement.one",
  value: "facts.value",
  low: "facts.low",
  high: "facts.high",
  unit: "facts.unit",
  date: "facts.date",
  source: "facts.source",
  place: "facts.place",
  note: "facts.note",
  id: "fault.id",
};

/**
 * What a fault is about, as people call it; nothing where the page has no word for it. Where it stands in a request
 * (`body.`, `query.`, the document in it) is nobody's concern.
 */
export function useFaultName(): (path: string) => string | undefined {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return (path) => {
    const bare = barePath(path);
    const asked = ASKED[bare];
    if (asked !== undefined) return t(asked);
    const name = nameOf(bare);
    return name === bare ? undefined : name;
  };
}

/** A path without where in a request it stands. */
export function barePath(path: string): string {
  return path.replace(/^(?:body|path|query|headers?)\.(?:document\.)?/, "");
}

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
