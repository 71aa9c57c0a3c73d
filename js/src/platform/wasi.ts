const success = 0;
const badFile = 8;

/**
 * The WASI functions that a module built with the standard Go toolchain imports. They say that no file is open, and
 * that the clock is running. Only builds without TinyGo contain this.
 */
export function wasi(module: WebAssembly.Module, memory: () => ArrayBuffer): WebAssembly.Imports {
  const imports: Record<string, (...args: number[]) => number> = {};
  for (const { name } of WebAssembly.Module.imports(module)) {
    imports[name] = () => (name.startsWith("fd_") ? badFile : success);
  }
  imports["clock_time_get"] = (_clock, _precision, address) => {
    new DataView(memory()).setBigUint64(address!, 1n, true);
    return success;
  };
  return { wasi_snapshot_preview1: imports };
}
