import type { ServiceProvider } from "portin";
import type { SelectHTMLAttributes } from "react";
import { useLanguage } from "./language";

interface ProviderSelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly providers: readonly ServiceProvider[] | undefined;
}

/** The carriers that a number can come from. */
export function ProviderSelect({ providers, ...attributes }: ProviderSelectProps) {
  const { texts } = useLanguage();
  return (
    // The key: a select takes its default value when its options are there.
    <select key={providers ? "ready" : "loading"} {...attributes}>
      <option value="">{providers ? texts.carrier : texts.loading}</option>
      {providers?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
