import { useTranslation } from "react-i18next";
import { TextField } from "../../kit/textField.tsx";

/** A password to choose. */
export function NewPasswordField({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <TextField
      error={error}
      required
      name="password"
      type="password"
      minLength={12}
      autoComplete="new-password"
      label={t("access.newPassword")}
      hint={t("access.newPasswordHint")}
    />
  );
}
