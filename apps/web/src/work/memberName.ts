import { useQuery } from "@tanstack/react-query";
import { membersQuery } from "./kept.ts";
import { useSession } from "./session.ts";

/** The name of a member of the organisation; undefined until it is known, and for a guest, who sees nobody by name. */
export function useMemberName(memberId: string): string | undefined {
  const { may } = useSession();
  const { data } = useQuery({ ...membersQuery, enabled: may("members:read") });
  return data?.find(({ id }) => id === memberId)?.name;
}
