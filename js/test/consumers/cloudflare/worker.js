import { report } from "./report.js";

export default { fetch: async () => new Response(await report()) };
