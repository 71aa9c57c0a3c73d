import { bundled, tryForm } from "./generator.mjs";

await tryForm(await bundled("page.js", { keepNames: true }));
