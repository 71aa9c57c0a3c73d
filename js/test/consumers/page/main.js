import { report } from "./report.js";

report().then(
  (line) => (document.title = line),
  (error) => (document.title = String(error)),
);
