import { operations } from "@shoreline/api";
import type { Plugin } from "vite";

/**
 * Leaves the schemas of all requests and answers with the service: a page asks by method and path alone, and fetches a
 * tenth of the package that both agree on.
 */
export function callsOnly(): Plugin {
  return {
    name: "calls-only",
    load: {
      filter: { id: /\/packages\/api\/src\/operations\.ts$/ },
      handler: () => {
        const calls = mapped(operations, (each) => mapped(each, ({ method, path }: Call) => ({ method, path })));
        return `export const operations = ${JSON.stringify(calls)};\nexport const everyOperation = [];\n`;
      },
    },
  };
}

interface Call {
  readonly method: string;
  readonly path: string;
}

function mapped<From, To>(named: Readonly<Record<string, From>>, change: (each: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(named).map(([name, each]) => [name, change(each)]));
}
