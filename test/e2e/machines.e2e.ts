import type { Page } from '@playwright/test'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { vmListWith, vmWith } from '../renderer/vms.ts'
import { expectSound } from './faults.ts'
import { expect, settled, test } from './handover.ts'
import { untilGiven } from './way.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const machine = (page: Page, name: string) => page.getByRole('article', { name })
const primary = (page: Page) => page.locator('main .pf-m-primary')
const address = '0000:01:00.0'
const report = reportWith({
  cards: [cardWith({ address })],
  devices: [deviceWith({ address, driver: 'vfio-pci' })],
})

test('on a sample a card is given, started with, and taken out again, and each step says what it did', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/machines?sample=intel-nvidia`)
  await settled(page)
  await expect(heading(page)).toHaveText('Give the card to a virtual machine')
  const windows = machine(page, 'Windows 11 for games')

  await windows.getByRole('button', { name: /^Give windows-11 the NVIDIA/ }).focus()
  await page.keyboard.press('Enter')
  await untilGiven(windows)
  await expect(heading(page)).toHaveText('Start the machine that has the card')
  await windows.getByText('The change in its definition').click()
  await expect(windows.locator('.diff-line--added').filter({ hasText: '<hostdev' })).not.toHaveCount(0)
  await expect(page.getByRole('radio', { name: /NVIDIA.*For windows-11/ })).toBeChecked()

  await windows.getByRole('button', { name: 'Start windows-11' }).click()
  await expect(windows.getByText('Running')).toBeVisible()
  await expect(heading(page)).toHaveText('It runs with the card')
  await windows.getByRole('button', { name: 'Open the screen of windows-11' }).click()
  await expect(windows.getByRole('alert')).toContainText('has no screen to open')
  await windows.getByRole('button', { name: 'Shut down windows-11' }).click()
  await expect(heading(page)).toHaveText('Start the machine that has the card')

  await windows.getByRole('button', { name: /^Take the NVIDIA.* out of windows-11/ }).click()
  await expect(windows.getByRole('heading', { name: 'The card was taken out' })).toBeFocused()
  await expect(heading(page)).toHaveText('Give the card to a virtual machine')

  const old = machine(page, 'windows-10-old')
  // The cards stay in sight; nobody scrolls between pressing the button and moving the mouse, as dragTo would.
  await old.scrollIntoViewIfNeeded()
  await page.getByText('NVIDIA GeForce RTX 2080 SUPER', { exact: true }).first().dragTo(old)
  await expect(old.getByRole('heading', { level: 4 }).first()).toBeFocused()
  expect(complaints).toEqual([])
})

test('something is mended first, with its risk in sight, and the card given after that', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/machines?sample=intel-nvidia`)
  await settled(page)
  await expect(page.getByText('We suggest Windows 11 for games')).toBeVisible()
  await expect(primary(page)).toHaveAccessibleName(/^Give windows-11/)
  const old = machine(page, 'windows-10-old')
  await page.getByText('Choices for experts').click()
  await page.getByRole('radio', { name: 'A file in its place' }).check()
  await expect(old.getByText('First name the ROM file')).toBeVisible()
  await page.getByRole('radio', { name: 'None (rom bar=off)' }).check()

  await old.getByRole('button', { name: /^Give/ }).click()
  const question = old.getByRole('heading', { name: 'Before the card goes to it' })
  await expect(question).toBeFocused()
  await expect(primary(page)).toHaveText('Do it all the same')
  const uefi = old.getByRole('button', { name: 'Start by UEFI' })
  await uefi.click()
  await expect(old.getByRole('heading', { name: 'This is what would change' })).toBeFocused()
  await expect(old.getByText('A system that was installed for BIOS does not start by UEFI.')).toBeVisible()
  await expect(old.locator('.diff-line--added').filter({ hasText: 'efi' })).toBeVisible()
  await primary(page).click()
  await expect(old.getByRole('heading', { name: 'Done' })).toBeFocused()
  await expect(primary(page)).toHaveText('Go on giving it the card')
  await primary(page).click()
  await expect(question).toBeFocused()
  await expect(uefi).toHaveCount(0)
  await primary(page).click()
  await expect(old.getByRole('heading', { name: 'It has the card at its next start' })).toBeFocused()
  await expect(primary(page)).toHaveAccessibleName('Start windows-10-old')
  await old.getByText('The change in its definition').click()
  await expect(old.locator('.diff-line--added').filter({ hasText: "<rom bar='off'/>" })).toHaveCount(1)
  expect(complaints).toEqual([])
})

