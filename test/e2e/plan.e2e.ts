import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { PlanView } from '../../src-shared/plan/view.ts'
import { choiceWith, planViewWith, planWith, proofWith, recordWith, viewOf } from '../renderer/changes.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, test } from './handover.ts'
import { toCards, toPlan } from './way.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const cost = { address, code: 'monitors', severity: 'hurts', text: 'The monitor LG goes dark.' } as const
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const apply = (page: Page) => page.getByRole('button', { name: 'Apply', exact: true })

async function begin(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await toCards(page)
  await toPlan(page)
}

test('a plan is read in plain words first, then step by step', async ({ scripted, page, complaints }) => {
  scripted.answer({ ok: true, value: report })
  await begin(page, scripted.url)
  await expect(heading(page)).toHaveText('The plan for the NVIDIA GeForce RTX 3090')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('You restart the computer when it suits you')).toBeVisible()
  await expect(page.getByText('Undo puts everything back')).toBeVisible()
  await expect(page.getByText('about 2 minutes')).toBeVisible()

  await expect(page.getByText('grubby --update-kernel=ALL')).toBeHidden()
  await page.getByText('Give the kernel its word').click()
  await expect(page.getByText('grubby --update-kernel=ALL')).toBeVisible()
  const tokens = page.getByRole('list', { name: 'Kernel arguments' })
  await expect(tokens).toContainText('+ gpu_handover=on')
  await expect(tokens).toContainText('- quiet')
  await page.getByText('Write down which devices are kept').click()
  const diff = page.getByRole('figure', { name: 'Changes in /etc/gpu-handover/devices' })
  await expect(diff.locator('.diff-line--added')).toHaveText('+0000:01:00.0 10de 2204')
  await expectSound(page, 'a plan')
  expect(complaints).toEqual([])
})

test('applying is possible only once the costs were read', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.plan(planViewWith(planWith({ costs: [cost] })))
  await begin(page, scripted.url)
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true')
  await apply(page).click({ force: true })
  expect(scripted.asked).toEqual([])
  await page.getByRole('checkbox', { name: 'I have read what this computer loses' }).check()
  await expect(apply(page)).not.toHaveAttribute('aria-disabled')

  // Other costs have to be read, too.
  scripted.plan(planViewWith(planWith({ costs: [cost, { ...cost, code: 'network' }] })))
  await page.getByText('Choices for experts').click()
  await page.getByRole('checkbox', { name: 'Add iommu=pt' }).check()
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true')
})

test('an AppImage installs its system part before anything can be applied', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  let installed: string | null = null
  scripted.on('system:state', async () => ({
    ok: true,
    value: { state: installed ? 'current' : 'absent', installed, version: '1.2.3', isNeeded: true },
  }))
  scripted.on('system:install', async () => ({
    ok: true,
    value: { tag: 'cancelled', text: 'The password was not given.' },
  }))
  await begin(page, scripted.url)
  const install = page.getByRole('button', { name: 'Install the system part' })
  await expect(apply(page)).toHaveCount(0)
  await install.click()
  await expect(page.getByRole('alert').filter({ hasText: 'The password was not given.' })).toBeVisible()
  scripted.on('system:install', async () => {
    installed = '1.2.3'
    return {
      ok: true,
      value: { tag: 'answered', result: { tag: 'system-part', isInstalled: true, version: '1.2.3' } },
    }
  })
  await install.click()
  await expect(apply(page)).toBeVisible()
  await expect(install).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('each expert choice makes the plan anew and keeps the focus', async ({ scripted, page, complaints }) => {
  scripted.answer({
    ok: true,
    value: reportWith({
      cards: [cardWith({ address }), cardWith({ address: '0000:02:00.0', name: 'AMD Radeon RX 7800 XT' })],
      devices: [deviceWith({ address }), deviceWith({ address: '0000:02:00.0' })],
      setups: [{ kind: 'modprobe', file: '/etc/x', line: 1, content: 'x', effect: 'Y.', addresses: [] }],
    }),
  })
  const seen: unknown[] = []
  scripted.plan(({ choice }) => {
    seen.push(choice)
    return choice.bind === 'ids' ? refusal('ids-shared', 'Two cards have these ids.') : planViewWith()
  })
  await page.goto(scripted.url)
  await toCards(page)
  await toPlan(page, /^Hand over this card: NVIDIA/)
  await page.getByText('Choices for experts').click()
  await page.getByRole('checkbox', { name: /^AMD Radeon/ }).check()
  await page.getByRole('checkbox', { name: 'Take a snapshot of the system first' }).check()
  await page.getByRole('checkbox', { name: /^Make the start images/ }).check()
  await page.getByRole('checkbox', { name: /^Keep the card's driver/ }).check()
  await page.getByRole('checkbox', { name: /^Install what/ }).uncheck()
  await page.getByRole('radio', { name: 'Adopt it' }).check()
  await page.getByRole('radio', { name: /downstream,multifunction/ }).check()
  const minutes = page.getByRole('textbox', { name: /^Minutes to wait/ })
  await minutes.fill('soon')
  await expect(page.getByText('A whole number from 0 to 240.')).toBeVisible()
  await minutes.fill('30')
  const file = page.getByLabel('A video BIOS file for the card')
  await file.setInputFiles({ name: 'big.rom', mimeType: 'x/x', buffer: Buffer.alloc(4 * 1024 * 1024 + 1) })
  await expect(page.getByText('big.rom has 4 MiB. A video BIOS has at most 4 MiB.')).toBeVisible()
  await file.setInputFiles({ name: 'card.rom', mimeType: 'x/x', buffer: Buffer.from([0x55, 0xaa]) })
  await expect(page.getByText('card.rom, 2 B')).toBeVisible()
  await expect
    .poll(() => seen.at(-1))
    .toMatchObject({
      cards: [{ address }, { address: '0000:02:00.0' }],
      snapshot: true,
      kernels: 'all',
      blacklist: true,
      software: false,
      setups: 'adopt',
      acs: 'downstream,multifunction',
      guardMinutes: 30,
      vbios: { card: address, rom: 'Vao=' },
    })
  await expectSound(page, 'the choices')

  const ids = page.getByRole('radio', { name: /^By vfio-pci.ids/ })
  await ids.focus()
  await page.keyboard.press('Space')
  await expect(heading(page)).toHaveText('This cannot be done as things stand')
  await expect(page.getByText('Two cards have these ids.')).toBeVisible()
  await expect(ids).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: 'With this choice it cannot be done.' }),
  ).toBeVisible()
  await page.getByRole('radio', { name: /^By its slot/ }).check()
  await expect(apply(page)).toBeVisible()
  await page.getByRole('radio', { name: 'Only while a virtual machine runs' }).check()
  await expect(ids).toBeHidden()
  expect(complaints).toEqual([])
})

