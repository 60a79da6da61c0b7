import type { SearchSchemaInput } from "@tanstack/react-router";

/** Where to go after signing in, and whether the browser has just come back from another sign-in. */
export interface BackSearch {
  readonly back: string;
  readonly arrived: boolean;
  /** What another sign-in refused, as the service tells it. */
  readonly problem: string;
}

type Linked = Partial<BackSearch> & SearchSchemaInput;

/** Reads the address. Only a path of this very application is gone back to. */
export function backSearch({ back, arrived, problem }: Linked): BackSearch {
  const isOwn = typeof back === "string" && /^\/(?![/\\])/.test(back) && !back.startsWith("/sign-in");
  return {
    back: isOwn ? back : "/",
    arrived: Boolean(arrived),
    problem: typeof problem === "string" ? problem : "",
  };
}
