import { decline } from "portin/decline";
import { es } from "portin/messages/es";
import { usePorting } from "portin/react";
import schema from "portin/schemas/draft-07/update.json";
import { createPortin } from "portin/slim";
import { report } from "./report.js";

const more = [decline("").action, es.fields.accountPin.label, typeof usePorting, schema.title, typeof createPortin];
report().then((answer) => console.log(answer, ...more));
