import { mkdirSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { reportWith } from '../renderer/machines.ts'
import { expect, fits, settled, test, withApp } from './handover.ts'
import { speakPseudo } from './pseudo-words.ts'

const SAMPLE = 'shared-group'
const PLACES = [
  `readiness?sample=${SAMPLE}`,
  `cards?sample=${SAMPLE}`,
  `group?sample=${SAMPLE}`,
  `machines?sample=${SAMPLE}`,
  'readiness',
  'plan',
  'apply',
  'proof',
  'diagnosis',
  'history',
  'samples',
]

test.use({ viewport: { width: 900, height: 600 } })

test('a language from right to left with long words fits every place, and cuts nothing off', async ({
  app,
  page,
  complaints,
}, info) => {
  test.setTimeout(180_000)
  await speakPseudo(page)
  await page.goto(app.url)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const start = page.url().split('#')[0]
  for (const place of PLACES) {
    await page.goto(`${start}#/${place}`)
    await rested(page)
    expect(await fits(page), `${place} is wider than the window`).toBe(true)
    expect(await cutOff(page), place).toEqual([])
    expect(await turned(page), place).toEqual([])
    await page.screenshot({ path: info.outputPath(`${place.replace(/\W.*/, '')}.png`) })
  }
  expect(complaints).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the plan of a sample machine and its choices fit as well', async ({ app, page }, info) => {
  test.setTimeout(120_000)
  await speakPseudo(page)
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/cards?sample=twin-nvidia`)
  await rested(page)
  await page.locator('main a[href*="/group"]').first().click()
  await rested(page)
  await page.locator('main a[href*="/plan"]').first().click()
  await rested(page)
  await page.locator('details.choices > summary').click()
  for (const details of await page.locator('details:not([open]) > summary').all())
    if (await details.isVisible()) await details.click()
  expect(await fits(page)).toBe(true)
  expect(await cutOff(page)).toEqual([])
  expect(await turned(page)).toEqual([])
  await page.screenshot({ path: info.outputPath('plan.png'), fullPage: true })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the settings are reached by keyboard, and free of accessibility faults in both themes', async ({
  scripted,
  page,
}) => {
  scripted.answer({ ok: true, value: reportWith() })
  await page.goto(scripted.url)
  await settled(page)
  await page.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Settings' }).press('Enter')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByRole('radio', { name: 'As the system' }).first()).toBeChecked()
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([])
  await settings.getByRole('radio', { name: 'Dark' }).press('Space')
  await expect(page.locator('html')).toHaveClass(/pf-v6-theme-dark/)
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
})

test('another language is spoken at the same place, by the service as well', async ({ page }, info) => {
  await withApp(
    '/',
    async (app) => {
      await page.goto(app.url)
      await page.goto(`${page.url().split('#')[0]}#/cards?sample=twin-nvidia`)
      await settled(page)
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Settings' }).click()
      await page.getByRole('radio', { name: 'Deutsch' }).press('Space')
      const german = page.getByRole('dialog', { name: 'Einstellungen' })
      await expect(german.getByRole('radio', { name: 'Deutsch' })).toBeChecked()
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
      await page.keyboard.press('Escape')
      await expect(page.locator('main h1')).toHaveText(/^\d Grafikkarten$/)
      expect(page.url()).toContain('#/cards?sample=twin-nvidia')
      await expect(page.getByText(/wird jetzt von gnome-shell benutzt/).first()).toBeAttached()
    },
    { LC_ALL: 'C.UTF-8', XDG_CONFIG_HOME: info.outputPath('config') },
  )
})

test('a language that was chosen is spoken from the first word on', async ({ page }, info) => {
  const config = info.outputPath('config')
  mkdirSync(`${config}/handover`, { recursive: true })
  writeFileSync(`${config}/handover/settings.json`, '{"language": "de"}')
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (/Readiness|Looking at/.test(document.body?.innerText ?? '')) localStorage.setItem('said', 'English')
    }).observe(document, { childList: true, subtree: true })
  })
  await withApp(
    '/',
    async (app) => {
      await page.goto(app.url)
      await expect(page.getByRole('link', { name: 'Bereitschaft' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
      expect(await page.evaluate(() => localStorage.getItem('said'))).toBeNull()
    },
    { LC_ALL: 'C.UTF-8', XDG_CONFIG_HOME: config },
  )
})

for (const [language, word] of [
  ['de_DE.UTF-8', 'Bereitschaft'],
  ['es_ES.UTF-8', 'Preparación'],
] as const) {
  test(`the window speaks as its environment asks for, and fits (${language})`, async ({
    page,
    complaints,
  }, info) => {
    test.setTimeout(180_000)
    await withApp(
      '/',
      async (app) => {
        await page.goto(app.url)
        await expect(page.getByRole('link', { name: word })).toBeVisible()
        const start = page.url().split('#')[0]
        for (const place of PLACES) {
          await page.goto(`${start}#/${place}`)
          await rested(page)
          expect(await fits(page), place).toBe(true)
          expect(await cutOff(page), place).toEqual([])
          await page.screenshot({ path: info.outputPath(`${place.replace(/\W.*/, '')}.png`) })
        }
        expect(complaints).toEqual([])
      },
      { LC_ALL: language, XDG_CONFIG_HOME: info.outputPath('none') },
    )
  })
}

/** Waits until the page that a fragment leads to has its answer. */
async function rested(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await expect(page.locator('.waiting')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** The words of buttons, links and tabs in sight that do not show whole. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label, h1, h2, h3, th')]
      .filter((element) => element.checkVisibility() && !element.closest('.react-flow'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        const hidden = getComputedStyle(element).position === 'absolute' || width <= 1
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        const isOutside = left < -1 || right > window.innerWidth + 1
        return !hidden && !element.closest('.skip, .pf-v6-c-skip-to-content') && (isCut || isOutside)
      })
      .map((element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`),
  )
}

/** Addresses, paths, commands and lines of files that would be read from right to left. */
function turned(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mono, code, pre, .diff-lines, .diff-sides')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).direction !== 'ltr')
      .map((element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`),
  )
}
