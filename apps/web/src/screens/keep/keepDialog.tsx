import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { SignInLink, Trouble } from "../../kit/trouble.tsx";
import { noteOrigin, useOrigin } from "../../work/draftOrigin.ts";
import { decideKept, keepBrief, keepVersion } from "../../work/keeping.ts";
import { briefQuery } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { Refused } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";

/** What keeping means, and as what to keep. */
export function KeepDialog({ brief, onClose }: { readonly brief: unknown; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t("keep.title")}>
      <KeepChoice brief={brief} />
    </Dialog>
  );
}

function KeepChoice({ brief }: { readonly brief: unknown }) {
  const { t } = useTranslation();
  const { state, may } = useSession();
  const origin = useOrigin();
  const [share, setShare] = useState(0);
  const keeping = useKeep(brief, setShare);
  if (state !== "signedIn")
    return (
      <p>
        {t("keep.signIn")} <SignInLink />
      </p>
    );
  if (!may("work:write") || !may("decide")) return <p>{t("problem.not-allowed")}</p>;
  return (
    <>
      <p className="text-quiet">{t("keep.lead")}</p>
      <Trouble error={keeping.error} />
      {keeping.isPending ? (
        <p role="status">
          <progress aria-label={t("keep.progress")} max={1} value={share} className="mr-2" />
          {t("keep.progress")}
        </p>
      ) : (
        <p className="flex flex-wrap gap-2">
          {origin && (
            <Button kind="primary" onClick={() => keeping.mutate("version")}>
              {t("keep.version", { title: origin.title })}
            </Button>
          )}
          <Button kind={origin ? "plain" : "primary"} onClick={() => keeping.mutate("new")}>
            {t("keep.new")}
          </Button>
        </p>
      )}
    </>
  );
}

/** Keeps the brief, has the service decide it, and goes to the decision. */
function useKeep(brief: unknown, onShare: (share: number) => void) {
  const navigate = useNavigate();
  const origin = useOrigin();
  return useMutation({
    mutationFn: async (as: "new" | "version") => {
      const document = await documentOf(brief);
      const kept =
        as === "version" && origin ? await keepVersion(origin.id, document, origin.etag) : await keepBrief(document);
      const { etag } = await queries.fetchQuery(briefQuery(kept.id));
      noteOrigin({ id: kept.id, title: kept.title, etag });
      return decideKept(kept.id, { onProgress: ({ progress }) => onShare(progress.share) });
    },
    onSuccess: (id) => navigate({ to: "/decisions/$id", params: { id } }),
  });
}

async function documentOf(brief: unknown): Promise<Record<string, unknown>> {
  const document = await engine().briefDocument(brief);
  if (document.ok) return document.value;
  const faults = document.faults.map((fault) => ({ ...fault }));
  throw new Refused({ type: "/problems/faults", title: "The brief has faults", status: 400, faults });
}
