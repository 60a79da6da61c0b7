import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "../../kit/button.tsx";
import { besideFields, TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { ask } from "../../work/server.ts";
import { signOut, useSession } from "../../work/session.ts";
import { SendForm } from "../access/accessPage.tsx";
import { NewPasswordField } from "../access/newPasswordField.tsx";

/** Who one is here, one's password, and the way out. */
export function ProfilePart() {
  const { t } = useTranslation();
  const { identity } = useSession();
  if (!identity) return null;
  const { member, organisation } = identity;
  return (
    <>
      <p>
        {t("settings.you", { name: member.name, email: member.email })}{" "}
        {t("settings.yourRole", { role: t(`role.${member.role}`), organisation: organisation.name })}
      </p>
      <SignOutButton />
      <h2 className="mt-8 mb-1 text-title font-semibold">{t("settings.changePassword")}</h2>
      <PasswordForm email={member.email} />
    </>
  );
}

function SignOutButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => navigate({ to: "/" }) });
  return (
    <>
      <Button disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {t("signIn.out")}
      </Button>
      <Trouble error={leaving.error} />
    </>
  );
}

function PasswordForm({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const sending = useMutation({
    mutationFn: async ({ old = "", password = "" }: Readonly<Record<string, string>>) =>
      ask((service) => service.password.change({ body: { ...(old === "" ? {} : { old }), password } })),
  });
  return (
    <div className="max-w-md">
      <SendForm
        button={t("settings.changePassword")}
        isSending={sending.isPending}
        error={besideFields(sending.error, ["old", "password"])}
        onSend={(typed, form) => sending.mutate(typed, { onSuccess: () => form.reset() })}
      >
        <input type="hidden" autoComplete="username" value={email} />
        <TextField
          error={sending.error}
          name="old"
          type="password"
          autoComplete="current-password"
          label={t("settings.oldPassword")}
        />
        <NewPasswordField error={sending.error} />
        {sending.isSuccess && <p role="status">{t("settings.passwordChanged")}</p>}
      </SendForm>
    </div>
  );
}
