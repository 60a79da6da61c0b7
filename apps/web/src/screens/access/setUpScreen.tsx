import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { besideFields, TextField } from "../../kit/textField.tsx";
import { ask } from "../../work/server.ts";
import { signedInAs } from "../../work/session.ts";
import { AccessPage, SendForm } from "./accessPage.tsx";
import { LinkGate } from "./linkGate.tsx";
import { NewPasswordField } from "./newPasswordField.tsx";

/** The first organisation and its owner, by the link that the first start printed. */
export function SetUpScreen() {
  const { t } = useTranslation();
  return <LinkGate title={t("setUp.title")}>{(_link, token) => <SetUpForm token={token} />}</LinkGate>;
}

function SetUpForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: async ({ organisation = "", name = "", email = "", password = "" }: Readonly<Record<string, string>>) =>
      (await ask((service) => service.setUp.create({ body: { token, organisation, name, email, password } }))).body,
    onSuccess: async (identity) => {
      signedInAs(identity);
      await navigate({ to: "/", replace: true });
    },
  });
  const at = { error: sending.error, required: true };
  return (
    <AccessPage title={t("setUp.title")} lead={t("setUp.lead")}>
      <SendForm
        button={t("setUp.button")}
        isSending={sending.isPending}
        error={besideFields(sending.error, ["organisation", "name", "email", "password"])}
        onSend={(typed) => sending.mutate(typed)}
      >
        <TextField {...at} name="organisation" autoComplete="organization" label={t("setUp.organisation")} />
        <TextField {...at} name="name" autoComplete="name" label={t("access.name")} />
        <TextField {...at} name="email" type="email" autoComplete="username" label={t("access.email")} />
        <NewPasswordField error={sending.error} />
      </SendForm>
    </AccessPage>
  );
}
