import { useTranslation } from "react-i18next";
import { Trouble } from "./trouble.tsx";

/** Says that the organisation's own facts could not be asked for, so that the figures of the atlas stand alone. */
export function OwnFactsTrouble({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  return (
    <>
      <Trouble error={error} />
      <p>{t("facts.unfetched")}</p>
    </>
  );
}
