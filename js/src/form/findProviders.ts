import type { ServiceProvider } from "../core/types.js";
import { carrier } from "../index.js";
import { reading } from "./refuse.js";

/**
 * Returns the carriers that a person may mean, best first: by what people call them ("tmo", "vzw", "fi"), then by how
 * their names and the words in them begin, then by what is in them. Without a query it returns them all.
 *
 * @throws PortinError `invalidArgument` if `query` is not a string.
 * @example
 * findProviders(providers, "tmo"); // [{ id: "svp_0SNlurA049MEWV1nkuLGMbxWZIlB", name: "T-Mobile" }, …]
 */
export function findProviders<Provider extends ServiceProvider>(
  providers: readonly Provider[],
  query: string,
): Provider[] {
  const meant = carrier(query)?.id;
  const wanted = reading("query", () => plain(query));
  return reading("providers", () =>
    providers
      .map((provider) => ({ provider, rank: rank(provider, wanted, meant) }))
      .filter(({ rank }) => rank < noMatch)
      .sort((one, other) => one.rank - other.rank)
      .map(({ provider }) => provider),
  );
}

const noMatch = 5;

/** Returns how well a carrier matches: 0 is best. */
function rank({ name = "" }: ServiceProvider, wanted: string, meant: string | undefined): number {
  const words = name.split(/[^\p{L}\p{N}&]+/u).map(plain);
  const whole = plain(name);
  if (wanted === "" || whole === wanted) return 0;
  if (meant !== undefined && carrier(name)?.id === meant) return 1;
  if (whole.startsWith(wanted)) return 2;
  if (words.some((word) => word.startsWith(wanted))) return 3;
  return whole.includes(wanted) ? 4 : noMatch;
}

/** Returns a text as people search: without case, accents, spaces and signs. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
