import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LinesSkeleton } from "./skeleton.tsx";
import { Trouble } from "./trouble.tsx";

/** What was asked for, its shape until it comes, or why it does not. */
export function Loaded<Data>({
  from,
  lines = 4,
  children,
}: {
  readonly from: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}) {
  if (from.data !== undefined) return children(from.data);
  if (from.error) return <Trouble error={from.error} onAgain={() => void from.refetch()} />;
  return <LinesSkeleton lines={lines} />;
}
