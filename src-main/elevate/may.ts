import { accessSync, constants } from 'node:fs'

/** Whether a file may be run by this process. */
export function canRun(path: string): boolean {
  return allows(path, constants.X_OK)
}

/** Whether a file may be read by this process. */
export function canRead(path: string): boolean {
  return allows(path, constants.R_OK)
}

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
