import type { ErrorCode, ErrorReason } from "../generated/names.js";

/** Where and why an argument was refused, or what helps. */
export interface PortinErrorDetails {
  readonly reason?: ErrorReason;
  readonly path?: string;
  readonly offset?: number;
  /** What to do about it, a sentence without its full stop. */
  readonly remedy?: string | undefined;
  /** What the platform threw. Not what a caller's own code did: that may hold what was passed in. */
  readonly cause?: unknown;
}

/**
 * The only error portin throws. It never contains a value that was passed in:
 * a wrong argument is told by its path. An app that loads both the ESM and the
 * CommonJS build has two of this class: look at `name` there.
 */
export class PortinError extends Error {
  declare readonly name: "PortinError";
  /**
   * `invalidArgument`: what was passed is wrong; `unavailable`: WebAssembly does not run here, and the message says
   * what to do; `internal`: a defect in portin.
   */
  declare readonly code: ErrorCode;
  /** What is wrong with the argument. */
  declare readonly reason: ErrorReason | undefined;
  /** The argument and the way to the fault in it, such as `porting.donorProvider.name`. */
  declare readonly path: string | undefined;
  /** Bytes from the start of the argument's JSON. */
  declare readonly offset: number | undefined;
  /** What to do about it, a sentence without its full stop. */
  declare readonly remedy: string | undefined;
  /** What the platform threw, where it did. */
  declare readonly cause: unknown;

  constructor(code: ErrorCode, { reason, path, offset, remedy, cause }: PortinErrorDetails = {}) {
    super(["portin:", code, reason, path && `at ${path}`, remedy && `(${remedy}.)`].filter(Boolean).join(" "));
    for (const [key, value] of Object.entries({ name: "PortinError", code, reason, path, offset, remedy, cause })) {
      // Where an app has frozen Error.prototype, an assignment to the name would throw.
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
}
