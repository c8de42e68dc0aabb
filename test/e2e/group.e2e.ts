import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { manyFunctions } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const drawing = (page: Page) => page.getByRole('application', { name: 'Drawing of the devices' })
const said = (page: Page) => page.getByRole('status').filter({ hasText: /moves|stays|Choose a device/i })

test('a person reads on a sample what moves with a card, why, and what stays', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/group?sample=shared-group&card=0000:25:00.0`)
  await settled(page)
  await expect(heading(page)).toHaveText('4 more devices move along with the card')
  await expect(page.getByText(/PCIe Bridge \(03:00\.2\) offers no/)).toBeVisible()
  await expect(drawing(page).getByText('Group 11: moves together')).toBeVisible()
  await expect(drawing(page).getByText('23 other devices')).toBeVisible()
  await expect(drawing(page).getByText('GeForce GT 1030')).toHaveCount(0)

  // The keyboard goes there once, and from device to device with arrows.
  await drawing(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toContainText('GP106 [GeForce GTX 1060 6GB]')
  await page.keyboard.press('ArrowUp')
  await expect(said(page)).toContainText('It is lost while the card is with a virtual machine')
  const active = await drawing(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveAccessibleName(
    /RTL8111.*group 11, Shares its group: moves too/,
  )

  // A search finds what is not drawn yet, and brings it in sight.
  await page.getByRole('textbox', { name: 'Find a device' }).fill('gt 1030')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('switch', { name: 'Whole machine' })).toBeChecked()
  await expect(drawing(page).getByText('GeForce GT 1030')).toBeInViewport()
  await expect(said(page)).toContainText('Stays with this computer')

  await page.getByText('The same as a table').click()
  const rows = page.getByRole('table', { name: 'All 34 devices of this machine' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('Part of the card: moves')
  await expect(rows).toHaveCount(35)
  await expectSound(page, 'the group')
  expect(complaints).toEqual([])
})

test('the drawing is saved as a picture, and another card leads on to its plan', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/group?sample=shared-group&card=0000:25:00.0`)
  await settled(page)
  await page.getByText('Whole machine').click()
  await expect(drawing(page).getByText('Group 11: moves together')).toBeVisible()
  const svg = await savedAs(page, /^As SVG/)
  expect(svg.suggestedFilename()).toBe('handover-group.svg')
  const text = await readFile(await svg.path(), 'utf8')
  expect(text).toContain('GeForce GT 1030')
  const png = await readFile(await (await savedAs(page, /^As PNG/)).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.byteLength).toBeGreaterThan(10_000)

  await page
    .getByRole('combobox', { name: 'Card' })
    .selectOption({ label: 'NVIDIA GeForce GT 1030 (26:00.0)' })
  await expect(heading(page)).toHaveText('Nothing but the card moves')
  await page.getByRole('link', { name: 'Go on to the plan' }).click()
  await expect(heading(page)).toHaveText('The plan for the NVIDIA GeForce GT 1030')
  expect(complaints).toEqual([])
})

test('a machine with thousands of functions is drawn, with no more on the page than is in sight', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: manyFunctions(2000) })
  await page.goto(`${scripted.url}`)
  await page.getByRole('link', { name: 'Group', exact: true }).click()
  await page.getByText('Whole machine').click()
  await page.getByRole('button', { name: 'Show all of it' }).click()
  const boxes = drawing(page).locator('.tree-node')
  await expect(boxes).toHaveCount(0)
  // From far away it is a map; a click leads near, where only a part is in sight.
  await drawing(page).click()
  await expect.poll(() => boxes.count()).toBeGreaterThan(5)
  expect(await boxes.count()).toBeLessThan(200)
  await page.getByRole('textbox', { name: 'Find a device' }).fill('function 1999')
  await page.keyboard.press('Enter')
  await expect(drawing(page).getByText('Function 1999')).toBeInViewport()
  expect(complaints).toEqual([])
})

async function savedAs(page: Page, name: RegExp): Promise<Download> {
  await page.getByRole('button', { name: 'Save the drawing' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name }).click(),
  ])
  return download
}
