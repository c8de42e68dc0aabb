import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ChangeView, Proof } from '../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../src-shared/change/record.ts'
import { recordText } from '../../src-shared/change/record-text.ts'
import { changeViewWith, proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const soon = () => Date.now() + 9 * 60_000 + 30_000

test('the app opens on a change that waits, and keeping it ends the guard', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  const record = recordWith({ confirmBy: soon() })
  scripted.stand(viewOf(record, proofWith(), true))
  await page.goto(scripted.url)
  await expect(heading(page)).toHaveText('It works. Keep it?')
  await expect(page).toHaveURL(/#\/proof$/)
  await expect(page.getByRole('timer')).toHaveText(/^9:[0-2]\d$/)
  const row = page.getByRole('row', { name: /GA102/ })
  await expect(row.getByRole('cell')).toHaveText(['nvidia', 'vfio-pci', 'vfio-pci', 'As planned'])
  await expect(page.getByRole('row', { name: /^Kernel argument/ })).toContainText('Could not be read')
  await expectSound(page, 'keep it')

  const keep = page.getByRole('button', { name: 'Keep it' })
  await keep.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Keeping it.')).toBeVisible()
  await expect(keep).toBeFocused()
  const kept = { ...record, phase: 'confirmed', confirmBy: null } as const
  scripted.stand(viewOf(kept, proofWith(), true))
  scripted.end({ ok: true, value: { tag: 'answered', result: { tag: 'confirmed', record: kept } } })
  await expect(heading(page)).toHaveText('The change is in effect')
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expect(page.getByText('Nothing takes it back by itself any more.')).toBeVisible()
  await expectSound(page, 'kept')
  expect(scripted.asked).toEqual([{ call: 'change:confirm', input: { transaction: record.id } }])
  expect(complaints).toEqual([])
})

test('keeping that is not allowed says so beside the clock', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.stand(viewOf(recordWith({ confirmBy: soon() }), proofWith(), true))
  await page.goto(scripted.url)
  await page.getByRole('button', { name: 'Keep it' }).click()
  scripted.end({ ok: true, value: { tag: 'not-authorised', text: 'Another person is at the screen.' } })
  await expect(page.getByText('Another person is at the screen.')).toBeVisible()
  await expect(page.getByRole('timer')).toBeVisible()
  await expectSound(page, 'keeping was not allowed')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => scripted.asked.length).toBe(2)
  scripted.end({
    ok: true,
    value: { tag: 'no-agent', text: 'Nobody asks.', command: 'sudo handoverctl confirm' },
  })
})

test('the next start can go without the change, and undo takes it back', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  const record = recordWith({ phase: 'confirmed' })
  scripted.stand(viewOf(record, proofWith(), true))
  await page.goto(scripted.url)
  await settled(page)
  await page.getByRole('link', { name: 'Proof', exact: true }).click()
  await page.getByRole('button', { name: 'Next start without it' }).click()
  scripted.stand(viewOf({ ...record, paused: true }, proofWith(), true))
  scripted.end({ ok: true, value: { tag: 'answered', result: { tag: 'paused', on: true } } })
  await expect(page.getByRole('button', { name: 'Next start with it again' })).toBeVisible()
  scripted.end(undefined)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page)).toHaveText('Your password, please')
  scripted.tell('change:progress', { type: 'progress', percent: 5, operation: null, text: 'Putting back.' })
  await expect(heading(page)).toHaveText('Taking the change back')
  const undone = { ...record, phase: 'undone', endedBy: 'person' } as const
  const left = [{ code: 'changed', place: '/etc/default/grub', text: 'Somebody changed it since.' }]
  scripted.stand(viewOf(undone, null, true))
  scripted.end({
    ok: true,
    value: { tag: 'answered', result: { tag: 'undone', record: undone, restart: true, left } },
  })
  await expect(heading(page)).toHaveText('The change was taken back')
  await expect(page.getByText('Somebody changed it since.')).toBeVisible()
  await expectSound(page, 'undone')
  expect(scripted.asked.map(({ call }) => call)).toEqual(['change:pause', 'change:undo'])
})

function standing(record: Partial<ChangeRecord>, proof: Partial<Proof> | null, restarted = true): ChangeView {
  return viewOf(recordWith(record), proof && proofWith(proof), restarted)
}

const deviations = [{ code: 'file', place: '/etc/x', text: 'Somebody changed it.' }]
const states: readonly (readonly [string, ChangeView, string])[] = [
  ['waiting', standing({}, { state: 'waiting-for-restart' }, false), 'Restart to put the change into effect'],
  ['partly', standing({}, { state: 'partly', deviations }), 'The change is in effect in part'],
  ['without', standing({}, { state: 'started-without' }), 'This start went without the change'],
  ['moved', standing({}, { state: 'moved' }), 'The card is not where it was'],
  ['unread', standing({}, null), 'The change is on disk'],
  ['cut short', standing({ phase: 'applying' }, null), 'A change was cut short'],
  [
    'guard',
    standing({ phase: 'undone', endedBy: 'guard' }, { state: 'ended' }),
    'Handover took the change back',
  ],
  [
    'ended',
    standing({ phase: 'undone', endedBy: 'person' }, { state: 'ended' }),
    'The change was taken back',
  ],
  ['nothing', changeViewWith(), 'Nothing has been changed'],
]

for (const [name, view, title] of states) {
  test(`the proof of a change that is ${name} is a page of its own`, async ({
    scripted,
    page,
    complaints,
  }) => {
    scripted.answer({ ok: true, value: report })
    scripted.stand(view)
    await page.goto(scripted.url)
    await page.getByRole('link', { name: 'Proof', exact: true }).click()
    await expect(heading(page)).toHaveText(title)
    await expectSound(page, name)
    expect(complaints).toEqual([])
  })
}

test('every change is in the history, and the one in force can be taken back there', async ({
  scripted,
  page,
  complaints,
}) => {
  const evil = `<b>mo</b>\u202e${'W'.repeat(300)}`
  const current = recordWith({ phase: 'confirmed' })
  const failed = recordWith({
    id: '20260901-090000-0002',
    phase: 'rolled-back',
    endedBy: 'failure',
    who: evil,
    problem: { code: 'x', text: evil },
    left: [{ code: 'x', place: evil, text: evil }],
  })
  scripted.answer({ ok: true, value: report })
  scripted.stand({ ...viewOf(current, proofWith(), true), records: [current, failed] })
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'History', exact: true }).click()
  await expect(page.getByText('2 changes were made to this computer')).toBeVisible()
  await expect(page.getByRole('article').first()).toContainText('In force')
  await expect(page.getByRole('article').nth(1)).toContainText('Did not work, put back')
  for (const details of await page.getByText('What it did').all()) await details.click()
  for (const step of await page.locator('.steps summary').all()) await step.click()
  await expect(page.getByRole('figure', { name: 'Changes in /etc/gpu-handover/devices' })).toHaveCount(2)
  await expectSound(page, 'the history')
  const saved = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /^Save as a file: the change of / })
    .first()
    .click()
  const file = await saved
  expect(file.suggestedFilename()).toBe(`handover-${current.id}.txt`)
  expect(await readFile(await file.path(), 'utf8')).toBe(recordText(current))
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page)).toHaveText('Your password, please')
  await expect
    .poll(() => scripted.asked)
    .toEqual([{ call: 'change:undo', input: { transaction: current.id } }])
  expect(complaints).toEqual([])
})
