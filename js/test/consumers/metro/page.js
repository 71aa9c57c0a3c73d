import { createPortin } from "portin/slim";
import { report } from "./report.js";

report().then((answer) => console.log(answer, typeof createPortin));
