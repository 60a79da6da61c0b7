import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { classifyReply } from "./classifyReply.ts";

describe("classify", () => {
  it("calls a vendor in Guadalajara, seen from Chicago, nearshore outsourcing and says why", () => {
    const reply = classifyReply({ party: "vendor", home: "us-chicago", site: "Guadalajara" });
    expect(reply).toMatchObject({ exitCode: 0, document: { reach: "nearshore", name: "nearshore outsourcing" } });
    expect(reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "").toMatch(/^nearshore outsourcing\n/);
  });

  it("tells what is missing together with what is wrong", () => {
    const reply = classifyReply({ party: "vendr", home: "Atlantis", site: undefined });
    const paths = reply.kind === "refusal" ? reply.faults.map(({ path }) => path) : [];
    expect(paths.toSorted()).toEqual(["--home", "--party", "--site"]);
  });
});
