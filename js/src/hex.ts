/**
 * The bytes of a text of lower-case hexadecimal digits. Compressed, that is
 * within 4 % of the bytes themselves, because what repeats in them repeats in
 * the text; base64 hides it and takes 14 % more.
 */
export function bytes(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  // One short loop: half of the time of a fresh process with a call for each digit or byte.
  for (let i = 0; i < hex.length; i++) {
    const code = hex.charCodeAt(i);
    bytes[i >> 1] = (bytes[i >> 1]! << 4) | (code - (code < 97 ? 48 : 87)); // "0" is 48, "a" is 97
  }
  return bytes;
}
