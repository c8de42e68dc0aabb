import { defineConfig } from 'vite'
import { forNode } from './build/tasks/for-node.ts'

/** Builds the main process of Electron: dist/electron/main.mjs. */
export default defineConfig(
  forNode({
    entries: { main: 'src-main/shells/electron/main.ts' },
    folder: 'dist/electron',
    format: 'es',
    extension: 'mjs',
  }),
)
