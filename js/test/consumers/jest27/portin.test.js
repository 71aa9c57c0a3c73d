const { report } = require("./report.cjs");

test("it answers", async () => {
  expect(await report()).toBe("accountPin wasm contactCarrier Nombre (860) 555-0123");
});

test.each([
  "decline",
  "messages",
  "messages/es",
  "notices/en",
  "portable",
  "react",
  "slim",
  "schemas/draft-07/update.json",
])("portin/%s", (entry) => {
  expect(Object.keys(require(`portin/${entry}`)).length).toBeGreaterThan(0);
});
