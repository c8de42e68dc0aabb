import { randomBytes } from 'node:crypto'
import { chromium, type Page } from 'playwright'
import playwrightConfig from '../../playwright.config.ts'
import { rendererFiles } from '../../src-main/shells/renderer-files.ts'
import { startWebShell } from '../../src-main/shells/web/start.ts'
import type { Scripted } from '../e2e/scripted-service.ts'

/** Where the built window is. */
export const windowFolder: string = new URL('../../dist/renderer', import.meta.url).pathname

/** Measures in the built window, over a scripted service. `use` gets a fresh page and the link that opens the window. */
export async function inWindow(
  { service }: Scripted,
  use: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  const shell = await startWebShell({
    service,
    files: rendererFiles(windowFolder),
    port: 0,
    now: Date.now,
    randomBytes,
    onBug: console.error,
  })
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await use(page, shell.url)
  } finally {
    await browser.close()
    await shell.close()
  }
}
