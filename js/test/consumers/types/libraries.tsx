// portin fits the types of React, of Standard Schema and of the libraries that use it.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { useForm } from "react-hook-form";
import { portingInput, type Input, type Normalized, type Porting } from "portin";
import { usePortingForm } from "portin/react";

const schema = portingInput({ market: "US" });
schema satisfies StandardSchemaV1<Input, Normalized>;
schema satisfies StandardJSONSchemaV1<Input, Normalized>;
const output: StandardSchemaV1.InferOutput<typeof schema> = { address: { line2: null } };
const input: StandardSchemaV1.InferInput<typeof schema> = { address: { line2: undefined } };

export function Form({ porting }: { porting: Porting }) {
  const form = usePortingForm(porting, { onSubmit: async (body) => void JSON.stringify([body, output, input]) });
  return (
    <form {...form.formProps} onReset={form.reset} aria-busy={form.submitting}>
      <input {...form.register("accountPin")} autoComplete="off" />
      <input type="checkbox" {...form.register("donorProviderApproval")} />
      <textarea {...form.register("address.line1")} />
      <select {...form.register("address.state")} />
      {form.fields.map(({ name, issues }) => issues.map(({ code, text }) => <p key={name + code}>{text}</p>))}
    </form>
  );
}

export function HookForm() {
  const { register, handleSubmit, formState } = useForm<Input, unknown, Normalized>({ resolver: standardSchemaResolver(schema) });
  return (
    <form onSubmit={handleSubmit(({ address }) => address?.postalCode)}>
      <input {...register("address.postalCode")} />
      {formState.errors.address?.postalCode?.message}
    </form>
  );
}

export function TanStackForm() {
  const defaultValues: Input = { accountPin: "" };
  const form = useTanStackForm({ defaultValues, validators: { onChange: schema } });
  return <form.Field name="accountPin">{({ state }) => state.meta.errors.map((issue) => issue?.message)}</form.Field>;
}
