import type { Page } from 'playwright'
import { layOut } from '../../src-renderer/places/group/layout/lay-out.ts'
import { machineTree } from '../../src-renderer/places/group/tree/machine-tree.ts'
import { placeables } from '../../src-renderer/places/group/tree/placeables.ts'
import { scriptedService } from '../e2e/scripted-service.ts'
import { manyFunctions } from '../renderer/machines.ts'
import { inWindow } from './in-window.ts'
import { median, milliseconds, span } from './measure.ts'

const FUNCTIONS = 2000
const ROUNDS = 30

/** Measures the drawing of a machine with 2,000 functions: its layout alone, then in a browser. */
async function main(): Promise<void> {
  printLayout(FUNCTIONS, 'goal: under 1.5 s')
  printLayout(FUNCTIONS * 10, 'ten times as many')
  const script = scriptedService()
  script.answer({ ok: true, value: manyFunctions(FUNCTIONS) })
  await inWindow(script, async (page, url) => {
    await page.goto(url)
    await inBrowser(page)
  })
}

function printLayout(count: number, words: string): void {
  const report = manyFunctions(count)
  const nodes = placeables(machineTree(report, report.cards[0]))
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    layOut(nodes)
    return performance.now() - start
  })
  console.log(
    `Layout of ${count} functions: first ${milliseconds(times[0] ?? 0)}, ${span(times)} (${words}).`,
  )
}

async function inBrowser(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Group', exact: true }).click()
  const drawing = page.getByRole('application')
  await drawing.waitFor()
  await drawing.scrollIntoViewIfNeeded()
  await page.evaluate(WATCH)
  const start = performance.now()
  await page.getByText('Whole machine').click()
  await page.locator('.tree-line').first().waitFor({ state: 'attached' })
  console.log(`From the click to the whole machine: ${milliseconds(performance.now() - start)}.`)
  await printFrames(page, 'Dragging, close', () => drag(page))
  await page.getByRole('button', { name: 'Show all of it' }).click()
  await printFrames(page, 'Dragging, as a map', () => drag(page))
  await printFrames(page, 'Zooming', () => zoom(page))
  console.log(
    `Longest task in the page: ${milliseconds(await page.evaluate('window.longest'))} (goal: under 200 ms).`,
  )
}

// As text, because this file is checked as one that runs in Node.
const WATCH = `window.longest = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
}).observe({ entryTypes: ['longtask'] })`
const COUNT = `window.frames_ = []
window.tick = (now) => { window.frames_.push(now); window.ticking = requestAnimationFrame(window.tick) }
window.ticking = requestAnimationFrame(window.tick)`

async function printFrames(page: Page, what: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate(COUNT)
  await work()
  const times: number[] = await page.evaluate('(cancelAnimationFrame(window.ticking), window.frames_)')
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const rate = (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0)
  console.log(
    `${what}: ${rate.toFixed(0)} frames a second, median gap ${milliseconds(median(gaps))} (goal: 50).`,
  )
}

async function drag(page: Page): Promise<void> {
  const box = await page.getByRole('application').boundingBox()
  if (!box) throw new Error('there is no drawing')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.move(x + 200 * Math.sin(step / 10), y + 120 * Math.cos(step / 10))
  }
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, step < 30 ? -60 : 60)
  await page.keyboard.up('Control')
}

await main()
