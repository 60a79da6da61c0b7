import highs, { type Highs } from "highs";

/** HiGHS, compiled and ready. */
export function loadedHighs(): Promise<Highs> {
  // Its types describe a CommonJS module, but what is imported is an ES module, whose default is the loader itself.
  const load = highs as unknown as typeof highs.default;
  return load();
}
