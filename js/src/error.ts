import type { ErrorCode, ErrorReason } from "./names.js";

/** Where and why an argument was refused, or what helps. */
export interface Refusal {
  readonly reason?: ErrorReason;
  readonly path?: string;
  readonly offset?: number;
  /** What to do about it, a sentence without its full stop. */
  readonly remedy?: string;
}

/**
 * The only error portin throws. It never contains a value that was passed in:
 * a wrong argument is told by its path. An app that loads both the ESM and the
 * CommonJS build has two of this class: look at `name` there.
 */
export class PortinError extends Error {
  override readonly name = "PortinError";
  /** `invalidArgument`: what you passed; `unavailable`: no WebAssembly here, and the message says what to do; `internal`: a defect in portin. */
  readonly code: ErrorCode;
  /** What is wrong with the argument. */
  readonly reason: ErrorReason | undefined;
  /** The argument and the way to the fault in it, such as `porting.donorProvider.name`. */
  readonly path: string | undefined;
  /** Bytes from the start of the argument's JSON text. */
  readonly offset: number | undefined;

  constructor(code: ErrorCode, { reason, path, offset, remedy }: Refusal = {}) {
    super(["portin:", code, reason, path && `at ${path}`, remedy && `(${remedy}.)`].filter(Boolean).join(" "));
    this.code = code;
    this.reason = reason;
    this.path = path;
    this.offset = offset;
  }
}
