/** What a member of an organisation may be; every member is exactly one of them. */
export const roles = ["owner", "analyst", "operator", "viewer", "guest"] as const;
export type Role = (typeof roles)[number];

/**
 * What may be allowed, and what the scopes of an API token are made of.
 *
 * `self`           own sessions, passkeys, tokens and password
 * `reference`      the atlas, overlaps, explanations, reading prose: what is the same for everybody
 * `work:read`      engagements, briefs, decisions, scenarios, comments, jobs
 * `work:write`     the same, to write; decisions and comments apart
 * `decide`         to ask for decisions
 * `comment`        to write comments
 * `operate`        to run what was decided
 * `facts:read`     own facts and own reference classes
 * `facts:write`    the same, to write
 * `members:read`   who belongs to the organisation
 * `members:manage` to invite, change and remove members, and to rename the organisation
 * `audit:read`     the audit log
 */
export const permissions = [
  "self",
  "reference",
  "work:read",
  "work:write",
  "decide",
  "comment",
  "operate",
  "facts:read",
  "facts:write",
  "members:read",
  "members:manage",
  "audit:read",
] as const;
export type Permission = (typeof permissions)[number];

const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  owner: permissions,
  analyst: [
    "self",
    "reference",
    "work:read",
    "work:write",
    "decide",
    "comment",
    "facts:read",
    "facts:write",
    "members:read",
  ],
  operator: ["self", "reference", "work:read", "comment", "operate", "facts:read", "members:read"],
  viewer: ["self", "reference", "work:read", "facts:read", "members:read"],
  guest: ["self", "reference", "work:read", "comment"],
};

/**
 * What a member may do: what the role allows and, where a token is used, its scopes allow too. A guest's rights reach
 * only as far as the rows of the one engagement; that is the database's part.
 */
export function permissionsOf(role: Role, scopes?: readonly Permission[]): ReadonlySet<Permission> {
  const allowed = PERMISSIONS_OF[role];
  return new Set(scopes === undefined ? allowed : allowed.filter((each) => scopes.includes(each)));
}
