// @vitest-environment jsdom
import { behaviour } from "./behaviour.js";
import { vue } from "./vue.js";

behaviour(vue);
