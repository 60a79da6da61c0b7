import { inflateSync } from "node:zlib";

/** The words of each page of a PDF as the typesetter writes it: fonts with their own codes, and the table back to letters. */
export function pdfText(bytes: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(bytes).toString("latin1"));
  return [...objects.values()].filter(isPage).map((page) => pageText(page, objects));
}

type Objects = ReadonlyMap<string, string>;

function objectsOf(file: string): Objects {
  return new Map([...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]));
}

function isPage(body: string): boolean {
  return /\/Type \/Page\s/.test(body);
}

function pageText(page: string, objects: Objects): string {
  const fonts = fontsOf(referred(page, "Resources", objects), objects);
  const content = streamOf(referred(page, "Contents", objects));
  let font: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, name, run] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else text += `${lettersOf(run ?? "", font)}\n`;
  }
  return text;
}

function referred(body: string, key: string, objects: Objects): string {
  const [, id = ""] = new RegExp(`/${key} (\\d+) 0 R`).exec(body) ?? [];
  return objects.get(id) ?? "";
}

function fontsOf(resources: string, objects: Objects): Map<string, ReadonlyMap<number, string>> {
  const found = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    found.map(([, name = "", id = ""]) => [name, lettersByCode(referred(objects.get(id) ?? "", "ToUnicode", objects))]),
  );
}

/** Entries such as `<0016> <0024>`: a code, and the UTF-16 units that it stands for. */
function lettersByCode(map: string): ReadonlyMap<number, string> {
  const entries = [...streamOf(map).matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gm)];
  return new Map(
    entries.map(([, code = "", units = ""]) => [
      Number.parseInt(code, 16),
      Buffer.from(units, "hex").swap16().toString("utf16le"),
    ]),
  );
}

function lettersOf(run: string, font: ReadonlyMap<number, string>): string {
  const strings = [...run.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, inner = ""]) => unescaped(inner));
  const codes = Buffer.from(strings.join(""), "latin1");
  return Array.from({ length: codes.length / 2 }, (_, index) => font.get(codes.readUInt16BE(index * 2)) ?? "").join("");
}

const SIGNS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCodePoint(Number.parseInt(sign, 8)) : (SIGNS[sign] ?? sign),
  );
}

function streamOf(body: string): string {
  const start = body.indexOf("stream\n") + "stream\n".length;
  const stream = Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1");
  return (body.includes("/FlateDecode") ? inflateSync(stream) : stream).toString("latin1");
}
