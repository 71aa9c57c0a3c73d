export default defineNitroConfig({ compatibilityDate: "2026-05-01" });
