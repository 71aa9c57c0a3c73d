import { report } from "./report.js";

export default {
  async fetch() {
    return new Response(await report());
  },
};
