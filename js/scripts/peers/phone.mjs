// What a team asks libphonenumber-js about a number, to have what parsePhone answers.
import { parsePhoneNumberFromString } from "libphonenumber-js/max";

export function phone(text) {
  const n = parsePhoneNumberFromString(text);
  return [n.country, n.isPossible(), n.isValid(), n.getType(), n.formatNational(), n.formatInternational()];
}
