import { report } from "../report.js";

export async function loader() {
  return new Response(await report());
}
