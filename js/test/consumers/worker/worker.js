import { report } from "./report.js";

report().then(postMessage, (error) => postMessage(String(error)));
