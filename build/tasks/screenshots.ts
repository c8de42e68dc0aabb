import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import playwrightConfig from '../../playwright.config.ts'
import { onChangedMachine } from './changed-machine.ts'
import { projectFolder } from './run.ts'

interface Picture {
  readonly name: string
  /** The part of the address behind `#`. */
  readonly fragment: string
  /** The link to follow from there. */
  readonly follow?: RegExp
  /** What is done on the page before the picture. */
  readonly first?: (page: Page) => Promise<void>
}

/** What a person would paste into the diagnosis. */
const FAILURE = [
  'kernel: vfio-pci 0000:01:00.0: vgaarb: VGA decodes changed',
  'qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0,id=hostdev0: vfio 0000:01:00.0: group 14 is not viable',
  'Please ensure all devices within the iommu_group are bound to their vfio bus driver.',
].join('\n')

/** The pictures in docs/screenshots of sample machines, by file name. */
const OF_SAMPLES: readonly Picture[] = [
  { name: 'readiness', fragment: '/readiness?sample=intel-nvidia' },
  { name: 'readiness-firmware', fragment: '/readiness?sample=firmware-off' },
  { name: 'cards', fragment: '/cards?sample=twin-nvidia' },
  { name: 'group', fragment: '/group?sample=shared-group&card=0000:25:00.0' },
  {
    name: 'machines',
    fragment: '/machines?sample=twin-nvidia',
    first: async (page) => {
      const machine = page.getByRole('article', { name: 'Windows 11 for games' })
      await machine.getByRole('button', { name: /^Give/ }).click()
      await machine.getByRole('heading', { level: 4 }).first().waitFor()
      await machine.scrollIntoViewIfNeeded()
    },
  },
  {
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

/** Those of a machine at hand, which has a button to apply. */
const BEFORE_A_CHANGE: readonly Picture[] = [
  { name: 'plan', fragment: '/group', follow: /^Go on to the plan/ },
]

/** Those of the same machine after the change and the restart. */
const AFTER_A_CHANGE: readonly Picture[] = [
  { name: 'proof', fragment: '/proof' },
  { name: 'history', fragment: '/history' },
]

const SIZE = { width: 1280, height: 800 }
const FOLDER = join(projectFolder, 'docs/screenshots')

/** Takes the pictures from the built app (npm run build), in light and dark. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
    await takeAll(page, '/', OF_SAMPLES)
    const changed = await onChangedMachine(
      (root) => takeAll(page, root, BEFORE_A_CHANGE),
      (root) => takeAll(page, root, AFTER_A_CHANGE),
    )
    if (!changed) console.log('Left out: plan, proof, history. They take root, chroot and a static busybox.')
  } finally {
    await browser.close()
  }
}

/** Takes pictures of the app for a root, started as a person starts it. */
async function takeAll(page: Page, root: string, pictures: readonly Picture[]): Promise<void> {
  const words = ['dist/handoverctl.mjs', 'web', '--port', '0', '--no-open', '--root', root]
  const app = spawn(process.execPath, words, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    await page.goto(await firstLine(app.stdout))
    const start = page.url().split('#')[0] ?? ''
    for (const picture of pictures) await take(page, start, picture)
    // An open window would ask for news of an app that is gone.
    await page.goto('about:blank')
  } finally {
    app.kill('SIGTERM')
  }
}

async function take(page: Page, start: string, { name, fragment, follow, first }: Picture): Promise<void> {
  // Another fragment alone would leave the page before in sight until the new one is drawn.
  await page.goto('about:blank')
  await page.goto(`${start}#${fragment}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  if (follow) {
    await page.getByRole('link', { name: follow }).first().click()
    await page.getByRole('heading', { level: 1, name: /^The plan/ }).waitFor()
  }
  await first?.(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // As text, because this file is checked as one that runs in Node.
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' })
    console.log(`docs/screenshots/${name}-${colorScheme}.png`)
  }
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) return line
  throw new Error('The app ended without printing its link. Was it built?')
}

await main()
