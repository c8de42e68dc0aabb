import { defineConfig, mergeConfig } from 'vite'
import { forNode } from './build/tasks/for-node.ts'

/**
 * Builds the root program into one file, dist/handover-helper.mjs: it copies itself to where it can run at boot, so
 * that it must need no other.
 */
export default defineConfig(
  mergeConfig(
    forNode({
      entries: { 'handover-helper': 'src-main/helper/main.ts' },
      folder: 'dist',
      format: 'es',
      extension: 'mjs',
    }),
    { build: { rolldownOptions: { output: { codeSplitting: false } } } },
  ),
)
