import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { PluginOption } from "vite";

/** What the app's source needs to be compiled, whoever asks: build, playground or tests. */
export const appPlugins = (): PluginOption[] => [
  react({ babel: { plugins: ["@lingui/babel-plugin-lingui-macro"] } }),
  lingui(),
];
