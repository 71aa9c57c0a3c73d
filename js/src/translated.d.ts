/**
 * Starts the module as binaryen's wasm2js translated it, and returns what an
 * instance of it would export. Only portin itself has a use for it.
 */
export declare function instantiate(): unknown;
