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

function JoinForm({ token, ...known }: { readonly token: string; readonly email: string; readonly name: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: async ({ name = "", password = "" }: Readonly<Record<string, string>>) =>
      (await ask((service) => service.links.accept({ body: { token, name, password } }))).body,
    onSuccess: async (identity) => {
      signedInAs(identity);
      await navigate({ to: "/", replace: true });
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
