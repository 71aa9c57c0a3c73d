// @vitest-environment jsdom
import { behaviour } from "../unit/adapters/behaviour.js";
import { svelte } from "./svelte.js";

behaviour(svelte);
