import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './run.ts'

const electronFolder = join(projectFolder, 'node_modules/electron')

/** Where Electron's binary is: in the folder that the environment names, else beside its package. */
export function findElectron(environment: NodeJS.ProcessEnv): string | undefined {
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist')
  const file = join(folder, 'electron')
  return existsSync(file) ? file : undefined
}

/**
 * Lets the package fetch its binary, quietly and for so many milliseconds at most; `onSlow` is called if it is
 * still at it after two seconds. Whether it came is told by `findElectron`.
 */
export function fetchElectron(milliseconds: number, onSlow: () => void): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(electronFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: milliseconds,
      killSignal: 'SIGKILL',
    })
    const slow = setTimeout(onSlow, 2000)
    const done = (): void => {
      clearTimeout(slow)
      resolve()
    }
    child.once('error', done)
    child.once('exit', done)
  })
}
