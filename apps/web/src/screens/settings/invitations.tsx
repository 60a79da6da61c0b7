import { type Role, roles } from "@shoreline/api";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { ShownOnce } from "../../kit/copied.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { besideFields, ChoiceField, TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { engagementsQuery } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { SendForm } from "../access/accessPage.tsx";

const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: async () => (await ask((service) => service.invitations.list())).body.items,
});
const renew = () => queries.invalidateQueries(invitationsQuery);

/** Who was invited and has not come yet. */
export function InvitationList() {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const { data = [] } = useQuery(invitationsQuery);
  const revoking = useMutation({
    mutationFn: (id: string) => ask((service) => service.invitations.revoke({ path: { id } })),
    onSuccess: renew,
  });
  if (data.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 mb-1 text-title font-semibold">{t("settings.invited")}</h2>
      <RowTable
        caption={t("settings.invited")}
        heads={[t("access.email"), t("settings.role"), t("list.until"), ""]}
        rows={data.map(({ id, email, role, expiresAt }) => ({
          key: id,
          cells: [
            email,
            t(`role.${role}`),
            time(expiresAt),
            <Button
              key="revoke"
              kind="danger"
              aria-label={t("list.takeBackIt", { name: email })}
              onClick={() => revoking.mutate(id)}
            >
              {t("list.takeBack")}
            </Button>,
          ],
        }))}
      />
      <Trouble error={revoking.error} />
    </>
  );
}

/** Inviting somebody, as a member or as a guest of one engagement. */
export function InviteForm() {
  const { t } = useTranslation();
  const [role, setRole] = useState<Role>("analyst");
  const inviting = useInvitation();
  return (
    <div className="mt-6 max-w-md">
      <h2 className="mt-0 mb-1 text-title font-semibold">{t("settings.invite")}</h2>
      <SendForm
        button={t("settings.inviteButton")}
        isSending={inviting.isPending}
        error={besideFields(inviting.error, ["email", "role", "engagementId"])}
        onSend={({ email = "", engagementId }, form) =>
          inviting.mutate({ email, role, ...(engagementId ? { engagementId } : {}) }, { onSuccess: () => form.reset() })
        }
      >
        <TextField name="email" type="email" required label={t("access.email")} error={inviting.error} />
        <ChoiceField
          name="role"
          label={t("settings.role")}
          hint={t(`role.${role}.may`)}
          error={inviting.error}
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
          options={roles.map((each) => ({ value: each, label: t(`role.${each}`) }))}
        />
        {role === "guest" && <EngagementField error={inviting.error} />}
      </SendForm>
      {inviting.data && <ShownOnce label={t("settings.inviteLink")} text={inviting.data.link.url} />}
    </div>
  );
}

interface Invited {
  readonly email: string;
  readonly role: Role;
  readonly engagementId?: string;
}

/** Sends an invitation; its answer has the link, shown once. */
function useInvitation() {
  return useMutation({
    mutationFn: async (body: Invited) => (await ask((service) => service.invitations.create({ body }))).body,
    onSuccess: renew,
  });
}

function EngagementField({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(engagementsQuery);
  return (
    <ChoiceField
      name="engagementId"
      required
      label={t("engagement.one")}
      hint={data.length === 0 ? t("engagement.none") : t("engagement.guestHint")}
      error={error}
      options={data.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
