/** x times x. The language leaves the last bits of `x ** 2` to the engine, those of a product not. */
export function square(x: number): number {
  return x * x;
}
