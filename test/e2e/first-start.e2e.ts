import type { Page } from '@playwright/test'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import { changeViewWith, proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { cardWith, checkWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'
import { toCards, toPlan } from './way.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const intro = (page: Page) => page.getByRole('region', { name: 'New here?' })

test('the first start says in three sentences what this is, once, and leads on', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await expect(intro(page).getByRole('listitem')).toHaveCount(3)
  await expectSound(page, 'the first start')
  await intro(page).getByRole('button', { name: 'Got it' }).focus()
  await page.keyboard.press('Enter')
  await expect(intro(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
  await page.reload()
  await settled(page)
  await expect(heading(page)).toHaveText('This computer can hand over a card')
  await expect(intro(page)).toHaveCount(0)

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'How Handover works' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3)
  await expectSound(page, 'the three sentences again')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('going on to the cards is having read it', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await expect(intro(page)).toBeVisible()
  await expect(intro(page).getByRole('link')).toHaveCount(0)
  await page.getByRole('link', { name: 'See the cards' }).click()
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText('This computer can hand over a card')
  await expect(intro(page)).toHaveCount(0)
})

test('without a card that can be handed over, the first start leads to a sample', async ({
  scripted,
  page,
}) => {
  const blocked = cardWith({ address, verdict: 'blocked' })
  scripted.answer({
    ok: true,
    value: reportWith({
      cards: [blocked],
      devices: [deviceWith({ address })],
      readiness: [checkWith('iommu', 'fail', 'firmware-setting', 'Turn it on.')],
    }),
  })
  await page.goto(scripted.url)
  await intro(page).getByRole('link', { name: 'Explore a sample machine' }).click()
  await expect(heading(page)).toHaveText('Sample machines')
})

test('who has changed something here is not new', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  const undone = recordWith({ phase: 'undone', endedBy: 'person' })
  scripted.stand(viewOf(undone, null, true))
  await page.goto(scripted.url)
  await expect(heading(page)).toHaveText('This computer can hand over a card')
  await expect(intro(page)).toHaveCount(0)
})

const now = Date.now()
const stands: readonly (readonly [string, ChangeView, string, string])[] = [
  ['fresh', changeViewWith(), 'readiness', 'This computer can hand over a card'],
  [
    'waiting for a restart',
    viewOf(recordWith(), proofWith({ state: 'waiting-for-restart' }), false),
    'proof',
    'Restart to put the change into effect',
  ],
  [
    'waiting for confirmation',
    viewOf(recordWith({ confirmBy: now + 500_000 }), proofWith(), true),
    'proof',
    'It works. Keep it?',
  ],
  ['done', viewOf(recordWith({ phase: 'confirmed' }), proofWith(), true), 'machines', ''],
  [
    'undone by the guard',
    viewOf(
      recordWith({ phase: 'undone', endedBy: 'guard', changed: now - 60_000 }),
      proofWith({ state: 'ended' }),
      true,
    ),
    'proof',
    'Handover took the change back',
  ],
  ['cut short', viewOf(recordWith({ phase: 'applying' }), null, true), 'proof', 'A change was cut short'],
]

for (const [where, view, place, title] of stands) {
  test(`the window opens where the person is: ${where}`, async ({ scripted, page, complaints }) => {
    scripted.answer({ ok: true, value: report })
    scripted.stand(view)
    await page.goto(scripted.url)
    if (title !== '') await expect(heading(page)).toHaveText(title)
    const address = place === 'readiness' ? /\/(?:#\/?)?$/ : new RegExp(`#/${place}$`)
    await expect(page).toHaveURL(address)
    expect(complaints).toEqual([])
  })
}

test('the window opens on the plan that was begun, with its choices', async ({ scripted, page, context }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await toCards(page)
  await toPlan(page)
  await page.getByText('Choices for experts').click()
  await page.getByRole('checkbox', { name: 'Add iommu=pt' }).check()
  await expect(page.getByText('The plan was made anew')).toBeAttached()
  const start = page.url().split('#')[0] ?? ''
  await page.close()

  const again = await context.newPage()
  const asked: unknown[] = []
  scripted.on('plan:make', async (input) => {
    asked.push(input.choice)
    return { ok: false, failure: { tag: 'unavailable', message: 'Not now.' } }
  })
  await again.goto(start)
  await expect(again).toHaveURL(/#\/plan$/)
  await expect(heading(again)).toHaveText('There is no plan yet')
  expect(asked).toMatchObject([{ identityDma: true, cards: [{ address }] }])
})

test('going back and forth between cards loses nothing that was chosen', async ({ scripted, page }) => {
  const other = '0000:02:00.0'
  scripted.answer({
    ok: true,
    value: reportWith({
      cards: [cardWith({ address }), cardWith({ address: other, name: 'AMD Radeon RX 7800 XT' })],
      devices: [deviceWith({ address }), deviceWith({ address: other })],
    }),
  })
  const tick = () => page.getByRole('checkbox', { name: 'Add iommu=pt' })
  const choices = () => page.getByText('Choices for experts')
  await page.goto(scripted.url)
  await toCards(page)
  await toPlan(page, /^Hand over this card: NVIDIA/)
  await choices().click()
  await tick().check()
  await toCards(page)
  await toPlan(page, /^Hand over this card: AMD/)
  await choices().click()
  await expect(tick()).not.toBeChecked()
  await toCards(page)
  await toPlan(page, /^Hand over this card: NVIDIA/)
  if (!(await tick().isVisible())) await choices().click()
  await expect(tick()).toBeChecked()
})
