import { ByteWriter } from "./byteWriter.ts";
import { opcode, type } from "./opcodes.ts";

const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10, data: 11 } as const;
const FUNCTION_TYPE = 0x60;
const KIND_FUNCTION = 0;
const KIND_MEMORY = 2;
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Names under which a module takes its memory and gives its functions. */
export const MEMORY_MODULE = "graph";
export const MEMORY_NAME = "memory";

/** What the functions of a module have in common beside their memory. */
interface ModuleParts {
  /** How many numbers they all take after their integers; none unless given. */
  readonly numbers?: number;
  /** Bytes that stand in memory from 0 on as soon as the module is there; none unless given. */
  readonly data?: Uint8Array;
}

/** A module whose functions all take `integers` integers and give nothing; they are exported as "0", "1", … */
export function moduleBytes(
  bodies: readonly Uint8Array[],
  integers: number,
  { numbers = 0, data }: ModuleParts = {},
): Uint8Array {
  const out = new ByteWriter();
  out.append(Uint8Array.from(HEADER));
  section(out, SECTION.type, (part) => {
    part.unsigned(1);
    part.byte(FUNCTION_TYPE);
    const parameters = [
      ...Array.from({ length: integers }, () => type.i32),
      ...Array.from({ length: numbers }, () => type.f64),
    ];
    list(part, parameters, (each) => part.byte(each));
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
  if (data) section(out, SECTION.data, (part) => list(part, [data], (bytes) => dataFromZero(part, bytes)));
  return out.written;
}

function exportFunction(part: ByteWriter, index: number): void {
  text(part, String(index));
  part.byte(KIND_FUNCTION);
  part.unsigned(index);
}

/** Data with an address that is computed by instructions: the constant 0. */
function dataFromZero(part: ByteWriter, data: Uint8Array): void {
  part.unsigned(0);
  part.byte(opcode.i32Const);
  part.signed(0);
  part.byte(opcode.end);
  sized(part, data);
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
