import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Builds the window into dist/renderer. Paths are relative, because the same files are served by Electron's own
 * protocol and by the loopback server; nothing is inlined, because the content security policy of index.html
 * allows no `data:` fonts and no inline script or style. One script on purpose: it comes from this computer's disk and
 * every place needs most of it (React, PatternFly, zod, all sentences), so that parts of it would only wait for each
 * other; only what draws the tree of devices comes when it is asked for. The limit, in kilobytes, is where to look
 * again at what grew.
 */
export default defineConfig({
  root: 'src-renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    chunkSizeWarningLimit: 1000,
  },
})
