import { decline, form, missing, parsePhone, PortinError, ready } from "portin";
import { es } from "portin/messages/es";

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
  const { title } = form({ status: "draft", required: ["firstName"] }, { catalog: es }).schema.properties.firstName;
  return [first, build, action, title, parsePhone("+18605550123").national].join(" ");
}
