// A screen of some app: it asks the Gigs API with fetch, and shows what to do.
import { decide, prepareUpdate } from "portin";

export const api = "https://api.gigs.com/projects/dev/portings";

/** Shows a porting in an element: a form for what is missing or wrong, and what comes of it. */
export async function showPorting(element, id, now) {
  const porting = await (await fetch(`${api}/${id}`)).json();
  const { step, collect } = decide(porting, { now: now() });
  element.innerHTML = `<h1>${step}</h1>${collect.map((field) => `<input name="${field}">`).join("")}<button>Send</button>`;
  element.querySelector("button").onclick = async () => {
    const inputs = [...element.querySelectorAll("input")];
    const input = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
    const body = JSON.stringify(prepareUpdate(porting, input, { now: now() }).body);
    const headers = { "Content-Type": "application/json" };
    await fetch(`${api}/${id}`, { method: "PATCH", headers, body });
    await showPorting(element, id, now);
  };
}
