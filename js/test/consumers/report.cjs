const { decline, missing, parsePhone, PortinError, ready } = require("portin");

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
  return [first, build, action, parsePhone("+18605550123").national].join(" ");
};
