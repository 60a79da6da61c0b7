import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVICE = process.env["SHORELINE_SERVICE"] ?? "http://127.0.0.1:8787";

export default defineConfig({
  plugins: [react(), tailwind()],
  resolve: { conditions: ["@shoreline/source", "browser", "module", "import", "default"] },
  // Nothing is put into the page itself: the service allows no inline script and no inline style.
  build: { target: "es2024", assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: { format: "es" },
  server: { proxy: { "/api": SERVICE } },
});
