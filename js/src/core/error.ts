import type { ErrorCode, ErrorReason } from "../generated/names.js";

/** Where and why an argument was refused, or what to do. */
export interface PortinErrorDetails {
  readonly reason?: ErrorReason;
  readonly path?: string;
  readonly offset?: number;
  /** What to do about it, as a sentence without a full stop. */
  readonly remedy?: string | undefined;
  /** The error that the platform threw. It is never an error of the caller's own code, which may contain a value. */
  readonly cause?: unknown;
}

/**
 * The error that portin's functions throw. It never contains a value that was passed in: it names a wrong argument by its
 * path. An app that loads both the ESM and the CommonJS build has two such classes: there, compare the `name`
 * "PortinError" in place of using instanceof.
 */
export class PortinError extends Error {
  declare readonly name: "PortinError";
  /**
   * `invalidArgument`: an argument is wrong; `unavailable`: WebAssembly does not run here, and the message says what to
   * do; `internal`: a defect in portin.
   */
  declare readonly code: ErrorCode;
  /** What is wrong with the argument. */
  declare readonly reason: ErrorReason | undefined;
  /** The path of the wrong value, from the name of the argument: `porting.donorProvider.name`. */
  declare readonly path: string | undefined;
  /** The position of the wrong value, in bytes from the start of the argument's JSON. */
  declare readonly offset: number | undefined;
  /** What to do about it, a sentence without its full stop. */
  declare readonly remedy: string | undefined;
  /** The error that the platform threw, if it was the cause. */
  declare readonly cause: unknown;

  constructor(code: ErrorCode, { reason, path, offset, remedy, cause }: PortinErrorDetails = {}) {
    super(["portin:", code, reason, path && `at ${path}`, remedy && `(${remedy}.)`].filter(Boolean).join(" "));
    for (const [key, value] of Object.entries({ name: "PortinError", code, reason, path, offset, remedy, cause })) {
      // An assignment to the name would throw in an app that has frozen Error.prototype.
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
}
