// The simulator's module, as a text in a separate file.
import simulator from "#packed-simulator";
import { bytes } from "./packed.js";

export default (): Promise<WebAssembly.Module> => WebAssembly.compile(bytes(simulator));
