import type { Normalized, ServiceProvider } from "portin";
import { useEffect, useRef, useState } from "react";
import * as gigs from "./gigs";
import type { GigsError, StoredPorting } from "./gigs";

export type Move = ReturnType<typeof useMove>;

/** The transfer of one number: what the API says of its porting, and the means to change it. */
export function useMove() {
  const [porting, setPorting] = useState<StoredPorting>();
  const [error, setError] = useState<GigsError>();
  const [busy, setBusy] = useState(false);
  const [updates, setUpdates] = useState(0);
  const [providers, setProviders] = useState<readonly ServiceProvider[]>();
  const [asOf, setAsOf] = useState(() => Date.now());
  // How far the server's clock is ahead of ours, in milliseconds.
  const offset = useRef(0);
  // Counts what the user did, so that an answer from before does not undo it.
  const epoch = useRef(0);

  useEffect(() => void gigs.clockOffset().then(setClock, setError), []);

  const now = () => Date.now() + offset.current;

  function setClock(ahead: number) {
    offset.current = ahead;
    setAsOf(now());
  }

  function show(next: StoredPorting) {
    setPorting(next);
    setAsOf(now());
  }

  /** Does what the user asked for, shows what the porting is then, and returns what went wrong. */
  async function send(request: () => Promise<StoredPorting>): Promise<GigsError | undefined> {
    const begun = ++epoch.current;
    setBusy(true);
    setError(undefined);
    try {
      const next = await request();
      if (begun === epoch.current) show(next);
      return;
    } catch (reason) {
      // Perhaps it was refused because the porting is no longer what the page shows.
      const latest = porting && (await gigs.getPorting(porting.id).catch(() => porting));
      if (begun === epoch.current && latest) show(latest);
      return reason as GigsError;
    } finally {
      if (begun === epoch.current) epoch.current++;
      setBusy(false);
    }
  }

  /** Does it for a button: the panel says what went wrong. */
  async function act(id: string, request: () => Promise<unknown>) {
    if (!busy) setError(await send(() => request().then(() => gigs.getPorting(id))));
  }

  /** Looks whether the porting changed, without the user noticing. */
  async function refresh(id: string) {
    const begun = epoch.current;
    const [next, reason] = await gigs.getPorting(id).then(
      (porting) => [porting, undefined] as const,
      (reason: GigsError) => [undefined, reason] as const,
    );
    if (begun !== epoch.current) return;
    setError(reason);
    if (next) show(next);
  }

  return {
    porting,
    /** The server's time when it was last heard of: what portin is asked about the porting, it is asked as of then. */
    asOf,
    error,
    busy,
    /** How many updates the API has taken. */
    updates,
    /** The carriers that a number can come from, once they are loaded. */
    providers,
    loadProviders: () => void gigs.serviceProviders().then(setProviders, setError),
    refresh,
    start: (body: Normalized) => send(() => gigs.createPorting(body)),
    update: (id: string, patch: Normalized) =>
      send(async () => {
        const updated = await gigs.updatePorting(id, patch);
        setUpdates((count) => count + 1);
        return updated;
      }),
    consent: (id: string) => act(id, () => gigs.consent(id)),
    subscribe: (id: string) => act(id, () => gigs.createSubscription(id)),
    cancel: (id: string) => act(id, () => gigs.cancelPorting(id)),
    skip: (id: string, seconds: number) => act(id, () => gigs.clockOffset(seconds).then(setClock)),
    startOver() {
      epoch.current++;
      setPorting(undefined);
      setError(undefined);
    },
  };
}
