/**
 * Numbers that code reads from memory, each once. An engine makes several instructions of a vector constant every time
 * it meets one, and one of a load: with constants in the code, exponentials take 45 % longer.
 */
export class ConstantPool {
  readonly #numbers: number[] = [];
  readonly #addresses = new Map<number | string | Iterable<number>, number>();

  /** The address of a number. Both zeros have their own, though a map holds them to be the same key. */
  of(number: number): number {
    return this.#addressOf(Object.is(number, -0) ? "-0" : number, [number]);
  }

  /** The address of 64 bits, which are not those of a NaN, given by their lower and upper 32. */
  ofBits(lower: number, upper: number): number {
    const bits = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
    bits.setUint32(0, lower, true);
    bits.setUint32(4, upper, true);
    return this.of(bits.getFloat64(0, true));
  }

  /** The address of the first of several numbers that stand one after the other. */
  placed(numbers: Iterable<number>): number {
    return this.#addressOf(numbers, numbers);
  }

  #addressOf(key: number | string | Iterable<number>, numbers: Iterable<number>): number {
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const address = this.#numbers.length * Float64Array.BYTES_PER_ELEMENT;
    this.#numbers.push(...numbers);
    this.#addresses.set(key, address);
    return address;
  }

  /** What must stand in memory from 0 on. */
  get bytes(): Uint8Array {
    const bytes = new DataView(new ArrayBuffer(this.#numbers.length * Float64Array.BYTES_PER_ELEMENT));
    this.#numbers.forEach((number, at) => bytes.setFloat64(at * Float64Array.BYTES_PER_ELEMENT, number, true));
    return new Uint8Array(bytes.buffer);
  }
}
