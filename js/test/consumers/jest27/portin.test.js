const { readFile } = require("fs/promises");
const { report } = require("./report.cjs");

test("it answers", async () => {
  expect(await report()).toBe("accountPin wasm contactCarrier Nombre (860) 555-0123");
});

test.each(["decline", "messages", "messages/es", "notices/en", "portable", "react", "schemas/draft-07/update.json"])(
  "portin/%s",
  (entry) => {
    expect(Object.keys(require(`portin/${entry}`)).length).toBeGreaterThan(0);
  },
);

test("portin/slim, where TextEncoder and TextDecoder are, as setup.js sees to", async () => {
  const { createPortin } = require("portin/slim");
  const { missing } = await createPortin(readFile(require.resolve("portin/dist/portin.wasm")));
  expect(missing({ status: "draft", required: ["accountPin"] })).toEqual(["accountPin"]);
});
