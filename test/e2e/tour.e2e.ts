import type { Locator, Page } from '@playwright/test'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const primary = (page: Page) => page.getByRole('main').locator('.pf-m-primary')

/** Goes on with the one thing that a page suggests, by keyboard. */
async function go(page: Page, words: RegExp | string): Promise<void> {
  const one: Locator = primary(page)
  await expect(one).toHaveCount(1)
  await expect(one).toHaveText(words)
  await one.focus()
  await page.keyboard.press('Enter')
}

/** Goes on with Tab alone until what is wanted has the focus, then presses Enter. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
}

test('somebody without hardware goes from the first start to an attached machine and back, by what the window says', async ({
  app,
  page,
  complaints,
}) => {
  test.setTimeout(180_000)
  await page.goto(app.url)
  await settled(page)
  await tabTo(page, page.getByRole('link', { name: 'Sample machines' }))
  await tabTo(page, page.getByRole('link', { name: /^Intel desktop with an NVIDIA card/ }))
  await expect(page.getByText('Nothing here is about your computer.')).toBeVisible()
  await tabTo(page, primary(page))
  await expect(heading(page)).toContainText('graphics cards')
  await tabTo(page, primary(page))
  await tabTo(page, page.getByRole('link', { name: 'Go on to the plan' }))
  await expect(page.getByRole('heading', { name: /^The plan for/ })).toBeVisible()

  const read = page.getByRole('checkbox', { name: 'I have read what this computer loses' })
  if ((await read.count()) > 0) await read.check()
  await go(page, 'Apply')
  await expect(heading(page)).toHaveText('No password is asked: this is a sample')
  await expect(heading(page)).toHaveText('Making the change')
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem').first()).toContainText('Done')
  await expect(heading(page)).toHaveText('Done. Restart when it suits you', { timeout: 30_000 })
  await go(page, 'Pretend the restart')

  await expect(heading(page)).toHaveText('It works. Keep it?')
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'vfio-pci' }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Differs' })).toHaveCount(0)
  await expectSound(page, 'the proof')
  await go(page, 'Keep it')
  await expect(heading(page)).toHaveText('The change is in effect')
  await go(page, 'Give it to a virtual machine')

  await expect(heading(page)).toHaveText('Give the card to a virtual machine')
  await go(page, 'Give it the card')
  await expect(heading(page)).toHaveText('Start the machine that has the card')
  await go(page, 'Start')
  await expect(heading(page)).toHaveText('It runs with the card')
  await expect(page.getByText('This machine only pretends to run')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'It has the card now' })).toBeVisible()
  await expectSound(page, 'it runs')
  await go(page, 'Shut down')
  await expect(heading(page)).toHaveText('Start the machine that has the card')
  await page.getByRole('button', { name: /^Take the .* out of/ }).click()
  await expect(heading(page)).toHaveText('Give the card to a virtual machine')
  await page.getByRole('link', { name: 'See how the change stands' }).click()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page)).toHaveText('The change was taken back', { timeout: 30_000 })
  await go(page, 'Pretend the restart')
  await expect(page.getByRole('button', { name: 'Pretend the restart' })).toHaveCount(0)
  await expect(page.getByRole('cell', { name: 'nouveau' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('article')).toContainText('Taken back')
  await page.getByRole('link', { name: 'Cards', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Hand over this card/ }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Back to this computer' }).click()
  await expect(page.getByText('Nothing here is about your computer.')).toBeHidden()
  expect(complaints).toEqual([])
})

/** Where each of the other samples leads whoever does what its pages suggest, and what is suggested there. */
const ENDS: readonly (readonly [string, RegExp, string | undefined])[] = [
  ['amd-amd', /^It runs with the card$/, 'Shut down'],
  ['twin-nvidia', /^It runs with the card$/, 'Shut down'],
  ['optimus-laptop', /^It runs with the card$/, 'Shut down'],
  ['shared-group', /^It runs with the card$/, 'Shut down'],
  ['kernel-off', /^It runs with the card$/, 'Shut down'],
  ['intel-arc', /^It runs with the card$/, 'Shut down'],
  ['server', /^It runs with the card$/, 'Shut down'],
  ['one-card', /^One graphics card$/, undefined],
  ['firmware-off', /^\d graphics cards$/, undefined],
]

for (const [id, end, last] of ENDS) {
  test(`the sample ${id} leads on from every page, or says why not`, async ({ app, page, complaints }) => {
    test.setTimeout(180_000)
    await page.goto(app.url)
    await page.goto(`${page.url().split('#')[0]}#/readiness?sample=${id}`)
    await settled(page)
    const standing = async () => [
      await heading(page).textContent(),
      ...(await primary(page).allTextContents()),
    ]
    for (let step = 0; step < 20; step += 1) {
      // While something is at work, nothing is suggested.
      await primary(page)
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => undefined)
      const [title, words = '', ...others] = await standing()
      expect([id, title, others]).toEqual([id, title, []])
      if (end.test(title ?? '') || words === '') break
      const read = page.getByRole('checkbox', { name: 'I have read what this computer loses' })
      if ((await read.count()) > 0) await read.check()
      await primary(page).click()
      await expect.poll(standing, { timeout: 20_000 }).not.toEqual([title, words])
      await expect(heading(page)).not.toHaveText(/^(?:Looking|Making|No password)/, { timeout: 40_000 })
    }
    await expect(heading(page)).toHaveText(end)
    if (last === undefined) {
      await expect(primary(page)).toHaveCount(0)
      await expect(page.getByText('A virtual machine can have a picture without a card')).toBeVisible()
    } else await expect(primary(page)).toHaveText(last)
    expect(complaints).toEqual([])
  })
}
