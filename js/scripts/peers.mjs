// A whole form, and what a team writes to check it without portin: a schema for
// zod or Ajv, and libphonenumber-js/max for the telephone number. They know the
// formats, but not which ZIP code is whose or how a carrier's PIN looks.
import Ajv from "ajv/dist/ajv.js";
import addFormats from "ajv-formats";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { z } from "zod";

export const form = {
  donorProvider: "svp_0SNlurA01K6GY5L0XJffY8",
  accountNumber: "123456789",
  accountPin: "123456",
  firstName: "Jerry",
  lastName: "Seinfeld",
  birthday: "1954-04-29",
  address: {
    line1: "129 West 81st Street",
    line2: "Apartment 5A",
    city: "New York City",
    state: "NY",
    postalCode: "10024",
    country: "US",
  },
  donorProviderApproval: true,
  phoneNumber: "+18602350142",
  provider: "p9",
  user: "usr_0SNlurA049MEWV4OpCwsNyC9Kn2d",
};

const states = (
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA " +
  "RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP"
).split(" ");

function portable(text) {
  const number = parsePhoneNumberFromString(text);
  return number !== undefined && number.isPossible() && (!number.isValid() || number.getType() !== "TOLL_FREE");
}

const text = z.string().trim().min(1);
const schema = z.strictObject({
  donorProvider: text,
  accountNumber: z.string().trim().regex(/^[A-Za-z0-9]{2,34}$/),
  accountPin: z.string().trim().regex(/^[A-Za-z0-9]{4,15}$/),
  firstName: text.max(100),
  lastName: text.max(100),
  birthday: z.iso.date(),
  address: z.strictObject({
    line1: text,
    line2: z.string().trim().nullable(),
    city: text,
    state: z.enum(states),
    postalCode: z.string().trim().regex(/^\d{5}$/),
    country: z.string().regex(/^[A-Z]{2}$/),
  }),
  donorProviderApproval: z.literal(true),
  phoneNumber: z.string().refine(portable),
  provider: text,
  user: text,
});

export const zod = (input) => schema.parse(input);

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