test('a machine with a card is looked over, and a change is seen before it is written', async ({
  app,
  page,
  complaints,
}) => {
  await page.goto(app.url)
  await page.goto(`${page.url().split('#')[0]}#/machines?sample=intel-nvidia`)
  await settled(page)
  const windows = machine(page, 'Windows 11 for games')
  await windows.getByRole('button', { name: /^Give windows-11/ }).click()
  await expect(windows.getByRole('heading', { name: 'It has the card at its next start' })).toBeFocused()
  await windows.getByText('Check-up').click()
  await expect(windows.getByText('Before “Use huge pages”:')).toBeVisible()
  const balloon = windows.getByRole('button', { name: 'Remove the balloon' })
  await balloon.click()
  await expect(windows.locator('.diff-line--added').filter({ hasText: "model='none'" })).toBeVisible()
  await primary(page).click()
  await expect(windows.getByRole('heading', { name: 'Done' })).toBeFocused()
  await expect(balloon).toHaveCount(0)
  await expectSound(page, 'a card that was given')
  expect(complaints).toEqual([])
})

test('the only display goes only where its name is typed, and not while programs hold it', async ({
  scripted,
  page,
}) => {
  const card = cardWith({
    address,
    verdict: 'blocked',
    reasons: [{ code: 'only-display', level: 'blocks', text: 'It is the only display.' }],
  })
  const desktop = reportWith({ cards: [card], devices: [deviceWith({ address, driver: 'nouveau' })] })
  scripted.answer({ ok: true, value: desktop })
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith()]) }))
  const typed: unknown[] = []
  scripted.on('vms:propose', async ({ edit }) => {
    const typedName = edit.kind === 'attach' ? edit.typedName : undefined
    typed.push(typedName)
    const level = typedName === card.name ? ('warns' as const) : ('blocks' as const)
    const findings = [{ code: 'only-display', level, text: 'It is the only display.', fix: null }]
    const texts = { before: '', after: '', diff: '@@ -1 +1 @@\n-a\n+b\n' }
    const value = { tag: 'proposed', ...texts, changed: true, digest: 'd', findings } as const
    return { ok: true, value: { ...value, possible: level === 'warns' } }
  })
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  await page.getByRole('button', { name: /^Give win11/ }).click()
  const name = page.getByRole('textbox', { name: 'To go on, type the name of the card' })
  await name.fill('a card')
  await name.press('Enter')
  await expect(page.getByText('That is not the name of the card.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Do it/ })).toHaveCount(0)
  await expectSound(page, 'the only display')
  await name.fill(card.name)
  await name.press('Enter')
  await expect(page.getByRole('button', { name: 'Do it all the same' })).toBeVisible()
  expect(typed).toEqual([undefined, 'a card', card.name])

  // Given by somebody else meanwhile, and still in use here.
  const held = { ...desktop, cards: [{ ...card, holders: [{ pid: 4321, name: 'blender', files: [] }] }] }
  scripted.push(held)
  scripted.tell(
    'vms:changed',
    vmListWith([vmWith({ cards: [address], functions: { next: [address], now: [] } })]),
  )
  await expect(heading(page)).toHaveText('The card is still in use on this computer')
  await expect(page.getByText('blender (4321)')).toBeVisible()
  const problem = { code: 'card-held', text: 'Not started, because blender (4321) uses it.' } as const
  scripted.on('vms:start', async () => ({ ok: true, value: { tag: 'failed', problem, report: null } }))
  await page.getByRole('button', { name: 'Start win11' }).click()
  await expect(page.getByRole('alert')).toContainText('because blender (4321) uses it')
  await expect(page.getByRole('button', { name: 'Start it now' })).toBeVisible()
})

test('where no card can go, the page answers which other way suits', async ({ scripted, page }) => {
  const reasons = [{ code: 'no-group', level: 'blocks', text: 'It has no group.' }] as const
  const card = cardWith({ address, verdict: 'blocked', reasons: [...reasons] })
  scripted.answer({ ok: true, value: reportWith({ cards: [card], devices: [deviceWith({ address })] }) })
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith()]) }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Cards', exact: true }).click()
  await page.getByRole('link', { name: 'See which way suits' }).click()
  await expect(heading(page)).toHaveText('No card of this machine can go to a virtual machine')
  const answer = page.getByRole('region', { name: 'Drawn by the processor' })
  await expect(answer).toContainText('too slow for 3D')
  await page.getByRole('radio', { name: 'Linux' }).check()
  await expect(page.getByRole('region', { name: /virtio-gpu, venus/ })).toContainText('nothing is given away')
  await page.getByRole('radio', { name: 'A server without a screen' }).check()
  await expect(answer).toContainText('A server needs no card')
  await page.getByText('The other ways, and why not').click()
  await expect(page.getByText('No card of this computer can be given away as things are.')).toBeVisible()
  await expectSound(page, 'the ways')
})

