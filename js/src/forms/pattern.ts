import { marks } from "../generated/marks.js";

/** The patterns of the core, of which there are a few, as they are meant: to make one takes as long as a field. */
const patterns = /* @__PURE__ */ new Map<string, string>();

export function fillPattern(short: string): string {
  let pattern = patterns.get(short);
  if (pattern === undefined) {
    pattern = short.replace(/[~=#@]/g, (mark) => marks[mark]!);
    patterns.set(short, pattern);
  }
  return pattern;
}
