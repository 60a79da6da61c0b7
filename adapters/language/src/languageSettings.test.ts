import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageSettings } from "./languageSettings.ts";

const URL_NAME = "SHORELINE_LLM_URL";
const local = { [URL_NAME]: "http://127.0.0.1:8080/v1" };

function faultsOf(environment: Record<string, string>) {
  const settings = languageSettings(environment);
  return settings.ok ? [] : settings.faults;
}

describe("the settings of a language model", () => {
  it.each([{}, { [URL_NAME]: "" }, { [URL_NAME]: " " }, { SHORELINE_LLM_KEY: "k", SHORELINE_LLM_MODEL: "m" }])(
    "are absent without an address: %j",
    (environment) => {
      expect(languageSettings(environment)).toEqual({ ok: true, value: undefined });
    },
  );

  it("take their usual values where only the address is given", () => {
    expect(languageSettings(local)).toEqual({
      ok: true,
      value: { url: "http://127.0.0.1:8080/v1", query: {}, model: "default", key: undefined, timeoutSeconds: 60 },
    });
  });

  it("take model, key, time and a query from their variables", () => {
    const environment = {
      [URL_NAME]: "https://models.example/v1?api-version=3",
      SHORELINE_LLM_MODEL: "small",
      SHORELINE_LLM_KEY: "secret",
      SHORELINE_LLM_TIMEOUT_SECONDS: "2.5",
    };
    expect(languageSettings(environment)).toEqual({
      ok: true,
      value: {
        url: "https://models.example/v1",
        query: { "api-version": "3" },
        model: "small",
        key: "secret",
        timeoutSeconds: 2.5,
      },
    });
  });

  it.each(["models.example/v1", "file:///etc/passwd", "ftp://models.example", "http://", "javascript:alert(1)"])(
    "refuse an address that is not of the web: %s",
    (address) => {
      expect(faultsOf({ [URL_NAME]: address })).toMatchObject([{ code: "language.bad-url", path: URL_NAME }]);
    },
  );

  it.each(["0", "-1", "601", "1e2", "soon", "Infinity", "NaN"])("refuse a time of %s seconds", (seconds) => {
    expect(faultsOf({ ...local, SHORELINE_LLM_TIMEOUT_SECONDS: seconds })).toMatchObject([
      { code: "language.bad-timeout", path: "SHORELINE_LLM_TIMEOUT_SECONDS", given: JSON.stringify(seconds) },
    ]);
  });

  it("tell both faults at once", () => {
    const faults = faultsOf({ [URL_NAME]: "nowhere", SHORELINE_LLM_TIMEOUT_SECONDS: "0" });
    expect(faults.map(({ code }) => code)).toEqual(["language.bad-url", "language.bad-timeout"]);
  });

  it("never repeat a password or a key in a fault", () => {
    const word = fc.stringMatching(/^[a-z0-9]{8,20}$/);
    fc.assert(
      fc.property(fc.constantFrom("http", "https", "ftp", "x"), word, (scheme, secret) => {
        const address = `${scheme}://user:${secret}@models.example/v1?key=${secret}`;
        const faults = faultsOf({ [URL_NAME]: address, SHORELINE_LLM_KEY: secret });
        expect(faults).toHaveLength(1);
        expect(JSON.stringify(faults)).not.toContain(secret);
      }),
      { seed: 11 },
    );
  });
});
