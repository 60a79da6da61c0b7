import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** What a test may have the device say wrongly. */
export interface Lies {
  readonly origin?: string;
  readonly challenge?: string;
  readonly domain?: string;
  readonly counter?: number;
  /** Whether it says to have made sure who holds it. */
  readonly isVerified?: boolean;
  readonly type?: string;
  readonly userHandle?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const NEW_CREDENTIAL = 0x40;

interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

/** An authenticator in software: one discoverable ES256 credential, made and used as WebAuthn Level 3, section 6, says. */
export class PasskeyDevice {
  readonly id = randomBytes(16);
  readonly origin: string;
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject };
  private userHandle = "";
  counter = 0;

  constructor(origin: string) {
    this.origin = origin;
    this.keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  }

  /** Answers the options of a registration: RegistrationResponseJSON. */
  create(options: Options, lies: Lies = {}) {
    this.userHandle = options.user?.id ?? "";
    const authData = Buffer.concat([
      this.head(options.rp?.id ?? "", NEW_CREDENTIAL, lies),
      Buffer.alloc(16),
      uint16(this.id.length),
      this.id,
      this.coseKey(),
    ]);
    const attestationObject = cbor(
      new Map<string, Cbor>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]),
    );
    const clientDataJSON = this.clientData("webauthn.create", options.challenge, lies);
    return this.response({
      clientDataJSON: clientDataJSON.toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers the options of a sign-in: AuthenticationResponseJSON. */
  get(options: Options, lies: Lies = {}) {
    this.counter += 1;
    const authData = this.head(options.rpId ?? "", 0, lies);
    const clientDataJSON = this.clientData("webauthn.get", options.challenge, lies);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientDataJSON).digest()]);
    return this.response({
      clientDataJSON: clientDataJSON.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.keys.privateKey).toString("base64url"),
      userHandle: lies.userHandle ?? this.userHandle,
    });
  }

  private response<Inner>(response: Inner) {
    const id = this.id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, lies: Lies): Buffer {
    const data = { type, challenge, origin: this.origin, crossOrigin: false };
    const { origin = data.origin, challenge: said = challenge, type: saidType = type } = lies;
    return Buffer.from(JSON.stringify({ ...data, origin, challenge: said, type: saidType }));
  }

  private head(domain: string, flags: number, lies: Lies): Buffer {
    const { isVerified = true, counter = this.counter } = lies;
    const all = PRESENT | (isVerified ? VERIFIED : 0) | flags;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const hash = createHash("sha256")
      .update(lies.domain ?? domain)
      .digest();
    return Buffer.concat([hash, Buffer.of(all), count]);
  }

  /** RFC 9053: kty 2 (EC2), alg -7 (ES256), crv 1 (P-256), x, y. */
  private coseKey(): Buffer {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    return cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]),
    );
  }
}

type Cbor = number | string | Buffer | Map<string, Cbor> | Map<number, Cbor>;

/** The part of RFC 8949 that an authenticator needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (typeof value === "string") return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([cborHead(2, value.length), value]);
  const pairs = [...value].flatMap(([key, each]) => [cbor(key), cbor(each)]);
  return Buffer.concat([cborHead(5, value.size), ...pairs]);
}

function cborHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.of((major << 5) | length);
  if (length < 256) return Buffer.of((major << 5) | 24, length);
  return Buffer.concat([Buffer.of((major << 5) | 25), uint16(length)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
