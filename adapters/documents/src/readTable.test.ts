import type { Table } from "@shoreline/scope";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_FILE_BYTES, MOST_ROWS } from "./limits.ts";
import { readTable } from "./readTable.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function tableOf(bytes: Uint8Array | string): Promise<Table> {
  const read = await readTable(typeof bytes === "string" ? utf8(bytes) : bytes, "ledger.csv");
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

async function faultsOf(bytes: Uint8Array | string) {
  const read = await readTable(typeof bytes === "string" ? utf8(bytes) : bytes, "ledger.csv");
  return read.ok ? [] : read.faults;
}

const codesOf = async (bytes: Uint8Array | string) => (await faultsOf(bytes)).map(({ code }) => code);

const TWO_ROWS = {
  columns: ["konto", "betrag"],
  rows: [
    ["büro", "1,5"],
    ["miete", "2"],
  ],
};

describe("a table in a text file", () => {
  it.each([
    ["semicolons", "konto;betrag\nbüro;1,5\nmiete;2\n"],
    ["tabs", "konto\tbetrag\nbüro\t1,5\nmiete\t2\n"],
    ["bars", "konto|betrag\nbüro|1,5\nmiete|2\n"],
    ["commas and quotes", 'konto,betrag\n"büro","1,5"\nmiete,2\n'],
    ["line ends of Windows", "konto;betrag\r\nbüro;1,5\r\nmiete;2\r\n"],
    ["line ends of old machines", "konto;betrag\rbüro;1,5\rmiete;2"],
    ["a byte order mark", "\ufeffkonto;betrag\nbüro;1,5\nmiete;2\n"],
    ["a sep line", "sep=;\nkonto;betrag\nbüro;1,5\nmiete;2\n"],
    ["blank lines and a trailing delimiter", "konto;betrag;\n\n;;\nbüro;1,5;\nmiete;2;\n"],
    ["a ruled line below the header", "konto;betrag\n-------------\nbüro;1,5\nmiete;2\n"],
    ["blanks around its cells", " konto ; betrag\n büro;1,5 \nmiete ;2"],
  ])("is read with %s", async (_, text) => {
    expect(await tableOf(text)).toMatchObject(TWO_ROWS);
  });

  it("keeps a delimiter, a quote and a line break inside quotes, and counts its lines right", async () => {
    const table = await tableOf('a;b\n"x;y";"say ""no"""\n"two\nlines";2\n\nlast;3\n');
    expect(table.rows).toEqual([
      ["x;y", 'say "no"'],
      ["two\nlines", "2"],
      ["last", "3"],
    ]);
    expect(table.lines).toEqual([2, 3, 6]);
  });

  it("is found below its titles and above its footer, both of which are noted", async () => {
    const table = await tableOf("Ledger 2026\nCost centre 4711\n\nmonth,amount\nJan,1\nprinted by the system\n");
    expect(table).toMatchObject({ columns: ["month", "amount"], rows: [["Jan", "1"]], lines: [5] });
    expect(table.notes).toEqual([
      "2 lines above the header were left out, from line 1.",
      "Line 6 below the table was left out.",
    ]);
  });

  it("is found below the first line of a DATEV file, whose fiscal year its dates take", async () => {
    const first = "EXTF;700;21;Buchungsstapel;13;20260201;;RE;;;1001;1;20250401;4;20250401;20260331";
    const table = await tableOf(`${first}\nUmsatz;S/H;Konto;Belegdatum\n1,50;S;4711;105\n2,50;S;4711;3103\n`);
    expect(table).toMatchObject({
      columns: ["Umsatz", "S/H", "Konto", "Belegdatum"],
      rows: [
        ["1,50", "S", "4711", "2025-05-01"],
        ["2,50", "S", "4711", "2026-03-31"],
      ],
      lines: [3, 4],
    });
  });

  it("may consist of one column", async () => {
    expect(await tableOf("created\n2026-01-01\n2026-01-02\n")).toMatchObject({
      columns: ["created"],
      rows: [["2026-01-01"], ["2026-01-02"]],
    });
  });

  it.each([
    ["little", "utf-16le", [0xff, 0xfe]],
    ["big", "utf-16be", [0xfe, 0xff]],
  ] as const)("is read as UTF-16, %s end first", async (_, encoding, mark) => {
    const bytes = Buffer.from("konto;betrag\nbüro;1,5\nmiete;2\n", "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    expect(await tableOf(Uint8Array.from([...mark, ...bytes]))).toMatchObject(TWO_ROWS);
  });

  it("is read as Windows-1252 where it plainly is, with a note", async () => {
    const table = await tableOf(Buffer.from("konto;betrag\nbüro;1,5\nmiete;2\n", "latin1"));
    expect(table).toMatchObject(TWO_ROWS);
    expect(table.notes).toEqual(["It is not UTF-8 and was read as Windows-1252 (Western European)."]);
  });
});

/** A CSV cell as RFC 4180 writes it. */
const quoted = (cell: string) => (/[";,\n|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const cell = fc
  .string({ unit: fc.constantFrom("a", "B", "ü", "7", " ", ",", ";", '"', "\n", "|"), maxLength: 8 })
  .map((text) => text.trim());

describe("a table written as CSV", () => {
  it("comes back cell by cell, whatever stands in it", async () => {
    const row = fc.tuple(cell, cell, fc.constantFrom("1", "2,5", "-3"));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 12 }), async (rows) => {
        const text = [["first", "second", "third"], ...rows].map((each) => each.map(quoted).join(";")).join("\r\n");
        const table = await tableOf(`sep=;\r\n${text}`);
        expect(table.rows).toEqual(rows);
      }),
      { seed: 21 },
    );
  });

  it("comes back without being told its delimiter, when its cells are plain", async () => {
    const word = fc.stringMatching(/^[a-zó]{1,6}$/);
    const amount = fc.integer({ min: 0, max: 99_999 }).map((value) => `${value},5`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, amount, word), { minLength: 2, maxLength: 9 }),
        fc.constantFrom(";", "\t", "|"),
        async (rows, delimiter) => {
          const text = [["first", "second", "third"], ...rows].map((each) => each.join(delimiter)).join("\n");
          expect((await tableOf(text)).rows).toEqual(rows);
        },
      ),
      { seed: 22 },
    );
  });
});

