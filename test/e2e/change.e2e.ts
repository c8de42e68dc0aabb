import type { Page } from '@playwright/test'
import type { Result } from '../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import { changeViewWith, choiceWith, proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'
import { toCards, toPlan } from './way.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const record = recordWith()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From the cards to the moment in which the helper was asked. */
async function ask(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await toCards(page)
  await toPlan(page)
  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await expect(heading(page)).toHaveText('Your password, please')
}

test('an apply is followed from the password to the restart', async ({ scripted, page, complaints }) => {
  scripted.answer({ ok: true, value: report })
  await ask(page, scripted.url)
  await expect(heading(page)).toBeFocused()
  await expect
    .poll(() => scripted.asked)
    .toEqual([{ call: 'change:apply', input: { choice: choiceWith(), digest: record.digest } }])
  await expectSound(page, 'the password')

  scripted.tell('change:progress', {
    type: 'progress',
    percent: 41.6,
    operation: 'arguments',
    text: 'Asking grubby.',
  })
  await expect(heading(page)).toHaveText('Making the change')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('You may close this window')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '42')
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps.first()).toContainText('Done: Write down')
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step')
  scripted.tell('change:progress', { type: 'output', operation: 'arguments', line: 'a line\u202e of grubby' })
  await page.getByText('What the tools print').click()
  await expect(page.getByText('a line\\u{202e} of grubby')).toBeVisible()
  await expectSound(page, 'at work')

  scripted.end({ ok: true, value: { tag: 'answered', result: { tag: 'applied', record, restart: true } } })
  await expect(heading(page)).toHaveText('Done. Restart when it suits you')
  await expect(page.getByText('within 10 minutes')).toBeVisible()
  await expectSound(page, 'applied')
  expect(complaints).toEqual([])
})

const refused: Result = {
  tag: 'refused',
  refusals: [{ code: 'x', text: 'The disk of the system is in it.' }],
}
const problem = { code: 'full', text: '/boot is full.' }
const left = [{ code: 'file', place: '/etc/x', text: 'It is still there.' }]
const answered = (result: Result): ChangeOutcome => ({ tag: 'answered', result })

const endings: readonly (readonly [string, ChangeOutcome, RegExp, string, string])[] = [
  [
    'refused',
    answered(refused),
    /^Nothing was changed/,
    'The disk of the system is in it.',
    'Back to the plan',
  ],
  [
    'failed and rolled back',
    answered({ tag: 'failed', problem, state: 'before', left: [] }),
    /everything was put back/,
    '/boot is full.',
    'Back to the plan',
  ],
  [
    'failed before anything',
    answered({ tag: 'failed', problem, state: 'unchanged', left: [] }),
    /nothing was changed/,
    '/boot is full.',
    'Back to the plan',
  ],
  [
    'failed in between',
    answered({ tag: 'failed', problem, state: 'between', left }),
    /a part could not be put back/,
    'It is still there.',
    'See how it stands',
  ],
  ['cancelled', { tag: 'cancelled', text: 'Closed.' }, /^Cancelled\. Nothing/, 'Closed.', 'Try again'],
  ['not authorised', { tag: 'not-authorised', text: 'No.' }, /^Not allowed\. Nothing/, 'No.', 'Try again'],
  [
    'helper missing',
    { tag: 'helper-missing', text: 'Gone.' },
    /part of Handover is missing/,
    'Gone.',
    'Try again',
  ],
  [
    'helper failed',
    { tag: 'helper-failed', text: 'Code 139.' },
    /ended without an answer/,
    'No change is in force',
    'See how it stands',
  ],
]

for (const [name, value, title, words, next] of endings) {
  test(`an apply that ends ${name} says how the computer is, and what is next`, async ({
    scripted,
    page,
  }) => {
    scripted.answer({ ok: true, value: report })
    await ask(page, scripted.url)
    scripted.end({ ok: true, value })
    await expect(heading(page)).toHaveText(title)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(words)).toBeVisible()
    const suggested = page.getByRole('main').locator('.pf-m-primary')
    await expect(suggested).toHaveText(next)
    await expectSound(page, name)
    if (next === 'Try again') {
      scripted.end(undefined)
      await suggested.click()
      await expect(heading(page)).toHaveText('Your password, please')
      await expect.poll(() => scripted.asked).toHaveLength(2)
    }
  })
}

test('without an agent there is one command, and the page notices that it was run', async ({
  scripted,
  page,
}) => {
  scripted.answer({ ok: true, value: report })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, scripted.url)
  const command = `sudo handoverctl apply --card ${address} --digest ${record.digest}`
  scripted.end({ ok: true, value: { tag: 'no-agent', text: 'Nobody could ask for it.', command } })
  await expect(heading(page)).toHaveText(/one command is left to you$/)
  await expect(page.getByRole('textbox', { name: 'Run this in a terminal' })).toHaveValue(command)
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command)
  await expectSound(page, 'no agent')

  scripted.stand(viewOf(recordWith({ phase: 'applying' }), null, false))
  await expect(heading(page)).toHaveText(/one command is left to you$/)
  scripted.stand(viewOf(record, proofWith({ state: 'waiting-for-restart' }), false))
  await expect(heading(page)).toHaveText('Done. Restart when it suits you')
})

test('a command is copied where the window has no right to the clipboard', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('Not allowed.')) },
    })
  })
  await ask(page, scripted.url)
  scripted.end({ ok: true, value: { tag: 'no-agent', text: 'No.', command: 'sudo handoverctl apply' } })
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
})

test('a service that goes away is not taken for a change that was not made', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await ask(page, scripted.url)
  scripted.end({ ok: false, failure: { tag: 'unavailable', message: 'The reader stopped.' } })
  await expect(heading(page)).toHaveText('Handover does not answer')
  await expect(page.getByText('may have been made or not')).toBeVisible()
})

test('a change of another window is seen, here and on every page', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await settled(page)
  scripted.stand(viewOf(recordWith({ phase: 'applying' }), null, false))
  const banner = page.getByRole('region', { name: 'A change of this computer' })
  await expect(banner).toContainText('A change is at work.')
  await banner.getByRole('link').click()
  await expect(heading(page)).toHaveText('Another window or terminal is changing this computer')
  scripted.tell('change:progress', { type: 'progress', percent: 10, operation: null, text: 'Looking.' })
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '10')
  scripted.stand(changeViewWith())
  await expect(heading(page)).toHaveText('Nothing is being changed')
  await expectSound(page, 'nothing at work')
})
