/** What the hooks stand on: a bundle has every import statement, so there is one for each package. */
export { useEffect, useMemo, useState, useSyncExternalStore } from "react";
export { apiError, checklist, decide, prepareUpdate, ready } from "../index.js";
