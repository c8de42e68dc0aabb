import { defineConfig } from 'vite'
import { forNode } from './build/tasks/for-node.ts'

/** Builds the preload into one CommonJS file, the only form that a sandboxed one may have. */
export default defineConfig(
  forNode({
    entries: { preload: 'src-main/shells/electron/preload.ts' },
    folder: 'dist/electron',
    format: 'cjs',
    extension: 'cjs',
  }),
)
