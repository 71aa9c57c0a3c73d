import { PortinError } from "./error.js";
import { instanceOf, type Exports, type Instance } from "./instance.js";
import { encode } from "./utf8.js";
import type { TextVerb, Verb } from "../generated/verbs.js";

export type { Exports } from "./instance.js";

/** The module as WebAssembly or translated to JavaScript. */
export interface Build {
  readonly name: "wasm" | "js";
  /** What to do where it cannot start, without a full stop. */
  readonly remedy?: string;
  /** Starts it. It throws where it cannot start, or only asynchronously. */
  instantiate(): Exports;
  /** Starts it where that may take time. */
  load(): Promise<Exports>;
}

/** What asks the module. */
export interface Engine {
  /**
   * Asks about a document: its members, by name, in JSON, or one member alone. The answer is what the verb's types
   * promise.
   *
   * @param at milliseconds since 1970. Infinity is none: the current time then, where the answer depends on it. A
   * page that is rendered ahead of time may not read the clock for anything else.
   */
  ask(verb: Verb, members: readonly (readonly [name: string, json: string])[], isObject: boolean, at: number): any;
  /** Asks about two texts, without JSON; the answer is empty for texts that have to be asked in JSON. */
  askTexts(verb: TextVerb, text: string, region: string): string;
  /** Milliseconds since 1970 of an instant or a day in text, or NaN. */
  instant(text: string): number;
  /** Starts the module, or the fallback where it is unavailable, and tells which build answers from now on. */
  ready(): Promise<Build["name"]>;
}

/** Whether this build's module is of the standard Go toolchain, which starts larger: see scripts/build.mjs. */
declare const STANDARD_GO: boolean;

/** Whether this is portin/slim, which has no other build. */
declare const SLIM: boolean;

/**
 * Asks an instance of the module, which it replaces when it has trapped or grown large.
 *
 * @param fallback loads another build where the first is unavailable.
 */
export function engineOf(build: Build, fallback?: () => Promise<Build>): Engine {
  let instance: Instance | undefined;

  return {
    ask(verb, members, isObject, at) {
      const text = isObject ? `{${members.map(([name, json]) => `"${name}":${json}`)}}` : members[0]![1];
      const [json, refused] = answerTo(verb, text, at);
      const answer = JSON.parse(json);
      if (!refused) return answer;
      if (isObject) answer.offset = Math.max(0, answer.offset - startOf(members, answer.path));
      throw new PortinError(answer.code, answer);
    },

    askTexts(verb, text, region) {
      const { askTexts } = started();
      return guarded(() => askTexts(verb, text, region));
    },

    instant(text) {
      const { instant } = started();
      return guarded(() => instant(JSON.stringify(text)));
    },

    async ready() {
      try {
        if (!instance) begin(await build.load());
      } catch (error) {
        if (SLIM || !fallback || error instanceof PortinError) throw unavailable(error);
        build = await fallback();
        started();
      }
      return build.name;
    },
  };

  /** Asks, and again at the current time where the answer depends on it and none was given. */
  function answerTo(verb: Verb, text: string, at: number): [json: string, refused: boolean] {
    const asked = started();
    const answer = guarded(() => asked.ask(verb, text, at));
    try {
      if (!STANDARD_GO && asked.size() > 4e6) begin(build.instantiate());
    } catch {
      // It starts only asynchronously here: the large one goes on.
    }
    return answer[0] ? answer : answerTo(verb, text, Date.now());
  }

  function started(): Instance {
    try {
      return instance ?? begin(build.instantiate());
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** The error of what does not start, unless it has one of its own. */
  function unavailable(cause: unknown): unknown {
    return cause instanceof PortinError ? cause : new PortinError("unavailable", { remedy: build.remedy, cause });
  }

  function begin(exports: Exports): Instance {
    return (instance = guarded(() => instanceOf(exports)));
  }

  /** Runs what may trap. What a trap leaves behind is not to be trusted: the next call gets a fresh instance. */
  function guarded<Result>(run: () => Result): Result {
    try {
      return run();
    } catch (cause) {
      instance?.clear(); // It may hold a PIN.
      instance = undefined;
      throw new PortinError("internal", { cause });
    }
  }
}

/** Bytes before the member of a document that a path leads into: the module counts in the whole document. */
function startOf(members: readonly (readonly [name: string, json: string])[], path: string): number {
  const [name] = path.split(".", 1);
  const at = members.findIndex((member) => member[0] === name);
  if (at < 0) return 0;
  const before = members.slice(0, at).map(([name, json]) => `"${name}":${json},`);
  return encode(`{${before.join("")}"${name}":`).length;
}
