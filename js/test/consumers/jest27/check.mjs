import { check, run } from "./consumer.mjs";

for (const environment of ["node", "jsdom"]) {
  await check(`every entry resolves, environment ${environment}`, () => run("jest", ["--env", environment]));
}
