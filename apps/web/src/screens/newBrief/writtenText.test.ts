import { describe, expect, it } from "vitest";
import { isWritten } from "./writtenText.ts";

describe("what is opened as text", () => {
  it.each([
    "We need a help desk.\r\n\tTwo people,\u00a0at night.\f",
    "title: Ours\nwork: { kind: service }\n",
    "",
    "PK is how we call our parking garage.",
    "\uFEFFMit Umlauten: größer; 仕様; 😀",
  ])("is %j", (text) => expect(isWritten(text)).toBe(true));

  it.each(["%PDF-1.7\n1 0 obj", "\uFEFF%PDF-1.4", "PK\u0003\u0004\u0014", "a\u0000b", "GIF89a\u0001", "\u001B[31mred"])(
    "is not %j",
    (text) => expect(isWritten(text)).toBe(false),
  );
});
