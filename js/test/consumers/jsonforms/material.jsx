import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { show } from "./form.jsx";

show({ renderers: materialRenderers, cells: materialCells });
