import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../kit/button.tsx";
import { ShownOnce } from "../../kit/copied.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { besideFields, ChoiceField, TextField } from "../../kit/textField.tsx";
import { fileBrief } from "../../work/keeping.ts";
import { briefQuery, engagementsQuery, type ReadBrief } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { ask, once } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { SendForm } from "../access/accessPage.tsx";

const NEW = "new";

/** Shows a kept brief, with its decisions and comments, to somebody from outside, and nothing else. */
export function ShareButton({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  const { may } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!may("members:manage")) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("share.share")}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t("share.title")} leaving="close">
        <ShareForm briefId={briefId} />
      </Dialog>
    </>
  );
}

function ShareForm({ briefId }: { readonly briefId: string }) {
  const { t } = useTranslation();
  const brief = useQuery(briefQuery(briefId));
  const engagements = useQuery(engagementsQuery);
  const sharing = useShare();
  return (
    <Loaded from={brief}>
      {(read) => (
        <>
          <p className="text-quiet">{t("share.lead")}</p>
          <SendForm
            button={t("share.invite")}
            isSending={sharing.isPending}
            error={besideFields(sharing.error, ["email"])}
            onSend={({ email = "", engagementId = NEW }) => sharing.mutate({ read, email, engagementId })}
          >
            <ChoiceField
              key={`${read.brief.engagementId}`}
              name="engagementId"
              label={t("engagement.one")}
              hint={t("share.engagementHint")}
              defaultValue={read.brief.engagementId ?? NEW}
              options={[
                { value: NEW, label: t("share.newEngagement", { title: read.brief.title }) },
                ...(engagements.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <TextField name="email" type="email" required label={t("share.email")} error={sharing.error} />
          </SendForm>
          {sharing.data && <ShownOnce label={t("settings.inviteLink")} text={sharing.data} />}
        </>
      )}
    </Loaded>
  );
}

interface Sharing {
  readonly read: ReadBrief;
  readonly email: string;
  readonly engagementId: string;
}

/** Files the brief under the engagement and invites the guest; gives the link, which is shown once. */
function useShare() {
  return useMutation({
    mutationFn: async ({ read: { brief, etag }, email, engagementId: chosen }: Sharing) => {
      const engagementId = chosen === NEW ? await newEngagement(brief.title) : chosen;
      if (brief.engagementId !== engagementId) await fileBrief(brief.id, { engagementId }, etag);
      const body = { email, role: "guest" as const, engagementId };
      return (await ask((service) => service.invitations.create({ body }))).body.link.url;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitations"] }),
  });
}

async function newEngagement(title: string): Promise<string> {
  const { body } = await ask((service) => service.engagements.create({ body: { title } }, once()));
  await queries.invalidateQueries(engagementsQuery);
  return body.id;
}
