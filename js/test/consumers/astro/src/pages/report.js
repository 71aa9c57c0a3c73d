import { report } from "../../report.js";

export const prerender = false;

export async function GET() {
  return new Response(await report());
}
