import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import playwrightConfig from '../../playwright.config.ts'
import { projectFolder } from './run.ts'

const FOLDER = join(projectFolder, 'build/icons')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

// Draws build/icons/handover.svg in every size that desktops ask for. To be run after the drawing was changed.
const drawing = readFileSync(join(FOLDER, 'handover.svg'), 'utf8')
const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    )
    await page.screenshot({ path: join(FOLDER, `${size}x${size}.png`), omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
