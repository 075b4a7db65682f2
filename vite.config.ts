import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react({ babel: { plugins: ["@lingui/babel-plugin-lingui-macro"] } }), lingui()],
  build: {
    target: "es2022",
    manifest: true,
    rolldownOptions: {
      input: { app: "index.html", authStart: "auth-start.html", authEnd: "auth-end.html" },
    },
  },
});
