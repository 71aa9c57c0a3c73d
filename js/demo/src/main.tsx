import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { LanguageProvider, preferred } from "./language";
import "@picocss/pico/css/pico.min.css";
import "./style.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <LanguageProvider first={await preferred()}>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
