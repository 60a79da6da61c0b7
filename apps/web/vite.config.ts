import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const SERVICE = process.env["SHORELINE_SERVICE"] ?? "http://127.0.0.1:8787";

/** Tells the page the file of the engine, so that it need not wait for the application to ask for it. */
function engineNamed(): Plugin {
  return {
    name: "engine-named",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const file = Object.keys(bundle).find((name) => /^assets\/engineWorker-[\w-]+\.js$/.test(name));
        return file === undefined ? html : html.replace('data-engine=""', `data-engine="/${file}"`);
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), tailwind(), engineNamed()],
  resolve: { conditions: ["@shoreline/source", "browser", "module", "import", "default"] },
  // Nothing is put into the page itself: the service allows no inline script and no inline style.
  build: { target: "es2024", assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: { format: "es", rolldownOptions: { output: { chunkFileNames: "assets/engine/[name]-[hash].js" } } },
  server: { proxy: { "/api": SERVICE } },
});
