import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { writeDraft } from "../../work/draft.ts";
import { noteOrigin } from "../../work/draftOrigin.ts";
import { briefQuery, versionQuery, versionsQuery } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";

/** The versions of a brief; each can be taken up again. */
export function BriefVersions({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const versions = useQuery(versionsQuery(briefId));
  const taking = useTakeUp(briefId);
  return (
    <section className="my-6">
      <h2 className="mb-1 text-title font-semibold">{t("briefs.versions")}</h2>
      <Loaded from={versions} lines={2}>
        {(items) => (
          <RowTable
            caption={t("briefs.versions")}
            heads={[t("briefs.version"), t("briefs.changed"), ""]}
            rows={items.map(({ version, createdAt }) => ({
              key: String(version),
              cells: [
                version,
                time(createdAt),
                <Button
                  key="take"
                  aria-label={t("briefs.takeUpIt", { version })}
                  onClick={() => taking.mutate(version)}
                >
                  {t("briefs.takeUp")}
                </Button>,
              ],
            }))}
          />
        )}
      </Loaded>
      <Trouble error={taking.error} />
    </section>
  );
}

/** Puts a former version into the draft; keeping it makes it the newest. */
function useTakeUp(briefId: string) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (version: number) => {
      const [{ document }, { brief, etag }] = await Promise.all([
        queries.fetchQuery(versionQuery(briefId, version)),
        queries.fetchQuery(briefQuery(briefId)),
      ]);
      writeDraft(await engine().briefText(document));
      noteOrigin({ id: briefId, title: brief.title, etag });
    },
    onSuccess: () => navigate({ to: "/draft" }),
  });
}
