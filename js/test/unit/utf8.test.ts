import { afterEach, expect, test, vi } from "vitest";

const texts = [
  "",
  "porting",
  "é ☃ 😀",
  "\u0000\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}",
  '%41 %"\n',
  "x😀".repeat(500),
];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("it is UTF-8 without TextEncoder and TextDecoder, too", async () => {
  const native = { encode: (text: string) => new TextEncoder().encode(text) };
  const expected = texts.map(native.encode);
  vi.stubGlobal("TextEncoder", undefined);
  vi.stubGlobal("TextDecoder", undefined);
  const { decode, encode, encodeInto } = await import("../../src/core/utf8.js");
  for (const [i, text] of texts.entries()) {
    const bytes = expected[i]!;
    expect(encode(text)).toEqual(bytes);
    expect(decode(bytes)).toBe(text);
    const buffer = new Uint8Array(bytes.length);
    expect(encodeInto(text, buffer)).toEqual({ read: text.length, written: bytes.length });
    expect(buffer).toEqual(bytes);
    if (text) expect(encodeInto(text, buffer.subarray(1)).read).toBeLessThan(text.length);
  }
});
