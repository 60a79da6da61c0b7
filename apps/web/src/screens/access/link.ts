import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../work/server.ts";

/** The token of a one-time link, which stands behind the `#` of its address and is sent nowhere by the browser. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  return token;
}

/** What the link is for; an error where it cannot be used any more. */
export function useLink(token: string) {
  return useQuery({
    queryKey: ["link", token],
    queryFn: async () => (await ask((service) => service.links.read({ body: { token } }))).body,
    enabled: token !== "",
    staleTime: Infinity,
  });
}
