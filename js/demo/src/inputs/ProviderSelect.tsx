import type { ServiceProvider } from "portin";
import type { ComponentProps } from "react";
import { useLanguage } from "../language";

interface ProviderSelectProps extends ComponentProps<"select"> {
  readonly providers: readonly ServiceProvider[] | undefined;
}

/** The carriers that a number can come from. */
export function ProviderSelect({ providers, ...attributes }: ProviderSelectProps) {
  const { texts } = useLanguage();
  return (
    <select {...attributes}>
      <option value="">{providers ? texts.carrier : texts.loading}</option>
      {providers?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
