const { report } = require("./report.cjs");

test("answers", async () => {
  expect(await report()).toBe("accountPin wasm contactCarrier Nombre (860) 555-0123");
});
