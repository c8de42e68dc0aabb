import type { Locator, Page } from '@playwright/test'
import { listSamples } from '../../src-main/samples/index.ts'
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

/** Where each of the other samples leads whoever does what its pages suggest. */
const ENDS: Readonly<Record<string, RegExp>> = {
  'amd-amd': /^It runs with the card$/,
  'twin-nvidia': /^It runs with the card$/,
  'optimus-laptop': /^It runs with the card$/,
  'kernel-off': /^It runs with the card$/,
  'intel-arc': /^It runs with the card$/,
  server: /^It runs with the card$/,
  'one-card': /./,
  'shared-group': /./,
  'firmware-off': /./,
}

for (const [id, end] of Object.entries(ENDS)) {
  test(`the sample ${id} leads on from every page, or says why not`, async ({ app, page, complaints }) => {
    test.setTimeout(180_000)
    await page.goto(app.url)
    await page.goto(`${page.url().split('#')[0]}#/readiness?sample=${id}`)
    await settled(page)
    const met: string[] = []
    for (let step = 0; step < 16; step += 1) {
      const title = (await heading(page).textContent()) ?? ''
      const words = await primary(page).allTextContents()
      met.push(`${title} -> ${words.join(' | ')}`)
      if (words.length !== 1) break
      const read = page.getByRole('checkbox', { name: 'I have read what this computer loses' })
      if ((await read.count()) > 0) await read.check()
      await primary(page).click()
      await page.waitForTimeout(2500)
      await expect(heading(page)).not.toHaveText(/^(?:Looking|Making|No password|Taking)/, {
        timeout: 40_000,
      })
    }
    await expect(heading(page)).toHaveText(end)
    expect(complaints).toEqual([])
  })
}
