// What Storybook does with a story: it loads, and renders.
import { Declined } from "./declined.stories.js";

const { args, loaders, render } = Declined;
const loaded = Object.assign({}, ...(await Promise.all(loaders.map((loader) => loader({ args })))));
const element = render(args, { loaded });
document.querySelector("main").append(element);
new MutationObserver(() => {
  document.title = `${element.querySelector("h1").textContent} ${element.querySelector("input").name}`;
}).observe(element, { childList: true });
