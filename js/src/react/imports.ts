/** What the hooks stand on: a bundle has every import statement, so there is one for each package. */
export { useEffect, useId, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
export { createPortingForm, elementRefs, fieldAttributes, fieldOf, watchPorting } from "../form.js";
export { ready } from "../index.js";
