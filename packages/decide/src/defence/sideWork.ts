/**
 * What there is to do that nobody waits for yet: one piece each time other threads have begun with something. Where nobody
 * else begins, it is done when somebody asks for it.
 */
export class SideWork {
  readonly #pieces: (() => void)[];

  constructor(pieces: readonly (() => void)[] = []) {
    this.#pieces = [...pieces];
  }

  add(...pieces: readonly (() => void)[]): void {
    this.#pieces.push(...pieces);
  }

  /** Does the next piece; nothing where none is left. */
  readonly doOne = (): void => this.#pieces.shift()?.();
}
