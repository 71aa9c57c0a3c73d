import type { ServiceProvider, Status } from "portin";
import { useEffect, useRef, useState } from "react";
import { clockOffset, consent, skipAhead } from "./demo";
import * as gigs from "./gigs";
import type { Creation, GigsError, Patch, StoredPorting } from "./gigs";

/** A status, and when the page first saw it. */
export interface Sighting {
  readonly status: Status;
  readonly at: Date;
}

export type Move = ReturnType<typeof useMove>;

/** The move of one number: what the API says of its porting, and the means to change it. */
export function useMove() {
  const [porting, setPorting] = useState<StoredPorting>();
  const [seen, setSeen] = useState<readonly Sighting[]>([]);
  const [error, setError] = useState<GigsError>();
  const [busy, setBusy] = useState(false);
  const [updates, setUpdates] = useState(0);
  const [providers, setProviders] = useState<readonly ServiceProvider[]>();
  const [asOf, setAsOf] = useState(0);
  // How far the server's clock is ahead of ours, in milliseconds.
  const offset = useRef(0);
  // Counts what the user did, so that an answer from before does not undo it.
  const epoch = useRef(0);

  useEffect(() => {
    clockOffset().then(setClock, setError);
  }, []);

  /** The server's time. It may be ahead of ours. */
  function now(): number {
    return Date.now() + offset.current;
  }

  function setClock(ahead: number) {
    offset.current = ahead;
    setAsOf(now());
  }

  function show(next: StoredPorting) {
    const at = now();
    const sighting = { status: next.status, at: new Date(at) };
    setPorting(next);
    setAsOf(at);
    setSeen((before) => (before.at(-1)?.status === next.status ? before : [...before, sighting]));
  }

  /** Does what the user asked for, shows what the porting is then, and returns what went wrong. */
  async function act(request: () => Promise<StoredPorting>): Promise<GigsError | undefined> {
    if (busy) return;
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
      if (begun === epoch.current) setError(reason as GigsError);
      if (begun === epoch.current && latest) show(latest);
      return reason as GigsError;
    } finally {
      if (begun === epoch.current) epoch.current++;
      setBusy(false);
    }
  }

  /** Looks whether the porting changed, without the user noticing. */
  async function refresh(id: string) {
    const begun = epoch.current;
    try {
      const next = await gigs.getPorting(id);
      if (begun !== epoch.current) return;
      setError(undefined);
      show(next);
    } catch (reason) {
      if (begun === epoch.current) setError(reason as GigsError);
    }
  }

  return {
    porting,
    /** The server's time when it was last heard of: what portin is asked about the porting, it is asked as of then. */
    asOf,
    seen,
    error,
    busy,
    /** How many updates the API has taken. */
    updates,
    /** The carriers that a number can come from, once they are loaded. */
    providers,
    loadProviders: () => void gigs.serviceProviders().then(setProviders, setError),
    now,
    refresh,
    start: (body: Creation) => act(() => gigs.createPorting(body)),
    consent: (id: string) =>
      act(async () => {
        await consent(id);
        return gigs.getPorting(id);
      }),
    subscribe: (id: string) =>
      act(async () => {
        await gigs.createSubscription(id);
        return gigs.getPorting(id);
      }),
    update: (id: string, patch: Patch) =>
      act(async () => {
        const updated = await gigs.updatePorting(id, patch);
        setUpdates((count) => count + 1);
        return updated;
      }),
    cancel: (id: string) => act(() => gigs.cancelPorting(id)),
    skip: (id: string, seconds: number) =>
      act(async () => {
        setClock(await skipAhead(seconds));
        return gigs.getPorting(id);
      }),
    startOver: () => {
      epoch.current++;
      setPorting(undefined);
      setSeen([]);
      setError(undefined);
    },
  };
}
