import { bundled, tryForm } from "./generator.mjs";

/** Chooses from what opens below an input. */
async function choose(page, list, option) {
  await list.click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

await tryForm(await bundled("vanilla.jsx"), { what: "vanilla renderers: " });
await tryForm(await bundled("material.jsx"), { what: "material renderers: ", choose });
