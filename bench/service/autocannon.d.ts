/** The part of autocannon 9 that is used here; it brings no types. */
declare module "autocannon" {
  namespace autocannon {
    interface Request {
      readonly method?: string;
      readonly path?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
      readonly setupRequest?: (request: Request) => Request;
    }
    interface Options {
      readonly url: string;
      readonly connections: number;
      /** Seconds. */
      readonly duration: number;
      /** Seconds. */
      readonly timeout: number;
      readonly requests: readonly Request[];
    }
    interface Result {
      readonly requests: { readonly total: number };
      readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
      readonly duration: number;
      readonly errors: number;
      readonly timeouts: number;
      readonly statusCodeStats?: Readonly<Record<string, { readonly count: number }>>;
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export default autocannon;
}
