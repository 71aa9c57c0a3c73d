// UTF-8, also on platforms without TextEncoder or TextDecoder: Jest's jsdom and Hermes. No text here has a lone
// surrogate, because JSON.stringify escapes them.

/** Whether this is portin/slim, which works only where both exist: see scripts/build.mjs. */
declare const SLIM: boolean;

const encoder = !SLIM && typeof TextEncoder === "undefined" ? undefined : /* @__PURE__ */ new TextEncoder();
const decoder = !SLIM && typeof TextDecoder === "undefined" ? undefined : /* @__PURE__ */ new TextDecoder();

/** Writes as much of the text as fits, and returns how much it read and wrote. */
export function encodeInto(text: string, bytes: Uint8Array): { read: number; written: number } {
  if (SLIM || encoder) return encoder!.encodeInto(text, bytes);
  const whole = encode(text);
  if (whole.length > bytes.length) return { read: 0, written: 0 };
  bytes.set(whole);
  return { read: text.length, written: whole.length };
}

export function encode(text: string): Uint8Array {
  if (SLIM || encoder) return encoder!.encode(text);
  const bytes = encodeURIComponent(text).match(/%..|./gs) ?? [];
  return Uint8Array.from(bytes, (byte) => (byte[1] ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0)));
}

export function decode(bytes: Uint8Array): string {
  if (SLIM || decoder) return decoder!.decode(bytes);
  return decodeURIComponent(Array.from(bytes, (byte) => "%" + (byte + 256).toString(16).slice(1)).join(""));
}
