import { expect, it } from "vitest";
import { portal } from "../test/briefs.ts";
import { isPlainLine, plainLine } from "./plainLine.ts";
import { readStatement } from "./prose/readStatement.ts";
import { readBrief } from "./readBrief.ts";

it("a title of several lines, with control characters or with marks of direction is refused; a line end behind it is not", () => {
  for (const title of ["a\nb", "a\tb", "a\u009bb", "a\u202eb", "a\u2066b"])
    expect(readBrief({ ...portal, title })).toMatchObject({ ok: false, faults: [{ path: "title" }] });
  expect(readBrief({ ...portal, title: "A portal\n" }).ok).toBe(true);
  expect(isPlainLine("مشروع 患者 👩‍⚕️")).toBe(true);
});

it("a title that is read from prose is plain and as long as its quote, even from a row of a table", () => {
  const read = readStatement("Subject: Migration\tof the CRM\u202e and its data\n\nWe need 6 developers.", {
    today: "2027-01-01",
  });
  expect(read).toMatchObject({ ok: true, value: { brief: { title: "Migration of the CRM  and its data" } } });
  expect(plainLine("a\tb")).toBe("a b");
});
