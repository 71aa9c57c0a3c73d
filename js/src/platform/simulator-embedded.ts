// The simulator's module in a text, for whatever cannot read files.
import simulator from "../../../wasm/dist/simulator.wasm?packed";
import { bytes } from "./packed.js";

export default (): Promise<WebAssembly.Module> => WebAssembly.compile(bytes(simulator));
