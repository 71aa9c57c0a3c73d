import { createPortin } from "portin/slim";

export const answer = createPortin(new URL("portin/portin.wasm", import.meta.url));
