// MSW in Node: the app's requests go to the simulator, whatever library sends them.
import https from "node:https";
import { setupServer } from "msw/node";
import { createSimulator } from "portin/testing";
import { handlers } from "portin/testing/msw";

const gigs = await createSimulator({ token: "s3cret" });
const server = setupServer(...handlers(gigs));
server.listen({ onUnhandledRequest: "error" });

const headers = { authorization: "Bearer s3cret", "content-type": "application/json" };
const url = "https://api.gigs.com/projects/dev/portings";
const body = JSON.stringify({ phoneNumber: "+19595550100", provider: "test", user: "usr_1" });
const created = await (await fetch(url, { method: "POST", headers, body })).json();
const deleted = await fetch(`${url}/${created.id}`, { method: "DELETE", headers });
const status = await new Promise((resolve) =>
  https.request(url, { headers }, (response) => resolve(response.statusCode)).end(),
);
const refused = await fetch(url);
console.log(created.status, deleted.status, status, refused.status, gigs.events().length);
server.close();
