// Asks the handler of an edge function.
const module = await import(process.argv[2]);
const handler = module.default.fetch ?? module.default;
const waitUntil = () => {};
const context = { waitUntil, next: () => new Response("next"), geo: {}, ip: "127.0.0.1" };
console.log(await (await handler(new Request("http://localhost/"), context)).text());
process.exit();
