import { permissionsOf } from "@shoreline/api";
import { beforeEach, describe, expect, it } from "vitest";
import type { Signed } from "../http/signed.ts";
import { BELIEVED_MILLISECONDS, remembered, type Remembered } from "./remembered.ts";

function signedBy(memberId: string, id: string): Signed {
  const actor = { organisationId: "o", memberId, engagementId: null };
  return { actor, role: "viewer", permissions: permissionsOf("viewer"), by: { kind: "session", id } };
}

const ada = signedBy("ada", "s1");
let clock: number;
let memory: Remembered;
beforeEach(() => {
  clock = 1000;
  memory = remembered(() => clock);
});

describe("who was behind a token", () => {
  it("is remembered for five seconds from when the database was asked", () => {
    memory.set("h", ada, 1000);
    clock = 1000 + BELIEVED_MILLISECONDS - 1;
    expect(memory.get("h")).toBe(ada);
    clock += 1;
    expect(memory.get("h")).toBeUndefined();
  });

  it.each(["ada", "s1"])("is forgotten at once with %s, and nobody else is", (id) => {
    memory.set("h", ada, 1000);
    memory.set("i", signedBy("bob", "s2"), 1000);
    memory.forget(id);
    expect(memory.get("h")).toBeUndefined();
    expect(memory.get("i")).toBeDefined();
  });

  it("does not come back by a read that began before the change was committed", () => {
    clock = 2000;
    memory.forget("ada");
    clock = 2001;
    memory.set("h", ada, 1999);
    expect(memory.get("h")).toBeUndefined();
    memory.set("h", ada, 2001);
    expect(memory.get("h")).toBe(ada);
  });

  it("never takes more than a bounded place", () => {
    for (let index = 0; index < 25_000; index += 1) {
      clock += 10;
      memory.forget(`other${index}`);
    }
    for (let index = 0; index < 25_000; index += 1) memory.set(`h${index}`, signedBy(`m${index}`, `s${index}`), clock);
    expect(memory.get("h24999")).toBeDefined();
    expect(memory.get("h0")).toBeUndefined();
  });
});
