import { check, run } from "./consumer.mjs";

for (const environment of ["node", "jsdom"]) {
  const options = environment === "node" ? [] : ["--setupFiles", "./setup.js"];
  await check(`every entry resolves and answers, environment ${environment}`, () => {
    return run("jest", ["--env", environment, ...options]);
  });
}