test('the only display is taken only from who types its name', async ({ scripted, page }) => {
  const only = { code: 'only-display', level: 'blocks', text: 'It is the only one.' } as const
  scripted.answer({
    ok: true,
    value: { ...report, cards: [cardWith({ address, verdict: 'blocked', reasons: [only] })] },
  })
  scripted.plan(({ choice }) =>
    choice.typedName === 'NVIDIA GeForce RTX 3090'
      ? planViewWith(planWith({ choice: choiceWith({ typedName: choice.typedName }) }))
      : refusal('only-display', 'It is the only one.'),
  )
  await page.goto(scripted.url)
  await toCards(page)
  await toPlan(page, /^Plan it all the same/)
  const name = page.getByRole('textbox', { name: 'To go on, type the name of the card' })
  await name.fill('NVIDIA')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not the name of the card.')).toBeVisible()
  await expectSound(page, 'the only display')
  await name.fill('NVIDIA GeForce RTX 3090')
  await page.getByRole('button', { name: 'Show the plan' }).click()
  await expect(apply(page)).toBeVisible()
})

test('a refusal leads on, and work by hand is told step by step', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.plan(refusal('iommu-off-in-firmware', 'Turn the IOMMU on in the firmware.'))
  await begin(page, scripted.url)
  await expect(page.getByText('in the firmware.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Choose another card' })).toBeVisible()
  await expectSound(page, 'a refusal')

  scripted.stand(viewOf(recordWith({ phase: 'confirmed' }), proofWith(), true))
  await page.getByRole('link', { name: 'See the change in force' }).click()
  await expect(heading(page)).toHaveText('The change is in effect')

  scripted.plan({
    outcome: {
      tag: 'by-hand',
      because: { code: 'loader-uki', text: 'This computer starts from one image.' },
      steps: [{ code: 'a', text: 'Add the words.' }],
    },
    steps: [],
    digest: null,
  })
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(heading(page)).toHaveText('One part of this is left to you')
  await expect(page.getByText('Add the words.')).toBeVisible()
  await expectSound(page, 'work by hand')
  scripted.plan(planViewWith())
  await page.getByRole('main').getByRole('button', { name: 'Check again' }).click()
  await expect(apply(page)).toBeVisible()
})

test('the plan is saved as a script', async ({ scripted, page, complaints }) => {
  scripted.answer({ ok: true, value: report })
  await begin(page, scripted.url)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a script' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('handover.sh')
  expect(await readFile(await download.path(), 'utf8')).toBe('#!/bin/sh\n')
  expect(complaints).toEqual([])
})

test('names and files from outside stay text in a plan', async ({ scripted, page, complaints }) => {
  const evil = `<img src=x onerror="document.title=1">\u202e ${'W'.repeat(400)}`
  scripted.answer({ ok: true, value: { ...report, cards: [cardWith({ address, name: evil })] } })
  const notice = { code: evil, text: evil }
  const plan = planWith({
    cards: [{ address, name: evil }],
    costs: [{ address: evil, code: evil, severity: 'hurts', text: evil }],
    warnings: [notice],
    waysBack: [notice],
    groupsPreview: [[evil]],
  })
  const step = {
    id: evil,
    title: evil,
    why: evil,
    diffs: [{ path: evil, text: `@@ -1 +1 @@\n-${evil}\n+${evil}\n` }],
    commands: [evil],
    added: [evil],
    removed: [evil],
    undo: evil,
  }
  scripted.plan({ ...planViewWith(plan), steps: [step] })
  await begin(page, scripted.url)
  await page.locator('.steps summary').click()
  expect(await page.locator('main img').count()).toBe(0)
  await expectSound(page, 'a plan with hostile names')
  expect(complaints).toEqual([])
})

function refusal(code: string, text: string): PlanView {
  return { outcome: { tag: 'refused', refusals: [{ code, text }] }, steps: [], digest: null }
}
