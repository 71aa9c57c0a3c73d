/** Returns bytes as an ASCII text that needs no escapes in a string: see src/platform/packed.ts. */
export function pack(bytes) {
  return Array.from(bytes, (byte) => {
    const code = 38 + (byte % 88);
    return ["", " ", "%"][Math.floor(byte / 88)] + String.fromCharCode(code < 92 ? code : code + 1);
  }).join("");
}
