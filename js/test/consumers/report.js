import { decline, missing, parsePhone, PortinError, ready } from "portin";

/** One line of what portin answers: first at once, then after ready(). */
export async function report() {
  let first;
  try {
    first = missing({ status: "draft", required: ["accountPin"] });
  } catch (error) {
    first = error instanceof PortinError && error.code;
  }
  const build = await ready();
  const { action } = decline("portingPhoneNumberPortProtected");
  return [first, build, action, parsePhone("+18605550123").national].join(" ");
}
