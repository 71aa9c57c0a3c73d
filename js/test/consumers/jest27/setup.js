// As js/README.md says.
const { TextDecoder, TextEncoder } = require("util");

Object.assign(globalThis, { TextDecoder, TextEncoder });
