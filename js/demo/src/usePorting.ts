import { decide, type Decision, type ServiceProvider, type Status } from "portin";
import { useEffect, useMemo, useRef, useState } from "react";
import { clockOffset, skipAhead } from "./demo";
import * as gigs from "./gigs";
import type { GigsError, Patch, StoredPorting } from "./gigs";

/** A status, and when the page first saw it. */
export interface Sighting {
  readonly status: Status;
  readonly at: Date;
}

export type PortingState = ReturnType<typeof usePorting>;

/** One porting: what the API says it is, what portin says to do, and the means to do it. */
export function usePorting() {
  const [porting, setPorting] = useState<StoredPorting>();
  const [seen, setSeen] = useState<readonly Sighting[]>([]);
  const [error, setError] = useState<GigsError>();
  const [busy, setBusy] = useState(false);
  const [updates, setUpdates] = useState(0);
  const [providers, setProviders] = useState<readonly ServiceProvider[]>();
  const [offset, setOffset] = useState(0);
  // For what is asked before the page is drawn again with the new one.
  const latestOffset = useRef(0);
  // Counts what the user did, so that an answer from before does not undo it.
  const epoch = useRef(0);

  useEffect(() => {
    clockOffset().then(setClock, setError);
  }, []);

  /** The server's time. It may be ahead of ours. */
  function now(): number {
    return Date.now() + latestOffset.current;
  }

  function setClock(ahead: number) {
    latestOffset.current = ahead;
    setOffset(ahead);
  }

  // All the page knows.
  const decision = useMemo<Decision | undefined>(
    () => porting && decide(porting, { now: Date.now() + offset }),
    [porting, offset],
  );

  function show(next: StoredPorting) {
    const sighting = { status: next.status, at: new Date(now()) };
    setPorting(next);
    setSeen((before) => (before.at(-1)?.status === next.status ? before : [...before, sighting]));
  }

  /** Does what the user asked for and shows what the porting is then. */
  async function act(request: () => Promise<StoredPorting>) {
    if (busy) return;
    const begun = ++epoch.current;
    setBusy(true);
    setError(undefined);
    try {
      const next = await request();
      if (begun === epoch.current) show(next);
    } catch (reason) {
      // Perhaps it was refused because the porting is no longer what the page shows.
      const latest = porting && (await gigs.getPorting(porting.id).catch(() => porting));
      if (begun === epoch.current) setError(reason as GigsError);
      if (begun === epoch.current && latest) show(latest);
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
    decision,
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
    start: (phoneNumber: string) => act(() => gigs.createPorting(gigs.newPorting(phoneNumber, now()))),
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
