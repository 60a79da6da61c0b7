const CHUNK_NUMBERS = 2 ** 20;
/** Numbers that are kept for the next use: 128 MiB. */
const MOST_KEPT = 2 ** 24;

/**
 * Memory for the columns of evaluations, given back all at once and then used again: new pages of memory, and columns
 * that have to be collected, cost more than what is written there. Whoever gives it back may not read those columns any
 * more.
 */
export class ColumnMemory {
  #chunks: Float64Array[] = [];
  #chunk = 0;
  #next = 0;

  /** So many numbers, which may be anything. */
  take(count: number): Float64Array {
    while (this.#chunk < this.#chunks.length && this.#next + count > this.#chunks[this.#chunk]!.length)
      this.#nextChunk();
    const chunk = (this.#chunks[this.#chunk] ??= new Float64Array(Math.max(count, CHUNK_NUMBERS)));
    this.#next += count;
    return chunk.subarray(this.#next - count, this.#next);
  }

  /** Gives everything back that was taken. */
  release(): void {
    let kept = 0;
    this.#chunks = this.#chunks.filter(({ length }) => (kept += length) <= MOST_KEPT);
    this.#chunk = this.#next = 0;
  }

  #nextChunk(): void {
    this.#chunk++;
    this.#next = 0;
  }
}

/** Memories that nobody uses, until the engine collects them. */
const idle: WeakRef<ColumnMemory>[] = [];

/** Does a job with memory for columns that is used again by the next one: nothing of the job may outlive it but figures. */
export function withColumnMemory<T>(job: (memory: ColumnMemory) => T): T {
  const memory = idle.pop()?.deref() ?? new ColumnMemory();
  try {
    return job(memory);
  } finally {
    memory.release();
    idle.push(new WeakRef(memory));
  }
}
