import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { readTable, type ReadTableOptions } from "./readTable.ts";

async function workbook(data: SheetData): Promise<Uint8Array> {
  return Uint8Array.from(await writeWorkbook(data).toBuffer());
}

async function tableOf(bytes: Uint8Array, options?: ReadTableOptions) {
  const read = await readTable(bytes, "book.xlsx", options);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

async function faultsOf(bytes: Uint8Array, options?: ReadTableOptions) {
  const read = await readTable(bytes, "book.xlsx", options);
  return read.ok ? [] : read.faults;
}

const filled = (text: string): SheetData => [
  [{ value: "a" }, { value: "b" }],
  [{ value: text }, { value: "2" }],
];

const utc = (text: string) => new Date(`${text}Z`);
const DAY = "dd.mm.yyyy";
const MOMENT = "dd.mm.yyyy hh:mm";

describe("a table in a workbook", () => {
  it("is read out of a Buffer that is a part of a larger one, as Node reads files", async () => {
    const bytes = await workbook(filled("1"));
    const larger = Buffer.concat([Buffer.from("before"), bytes, Buffer.from("behind")]);
    expect(await tableOf(larger.subarray(6, 6 + bytes.length))).toMatchObject({ columns: ["a", "b"] });
  });

  it("has dates in ISO form, numbers with a decimal point, and neither blank rows nor title lines", async () => {
    const table = await tableOf(
      await workbook([
        [{ value: "Ledger" }],
        [],
        [{ value: "day" }, { value: "amount" }, { value: "at" }, { value: "open" }],
        [
          { value: utc("2026-01-31T00:00:00"), format: DAY },
          { value: 1234.5 },
          { value: utc("2026-01-31T12:30:00"), format: MOMENT },
          { value: true },
        ],
        [],
        [{ value: utc("2028-02-29T00:00:00"), format: DAY }, { value: 1e-7 }, null, { value: false }],
      ]),
    );
    expect(table).toMatchObject({
      columns: ["day", "amount", "at", "open"],
      rows: [
        ["2026-01-31", "1234.5", "2026-01-31T12:30:00", "TRUE"],
        ["2028-02-29", "0.0000001", "", "FALSE"],
      ],
      lines: [4, 6],
      decimal: "point",
      notes: ["Line 1 above the header was left out."],
    });
  });

  it("says what is wrong with its heads as a CSV file does", async () => {
    const bytes = await workbook([
      [{ value: "a" }, null, { value: "a" }],
      [{ value: 1 }, { value: 2 }, { value: 3 }],
    ]);
    expect((await faultsOf(bytes)).map(({ code }) => code)).toEqual([
      "documents.duplicate-header",
      "documents.empty-header",
    ]);
  });

  it("comes from the first sheet that holds anything, or from the one that is named", async () => {
    const sheets = [
      { sheet: "Empty", data: [] as SheetData },
      { sheet: "May", data: filled("may") },
      { sheet: "June", data: filled("june") },
    ];
    const bytes = Uint8Array.from(await writeWorkbook(sheets).toBuffer());
    const first = await tableOf(bytes);
    expect(first.rows).toEqual([["may", "2"]]);
    expect(first.notes).toEqual(['Sheet "May" was read; others hold something too: "June".']);
    expect((await tableOf(bytes, { sheet: "June" })).rows).toEqual([["june", "2"]]);
    expect(await faultsOf(bytes, { sheet: "Jun" })).toMatchObject([
      { code: "documents.no-such-sheet", allowed: "Empty, May, June", hint: expect.stringContaining("June") },
    ]);
  });

  it("comes back cell by cell", async () => {
    const text = fc.stringMatching(/^[a-zäß<&"' ]{1,9}$/).map((each) => each.trim() || "x");
    // Cents: what a ledger holds, and within the 15 digits that a spreadsheet keeps.
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    const day = fc.integer({ min: 100, max: 60_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, cents, day), { minLength: 1, maxLength: 6 }), async (rows) => {
        const dates = rows.map(([, , each]) => new Date(Date.UTC(1899, 11, 30) + each * 86_400_000));
        const data = rows.map(([word, amount], index) => [
          { value: word },
          { value: amount / 100 },
          { value: dates[index]!, format: DAY },
        ]);
        const table = await tableOf(await workbook([[{ value: "t" }, { value: "n" }, { value: "d" }], ...data]));
        expect(table.rows).toEqual(
          rows.map(([word, amount], index) => [word, String(amount / 100), dates[index]!.toISOString().slice(0, 10)]),
        );
      }),
      { seed: 23, numRuns: 40 },
    );
  });
});

interface Part {
  readonly path: string;
  readonly content: Uint8Array;
  /** What the directory says it unfolds to; the truth unless given. */
  readonly says?: number;
}

/** A zip archive, honest or not. */
function zip(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, says = content.length } of parts) {
    const packed = deflateRawSync(content);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says, 18);
    common.writeUInt16LE(name.length, 22);
    files.push(Buffer.from("PK\u0003\u0004", "latin1"), common, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...files, listed, end]));
}

const part = (path: string, content = "<a/>"): Part => ({ path, content: new TextEncoder().encode(content) });

describe("a packed file that is no workbook to be read", () => {
  it.each([
    ["a text document (.docx)", "word/document.xml"],
    ["an OpenDocument file", "content.xml"],
    ["a binary workbook (.xlsb)", "xl/workbook.bin"],
    ["a packed file (zip)", "ledger.csv"],
  ])("is refused by what it is: %s", async (what, path) => {
    expect(await faultsOf(zip([part(path)]))).toMatchObject([{ code: "documents.not-a-table", given: what }]);
  });

  it("is refused before it is unfolded when its directory says that it is too large", async () => {
    const sheet = { ...part("xl/worksheets/sheet1.xml"), says: 0xf000_0000 };
    expect(await faultsOf(zip([part("xl/workbook.xml"), sheet]))).toMatchObject([
      { code: "documents.too-large", given: "a workbook that unfolds to 4027 MB" },
    ]);
  });

  it("is refused when a part unfolds to more than its directory says", async () => {
    const bomb = { path: "xl/worksheets/sheet1.xml", content: new Uint8Array(8_000_000), says: 1000 };
    expect(await faultsOf(zip([part("xl/workbook.xml"), bomb]))).toMatchObject([
      { code: "documents.too-large", given: "a workbook that unfolds to far more than it says" },
    ]);
  });

  it("is refused as damaged when it is cut off, empty inside, or full of noise", async () => {
    const whole = await workbook([
      [{ value: "a" }, { value: "b" }],
      [{ value: 1 }, { value: 2 }],
    ]);
    const noise = whole.map((byte, index) => (index > 60 && index < 200 ? byte ^ 0x5a : byte));
    const damaged = [whole.subarray(0, whole.length - 30), zip([part("xl/workbook.xml")]), noise];
    const faults = await Promise.all(damaged.map((bytes) => faultsOf(bytes)));
    expect(faults.map((each) => each.map(({ code }) => code))).toEqual(
      damaged.map(() => ["documents.damaged-workbook"]),
    );
  });

  it("never throws, whichever byte of a workbook is wrong", async () => {
    const whole = await workbook([
      [{ value: "a" }, { value: "b" }],
      [{ value: 1 }, { value: 2 }],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const read = await readTable(bytes, "book.xlsx");
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
      { seed: 24, numRuns: 150 },
    );
  });
});
