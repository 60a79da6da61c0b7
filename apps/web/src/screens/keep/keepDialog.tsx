import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { SignInLink, Trouble } from "../../kit/trouble.tsx";
import { draft } from "../../work/draft.ts";
import { noteOrigin, useOrigin } from "../../work/draftOrigin.ts";
import { editDraft } from "../../work/edits.ts";
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
  const title = useTitleOf(brief);
  const [typed, setTyped] = useState<string>();
  const name = typed ?? title ?? "";
  const keeping = useKeep(brief, setShare);
  const keep = (as: "new" | "version") => keeping.mutate({ as, name: name.trim() });
  const isNameless = title === undefined || (typed !== undefined && name.trim() === "");
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
        <>
          <Field label={t("keep.name")} hint={t("keep.nameHint")}>
            {(control) => (
              <input
                {...control}
                className={controlLook}
                maxLength={MOST_LETTERS}
                disabled={title === undefined}
                value={name}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <p className="flex flex-wrap gap-2">
            {origin && (
              <Button kind="primary" disabled={isNameless} onClick={() => keep("version")}>
                {t("keep.version", { title: origin.title })}
              </Button>
            )}
            <Button kind={origin ? "plain" : "primary"} disabled={isNameless} onClick={() => keep("new")}>
              {t("keep.new")}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

const MOST_LETTERS = 200;

/** What the brief is called so far; empty where it has faults, which keeping it tells, and nothing while that is read. */
function useTitleOf(brief: unknown): string | undefined {
  const document = useQuery({
    queryKey: ["keep", "title", brief],
    queryFn: async () => {
      const read = await engine().briefDocument(brief);
      return read.ok ? String(read.value["title"] ?? "") : "";
    },
    staleTime: Infinity,
  });
  return document.data;
}

/** Under another name the draft, too, is called so. */
async function named(brief: unknown, name: string): Promise<Record<string, unknown>> {
  const document = await documentOf(brief);
  if (name === "" || name === document["title"]) return document;
  if (brief === draft().text) await editDraft([{ path: "title", value: name }]);
  return { ...document, title: name };
}

/** Keeps the brief, has the service decide it, and goes to the decision. */
function useKeep(brief: unknown, onShare: (share: number) => void) {
  const navigate = useNavigate();
  const origin = useOrigin();
  return useMutation({
    mutationFn: async ({ as, name }: { readonly as: "new" | "version"; readonly name: string }) => {
      const document = await named(brief, name);
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
