import { type BootstrapContext, bootstrapApplication } from "@angular/platform-browser";
import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { App } from "./app";

const routes = withRoutes([{ path: "**", renderMode: RenderMode.Prerender }]);

export default function bootstrap(context: BootstrapContext) {
  return bootstrapApplication(App, { providers: [provideServerRendering(routes)] }, context);
}
