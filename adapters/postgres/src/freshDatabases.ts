import pg from "pg";

/** A database and the addresses of it. */
export interface FreshDatabase {
  readonly name: string;
  /** For the superuser, to whom nothing is refused. */
  readonly superuserUrl: string;
  /** For the role that owns the database and migrates it, without any privilege of the server but to make roles. */
  readonly ownerUrl: string;
  /** For the login of a service: once the database is migrated, a member of `shoreline_app` and nothing else. */
  readonly serviceUrl: string;
}

const ROLES = `
  create role shoreline_app nologin;
  create role shoreline_keeper nologin;
  create role shoreline_owner login createrole;
  create role shoreline_service login;
  grant shoreline_app, shoreline_keeper to shoreline_owner with admin option;
  grant shoreline_app to shoreline_service;
`;

/** Makes databases in a server; its roles with the first one. */
export function freshDatabases(url: string): () => Promise<FreshDatabase> {
  let count = 0;
  let roles: Promise<void> | undefined;
  return async () => {
    roles ??= executed(url, ROLES);
    await roles;
    count += 1;
    const name = `fresh_${count}`;
    await executed(url, `create database ${name} owner shoreline_owner`);
    return {
      name,
      superuserUrl: addressOf(url, "postgres", name),
      ownerUrl: addressOf(url, "shoreline_owner", name),
      serviceUrl: addressOf(url, "shoreline_service", name),
    };
  };
}

function addressOf(url: string, user: string, database: string): string {
  const address = new URL(url);
  address.username = user;
  address.pathname = `/${database}`;
  return address.href;
}

async function executed(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
