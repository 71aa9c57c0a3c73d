import { report } from "./report.js";

report().then(console.log, (error) => console.log(error.message));
