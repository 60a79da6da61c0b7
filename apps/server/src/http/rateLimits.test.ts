import { describe, expect, it } from "vitest";
import { rateLimits } from "./rateLimits.ts";
import type { Incoming } from "./signed.ts";

const nothing = (): undefined => undefined;

function from(address: string): Incoming {
  const leaving = new AbortController().signal;
  return { requestId: "", method: "GET", url: "/", address, secure: true, leaving, header: nothing, cookie: nothing };
}

describe("requests without a sign-in", () => {
  it("are counted by the /64 of an IPv6 address: who has one has all of them", async () => {
    const limits = rateLimits({ signedPerMinute: 0, openPerMinute: 2 });
    await limits.count(from("2001:db8:1:2::1"), undefined);
    await limits.count(from("2001:db8:1:2::2"), undefined);
    const refused = { kind: "too-many" };
    await expect(limits.count(from("2001:db8:1:2:ffff::3"), undefined)).rejects.toMatchObject(refused);
    await expect(limits.admit(from("2001:db8:1:2::4"))).rejects.toMatchObject(refused);
    await limits.admit(from("2001:db8:1:3::1"));
    await limits.count(from("2001:db8:1:3::1"), undefined);
  });
});
