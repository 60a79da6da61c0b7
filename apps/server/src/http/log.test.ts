import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { serviceLog } from "./log.ts";

function logged(write: (log: ReturnType<typeof serviceLog>) => void): string {
  const lines: string[] = [];
  const to = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
  write(serviceLog("trace", to));
  return lines.join("");
}

describe("the log", () => {
  it("blots out what is secret, by the name of its field", () => {
    const text = logged((log) =>
      log.info({
        token: "s1",
        body: { password: "s2", deep: { secret: "s3" } },
        headers: { cookie: "s4", authorization: "s5" },
      }),
    );
    for (const secret of ["s1", "s2", "s3", "s4", "s5"]) expect(text).not.toContain(`"${secret}"`);
  });

  it("tells an error with its way through the code, but not the values of a query", () => {
    const cause = new Error("refused");
    const error = new Error("Failed query: insert into x values ($1)\nparams: hunter2", { cause });
    Object.assign(error, { detail: "Key (email)=(olga@example.org) exists", query: "select hunter2" });
    const text = logged((log) => log.error({ err: error }, "bug"));
    expect(text).toContain("log.test.ts");
    expect(text).toContain("refused");
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("olga");
  });
});
