import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, buttonLook } from "../../kit/button.tsx";
import { besideFields, ChoiceField, TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { ask } from "../../work/server.ts";
import { type Identity, mayBeSignedIn, signedInAs, useSession } from "../../work/session.ts";
import { AccessPage, SendForm } from "./accessPage.tsx";
import { isBrokenOff, signInByPasskey } from "./passkey.ts";

/** Ways of another sign-in to fail that have words of their own. */
const ELSEWHERE = ["provider-unavailable", "provider-refused", "too-late", "not-a-member"] as const;

/** Signing in, and back to where one came from. */
export function SignInScreen() {
  const { t } = useTranslation();
  const { back, arrived, problem } = useSearch({ from: "/sign-in" });
  const navigate = useNavigate();
  const { state } = useSession();
  const ways = useQuery({
    queryKey: ["ways"],
    queryFn: async () => (await ask((service) => service.signIn.ways())).body,
  });
  useEffect(() => {
    if (arrived) mayBeSignedIn();
  }, [arrived]);
  useEffect(() => {
    if (state === "signedIn") void navigate({ href: back, replace: true });
  }, [state, back, navigate]);
  const refused = ELSEWHERE.find((each) => each === problem);
  return (
    <AccessPage title={t("signIn.title")} lead={t("signIn.lead")}>
      {refused && <p role="alert">{t(`signIn.${refused}`)}</p>}
      <Trouble error={ways.error} onAgain={() => void ways.refetch()} />
      <PasswordForm />
      <div className="my-6 flex flex-wrap gap-2 border-t border-rule pt-4">
        {ways.data?.passkey && <PasskeyButton />}
        {ways.data?.oidc && (
          <a className={buttonLook()} href={addressOfProvider(ways.data.oidc.address, back)}>
            {t("signIn.elsewhere", { name: ways.data.oidc.name })}
          </a>
        )}
      </div>
    </AccessPage>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

function PasswordForm() {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const sending = useMutation({
    mutationFn: async ({ email = "", password = "", organisationId }: Readonly<Record<string, string>>) => {
      const which = organisationId === undefined ? {} : { organisationId };
      const answer = await ask((service) => service.signIn.password({ body: { email, password, ...which } }));
      return answer.body;
    },
    onSuccess: (body) => ("organisations" in body ? setChoices(body.organisations) : signedInAs(body)),
  });
  const at = { error: sending.error };
  return (
    <SendForm
      button={t("signIn.title")}
      isSending={sending.isPending}
      error={besideFields(sending.error, ["email", "password"])}
      onSend={(typed) => sending.mutate(typed)}
    >
      <TextField {...at} name="email" type="email" required autoComplete="username" label={t("access.email")} />
      <TextField
        {...at}
        name="password"
        type="password"
        required
        autoComplete="current-password"
        label={t("access.password")}
      />
      {choices.length > 0 && (
        <ChoiceField
          name="organisationId"
          label={t("signIn.which")}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </SendForm>
  );
}

function PasskeyButton() {
  const { t } = useTranslation();
  const asking = useMutation({
    mutationFn: signInByPasskey,
    onSuccess: (identity: Identity) => signedInAs(identity),
  });
  return (
    <div>
      <Button disabled={asking.isPending} onClick={() => asking.mutate()}>
        {t("signIn.passkey")}
      </Button>
      {!isBrokenOff(asking.error) && <Trouble error={asking.error} />}
    </div>
  );
}

function addressOfProvider(address: string, back: string): string {
  const arrival = `/sign-in?${new URLSearchParams({ arrived: "true", back: JSON.stringify(back) })}`;
  return `${address}?${new URLSearchParams({ returnTo: arrival })}`;
}
