import { assert, check, runAll } from "./consumer.mjs";

await check("usePortingForm with its TextInput: types, asks, sends, and clears the PIN", async () => {
  assert.match(await runAll("jest", ["form.test.js"]), /3 passed/);
});
