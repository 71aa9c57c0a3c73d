/**
 * `portin/testing`, for tests and development servers: the Gigs API for portings in memory, without Go.
 */
import load from "#simulator";
import { startSimulator } from "./testing/simulator.js";
import type { Simulator, SimulatorOptions } from "./testing/types.js";

export type * from "./testing/types.js";

/** Starts the Gigs API for portings in memory: it answers `fetch`, and days pass with `advance`. */
export async function createSimulator(options?: SimulatorOptions): Promise<Simulator> {
  return (await startSimulator(options, load)).simulator;
}
