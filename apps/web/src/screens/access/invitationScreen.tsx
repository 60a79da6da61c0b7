import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { besideFields, TextField } from "../../kit/textField.tsx";
import { ask } from "../../work/server.ts";
import { signedInAs } from "../../work/session.ts";
import { AccessPage, SendForm } from "./accessPage.tsx";
import { LinkGate } from "./linkGate.tsx";
import { NewPasswordField } from "./newPasswordField.tsx";

/** Joining an organisation by an invitation. */
export function InvitationScreen() {
  const { t } = useTranslation();
  return (
    <LinkGate title={t("invitation.title")}>
      {({ organisation, email, name, role }, token) => (
        <AccessPage
          title={t("invitation.join", { organisation: organisation?.name ?? "" })}
          lead={
            role === "guest" ? t("invitation.guestLead") : t("invitation.lead", { role: t(`role.${role ?? "viewer"}`) })
          }
        >
          <JoinForm token={token} email={email ?? ""} name={name ?? ""} />
        </AccessPage>
      )}
    </LinkGate>
  );
}

/** The one decision that a guest was shown; nothing where there are several to choose from, or none yet. */
async function onlyDecision(): Promise<string | undefined> {
  const { items } = (await ask((service) => service.decisions.list({ query: { limit: 2 } }))).body;
  return items.length === 1 ? items[0]?.id : undefined;
}

function JoinForm({ token, ...known }: { readonly token: string; readonly email: string; readonly name: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: async ({ name = "", password = "" }: Readonly<Record<string, string>>) =>
      (await ask((service) => service.links.accept({ body: { token, name, password } }))).body,
    onSuccess: async (identity) => {
      signedInAs(identity);
      const shared = identity.member.role === "guest" ? await onlyDecision() : undefined;
      if (shared === undefined) await navigate({ to: "/", replace: true });
      else await navigate({ to: "/decisions/$id", params: { id: shared }, replace: true });
    },
  });
  return (
    <SendForm
      button={t("invitation.button")}
      isSending={sending.isPending}
      error={besideFields(sending.error, ["name", "password"])}
      onSend={(typed) => sending.mutate(typed)}
    >
      <TextField
        name="email"
        type="email"
        readOnly
        value={known.email}
        autoComplete="username"
        label={t("access.email")}
      />
      <TextField
        error={sending.error}
        required
        name="name"
        autoComplete="name"
        defaultValue={known.name}
        label={t("access.name")}
      />
      <NewPasswordField error={sending.error} />
    </SendForm>
  );
}
