import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { show } from "./form.jsx";

show({ renderers: vanillaRenderers, cells: vanillaCells });
