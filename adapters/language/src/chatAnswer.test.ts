import type { ServerResponse } from "node:http";
import type { LanguagePort, LanguageQuestion } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { type Behaviour, chatServer, saying, sending } from "../test/chatServer.ts";
import { languageFromEnvironment } from "./languageFromEnvironment.ts";

const question: LanguageQuestion = {
  instructions: "Fill in the fields.",
  text: "We need six developers.",
  schema: { type: "object", properties: { fields: { type: "array", items: { type: "string" } } } },
};

function portAt(url: string, environment: Record<string, string> = {}): LanguagePort {
  const port = expectOk(languageFromEnvironment({ SHORELINE_LLM_URL: url, ...environment }));
  if (port === undefined) throw new Error("An address makes a port.");
  return port;
}

/** What a port says of a server that behaves so, and what reached the server. */
async function asked(behaviour: Behaviour, environment: Record<string, string> = {}) {
  await using server = await chatServer(behaviour);
  const answer = await portAt(server.url, environment).ask(question);
  return { answer, received: server.received };
}

const good = saying('{ "fields": ["a"] }');
const answered = { ok: true, value: { fields: ["a"] } };

describe("a chat model that behaves", () => {
  it("gets the instructions, the text and the schema, and its document is the answer", async () => {
    const { answer, received } = await asked(good, { SHORELINE_LLM_KEY: "secret", SHORELINE_LLM_MODEL: "small" });
    expect(answer).toEqual(answered);
    expect(received).toHaveLength(1);
    const [request] = received;
    expect(request).toMatchObject({
      path: "/v1/chat/completions",
      headers: { authorization: "Bearer secret" },
      body: {
        model: "small",
        temperature: 0,
        response_format: { type: "json_schema", json_schema: { schema: question.schema } },
      },
    });
    const [system, user] = request?.body.messages ?? [];
    expect(system).toMatchObject({ role: "system", content: expect.stringContaining("Fill in the fields.") });
    expect(system?.content).not.toContain(question.text);
    expect(user).toEqual({ role: "user", content: `The statement, from the next line to the end:\n${question.text}` });
  });

  it("gets no authorization without a key", async () => {
    const { received } = await asked(good);
    expect(received[0]?.headers.authorization).toBeUndefined();
  });

  it("may put its document between marks of code", async () => {
    const { answer } = await asked(saying('```json\n{ "fields": ["a"] }\n```'));
    expect(answer).toEqual(answered);
  });
});

describe("a chat model that does not know answer schemas", () => {
  it.each([400, 422])("is asked once more, for plain JSON, after HTTP %i", async (status) => {
    const { answer, received } = await asked((response, attempt) =>
      (attempt === 1 ? sending(status, '{"error":{"message":"response_format"}}') : good)(response, attempt),
    );
    expect(answer).toEqual(answered);
    expect(received.map(({ body }) => body.response_format.type)).toEqual(["json_schema", "json_object"]);
  });
});

describe("a chat model that fails for a moment", () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ["a broken connection", (response) => response.destroy()],
    ["HTTP 500", (response) => sending(500, "{}")(response, 1)],
    ["HTTP 429", (response) => sending(429, "{}")(response, 1)],
  ])("is asked once more after %s", async (_, failure) => {
    const { answer, received } = await asked((response, attempt) => {
      if (attempt === 1) failure(response);
      else good(response, attempt);
    });
    expect(answer).toEqual(answered);
    expect(received).toHaveLength(2);
  });
});

const html = "<!doctype html><title>Sign in</title>";
const half = '{ "id": "1", "choices": [{ "index": 0, "message": { "role": "assi';

