import { ByteWriter } from "./byteWriter.ts";
import { type } from "./opcodes.ts";

const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const KIND_FUNCTION = 0;
const KIND_MEMORY = 2;
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Names under which a module takes its memory and gives its functions. */
export const MEMORY_MODULE = "graph";
export const MEMORY_NAME = "memory";

/** A module whose functions all take `parameters` integers and give nothing; they are exported as "0", "1", … */
export function moduleBytes(bodies: readonly Uint8Array[], parameters: number): Uint8Array {
  const out = new ByteWriter();
  out.append(Uint8Array.from(HEADER));
  section(out, SECTION.type, (part) => {
    part.unsigned(1);
    part.byte(FUNCTION_TYPE);
    list(
      part,
      Array.from({ length: parameters }, () => type.i32),
      (each) => part.byte(each),
    );
    part.unsigned(0);
  });
  section(out, SECTION.import, (part) => {
    part.unsigned(1);
    text(part, MEMORY_MODULE);
    text(part, MEMORY_NAME);
    for (const each of [KIND_MEMORY, 0, 1]) part.byte(each);
  });
  section(out, SECTION.function, (part) => list(part, bodies, () => part.unsigned(0)));
  section(out, SECTION.export, (part) => list(part, bodies, (_body, index) => exportFunction(part, index)));
  section(out, SECTION.code, (part) => list(part, bodies, (body) => sized(part, body)));
  return out.written;
}

function exportFunction(part: ByteWriter, index: number): void {
  text(part, String(index));
  part.byte(KIND_FUNCTION);
  part.unsigned(index);
}

function section(out: ByteWriter, id: number, write: (part: ByteWriter) => void): void {
  const part = new ByteWriter();
  write(part);
  out.byte(id);
  sized(out, part.written);
}

function list<T>(out: ByteWriter, items: readonly T[], write: (item: T, index: number) => void): void {
  out.unsigned(items.length);
  items.forEach(write);
}

function sized(out: ByteWriter, bytes: Uint8Array): void {
  out.unsigned(bytes.length);
  out.append(bytes);
}

/** A name of ASCII characters. */
function text(out: ByteWriter, name: string): void {
  sized(
    out,
    Uint8Array.from(name, (character) => character.charCodeAt(0)),
  );
}
