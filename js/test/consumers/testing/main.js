// The app as it is: Playwright answers what it asks of the API.
import { showPorting } from "./screen.js";

await showPorting(document.querySelector("main"), new URLSearchParams(location.search).get("id"), () => new Date());
