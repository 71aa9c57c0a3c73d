import { decline } from "portin/decline";
import { es } from "portin/messages/es";
import { missing } from "portin/portable";
import { usePorting } from "portin/react";
import { transformErrors } from "portin/rjsf";
import schema from "portin/schemas/draft-07/update.json";
import { report } from "./report.js";

const more = [
  decline("").action,
  es.fields.accountPin.label,
  missing({ status: "draft", required: ["accountPin"] }).join(),
  typeof usePorting,
  schema.title,
  typeof transformErrors,
];
const say = typeof console === "undefined" ? globalThis.print : console.log; // Hermes alone has no console
report().then(
  (answer) => say(answer, ...more),
  (error) => say(error.message),
);