describe("a file that holds no table", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \n\n ; ; \n"],
  ])("is refused as empty with %s", async (_, text) => {
    expect(await codesOf(text)).toEqual(["documents.empty"]);
  });

  it.each([
    ["a PDF", "%PDF-1.7 …"],
    ["a picture (PNG)", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["an old Office file (.xls)", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["a packed file (gzip)", Uint8Array.from([0x1f, 0x8b, 0x08])],
    ["a web page (HTML)", "\n<html><table><tr><td>1</td></tr></table>"],
    ["XML", "<?xml version='1.0'?><rows/>"],
    ["JSON", '[{"a":1}]'],
  ])("is refused by what it is: %s", async (what, content) => {
    const [fault] = await faultsOf(content);
    expect(fault).toMatchObject({ code: "documents.not-a-table", path: "ledger.csv", given: what });
  });

  it("is refused as a workbook with a password where the container says so", async () => {
    const marks = Buffer.from("EncryptedPackage", "utf16le");
    const [fault] = await faultsOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...marks]));
    expect(fault?.given).toBe("a workbook with a password");
  });

  it("is refused with nothing below its header", async () => {
    expect(await codesOf("a,b\n")).toEqual(["documents.header-only"]);
  });

  it("is refused with NUL bytes, and says where the first stands", async () => {
    expect(await faultsOf("a,b\n1,\u0000\n")).toMatchObject([
      { code: "documents.nul-bytes", given: "a file with NUL bytes, the first at byte 6" },
    ]);
    const [unmarked] = await faultsOf(Buffer.from("a,b\n1,2\n", "utf16le"));
    expect(unmarked?.hint).toContain("UTF-16 without its mark");
  });
});

describe("a text in another encoding", () => {
  it.each([
    ["Cyrillic", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 4],
    ["Polish", [0x6b, 0xb3, 0x6f, 0x64, 0x61], 5],
    ["nobody's", [0x81, 0x41], 4],
  ])("is refused with the first byte that cannot be read: %s", async (_, bytes, offset) => {
    const [fault] = await faultsOf(Uint8Array.from([...utf8("a,b\n"), ...bytes, ...utf8(",1\n")]));
    expect(fault?.code).toBe("documents.encoding");
    expect(fault?.given).toContain(`byte ${offset} `);
    expect(fault?.allowed).toContain("Windows-1252");
  });

  it("is refused in UTF-16 that breaks off", async () => {
    expect(await codesOf(Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x61, 0x00]))).toEqual([
      "documents.encoding",
    ]);
  });
});

describe("a table with faults", () => {
  it("is told every head that stands twice, every column without one, and every odd row, at once", async () => {
    const faults = await faultsOf("a;b;;a;b\n1;2;3;4;5\n1;2;;4\n1;2;;4;5;6\n");
    expect(faults.map(({ code, given }) => `${code}: ${given}`)).toEqual([
      'documents.duplicate-header: the head "a" in columns A, D',
      'documents.duplicate-header: the head "b" in columns B, E',
      "documents.empty-header: column C without a head over 1 filled cells",
      "documents.row-length: 2 of 3 rows of another length: line 3 has 4, line 4 has 6",
    ]);
  });

  it("is told the line of a broken quote", async () => {
    expect(await faultsOf('a,b\n1,2\n"x"y,2\n')).toMatchObject([
      { code: "documents.quotes", path: "ledger.csv line 3", given: "a quote in the middle of a cell" },
    ]);
    expect(await faultsOf('sep=,\na,b\n1,"2\n')).toMatchObject([
      { code: "documents.quotes", given: "a quote that is never closed" },
    ]);
  });

  it("is refused when it is too large in bytes, rows or columns", async () => {
    expect(await codesOf(new Uint8Array(MOST_FILE_BYTES + 1).fill(0x61))).toEqual(["documents.too-large"]);
    expect(await codesOf(`a,b\n${"1,2\n".repeat(MOST_ROWS + 1)}`)).toEqual(["documents.too-large"]);
    const heads = Array.from({ length: 501 }, (_, index) => `c${index}`);
    expect(await codesOf(`${heads.join(",")}\n${heads.join(",")}\n`)).toEqual(["documents.too-large"]);
  });
});
