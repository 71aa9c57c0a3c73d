import { PortinError } from "./error.js";
import { instanceOf, type Exports, type Instance } from "./instance.js";
import { encode } from "./utf8.js";
import type { TextVerb, Verb } from "../generated/verbs.js";

export type { Exports } from "./instance.js";

/** The module as WebAssembly or translated to JavaScript. */
export interface Build {
  readonly name: "wasm" | "js";
  /** What to do if it cannot start, as a sentence without a full stop. */
  readonly remedy?: string;
  /** Starts it. It throws if it cannot start, or only asynchronously. */
  instantiate(): Exports;
  /** Starts it asynchronously. */
  load(): Promise<Exports>;
}

/** Asks the module. */
export interface Engine {
  /**
   * Asks about a document, and returns the verb's answer.
   *
   * @param members the members of the document, each with its name and its JSON
   * @param isObject whether the document is an object with these members; otherwise it is the only member itself
   * @param at milliseconds since 1970, or Infinity for none: then the clock is read, but only if the answer depends on
   * the current time, because a page that is rendered ahead of time may not read it for anything else
   */
  ask(verb: Verb, members: readonly (readonly [name: string, json: string])[], isObject: boolean, at: number): any;
  /** Asks about two texts without JSON. The answer is empty if the texts have to be passed as JSON. */
  askTexts(verb: TextVerb, text: string, region: string): string;
  /** Milliseconds since 1970 of an instant or a day in text, or NaN. */
  instant(text: string): number;
  /** Starts the module, or the fallback where it is unavailable, and tells which build answers from now on. */
  ready(): Promise<Build["name"]>;
}

/**
 * Whether this build's module was built with the standard Go toolchain, which takes more memory: see scripts/build.mjs.
 */
declare const STANDARD_GO: boolean;

/** Whether this is portin/slim, which has no second build to fall back on. */
declare const SLIM: boolean;

/**
 * Returns an engine. It starts a new instance of the module when the last one has trapped or its memory has grown large.
 *
 * @param fallback loads another build if the first one cannot start
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

  /**
   * Asks the module. If the answer depends on the current time and `at` has none, it asks again with the current time.
   */
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

  /** Returns the error to throw for a module that does not start. */
  function unavailable(cause: unknown): unknown {
    return cause instanceof PortinError ? cause : new PortinError("unavailable", { remedy: build.remedy, cause });
  }

  function begin(exports: Exports): Instance {
    return (instance = guarded(() => instanceOf(exports)));
  }

  /**
   * Calls the module, which may trap. Its memory cannot be trusted after that, so the next call starts a new instance.
   */
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

/**
 * The offset, in bytes, of the member of the document that a path begins with. The module counts from the document's
 * start.
 */
function startOf(members: readonly (readonly [name: string, json: string])[], path: string): number {
  const [name] = path.split(".", 1);
  const at = members.findIndex((member) => member[0] === name);
  if (at < 0) return 0;
  const before = members.slice(0, at).map(([name, json]) => `"${name}":${json},`);
  return encode(`{${before.join("")}"${name}":`).length;
}
