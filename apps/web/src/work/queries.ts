import { QueryClient } from "@tanstack/react-query";
import { mayTryAgain } from "./server.ts";

/** What was asked of the service and of the engine, and is still remembered. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 1 && mayTryAgain(error), refetchOnWindowFocus: false },
  },
});
