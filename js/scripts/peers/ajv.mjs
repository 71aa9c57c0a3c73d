// What a team ships without portin: Ajv and libphonenumber-js/max.
import Ajv from "ajv/dist/ajv.js";
import addFormats from "ajv-formats";
import { portable, states } from "./rules.mjs";

export { AsYouType } from "libphonenumber-js/max";

const string = { type: "string", minLength: 1 };
const object = (properties) => ({ type: "object", additionalProperties: false, properties });
const compiler = new Ajv({ allErrors: true });
addFormats(compiler);
compiler.addFormat("portable", portable);
const compiled = compiler.compile(
  object({
    donorProvider: string,
    accountNumber: { type: "string", pattern: "^[A-Za-z0-9]{2,34}$" },
    accountPin: { type: "string", pattern: "^[A-Za-z0-9]{4,15}$" },
    firstName: { ...string, maxLength: 100 },
    lastName: { ...string, maxLength: 100 },
    birthday: { type: "string", format: "date" },
    address: object({
      line1: string,
      line2: { type: ["string", "null"] },
      city: string,
      state: { enum: states },
      postalCode: { type: "string", pattern: "^\\d{5}$" },
      country: { type: "string", pattern: "^[A-Z]{2}$" },
    }),
    donorProviderApproval: { const: true },
    phoneNumber: { type: "string", format: "portable" },
    provider: string,
    user: string,
  }),
);

export function ajv(input) {
  if (!compiled(input)) throw new Error("Ajv refuses the form");
}
