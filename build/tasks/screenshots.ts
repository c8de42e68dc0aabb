import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import playwrightConfig from '../../playwright.config.ts'
import { projectFolder } from './run.ts'

/** A page of the walk: what is waited for, the picture if one is taken, and what leads on. */
interface Station {
  readonly heading: RegExp
  readonly name?: string
  /** What is done on the page before the picture. */
  readonly first?: (page: Page) => Promise<void>
  /** How the person goes on; left out: by the one thing that the page suggests. */
  readonly on?: (page: Page) => Promise<void>
}

/** What a person would paste into the diagnosis. */
const FAILURE = [
  'kernel: vfio-pci 0000:01:00.0: vgaarb: VGA decodes changed',
  'qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0,id=hostdev0: vfio 0000:01:00.0: group 14 is not viable',
  'Please ensure all devices within the iommu_group are bound to their vfio bus driver.',
].join('\n')

const byLink = (name: RegExp) => (page: Page) => page.getByRole('link', { name }).first().click()
const byButton = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** From the first page of a sample machine to a VM with its card, and back: the walk that the README tells. */
const WALK: readonly Station[] = [
  { heading: /hand over a card/, name: 'readiness' },
  { heading: /graphics cards/, name: 'cards' },
  { heading: /^Nothing but the card|moves? along/, name: 'group', first: untilDrawn },
  { heading: /^The plan for/, name: 'plan' },
  {
    heading: /^Making the change/,
    name: 'apply',
    first: (page) => page.getByText('Building the initramfs').first().waitFor(),
    on: async () => {},
  },
  { heading: /^Done\./ },
  { heading: /^It works\. Keep it/, name: 'proof' },
  { heading: /^The change is in effect/ },
  { heading: /^Give the card/ },
  { heading: /^Start the machine/ },
  { heading: /^It runs with the card/, name: 'machines' },
  { heading: /^Start the machine/, on: byButton(/^Take the .* out of/) },
  { heading: /^Give the card/, on: byLink(/^See how the change stands/) },
  { heading: /^The change is in effect/, on: byButton(/^Undo$/) },
  { heading: /^The change was taken back/ },
  {
    heading: /^The change was taken back/,
    // The restart is over once nothing waits for it.
    first: (page) => page.getByRole('button', { name: /^Pretend/ }).waitFor({ state: 'detached' }),
    on: byLink(/^History$/),
  },
  {
    heading: /^History/,
    name: 'history',
    first: async (page) => {
      await page.getByText('What it did').click()
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
    },
    on: async () => {},
  },
]

/** Pages of other machines that the walk does not come by. */
const BESIDE: readonly (Station & { readonly fragment: string })[] = [
  { heading: /./, name: 'readiness-firmware', fragment: '/readiness?sample=firmware-off' },
  {
    heading: /./,
    name: 'diagnosis',
    fragment: '/diagnosis',
    first: async (page) => {
      await page.getByRole('button', { name: 'A text or a file' }).click()
      await page.getByRole('textbox').fill(FAILURE)
      await page.getByRole('button', { name: 'Read this' }).click()
      await page.getByRole('article').first().waitFor()
      await page.getByRole('article').first().scrollIntoViewIfNeeded()
    },
  },
]

// Colours set out for those of the theme with the next picture. As text, because this file is checked as one of Node.
const SETTLED = `(async () => {
  await document.fonts.ready
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  await new Promise((done) => setTimeout(done, 300))
})()`
const SAMPLE = 'intel-nvidia'
const SIZE = { width: 1280, height: 800 }
const FOLDER = join(projectFolder, 'docs/screenshots')

/** Takes the pictures from the built app (npm run build), in light and dark. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const words = ['dist/handoverctl.mjs', 'web', '--port', '0', '--no-open']
  const app = spawn(process.execPath, words, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'ignore'] })
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
    await page.goto(await firstLine(app.stdout))
    const start = page.url().split('#')[0] ?? ''
    // What comes late is not drawn with any more (font-display: fallback); the second time all is there at once.
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    await page.goto('about:blank')
    await page.goto(`${start}#/readiness?sample=${SAMPLE}`)
    for (const station of WALK) {
      await come(page, station)
      await (station.on ?? asSuggested)(page)
    }
    for (const station of BESIDE) {
      // Another fragment alone would leave the page before in sight until the new one is drawn.
      await page.goto('about:blank')
      await page.goto(`${start}#${station.fragment}`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await come(page, station)
    }
    // An open window would ask for news of an app that is gone.
    await page.goto('about:blank')
  } finally {
    app.kill('SIGTERM')
    await browser.close()
  }
}

async function come(page: Page, { heading, name, first }: Station): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await first?.(page)
  // The machine is read anew after each change.
  if (name !== 'apply') await page.locator('.turning').waitFor({ state: 'detached' })
  if (name !== undefined) await take(page, name)
}

/** Does the one thing that a page suggests, once the costs are read where that is asked for. */
async function asSuggested(page: Page): Promise<void> {
  const read = page.getByRole('checkbox', { name: /^I have read/ })
  if ((await read.count()) > 0) await read.check()
  await page.getByRole('main').locator('.pf-m-primary').first().click()
}

async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor()
}

async function take(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(SETTLED)
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' })
    console.log(`docs/screenshots/${name}-${colorScheme}.png`)
  }
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) return line
  throw new Error('The app ended without printing its link. Was it built?')
}

await main()
