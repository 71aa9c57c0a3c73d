import type { ServiceProvider } from "portin";
import { useEffect, useState, type SelectHTMLAttributes } from "react";
import { serviceProviders, type GigsError } from "./gigs";

/** The carriers that a number can come from. */
export function ProviderSelect(attributes: SelectHTMLAttributes<HTMLSelectElement>) {
  const [providers, setProviders] = useState<readonly ServiceProvider[]>();
  const [error, setError] = useState<GigsError>();

  useEffect(() => {
    serviceProviders().then(setProviders, setError);
  }, []);

  if (error) return <p role="alert">{error.message}</p>;
  return (
    // The key: a select takes its default value when its options are there.
    <select key={providers ? "ready" : "loading"} {...attributes}>
      <option value="">{providers ? "Choose your carrier" : "Loading…"}</option>
      {providers?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
