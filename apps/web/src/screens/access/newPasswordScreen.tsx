import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";
import { besideFields } from "../../kit/textField.tsx";
import { ask } from "../../work/server.ts";
import { AccessPage, SendForm } from "./accessPage.tsx";
import { LinkGate } from "./linkGate.tsx";
import { NewPasswordField } from "./newPasswordField.tsx";

/** A new password by a link that an owner made. */
export function NewPasswordScreen() {
  const { t } = useTranslation();
  return (
    <LinkGate title={t("newPassword.title")}>
      {(link, token) => <NewPasswordForm token={token} email={link.email} />}
    </LinkGate>
  );
}

function NewPasswordForm({ token, email }: { readonly token: string; readonly email: string | null }) {
  const { t } = useTranslation();
  const sending = useMutation({
    mutationFn: async ({ password = "" }: Readonly<Record<string, string>>) =>
      ask((service) => service.links.newPassword({ body: { token, password } })),
  });
  if (sending.isSuccess)
    return (
      <AccessPage title={t("newPassword.done")}>
        <Link to="/sign-in" className={buttonLook("primary")}>
          {t("signIn.title")}
        </Link>
      </AccessPage>
    );
  return (
    <AccessPage title={t("newPassword.title")} lead={email && t("newPassword.lead", { email })}>
      <SendForm
        button={t("newPassword.button")}
        isSending={sending.isPending}
        error={besideFields(sending.error, ["password"])}
        onSend={(typed) => sending.mutate(typed)}
      >
        <NewPasswordField error={sending.error} />
      </SendForm>
    </AccessPage>
  );
}
