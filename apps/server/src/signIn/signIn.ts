import type { Store } from "@shoreline/store";
import type { OidcConfig } from "../config/config.ts";
import type { Authenticate } from "../http/signed.ts";
import { authenticate } from "./authenticate.ts";
import { oidcProvider, type OidcProvider } from "./oidc/provider.ts";
import { type Guesses, guesses } from "./password/guesses.ts";
import { type PasswordWork, passwordWork } from "./password/work.ts";
import { remembered, type Remembered } from "./remembered.ts";
import { type Site, siteAt } from "./site.ts";

/** What signing in needs besides the store: made once at the start. */
export interface SignIn {
  readonly authenticate: Authenticate;
  /** Whom the last seconds' requests came from; a change of members, sessions or tokens has to be forgotten here. */
  readonly remembered: Remembered;
  readonly passwords: PasswordWork;
  /** Wrong guesses at the password of somebody who is signed in. */
  readonly guesses: Guesses;
  /** How browsers know the service. */
  site(): Site;
  /** The OpenID provider, where one is configured. */
  readonly oidc: OidcProvider | undefined;
}

/** Signing in to a service whose public address is known at the latest with the first request. */
export function signInOf(given: {
  readonly store: Store;
  readonly now: () => number;
  readonly publicUrl: () => string;
  readonly oidc: OidcConfig | undefined;
}): SignIn {
  const { store, now, publicUrl, oidc } = given;
  const memory = remembered(now);
  const site = () => siteAt(publicUrl());
  return {
    authenticate: authenticate({ store, now, site, remembered: memory }),
    remembered: memory,
    passwords: passwordWork(),
    guesses: guesses(now),
    site,
    oidc: oidc === undefined ? undefined : oidcProvider(oidc),
  };
}
