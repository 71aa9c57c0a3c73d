// The module translated to JavaScript gets a larger buffer when its memory grows: nothing stays in the one before.
import { expect, test, vi } from "vitest";

test("no PIN stays in a buffer that memory has outgrown", async () => {
  const buffers: ArrayBuffer[] = [];
  const Native = ArrayBuffer;
  class Counted extends Native {
    constructor(length: number) {
      super(length);
      buffers.push(this);
    }
  }
  vi.stubGlobal("ArrayBuffer", Counted);
  const { prepareUpdate } = await import("portin/portable");
  const pin = "S3CR3T98";
  const porting = { object: "porting", id: "por_1", status: "draft", phoneNumber: "+18602350142" };
  for (const size of [1, 1e5, 1e6, 3e6]) {
    const { body } = prepareUpdate(
      porting,
      { accountPin: pin, firstName: "x".repeat(size) },
      { carrier: "y".repeat(size) },
    );
    expect(body).toMatchObject({ accountPin: pin });
  }
  vi.unstubAllGlobals();
  const large = buffers.filter(({ byteLength }) => byteLength >= 1 << 20);
  expect(large.length).toBeGreaterThan(1); // it has grown
  for (const buffer of large) expect(Buffer.from(buffer).includes(pin)).toBe(false);
});
