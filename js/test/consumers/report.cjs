const { decline, form, missing, parsePhone, PortinError, ready } = require("portin");
const { es } = require("portin/messages/es");

/** As report.js, in CommonJS. */
exports.report = async () => {
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
};
