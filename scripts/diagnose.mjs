/*
 * From what an install left behind to what its reader should do. Pure: it looks at nothing but its argument.
 */

/**
 * @typedef {"runtime" | "packages" | "lock"} Phase
 * @typedef {object} Failure
 * @property {Phase} phase        what was being installed: Node itself, the packages, or nothing yet (taking the lock)
 * @property {string} output      all that npm printed, or the message of the error that stopped us
 * @property {string} [code]      code of a file-system or spawn error
 * @property {string} [signal]    signal that ended npm
 * @property {readonly string[]} [missing]  packages for this machine that are not there although npm ended well
 * @property {string} machine     as `linux-x64`
 * @property {boolean} [unsupported]  no runtime package is made for this machine
 *
 * @typedef {"unsupported-platform" | "no-npm" | "interrupted" | "full-disk" | "read-only" | "no-network" | "untrusted-certificate"
 *   | "refused-by-registry" | "lock-out-of-step" | "damaged-download" | "runtime-does-not-start" | "incomplete" | "unknown"} Cause
 * @typedef {{ cause: Cause, what: string, next: string }} Diagnosis
 */

/**
 * Causes in the order in which they are looked for: a full disk also breaks downloads, and a broken download also
 * leaves packages missing, so the deeper cause comes first.
 *
 * @type {readonly { cause: Cause, fits: (failure: Failure) => boolean, what: string, next: string }[]}
 */
const CAUSES = [
  {
    cause: "unsupported-platform",
    fits: (failure) => failure.unsupported === true,
    what: "There is no ready-made Node 26 for this machine (MACHINE).",
    next: "Install Node 26 or newer yourself (your system's packages, a container image, or built from source), put it first in the PATH and run the same command again: it is then used as it is.",
  },
  {
    cause: "no-npm",
    fits: (failure) => failure.code === "NO_NPM",
    what: "npm was not found beside Node or in the PATH.",
    next: "Install npm (it comes with Node's own downloads; on Debian and Ubuntu it is the package `npm`) and run the same command again.",
  },
  {
    cause: "interrupted",
    fits: (failure) => ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"].includes(failure.signal ?? ""),
    what: "The installation was interrupted (SIGNAL).",
    next: "Nothing is lost: run the same command again and it starts over. If nobody stopped it, the machine may be short of memory.",
  },
  {
    cause: "full-disk",
    fits: says("ENOSPC", "EDQUOT"),
    what: "The disk is full (or its quota is).",
    next: "Free about 600 MB where this checkout lies and 300 MB where npm keeps its cache (`npm cache clean --force` empties it), then run the same command again.",
  },
  {
    cause: "read-only",
    fits: says("EROFS", "EACCES", "EPERM"),
    what: "This checkout, or npm's cache, cannot be written to.",
    next: "Make both writable for this user (a copy of the checkout in your home folder will do; `npm config get cache` names the cache), then run the same command again.",
  },
  {
    cause: "untrusted-certificate",
    fits: says(
      "SELF_SIGNED_CERT_IN_CHAIN",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "CERT_HAS_EXPIRED",
    ),
    what: "The package registry's certificate is not trusted here; often a company proxy stands in between.",
    next: "Give npm your company's certificate (`npm config set cafile /path/to/company.pem`) and run the same command again.",
  },
  {
    cause: "lock-out-of-step",
    fits: says("EUSAGE", "ERESOLVE"),
    what: "package.json and package-lock.json do not belong together.",
    next: "Undo local changes to both files, or bring them together with `npm run deps -- install`.",
  },
  {
    cause: "no-network",
    fits: says(
      "ENOTFOUND",
      "EAI_AGAIN",
      "ECONNREFUSED",
      "ECONNRESET",
      "ETIMEDOUT",
      "ERR_SOCKET_TIMEOUT",
      "ENETUNREACH",
      "EHOSTUNREACH",
      "ENOTCACHED",
      "FETCH_ERROR",
    ),
    what: "The package registry cannot be reached.",
    next: "The first start needs the network once; later starts do not. Connect, or tell npm about your proxy or mirror (`npm config set proxy …`, `npm config set registry …`), and run the same command again.",
  },
  {
    cause: "refused-by-registry",
    fits: says("E401", "E403", "E404", "E407", "E429", "E500", "E502", "E503"),
    what: "The package registry answered, but refused a package.",
    next: "If npm uses a mirror or asks for a login here (`npm config get registry`), see that it carries public packages and that the login holds; otherwise wait a little and run the same command again.",
  },
  {
    cause: "damaged-download",
    fits: says("EINTEGRITY", "TAR_BAD_ARCHIVE", "Z_DATA_ERROR", "Z_BUF_ERROR", "TAR_ENTRY_ERROR"),
    what: "A downloaded package is damaged, or is not the one that was reviewed.",
    next: "Empty npm's cache (`npm cache clean --force`) and run the same command again. If it happens twice, something between here and the registry changes packages.",
  },
  {
    cause: "runtime-does-not-start",
    fits: (failure) => failure.code === "NO_START",
    what: "The Node that was fetched for this machine (MACHINE) does not start.",
    next: "The system is probably older than it needs (glibc 2.28). Install Node 26 or newer yourself, put it first in the PATH and run the same command again.",
  },
  {
    cause: "incomplete",
    fits: (failure) => (failure.missing ?? []).length > 0,
    what: "npm ended well, but packages for this machine are missing: MISSING.",
    next: "The download was cut short, or npm is told to leave optional packages out (`npm config get omit`). Run the same command again.",
  },
];

/**
 * What went wrong and what to do about it.
 *
 * @param {Failure} failure
 * @returns {Diagnosis}
 */
export function diagnose(failure) {
  const found = CAUSES.find(({ fits }) => fits(failure)) ?? UNKNOWN;
  return { cause: found.cause, what: filled(found.what, failure), next: found.next };
}

const UNKNOWN = /** @type {const} */ ({
  cause: "unknown",
  what: "The installation failed.",
  next: "npm's last words are above; its full log is named there. After a repair run the same command again.",
});

/**
 * A code counts when it stands alone as npm prints it, not inside a longer word or a file name.
 *
 * @param {...string} codes
 * @returns {(failure: Failure) => boolean}
 */
function says(...codes) {
  const pattern = new RegExp(`(?<![\\w-])(${codes.join("|")})(?![\\w-])`);
  return ({ code, output }) => codes.includes(code ?? "") || errorLines(output).some((line) => pattern.test(line));
}

/** Lines in which npm reports trouble; the addresses and versions on its other lines prove nothing. */
function errorLines(/** @type {string} */ output) {
  return output.split("\n").filter((line) => /^npm (error|ERR!|warn)|attempt \d+ failed|^[A-Z_]{4,}:/.test(line));
}

/**
 * @param {string} text
 * @param {Failure} failure
 */
function filled(text, { machine, signal, missing }) {
  const some = (missing ?? []).slice(0, 3).join(", ");
  return text
    .replace("MACHINE", machine)
    .replace("SIGNAL", signal ?? "")
    .replace("MISSING", some);
}
