import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { listSamples } from '../../src-main/samples/index.ts'
import { expect, fits, settled, test } from './handover.ts'

const samples = listSamples()

test('a person looks at this computer, then walks through a sample machine and comes back', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await settled(page)
  expect(page.url()).not.toContain('token')
  const own = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

  await page.getByRole('link', { name: 'Sample machines' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sample machines')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(samples.length)
  await page.getByRole('link', { name: samples[0]?.title ?? '' }).click()
  await settled(page)
  await expect(page.getByText('Nothing here is about your computer.')).toBeVisible()

  await page.getByRole('link', { name: 'See the cards' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('graphics cards')
  const card = page.getByRole('article').first()
  await card.getByRole('button', { name: /^What moves/ }).click()
  await expect(card.getByRole('table')).toBeVisible()

  await page.getByRole('link', { name: 'Back to this computer' }).click()
  await page.getByRole('link', { name: 'Readiness' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own)
  await expect(page.getByText('Nothing here is about your computer.')).toBeHidden()
  expect(complaints).toEqual([])
})

test('equal cards can be told apart by slot and monitor', async ({ app, page }) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/cards?sample=twin-nvidia`)
  const twins = page.getByRole('heading', { level: 2 }).filter({ hasText: 'in slot' })
  await expect(twins).toHaveCount(2)
  const [first, second] = await twins.allTextContents()
  expect(first).not.toBe(second)
  await expect(page.getByText('Draws the screen of this machine')).toHaveCount(1)
})

/** All rules in light; in dark only what the theme can change. */
function axe(page: Page, theme: 'light' | 'dark'): AxeBuilder {
  const builder = new AxeBuilder({ page })
  return theme === 'light' ? builder : builder.withRules(['color-contrast', 'link-in-text-block'])
}

for (const theme of ['light', 'dark'] as const) {
  test(`every sample is free of accessibility faults and fits its window (${theme})`, async ({
    app,
    page,
  }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(app.url)
    const start = page.url().split('#')[0]
    for (const { id } of samples) {
      for (const place of ['readiness', 'cards']) {
        await page.goto(`${start}#/${place}?sample=${id}`)
        await settled(page)
        const folded = page.getByRole('button', { expanded: false, name: /^What moves/ })
        while ((await folded.count()) > 0) await folded.first().click()
        const { violations } = await axe(page, theme).analyze()
        expect(violations.map((found) => [id, place, found.id, found.nodes.map(({ html }) => html)])).toEqual(
          [],
        )
        for (const [width, height] of [
          [1280, 800],
          [900, 600],
          [450, 300],
        ] as const) {
          await page.setViewportSize({ width, height })
          expect(await fits(page), `${id} ${place} at ${width}`).toBe(true)
        }
        await page.setViewportSize({ width: 1280, height: 800 })
      }
    }
  })
}
