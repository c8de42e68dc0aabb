import type { Page } from '@playwright/test'
import { planViewWith, proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, test } from './handover.ts'
import { toCards, toPlan } from './way.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const long = `options ${'very_long_word=1,'.repeat(60)}`
const text = [
  '--- /etc/default/grub',
  '+++ /etc/default/grub',
  '@@ -4,4 +4,5 @@',
  ' GRUB_TIMEOUT=5',
  '-GRUB_CMDLINE_LINUX="rhgb quiet"',
  '+GRUB_CMDLINE_LINUX="rhgb quiet gpu_handover=on"',
  '+# a line that is new',
  ` ${long}`,
  '-last',
  '+last one',
  '\\ No newline at end of file',
  '',
].join('\n')

async function toDiff(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await toCards(page)
  await toPlan(page)
  await page.getByText('Write down which devices are kept').click()
}

function planned() {
  const view = planViewWith()
  const [first, ...others] = view.steps
  if (!first) throw new Error('A plan has steps.')
  return { ...view, steps: [{ ...first, diffs: [{ path: '/etc/default/grub', text }] }, ...others] }
}

test('a change of a file is shown side by side or in one column, as the person likes it', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  scripted.plan(planned())
  await toDiff(page, scripted.url)
  const diff = page.getByRole('figure', { name: 'Changes in /etc/default/grub' })
  const table = diff.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Before', 'After'])
  const row = table.getByRole('row', { name: /gpu_handover/ })
  await expect(row.getByRole('cell').first()).toHaveText('-GRUB_CMDLINE_LINUX="rhgb quiet"')
  await expect(row.getByRole('cell').last().locator('mark')).toHaveText('gpu_handover=on')
  await expect(table.getByText('No line break at the end of the file')).toBeVisible()
  await expectSound(page, 'side by side')
  await page.setViewportSize({ width: 1280, height: 800 })

  await diff.getByRole('button', { name: 'One column' }).focus()
  await page.keyboard.press('Enter')
  await expect(table).toHaveCount(0)
  await expect(diff.getByRole('listitem')).toHaveCount(8)
  await expect(diff.getByRole('button', { name: 'One column' })).toBeFocused()
  await expect(diff.getByRole('button', { name: 'One column' })).toHaveAttribute('aria-pressed', 'true')
  await expect(diff.locator('ins mark').first()).toHaveText('gpu_handover=on')
  await expectSound(page, 'one column')
  await page.setViewportSize({ width: 1280, height: 800 })

  // The choice holds for the next start, too.
  await page.reload()
  await page.getByText('Write down which devices are kept').click()
  await expect(diff.getByRole('listitem')).toHaveCount(8)
  await diff.getByRole('button', { name: 'Side by side' }).click()
  await expect(table).toBeVisible()
  expect(complaints).toEqual([])
})

test('a file that is new is shown in one column, wherever it is', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.stand(viewOf(recordWith({ phase: 'confirmed' }), proofWith(), true))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'History', exact: true }).click()
  await page.getByText('What it did').click()
  await page.locator('.steps summary').first().click()
  const diff = page.getByRole('figure', { name: 'Changes in /etc/gpu-handover/devices' })
  await expect(diff.getByRole('listitem').last()).toHaveText('+0000:01:00.0 10de 2204')
  await expect(diff.getByRole('button')).toHaveCount(0)
})

test('where there is no room for two columns there is one, and the choice is kept', async ({
  scripted,
  page,
}) => {
  scripted.answer({ ok: true, value: report })
  scripted.plan(planned())
  await toDiff(page, scripted.url)
  const diff = page.getByRole('figure')
  await expect(diff.getByRole('table')).toBeVisible()
  await page.setViewportSize({ width: 900, height: 600 })
  await expect(diff.getByRole('table')).toHaveCount(0)
  await expect(diff.getByRole('button')).toHaveCount(0)
  await expect(diff.getByRole('listitem')).toHaveCount(8)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(diff.getByRole('table')).toBeVisible()
})
