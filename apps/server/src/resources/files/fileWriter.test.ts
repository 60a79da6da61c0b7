import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { exampleDecision } from "../../../test/http/office.ts";
import { type FileWriter, fileWriter } from "./fileWriter.ts";

const opened: FileWriter[] = [];
afterAll(() => Promise.all(opened.map((each) => each.close())));

function open(limits: Parameters<typeof fileWriter>[0]): FileWriter {
  const made = fileWriter(limits);
  opened.push(made);
  return made;
}

const PATIENT = { milliseconds: 60_000, waiting: 3 };
const document = gzipSync(JSON.stringify(exampleDecision()));
const stays = new AbortController().signal;
const asked = (id: string) => ({ id, document, ending: "md" as const, language: "en" as const });

describe("files of decisions", () => {
  it("are written once for all who ask for the same at once", async () => {
    const writer = open(PATIENT);
    const same = Array.from({ length: 20 }, () => writer.file(asked("a"), stays));
    const files = await Promise.all([...same, writer.file({ ...asked("a"), ending: "html" }, stays)]);
    const texts = files.map((file) =>
      typeof file !== "string" && file.ok ? Buffer.from(file.value).toString() : file,
    );
    expect(new Set(texts).size).toBe(2);
    expect(texts[0]).toContain("# ");
    expect(texts[20]).toContain("<html");
  });

  it("are refused where too many others wait already", async () => {
    const writer = open(PATIENT);
    const files = await Promise.all(["a", "b", "c", "d", "e"].map((id) => writer.file(asked(id), stays)));
    expect(files.slice(3)).toEqual(["busy", "busy"]);
    expect(files.slice(0, 3)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await writer.file(asked("d"), stays)).toMatchObject({ ok: true });
  });

  it("are given up when they take too long, and the next comes from a new thread", async () => {
    const writer = open({ milliseconds: 1, waiting: 3 });
    expect(await writer.file(asked("a"), stays)).toBe("tooLong");
    expect(await writer.file(asked("a"), stays)).toBe("tooLong");
  });

  it("are not begun once everybody who asked has left, which makes room for others", async () => {
    const writer = open(PATIENT);
    const [one, other, late] = [new AbortController(), new AbortController(), new AbortController()];
    const first = writer.file(asked("a"), stays);
    const shared = [one, other].map(({ signal }) => writer.file(asked("b"), signal));
    const alone = writer.file(asked("c"), late.signal);
    one.abort();
    late.abort();
    expect(await alone).toBe("tooLong");
    const another = writer.file(asked("d"), stays);
    expect(await Promise.all([first, ...shared, another])).toMatchObject(
      Array.from({ length: 4 }, () => ({ ok: true })),
    );
    const gone = writer.file(asked("e"), AbortSignal.abort());
    expect(await gone).toBe("tooLong");
  });
});
