import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "@shoreline/server";
import { migrate, openStore } from "@shoreline/store";
import { startPostgres } from "@shoreline/postgres";
import { parseText } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { validate } from "dockerfile-utils";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";

/*
 * No container engine, systemd or proxy runs here. What can be checked without them: that the files are well formed,
 * that they name what exists, and that they agree with the service and with each other.
 */
const ROOT = join(import.meta.dirname, "../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "shoreline-deploy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the container file", () => {
  const file = text("deploy/Dockerfile");
  const lines = file.replaceAll("\\\n", " ").split("\n");
  const withWord = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  const environment = Object.fromEntries(
    withWord("ENV").flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!])),
  );

  it("is well formed", () => {
    expect(validate(file).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it("starts from one base, pinned to the Node that everything is tested with", () => {
    const { optionalDependencies } = JSON.parse(text("tools/runtime/package.json"));
    const [version] = new Set(Object.values<string>(optionalDependencies));
    for (const line of withWord("FROM")) expect(line).toContain(` node:${version}-`);
  });

  it("copies what exists, and all that the command line imports", () => {
    const copied = withWord("COPY").filter((line) => !line.includes("--from="));
    const paths = copied.flatMap((line) => line.split(" ").slice(1, -1));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["packages", "adapters", "apps", "examples", "package-lock.json"]));
    const kept = text(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(paths.filter((path) => !kept.includes(path))).toEqual([]);
  });

  it("runs the command line as somebody who may write the data folder alone", () => {
    expect(withWord("USER")).toEqual(["USER node"]);
    expect(withWord("RUN").at(-1)).toContain(`--owner=node --group=node --mode=0700 ${environment["DATA_DIR"]}`);
    const entry = JSON.parse(withWord("ENTRYPOINT")[0]!.slice("ENTRYPOINT ".length)) as string[];
    expect(existsSync(join(ROOT, entry.at(-1)!.replace("/app/", "")))).toBe(true);
    expect(withWord("VOLUME")).toEqual([`VOLUME ["${environment["DATA_DIR"]}"]`]);
  });

  it("listens where it says, by settings that the service takes", () => {
    const config = expectOk(readConfig(environment));
    expect(withWord("EXPOSE")).toEqual([`EXPOSE ${config.port}`]);
    expect(config.host).toBe("0.0.0.0");
    expect(file).toContain("/healthz");
  });
});

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: { readonly disable?: boolean };
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
}

describe("the compose file", () => {
  const compose = composed(text("deploy/compose.yaml"));
  const services = Object.entries(compose.services);
  const ours = services.filter(([, { image }]) => image === "shoreline");

  it("has the service, a worker, the step that migrates, and a database pinned to a version", () => {
    expect(services.map(([name]) => name).toSorted()).toEqual(["database", "migrate", "service", "worker"]);
    expect(compose.services["database"]!.image).toMatch(/^postgres:\d+\.\d+-\w+$/);
    expect(ours.map(([, { command }]) => command?.[0]).toSorted()).toEqual(["migrate", "serve", "worker"]);
  });

  it("gives every secret as a file that a service was given, and none in the environment", () => {
    for (const [, { environment = {}, secrets = [] }] of services) {
      for (const name of secrets) expect(compose.secrets).toHaveProperty(name);
      const files = Object.entries(environment).filter(([name]) => name.endsWith("_FILE"));
      for (const [, path] of files) expect(secrets).toContain(path.replace("/run/secrets/", ""));
      expect(Object.keys(environment).filter((name) => /(PASSWORD|SECRET|DATABASE_URL|TOKEN)$/.test(name))).toEqual([]);
    }
  });

  it("sets only what the service knows, and gives it longer to stop than it takes", () => {
    for (const [, { environment = {}, stop_grace_period: grace = "" }] of ours) {
      const secret = join(folder, "url");
      writeFileSync(secret, "postgres://login:word@database/shoreline\n");
      const given = { ...environment, PUBLIC_URL: "https://shoreline.example.org", DATABASE_URL_FILE: secret };
      const config = expectOk(readConfig(given));
      expect(config.database).toHaveProperty("url");
      expect(Number.parseInt(grace, 10)).toBeGreaterThan(config.stopSeconds);
    }
  });

  it("lets nothing of ours write or gain rights, and is reached from this machine alone", () => {
    for (const [, { read_only: isReadOnly, cap_drop: dropped }] of ours)
      expect([isReadOnly, dropped]).toEqual([true, ["ALL"]]);
    const ports = services.flatMap(([, { ports = [] }]) => ports);
    expect(ports).toEqual(["127.0.0.1:8787:8787"]);
  });

  it("starts each after what it needs, and watches whatever listens", () => {
    const after = (name: string) => compose.services[name]?.depends_on ?? {};
    expect(after("migrate")).toEqual({ database: { condition: "service_healthy" } });
    for (const name of ["service", "worker"])
      expect(after(name)).toEqual({ migrate: { condition: "service_completed_successfully" } });
    expect(compose.services["database"]!.healthcheck).toHaveProperty("test");
    expect(compose.services["service"]!.healthcheck?.disable).toBeUndefined();
  });

  it("mounts what exists", () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((each) => each.split(":")[0]!));
    for (const path of mounted)
      expect(path.startsWith("./") ? existsSync(join(ROOT, "deploy", path)) : path in compose.volumes).toBe(true);
  });
});

