// What a team ships without portin: zod and libphonenumber-js/max.
import * as z from "zod"; // which bundlers can leave parts of out, unlike { z }
import { portable, states } from "./rules.mjs";

export { AsYouType } from "libphonenumber-js/max";

const text = z.string().trim().min(1);
const schema = z.strictObject({
  donorProvider: text,
  accountNumber: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{2,34}$/),
  accountPin: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{4,15}$/),
  firstName: text.max(100),
  lastName: text.max(100),
  birthday: z.iso.date(),
  address: z.strictObject({
    line1: text,
    line2: z.string().trim().nullable(),
    city: text,
    state: z.enum(states),
    postalCode: z
      .string()
      .trim()
      .regex(/^\d{5}$/),
    country: z.string().regex(/^[A-Z]{2}$/),
  }),
  donorProviderApproval: z.literal(true),
  phoneNumber: z.string().refine(portable),
  provider: text,
  user: text,
});

export const zod = (input) => schema.parse(input);
