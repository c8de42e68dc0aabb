import { listSamples } from '../../src-main/samples/index.ts'
import { expectSound } from './faults.ts'
import { expect, fits, settled, test } from './handover.ts'

for (const { id } of listSamples()) {
  test(`each card of the sample ${id} that can go has a plan to read, and one to apply where it is one`, async ({
    app,
    page,
    complaints,
  }) => {
    test.setTimeout(90_000)
    await page.goto(app.url)
    const cards = `${page.url().split('#')[0]}#/cards?sample=${id}`
    const ways = page.getByRole('link', { name: /^(?:Hand over this card|Plan it all the same)/ })
    await page.goto(cards)
    await settled(page)
    const words = await ways.allTextContents()
    for (const [index, word] of words.entries()) {
      await page.goto(cards)
      await ways.nth(index).click()
      await page.getByRole('link', { name: /^(?:Go on to the plan|Plan it all the same)$/ }).click()
      await expect(page.getByText('Choices for experts')).toBeVisible()
      const planned = (await page.getByRole('heading', { name: 'What will happen' }).count()) > 0
      await expect(page.getByRole('button', { name: 'Apply', exact: true })).toHaveCount(planned ? 1 : 0)
      if (word !== 'Hand over this card')
        await expect(page.getByRole('heading', { level: 1 })).toContainText('cannot be done')
      expect(await fits(page)).toBe(true)
    }
    if (words.length > 0) {
      for (const step of await page.locator('.steps summary').all()) await step.click()
      await expectSound(page, id)
    }
    expect(complaints).toEqual([])
  })
}
