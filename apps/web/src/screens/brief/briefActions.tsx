import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { writeDraft } from "../../work/draft.ts";
import { noteOrigin } from "../../work/draftOrigin.ts";
import { decideKept, fileBrief } from "../../work/keeping.ts";
import type { ReadBrief } from "../../work/kept.ts";
import { useSession } from "../../work/session.ts";
import { ShareButton } from "../keep/shareButton.tsx";

/** What can be done with a kept brief. */
export function BriefActions({ read }: { readonly read: ReadBrief }) {
  const { t } = useTranslation();
  const { may } = useSession();
  const { brief, etag } = read;
  const working = useWork(read);
  const deciding = useDecide(brief.id);
  const archiving = useMutation({
    mutationFn: () => fileBrief(brief.id, { archived: brief.archivedAt === null }, etag),
  });
  return (
    <>
      <div className="my-4 flex flex-wrap gap-2 border-y border-rule py-3">
        {may("decide") && (
          <Button kind="primary" disabled={deciding.isPending} onClick={() => deciding.mutate(undefined)}>
            {deciding.isPending ? t("keep.progress") : t("briefs.decide")}
          </Button>
        )}
        <Link to="/explore" search={{ brief: brief.id }} className={buttonLook()}>
          {t("explore.title")}
        </Link>
        {may("work:write") && <Button onClick={() => working.mutate()}>{t("briefs.work")}</Button>}
        <ShareButton briefId={brief.id} />
        {may("work:write") && (
          <Button onClick={() => archiving.mutate()}>
            {t(brief.archivedAt === null ? "briefs.archive" : "briefs.takeBack")}
          </Button>
        )}
      </div>
      <Trouble error={working.error ?? deciding.error ?? archiving.error} />
    </>
  );
}

/** Puts the brief into the draft, to go on from there. */
function useWork({ brief, etag }: ReadBrief) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      writeDraft(await engine().briefText(brief.document));
      noteOrigin({ id: brief.id, title: brief.title, etag });
    },
    onSuccess: () => navigate({ to: "/new" }),
  });
}

/** Has the service decide the brief, or one of its scenarios, and goes to the decision. */
export function useDecide(briefId: string) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (scenarioId: string | undefined) => decideKept(briefId, scenarioId === undefined ? {} : { scenarioId }),
    onSuccess: (id) => navigate({ to: "/decisions/$id", params: { id } }),
  });
}
