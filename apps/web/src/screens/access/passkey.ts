import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { ask } from "../../work/server.ts";
import type { Identity } from "../../work/session.ts";

type Document = Record<string, unknown>;

/** Signs in with a passkey that the browser or a device holds. */
export async function signInByPasskey(): Promise<Identity> {
  const [{ startAuthentication }, options] = await Promise.all([
    import("@simplewebauthn/browser"),
    ask((service) => service.signIn.passkeyOptions()),
  ]);
  const optionsJSON = options.body as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = (await startAuthentication({ optionsJSON })) as unknown as Document;
  return (await ask((service) => service.signIn.passkey({ body: { response } }))).body;
}

/** Makes a passkey for who is signed in. */
export async function addPasskey(name: string): Promise<void> {
  const [{ startRegistration }, options] = await Promise.all([
    import("@simplewebauthn/browser"),
    ask((service) => service.passkeys.options()),
  ]);
  const optionsJSON = options.body as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = (await startRegistration({ optionsJSON })) as unknown as Document;
  await ask((service) => service.passkeys.add({ body: { name, response } }));
}

/** Whether the person themself broke it off, which is no trouble to be told. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotAllowedError" || error.name === "AbortError");
}
