import { describe, expect, it } from "vitest";
import { isDividedId, parseDividedId } from "./dividedId.ts";

describe("the id of divided work", () => {
  it("leads back to its parts and where they go", () => {
    const read = parseDividedId("core+data-science=employees@us-chicago,run=vendor:acme@in-pune");
    expect(read).toEqual({
      ok: true,
      value: [
        { parts: ["core", "data-science"], arrangement: { party: "employees", sites: ["us-chicago"] } },
        { parts: ["run"], arrangement: { party: "vendor", vendorId: "acme", sites: ["in-pune"] } },
      ],
    });
  });

  it("is told from that of one arrangement", () => {
    expect(isDividedId("core=employees@us-chicago,run=vendor@in-pune")).toBe(true);
    expect(isDividedId("employees@pl-krakow+ph-manila")).toBe(false);
    expect(isDividedId("improve")).toBe(false);
  });

  it.each([
    ["employees@us-chicago", "arrangements.divided-id"],
    ["core=employees@us-chicago,core=vendor@in-pune", "arrangements.divided-id"],
    ["=employees@us-chicago,run=vendor@in-pune", "arrangements.divided-id"],
    ["core=a=b,run=vendor@in-pune", "arrangements.divided-id"],
    ["core=elves@us-chicago,run=vendor@in-pune", "arrangements.unknown-party"],
  ])("%s is refused", (text, code) => {
    const read = parseDividedId(text, "id");
    expect(read).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it("says everything that is wrong with it", () => {
    const read = parseDividedId("core=elves@us-chicago,run=dwarves@in-pune");
    expect(read).toMatchObject({ ok: false, faults: [{ given: '"elves"' }, { given: '"dwarves"' }] });
  });
});
