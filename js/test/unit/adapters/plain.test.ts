// @vitest-environment jsdom
import { behaviour } from "./behaviour.js";
import { plain } from "./plain.js";

behaviour(plain);
