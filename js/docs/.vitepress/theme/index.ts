import DefaultTheme from "vitepress/theme";
import { defineAsyncComponent } from "vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("Playground", defineAsyncComponent(() => import("./Playground.vue")));
  },
} satisfies typeof DefaultTheme;
