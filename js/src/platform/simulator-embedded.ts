// The simulator's module, a text in a file of its own.
import simulator from "#packed-simulator";
import { bytes } from "./packed.js";

export default (): Promise<WebAssembly.Module> => WebAssembly.compile(bytes(simulator));
