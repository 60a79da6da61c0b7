/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
/** Milliseconds after which an answer is given up: better a test that fails than one that hangs. */
const LONGEST_ANSWER = 15_000;

/** What came back. The body is whatever the test expects it to be. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests say what is in it
  readonly body: any;
  readonly headers: Headers;
}

function isEndless({ headers }: Response): boolean {
  return headers.get("content-type") === "text/event-stream";
}

/** A stream of events that nobody waits for the end of. */
async function left(response: Response): Promise<string> {
  await response.body?.cancel();
  return "";
}

/** A browser, as far as the API sees one: it keeps cookies and says where its requests come from. */
export class Visitor {
  readonly url: string;
  readonly cookies = new Map<string, string>();
  /** Sent with every request; a bearer token, for one. */
  readonly headers: Record<string, string> = {};

  constructor(url: string) {
    this.url = url;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send("GET", path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send("POST", path, body, headers);
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send("PUT", path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send("DELETE", path);
  }

  /** Changes a member as it is now. */
  async patchMember(id: string, body: unknown): Promise<Answer> {
    const { headers } = await this.get(`/members/${id}`);
    return this.send("PATCH", `/members/${id}`, body, { "If-Match": headers.get("etag") ?? "" });
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(path.startsWith("http") ? path : `${this.url}/api/v1${path}`, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST_ANSWER),
      headers: {
        Origin: this.url,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(this.cookies.size === 0 ? {} : { Cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") }),
        ...this.headers,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.keepCookies(response.headers);
    const text = isEndless(response) ? await left(response) : await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  keepCookies(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || /Max-Age=0/.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
