import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { places } from '../../src-shared/ipc/places.ts'
import { proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { diagnosisWith } from '../renderer/diagnoses.ts'
import { cardWith, connectorWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { vmListWith, vmWith } from '../renderer/vms.ts'
import { expect, fits, settled, test } from './handover.ts'

const address = '0000:01:00.0'
const report = reportWith({
  cards: [cardWith({ address, connectors: [connectorWith('DP-1', 'DELL U2723QE')] })],
  devices: [deviceWith({ address })],
})

/** Rules about what a desktop's own colours can spoil; what a page says is the same as ever. */
const RULES = ['color-contrast', 'link-in-text-block']

test.beforeEach(async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.stand(viewOf(recordWith({ confirmBy: Date.now() + 500_000 }), proofWith(), true))
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith()]) }))
  scripted.on('diagnosis:run', async () => ({ ok: true, value: diagnosisWith() }))
  await page.goto(scripted.url)
  await expect(page).toHaveURL(/#\/proof$/)
  await settled(page)
})

/** Comes to a place from another one. */
async function open(page: Page, place: string): Promise<void> {
  for (const fragment of [place === 'history' ? '#/samples' : '#/history', `#/${place}`]) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, fragment)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
}

/** Where the focus goes by Tab, from the page's heading to its end, and what of it cannot be seen. */
async function unseenFocus(page: Page): Promise<string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body || !document.querySelector('main')?.contains(element))
        return null
      // A card of a choice draws the ring around itself, and a field around what holds it.
      const rings = [element, element.parentElement, element.parentElement?.parentElement]
      const isSeen = rings.some((ring) => {
        const style = ring && getComputedStyle(ring)
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      })
      const { width, height } = element.getBoundingClientRect()
      return { isSeen: isSeen && width > 0 && height > 0, html: element.outerHTML.slice(0, 160) }
    })
    if (at === null) break
    if (!at.isSeen) unseen.push(at.html)
  }
  return unseen
}

for (const place of places) {
  test(`${place}: in the desktop's own colours everything is seen, the focus too`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, place)
    expect(await unseenFocus(page)).toEqual([])
    const { violations } = await new AxeBuilder({ page }).disableRules(RULES).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test(`${place}: with high contrast it is readable, and at twice the size it fits`, async ({ page }) => {
    // Twice the size of a window of 1280 by 800 leaves half of it in each direction.
    await page.setViewportSize({ width: 640, height: 400 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme })
      await open(page, place)
      await expect(page.locator('html')).toHaveClass(/pf-v6-theme-high-contrast/)
      const { violations } = await new AxeBuilder({ page }).withRules(RULES).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await fits(page)).toBe(true)
    }
  })
}

test('nothing moves by itself where the person wants it still', async ({ page }) => {
  for (const place of places) {
    await open(page, place)
    // A colour that changes moves nothing.
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const lasts = Number(animation.effect?.getComputedTiming().duration ?? 0) > 1
        const name = animation instanceof CSSTransition ? animation.transitionProperty : 'animation'
        return lasts && !/color|background|shadow|opacity|fill|stroke|visibility/.test(name) ? [name] : []
      }),
    )
    expect(moving, place).toEqual([])
  }
})
