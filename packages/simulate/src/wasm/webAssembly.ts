/** The part of the standard WebAssembly interface that is used here; engines without it leave the name undefined. */
export interface WebAssemblyInterface {
  readonly Memory: new (descriptor: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly [module: string]: { readonly [name: string]: WasmMemory } },
  ) => { readonly exports: { readonly [name: string]: unknown } };
}

/** Linear memory. Growing it takes its former `buffer`, and every view of that, out of use. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

declare const WebAssembly: WebAssemblyInterface | undefined;

/** The engine's WebAssembly, or nothing where it has none. */
export function webAssembly(): WebAssemblyInterface | undefined {
  return typeof WebAssembly === "undefined" ? undefined : WebAssembly;
}
