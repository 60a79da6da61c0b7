import type { Fault } from "@shoreline/units";
import type { Statements } from "./store.ts";

const ASKED = `
  select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
    pg_has_role(r.oid, 'shoreline_keeper', 'member') as keeps,
    exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'shoreline') and c.relkind = 'r' and pg_has_role(r.oid, c.relowner, 'usage')
    ) as owns
  from pg_roles r where r.rolname = current_user
`;

/** Why the role that a connection of the service has would not be held back by the database; none when it is. */
export async function rolesFaults(service: Statements): Promise<Fault[]> {
  const [role] = (await service.executeSql(ASKED)).rows;
  const reasons = [
    role.superuser && "a superuser",
    role.bypasses && "a role with BYPASSRLS",
    role.owns && "a role that owns tables",
    role.keeps && "a member of shoreline_keeper",
  ];
  return reasons.flatMap((reason) => (reason ? [privileged(`${role.name}, ${reason}`)] : []));
}

function privileged(given: string): Fault {
  return {
    code: "store.role-privileged",
    path: "DATABASE_URL",
    given,
    allowed: "a role that row-level security holds back",
    hint: "The service runs as shoreline_app; take from that role what its migration did not give it.",
  };
}
