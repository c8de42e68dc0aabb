import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright'
import playwrightConfig from '../../playwright.config.ts'
import { projectFolder } from './run.ts'

interface Picture {
  readonly name: string
  /** The part of the address behind `#`. */
  readonly fragment: string
  /** The link to follow from there. */
  readonly follow?: RegExp
}

/** The pictures in docs/screenshots, by file name. */
const PICTURES: readonly Picture[] = [
  { name: 'readiness', fragment: '/readiness?sample=intel-nvidia' },
  { name: 'readiness-firmware', fragment: '/readiness?sample=firmware-off' },
  { name: 'cards', fragment: '/cards?sample=twin-nvidia' },
  { name: 'plan', fragment: '/cards?sample=intel-nvidia', follow: /^Hand over this card/ },
]

const SIZE = { width: 1280, height: 800 }

/** Takes the pictures from the built app (npm run build), in light and dark. */
async function main(): Promise<void> {
  const folder = join(projectFolder, 'docs/screenshots')
  mkdirSync(folder, { recursive: true })
  const app = spawn(process.execPath, ['dist/handoverctl.mjs', 'web', '--port', '0', '--no-open'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
    await page.goto(await firstLine(app.stdout))
    const start = page.url().split('#')[0]
    for (const { name, fragment, follow } of PICTURES) {
      // Another fragment alone would leave the page before in sight until the new one is drawn.
      await page.goto('about:blank')
      await page.goto(`${start}#${fragment}`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      if (follow) {
        await page.getByRole('link', { name: follow }).first().click()
        await page.getByRole('heading', { level: 1, name: /^The plan/ }).waitFor()
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // As text, because this file is checked as one that runs in Node.
        await page.evaluate('document.fonts.ready.then(() => undefined)')
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' })
        console.log(`docs/screenshots/${name}-${colorScheme}.png`)
      }
    }
  } finally {
    await browser.close()
    app.kill('SIGTERM')
  }
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) return line
  throw new Error('The app ended without printing its link. Was it built?')
}

await main()
