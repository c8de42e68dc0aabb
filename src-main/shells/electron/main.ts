import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import { createHostService, ownSettings } from '../../service/create.ts'
import { resumeHere } from '../../service/resume/resume-here.ts'
import { connectionAsked } from './connect-word.ts'
import { runElectronShell } from './run.ts'

// The entry of the main process: paths are those of the built app, dist/electron/main.mjs.
const onBug = (error: unknown): void => console.error(error)
// An AppImage runs from a folder that is gone after the restart; APPIMAGE names the file itself.
const resume = resumeHere(app.isPackaged ? (process.env.APPIMAGE ?? process.execPath) : undefined)

const connect = connectionAsked(process.argv)
// Awaited here, because Electron is ready only once this module has come to its end.
const settings = await ownSettings(onBug)

void runElectronShell({
  service: createHostService({
    ...{ shell: 'electron', root: '/', onBug, resume, settings },
    ...(connect !== undefined && { connect }),
  }),
  rendererDir: fileURLToPath(new URL('../renderer', import.meta.url)),
  preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
  words: process.argv,
  begin: () => resume.begin(process.argv),
  onBug,
}).catch((error: unknown) => {
  onBug(error)
  process.exitCode = 1
})
