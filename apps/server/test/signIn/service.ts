import { Writable } from "node:stream";
import { openStore, type Store, type StorePlace } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { readConfig } from "../../src/config/config.ts";
import { startServer } from "../../src/start/server.ts";
import { prepareQueue } from "../../src/jobs/queue.ts";
import { Visitor } from "./visitor.ts";

/** A service that runs for a test, with a clock that the test moves. */
export interface TestService {
  readonly url: string;
  readonly store: Store;
  /** Milliseconds that the service's clock is ahead. */
  ahead: number;
  /** Every line that was logged. */
  readonly log: string[];
  /** Token of the first owner's link. */
  readonly setUpToken: string;
  visitor(): Visitor;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts the service on a database of its own, without limits of rate unless the environment says some. */
export async function startedService(
  environment: Record<string, string> = {},
  place: StorePlace = { memory: true },
): Promise<TestService> {
  const given = {
    PORT: "0",
    HOST: "localhost",
    RATE_PER_MINUTE: "0",
    RATE_PER_MINUTE_OPEN: "0",
    LOG_LEVEL: "trace",
    WORKER_THREADS: "0",
  };
  const config = expectOk(readConfig({ ...given, ...environment }));
  const store = expectOk(await openStore(place, { prepare: prepareQueue }));
  const log: string[] = [];
  const logTo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString("utf8"));
      done();
    },
  });
  const service = { ahead: 0 };
  const now = () => Date.now() + service.ahead;
  const server = expectOk(await startServer(config, { store, logTo, now, checksAnswers: true }));
  const { url } = server;
  return Object.assign(service, {
    url,
    store,
    log,
    setUpToken: server.ownerLink?.url.split("#")[1] ?? "",
    visitor: () => new Visitor(url),
    [Symbol.asyncDispose]: async () => server.stop(),
  });
}

/** How long starting may take on a busy machine: an embedded database is made anew each time. */
export const LONG = 120_000;

/** A password that will do. */
export const PASSWORD = "four quiet green boats";

/** What the first owner sets up. */
export const OWNER = { organisation: "Clinic", name: "Olga", email: "olga@example.org", password: PASSWORD };

/** Sets the service up, and gives the owner, signed in. */
export async function setUp(service: TestService): Promise<Visitor> {
  const owner = service.visitor();
  const { status, body } = await owner.post("/set-up", { token: service.setUpToken, ...OWNER });
  if (status !== 201) throw new Error(`Setting up was refused: ${JSON.stringify(body)}`);
  return owner;
}

/** Somebody whom the owner invites and who accepts, signed in. */
export async function joined(
  service: TestService,
  owner: Visitor,
  invited: { readonly email: string; readonly role: string; readonly engagementId?: string },
): Promise<Visitor> {
  const invitation = await owner.post("/invitations", invited);
  if (invitation.status !== 201) throw new Error(`Inviting was refused: ${JSON.stringify(invitation.body)}`);
  const visitor = service.visitor();
  const token = invitation.body.link.url.split("#")[1];
  const { status, body } = await visitor.post("/invitations/accept", {
    token,
    name: invited.email,
    password: PASSWORD,
  });
  if (status !== 201) throw new Error(`Accepting was refused: ${JSON.stringify(body)}`);
  return visitor;
}
