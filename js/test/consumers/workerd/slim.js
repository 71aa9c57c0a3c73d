import { createPortin } from "portin/slim";
import module from "portin/portin.wasm";

export default {
  async fetch() {
    const { missing, ready } = await createPortin(module);
    return new Response([...missing({ status: "draft", required: ["accountPin"] }), await ready()].join(" "));
  },
};