/** How a server may fail: what the fault says, and how often the server was asked. */
const failures: [string, Behaviour, { code: string; given?: string; asked: number }][] = [
  ["is broken", sending(500, "{}"), { code: "language.http", given: "HTTP 500", asked: 2 }],
  ["wants another key", sending(401, "{}"), { code: "language.http", given: "HTTP 401", asked: 1 }],
  ["does not know the model", sending(404, "{}"), { code: "language.http", given: "HTTP 404", asked: 1 }],
  ["shows a page", sending(200, html, { "content-type": "text/html" }), { code: "language.not-json", asked: 1 }],
  ["breaks off its document", sending(200, half), { code: "language.not-json", asked: 1 }],
  ["speaks of other things", sending(200, '{ "hello": 1 }'), { code: "language.not-json", asked: 1 }],
  [
    "answers in prose",
    saying("I would say six."),
    { code: "language.not-json", given: "an answer that is no JSON", asked: 1 },
  ],
  ["breaks off its JSON", saying('{ "fields": ["a"', "length"), { code: "language.cut-off", asked: 1 }],
  ["breaks off in thought", saying(null, "length"), { code: "language.cut-off", asked: 1 }],
  ["refuses in words", saying("I cannot help with that.", "content_filter"), { code: "language.refused", asked: 1 }],
  ["refuses", saying("", "content_filter"), { code: "language.refused", asked: 1 }],
  ["says nothing", saying(""), { code: "language.empty", asked: 1 }],
  ["says null", saying(null), { code: "language.empty", asked: 1 }],
  ["has no choice", sending(200, '{ "id": "1", "choices": [] }'), { code: "language.not-json", asked: 1 }],
  ["sends nothing", sending(200, ""), { code: "language.not-json", asked: 1 }],
  ["has no content", sending(204, ""), { code: "language.not-json", asked: 1 }],
  ["drops every connection", (response) => response.destroy(), { code: "language.unreachable", asked: 2 }],
];

const silent: Behaviour = () => {};

const trickling: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write(half);
};

const late: Behaviour = (response) => void setTimeout(() => response.destroy(), 200);

describe("a chat model that misbehaves", () => {
  it.each(failures)("and %s leads to a fault that says so", async (_, behaviour, { asked: times, ...fault }) => {
    const { answer, received } = await asked(behaviour, { SHORELINE_LLM_KEY: "secret" });
    expect(answer).toMatchObject({ ok: false, faults: [{ path: "SHORELINE_LLM_URL", ...fault }] });
    expect(received).toHaveLength(times);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("and repeats key and statement in its error is not repeated", async () => {
    const leak = sending(401, JSON.stringify({ error: { message: `Bad key secret for ${question.text}` } }));
    const { answer } = await asked(leak, { SHORELINE_LLM_KEY: "secret" });
    expect(JSON.stringify(answer)).not.toMatch(/secret|developers/);
  });

  it.each([
    ["silent", silent],
    ["trickling", trickling],
  ])("and is slow, %s, leads to a fault when the time is over", async (_, behaviour) => {
    const { answer } = await asked(behaviour, { SHORELINE_LLM_TIMEOUT_SECONDS: "0.3" });
    expect(answer).toMatchObject({
      ok: false,
      faults: [{ code: "language.time-out", given: "no answer within 0.3 s" }],
    });
  });

  it("and fails late has no second attempt beyond its time", async () => {
    const { answer, received } = await asked(late, { SHORELINE_LLM_TIMEOUT_SECONDS: "0.3" });
    expect(answer).toMatchObject({ ok: false, faults: [{ code: "language.time-out" }] });
    expect(received).toHaveLength(2);
  });

  it("and sends without end is cut off at 2 MB", async () => {
    let sent = 0;
    const flood: Behaviour = (response) => {
      const pour = () => {
        while (!response.destroyed && sent < 400_000_000) {
          sent += 65_536;
          if (!response.write("x".repeat(65_536))) return void response.once("drain", pour);
        }
        response.end();
      };
      response.writeHead(200, { "content-type": "application/json" });
      pour();
    };
    const { answer, received } = await asked(flood);
    expect(answer).toMatchObject({ ok: false, faults: [{ code: "language.too-large", allowed: "at most 2 MB" }] });
    expect(received).toHaveLength(1);
    // Buffers of the system hold some megabytes more than was read.
    expect(sent).toBeLessThan(100_000_000);
  });

  it.each([301, 302, 307, 308])("and leads elsewhere with HTTP %i is not followed", async (status) => {
    await using other = await chatServer(good);
    const { answer, received } = await asked(sending(status, "", { location: `${other.url}/chat/completions` }));
    expect(answer).toMatchObject({
      ok: false,
      faults: [{ code: "language.redirect", given: `HTTP ${status}, a redirect` }],
    });
    expect(received).toHaveLength(1);
    expect(other.received).toHaveLength(0);
  });

  it("and is not there leads to a fault", async () => {
    const { url } = await chatServer(good).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    expect(await portAt(url).ask(question)).toMatchObject({ ok: false, faults: [{ code: "language.unreachable" }] });
  });
});

describe("without an address", () => {
  it("there is no port", () => {
    expect(languageFromEnvironment({ SHORELINE_LLM_KEY: "secret" })).toEqual({ ok: true, value: undefined });
  });
});