test('what there is to weigh is shown before anything is written', async ({ scripted, page }) => {
  const vm = vmWith()
  const asked: unknown[] = []
  scripted.answer({ ok: true, value: report })
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vm]) }))
  const proposal = {
    tag: 'proposed',
    before: '',
    after: '',
    diff: '@@ -1 +1 @@\n-a\n+b\n',
    changed: true,
    digest: 'd',
  } as const
  const finding = (code: string, level: 'blocks' | 'warns') => ({
    code,
    level,
    text: `The ${code}.`,
    fix: null,
  })
  scripted.on('vms:propose', async ({ edit }) => {
    asked.push(edit.kind)
    const findings = asked.length === 1 ? [finding('only-display', 'blocks')] : [finding('bios', 'warns')]
    return { ok: true, value: { ...proposal, findings, possible: asked.length > 1 } }
  })
  scripted.on('vms:write', async ({ edit }) => {
    asked.push(`write ${edit.kind}`)
    const problem = { code: 'changed', text: 'Somebody changed it.' } as const
    return { ok: true, value: { tag: 'failed', problem, definition: 'as-before', kept: null } }
  })
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  const give = page.getByRole('button', { name: /^Give win11/ })
  await give.click()
  await expect(page.getByRole('heading', { name: 'It cannot be done so' })).toBeFocused()
  await expect(page.getByText('The only-display.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(page.getByText('The only-display.')).toBeHidden()

  await give.click()
  await expect(page.getByText('The bios.')).toBeVisible()
  expect(asked).toEqual(['attach', 'attach'])
  await page.getByRole('button', { name: 'Do it all the same' }).click()
  await expect(page.getByText('Somebody changed it.')).toBeVisible()
  await expect(page.getByText('The definition is as it was.')).toBeVisible()
  expect(asked).toEqual(['attach', 'attach', 'write attach'])
  await expectSound(page, 'a refused write')
})

test('no answer, no machine and a failed start each say what to do next', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  const away = vmListWith([], { state: 'away', text: 'Start virtqemud.' })
  scripted.on('vms:list', async () => ({ ok: true, value: away }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  await expect(heading(page)).toHaveText('The virtual machines cannot be reached')
  await expect(page.getByText('Start virtqemud.')).toBeVisible()

  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([]) }))
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(heading(page)).toHaveText('There is no virtual machine yet')
  await expect(page.getByText('Choose “New virtual machine”')).toBeVisible()

  // libvirt tells of the new machine by itself.
  const evil = `<img src=x onerror="document.title=1">\u202e ${'W'.repeat(300)}`
  const failedStart = {
    at: Date.UTC(2026, 10, 3),
    message: `group 14 is not viable ${evil}`,
    log: [evil, 'last words'],
  }
  const vm = vmWith({ name: evil, cards: [address], functions: { next: [address], now: [] }, failedStart })
  scripted.tell('vms:changed', vmListWith([vm]))
  await expect(heading(page)).toHaveText('The machine with the card did not start')
  await expect(page.getByText('group 14 is not viable')).toBeVisible()
  await page.getByText('What QEMU said').click()
  await expect(page.locator('.output-lines')).toContainText('last words')
  expect(await page.locator('main img').count()).toBe(0)
  await expectSound(page, 'a failed start')
  expect(complaints).toEqual([])
})

test('of many machines each takes little room, and one is found by its name', async ({
  scripted,
  page,
  complaints,
}) => {
  const vms = Array.from({ length: 14 }, (_, index) =>
    vmWith({
      name: `guest-${index}`,
      uuid: `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
    }),
  )
  scripted.answer({ ok: true, value: report })
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith(vms) }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  const machines = page.getByRole('article')
  await expect(machines).toHaveCount(14)
  const { height } = (await machines.first().boundingBox()) ?? { height: 0 }
  expect(height).toBeLessThan(170)
  await expectSound(page, 'many machines')
  await page.getByRole('textbox', { name: 'Find a machine' }).fill('GUEST-13')
  await expect(machines).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: 'One machine found.' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Find a machine' }).fill('nothing like it')
  await expect(machines).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all of them' }).click()
  await expect(machines).toHaveCount(14)
  expect(complaints).toEqual([])
})
