/** An engine of the product by its name; throws for any other word. */
export function engineNamed(name: string | undefined): "wasm" | "typescript" {
  if (name === "wasm" || name === "typescript") return name;
  throw new Error(`An engine is called wasm or typescript, not ${name}.`);
}
