import { spawn } from 'node:child_process'

/**
 * Opens a link in the default browser, where there is a desktop to open it on. Gives whether xdg-open could be
 * started; the browser then goes its own way and is not waited for.
 */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return Promise.resolve(false)
  return new Promise((resolve) => {
    const child = spawn('xdg-open', [url], { env: environment, stdio: 'ignore', detached: true })
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
    child.once('error', () => resolve(false))
  })
}