/** The compose file as data: what a service takes over with `<<` is merged in, as compose does. */
function composed(yaml: string): Compose {
  const anchor = /^x-shoreline: &shoreline\n((?: .*\n)+)/m.exec(yaml)?.[1] ?? "";
  const plain = yaml
    .replace(/^x-shoreline: &shoreline\n(?: .*\n)+/m, "")
    .replaceAll(/^ +<<: \*shoreline\n/gm, (line) => {
      const indent = /^ */.exec(line)![0];
      return `${indent}merged: true\n`;
    });
  const data = expectOk(parseText(plain, "compose.yaml")) as unknown as Compose;
  const shared = expectOk(parseText(anchor.replaceAll(/^ {2}/gm, ""), "compose.yaml")) as unknown as Service;
  const services = Object.entries(data.services).map(([name, given]) => {
    const { merged, ...own } = given as Service & { merged?: boolean };
    return [name, merged === true ? { ...shared, ...own } : own];
  });
  return { ...data, services: Object.fromEntries(services) };
}

describe("the roles that the database container makes", () => {
  it("are those that the migration and the service need, with passwords from files", async () => {
    const postgres = expectOk(await startPostgres());
    try {
      const statements = rolesStatements({ "owner-password": "aa11\n", "app-password": "bb22\n" }, "postgres");
      expect(statements.status).toBe(0);
      await executed(postgres.url, statements.stdout);
      const as = (role: string) => Object.assign(new URL(postgres.url), { username: role }).href;
      expect(expectOk(await migrate(as("shoreline_owner")))).toBeGreaterThan(0);
      const store = expectOk(await openStore({ url: as("shoreline_login") }));
      await store.ping();
      await store.close();
    } finally {
      await postgres.stop();
    }
  }, 60_000);

  it("are not made with a password that could end its quotes", () => {
    const { status, stderr } = rolesStatements({ "owner-password": "a'; drop role x; --", "app-password": "b" }, "x");
    expect(status).not.toBe(0);
    expect(stderr).toContain("letters and digits only");
  });
});

/** What roles.sh gives to psql, which here prints it. */
function rolesStatements(secrets: Readonly<Record<string, string>>, database: string) {
  const place = mkdtempSync(join(folder, "roles-"));
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(place, name), value);
  mkdirSync(join(place, "bin"));
  writeFileSync(join(place, "bin/psql"), "#!/bin/sh\ncat\n", { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${join(place, "bin")}:${process.env["PATH"]}`,
    SECRETS: place,
    POSTGRES_DB: database,
  };
  return spawnSync("sh", [join(ROOT, "deploy/roles.sh")], { env, encoding: "utf8" });
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

describe("the unit of systemd", () => {
  const unit = text("deploy/shoreline.service");
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(unit)?.[1];

  it("starts the command line that there is, with settings that the service takes", () => {
    const words = value("ExecStart")!.replaceAll("/opt/shoreline", ROOT).split(" ");
    const paths = words.filter((word) => word.startsWith(ROOT));
    expect(paths.filter((path) => !path.includes("node_modules") && !existsSync(path))).toEqual([]);
    expect(words.at(-1)).toBe("serve");
    const environment = Object.fromEntries(
      [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name, given]) => [name, given]),
    );
    const config = expectOk(readConfig(environment));
    expect(config.database).toEqual({ folder: "/var/lib/shoreline/data" });
    expect(Number(value("TimeoutStopSec"))).toBeGreaterThan(config.stopSeconds);
  });

  it("may write its own folders alone, as nobody in particular", () => {
    expect([value("DynamicUser"), value("ProtectSystem"), value("NoNewPrivileges")]).toEqual(["yes", "strict", "yes"]);
    expect(value("StateDirectory")).toBe("shoreline");
    expect(value("CapabilityBoundingSet")).toBe("");
  });
});

describe("the reverse proxies", () => {
  it.each(["deploy/nginx.conf", "deploy/Caddyfile"])("%s has balanced braces and names our port", (path) => {
    const plain = text(path).replaceAll(/^\s*#.*$/gm, "");
    expect(plain.split("{").length).toBe(plain.split("}").length);
    expect(plain).toContain(`127.0.0.1:${expectOk(readConfig({})).port}`);
  });

  it("nginx passes events on at once, says who asks, and shows nobody the figures inside", () => {
    const nginx = text("deploy/nginx.conf");
    for (const line of [
      "proxy_buffering off;",
      "proxy_set_header X-Forwarded-For $remote_addr;",
      "proxy_set_header Host $host;",
    ])
      expect(nginx).toContain(line);
    expect(nginx).toMatch(/location = \/metrics +\{ deny all; \}/);
    const statements = nginx
      .replaceAll(/#.*$/gm, "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    expect(statements.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
  });
});

it("files that are run can be run", () => {
  expect(statSync(join(ROOT, "deploy/roles.sh")).mode & 0o111).not.toBe(0);
});
