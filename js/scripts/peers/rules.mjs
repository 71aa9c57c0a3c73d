// What a team writes by hand, whichever validator it takes. It knows the formats, but
// not which ZIP code is whose or how a carrier's PIN looks.
import { parsePhoneNumberFromString } from "libphonenumber-js/max";

export const states = (
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA " +
  "RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP"
).split(" ");

export function portable(text) {
  const number = parsePhoneNumberFromString(text);
  return !!number?.isPossible() && (!number.isValid() || number.getType() !== "TOLL_FREE");
}
