import type { Decision } from "@shoreline/decide";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionSummary } from "../../work/kept.ts";
import { useMemberName } from "../../work/memberName.ts";
import { useNumbers } from "../../words/useNumbers.ts";

/** Which version of a decision is read that was kept: when, by whom, of which version of the brief. */
export function KeptVersion(given: { readonly decision: Decision; readonly about: DecisionSummary | undefined }) {
  const { decision, about } = given;
  return <VersionLine decision={decision}>{about && <Kept about={about} />}</VersionLine>;
}

function Kept({ about: { createdAt, createdBy, briefVersion } }: { readonly about: DecisionSummary }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const name = useMemberName(createdBy);
  const when = time(createdAt);
  const kept = name === undefined ? t("decision.keptAt", { when }) : t("decision.keptAtBy", { when, name });
  return (
    <>
      <time dateTime={createdAt}>{kept}</time> · {t("decision.ofVersion", { version: briefVersion })} ·{" "}
    </>
  );
}

/** Says of a decision that nobody has kept it. */
export function DraftVersion({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  return <VersionLine decision={decision}>{t("decision.notKept")} · </VersionLine>;
}

/** So many signs tell a decision from the others that one sees. */
const SHORT = 8;

/** What of it is known has its place from the beginning, so that nothing moves when the rest comes. */
function VersionLine({ decision, children }: { readonly decision: Decision; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { id, atlas } = decision;
  return (
    <p className="m-0 min-h-10 text-note sm:min-h-5">
      {children}
      {t("decision.ofAtlas", { version: atlas.version })} ·{" "}
      <a href="#method" title={id} className="text-inherit decoration-dotted">
        {t("decision.shortId", { id: id.slice(0, SHORT) })}
      </a>
    </p>
  );
}
