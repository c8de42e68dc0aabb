import { defineConfig } from 'vite'
import { forNode } from './build/tasks/for-node.ts'

/**
 * Builds what runs in Node: the command line, and the scripts of the threads that it and the app start. Each
 * command is a chunk of its own, so that none waits for the code of another.
 */
export default defineConfig(
  forNode({
    entries: {
      handoverctl: 'src-main/shells/cli/main.ts',
      'inspect-worker': 'src-main/service/inspect-worker.ts',
      'reading-thread': 'src-main/inspect/shared-reading/thread.ts',
    },
    folder: 'dist',
    format: 'es',
    extension: 'mjs',
  }),
)
