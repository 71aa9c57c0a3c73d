// @vitest-environment jsdom
import { behaviour } from "./behaviour.js";
import { react } from "./react.js";

behaviour(react);
