import { type Role, roles } from "@shoreline/api";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../kit/button.tsx";
import { ShownOnce } from "../../kit/copied.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { type Member, membersQuery } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { InvitationList, InviteForm } from "./invitations.tsx";

/** Who belongs to the organisation, what they may do, and who was invited. */
export function MembersPart() {
  const { may } = useSession();
  return (
    <>
      <MemberList />
      {may("members:manage") && (
        <>
          <InvitationList />
          <InviteForm />
        </>
      )}
    </>
  );
}

interface MemberChange {
  readonly member: Member;
  readonly change: { readonly role?: Role; readonly disabled?: boolean };
}

function MemberList() {
  const { t } = useTranslation();
  const members = useQuery(membersQuery);
  const changing = useMutation({
    mutationFn: ({ member: { id, version }, change }: MemberChange) =>
      ask((service) => service.members.update({ path: { id }, body: change }, { ifMatch: `"${version}"` })),
    onSettled: () => queries.invalidateQueries(membersQuery),
  });
  const linking = useMutation({
    mutationFn: async ({ id }: Member) => (await ask((service) => service.members.newPassword({ path: { id } }))).body,
  });
  return (
    <>
      <Loaded from={members}>
        {(items) => (
          <RowTable
            caption={t("settings.members")}
            heads={[t("list.name"), t("access.email"), t("settings.role"), ""]}
            rows={items.map((member) => ({
              key: member.id,
              cells: [
                member.disabledAt ? t("settings.disabledOne", { name: member.name }) : member.name,
                member.email,
                <RoleChoice key="role" member={member} onChange={(change) => changing.mutate({ member, change })} />,
                <MemberActions
                  key="actions"
                  member={member}
                  onChange={(change) => changing.mutate({ member, change })}
                  onLink={() => linking.mutate(member)}
                />,
              ],
            }))}
          />
        )}
      </Loaded>
      <Trouble error={changing.error ?? linking.error} />
      {linking.data && <ShownOnce label={t("settings.newPasswordLink")} text={linking.data.url} />}
    </>
  );
}

type OnChange = (change: MemberChange["change"]) => void;

/** Guests keep their engagement: they become something else only by a new invitation. */
function RoleChoice({ member, onChange }: { readonly member: Member; readonly onChange: OnChange }) {
  const { t } = useTranslation();
  const { may } = useSession();
  if (!may("members:manage") || member.role === "guest") return t(`role.${member.role}`);
  return (
    <select
      aria-label={t("settings.roleOf", { name: member.name })}
      className="rounded-sm border border-rule bg-sheet px-1 py-0.5"
      value={member.role}
      onChange={(event) => onChange({ role: event.target.value as Role })}
    >
      {roles
        .filter((role) => role !== "guest")
        .map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
    </select>
  );
}

function MemberActions(given: { readonly member: Member; readonly onChange: OnChange; readonly onLink: () => void }) {
  const { t } = useTranslation();
  const { may, identity } = useSession();
  const { id, disabledAt, name } = given.member;
  if (!may("members:manage") || id === identity?.member.id) return null;
  const isDisabled = disabledAt !== null;
  return (
    <div className="flex flex-wrap gap-1">
      {!isDisabled && (
        <Button aria-label={t("settings.newPasswordFor", { name })} onClick={given.onLink}>
          {t("access.newPassword")}
        </Button>
      )}
      <Button
        kind={isDisabled ? "plain" : "danger"}
        aria-label={t(isDisabled ? "settings.enableOne" : "settings.disableOne", { name })}
        onClick={() => given.onChange({ disabled: !isDisabled })}
      >
        {t(isDisabled ? "settings.enable" : "settings.disable")}
      </Button>
    </div>
  );
}
