import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { scriptedService } from '../e2e/scripted-service.ts'
import { choiceWith } from '../renderer/changes.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { vmListWith, vmWith } from '../renderer/vms.ts'
import { inWindow, windowFolder } from './in-window.ts'
import { milliseconds, span } from './measure.ts'

const address = '0000:01:00.0'
const ROUNDS = 10
// Group is left out: its drawing is measured by itself.
const PLACES = ['cards', 'plan', 'proof', 'machines', 'diagnosis', 'history', 'samples', 'readiness']

/** Measures the window: what it weighs, how soon there is something to read, how long a change of the page takes. */
async function main(): Promise<void> {
  printWeight()
  const script = scriptedService()
  script.answer({
    ok: true,
    value: reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] }),
  })
  script.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith()]) }))
  await inWindow(script, async (page, url) => {
    await page.addInitScript(WATCH)
    await page.goto(url)
    await page.getByRole('link', { name: 'See the cards' }).waitFor()
    await printFirstPaint(page)
    await printChanges(page)
    const tasks = await page.evaluate<number[]>('window.longTasks')
    console.log(`Longest task: ${milliseconds(Math.max(0, ...tasks))} (goal: none over 200 ms).`)
  })
}

const WATCH = `
  window.longTasks = []
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true })
`

function printWeight(): void {
  const files = readdirSync(`${windowFolder}/assets`).filter((name) => /\.(?:js|css)$/.test(name))
  const sizes = files.map((name) => gzipSync(readFileSync(`${windowFolder}/assets/${name}`)).byteLength)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(
    `The window weighs ${(total / 1000).toFixed(0)} KB compressed, fonts aside (goal: under 600 KB).`,
  )
}

/** From the start of a reload to the answer on the page; the browser has the files already. */
async function printFirstPaint(page: Page): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload()
    await page.getByRole('link', { name: 'See the cards' }).waitFor()
    times.push(await page.evaluate(() => performance.now()))
  }
  console.log(`From a start to the answer: ${span(times)} (goal: under 1 s).`)
}

async function printChanges(page: Page): Promise<void> {
  // The plan is one of a card that is chosen.
  await page.evaluate((kept) => localStorage.setItem('handover-choice', JSON.stringify(kept)), {
    choice: choiceWith(),
    at: Date.now(),
  })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const place of PLACES) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate(CHANGE, '#/cards' === `#/${place}` ? '#/samples' : '#/cards')
      times.push(await page.evaluate(CHANGE, `#/${place}`))
    }
    console.log(`To ${place}: ${span(times)} (goal: under 100 ms).`)
  }
}

/** How long it takes in the page until another place is painted, in milliseconds. */
async function CHANGE(fragment: string): Promise<number> {
  const start = performance.now()
  if (window.location.hash === fragment) return 0
  const before = document.querySelector('h1')
  window.location.hash = fragment
  while (document.activeElement === before || document.activeElement?.tagName !== 'H1') {
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}

await main()
