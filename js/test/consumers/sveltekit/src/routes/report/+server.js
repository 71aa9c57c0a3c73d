import { report } from "../../../report.js";

export async function GET() {
  return new Response(await report());
}
