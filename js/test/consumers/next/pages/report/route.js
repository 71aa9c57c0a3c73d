import { connection } from "next/server";
import { report } from "../../report.js";

export async function GET() {
  await connection();
  return new Response(await report());
}
