// A form of react-hook-form, which asks portin by Standard Schema. The app says what the API holds.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { portingInput } from "portin";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { porting, send } from "../consumers/generator-form.js";

const input = portingInput({ market: "US", required: porting.required, held: ["accountPin"] });

function Form() {
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(input) });
  return (
    <form onSubmit={handleSubmit(send)} noValidate>
      <label>
        Last name <input {...register("lastName")} />
      </label>
      <label>
        Transfer PIN <input {...register("accountPin")} />
      </label>
      <p>{Object.values(formState.errors).map(({ message }) => message)}</p>
      <button>Send</button>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
