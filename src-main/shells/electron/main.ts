import { fileURLToPath } from 'node:url'
import { createHostService } from '../../service/create.ts'
import { runElectronShell } from './run.ts'

// The entry of the main process: paths are those of the built app, dist/electron/main.mjs.
const onBug = (error: unknown): void => console.error(error)

void runElectronShell({
  service: createHostService({ shell: 'electron', root: '/', onBug }),
  rendererDir: fileURLToPath(new URL('../renderer', import.meta.url)),
  preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
  onBug,
}).catch((error: unknown) => {
  onBug(error)
  process.exitCode = 1
})
