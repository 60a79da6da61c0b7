import { describe, expect, it } from "vitest";
import { cookieName, keptCookie } from "./cookies.ts";
import { siteAt } from "./site.ts";

describe("a site", () => {
  it.each([
    ["https://sourcing.example.org", true, "sourcing.example.org"],
    ["http://localhost:8787", false, "localhost"],
    ["http://127.0.0.1:8787", false, undefined],
    ["http://[::1]:8787", false, undefined],
    ["http://sourcing.example.org", true, "sourcing.example.org"],
    ["https://192.0.2.7", true, undefined],
  ])("at %s has secure cookies: %s; and passkeys for %s", (address, isSecure, domain) => {
    expect(siteAt(`${address}/`)).toEqual({ origin: address, isSecure, domain });
  });

  it("beyond this machine has cookies that only it can set, over TLS alone", () => {
    const site = siteAt("https://sourcing.example.org");
    expect(cookieName("session", site)).toBe("__Host-shoreline");
    expect(keptCookie("session", site, "t", 60)).toBe(
      "__Host-shoreline=t; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
    );
    expect(cookieName("oidc", site)).toBe("__Host-shoreline-oidc");
  });
});
