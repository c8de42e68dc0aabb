import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { bootWith, diagnosisWith, findingWith } from '../renderer/diagnoses.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { vmListWith, vmWith } from '../renderer/vms.ts'
import { expectSound } from './faults.ts'
import { expect, test } from './handover.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address })], devices: [deviceWith({ address })] })
const EVIL = `<img src=x onerror="document.title=1">\u202e ${'W'.repeat(300)}`

test('a text is read for what went wrong, with the line that says so', async ({ app, page, complaints }) => {
  await page.goto(app.url)
  await page.getByRole('link', { name: 'Diagnosis' }).click()
  await page.getByRole('button', { name: 'A text or a file' }).click()
  await expect(heading(page)).toHaveText('What went wrong?')
  await page.getByRole('textbox').fill('vfio 0000:01:00.0: group 14 is not viable')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('One problem was found')
  await expect(heading(page)).toBeFocused()
  // What was found comes first; the text is one click away, as it was.
  await expect(page.getByRole('textbox')).toBeHidden()
  await page.getByText('Read another text').click()
  await expect(page.getByRole('textbox')).toHaveValue('vfio 0000:01:00.0: group 14 is not viable')
  await page.getByText('Read another text').click()
  const problem = page.getByRole('article', { name: 'Not all of the group is with vfio-pci' })
  await expect(problem.locator('mark')).toHaveText('vfio 0000:01:00.0: group 14 is not viable')
  await problem.getByText('Why we think so').click()
  await expect(problem.getByText('The marked line is a known message')).toBeVisible()
  await expectSound(page, 'a diagnosis of a text')
  expect(complaints).toEqual([])
})

test('a file is read for what went wrong, and leads to the mending', async ({
  app,
  page,
  complaints,
}, testInfo) => {
  await page.goto(app.url)
  await page.getByRole('link', { name: 'Diagnosis' }).click()
  await page.getByRole('button', { name: 'A text or a file' }).click()
  const file = testInfo.outputPath('qemu.log')
  await writeFile(
    file,
    'just a line\nvfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -22\n',
  )
  await page.getByLabel('Open a file').setInputFiles(file)
  await expect(
    page.getByRole('article', { name: 'vfio-pci refused a device: no IOMMU for it' }),
  ).toBeVisible()
  await page.getByText('Read another text').click()
  await expect(page.getByText('From qemu.log.')).toBeVisible()
  await page.getByRole('link', { name: 'Open Readiness' }).click()
  await expect(page).toHaveURL(/#\/readiness$/)
  expect(complaints).toEqual([])
})

test('the last starts are a line of time, each with what happened in it', async ({
  scripted,
  page,
  complaints,
}) => {
  scripted.answer({ ok: true, value: report })
  const value = diagnosisWith({
    boots: [
      bootWith({ findings: ['a'] }),
      bootWith({ id: 'b', offset: -1, end: 'cut', findings: ['a', 'b'] }),
      bootWith({ id: 'c', offset: -2, end: 'clean' }),
    ],
    findings: [
      findingWith({
        id: 'a',
        boots: ['n', 'b'],
        count: 7,
        time: Date.UTC(2026, 10, 3),
        lastTime: Date.UTC(2026, 10, 4),
        confirmed: true,
        about: { address },
        fix: { text: 'Attach the whole of it.', action: 'attach-whole-group' },
      }),
      findingWith({
        id: 'b',
        boots: ['b'],
        severity: 'warning',
        title: EVIL,
        evidence: EVIL,
        follows: 'a',
        line: 9,
      }),
    ],
    notes: [{ code: 'x', text: 'Read more with `sudo handoverctl diagnose`.' }],
  })
  scripted.on('diagnosis:run', async () => ({ ok: true, value }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Diagnosis' }).click()
  await expect(heading(page)).toHaveText('One problem was found')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('It follows from: Not all of the group')).toBeVisible()
  await expectSound(page, 'a diagnosis of this computer')
  await page.getByRole('button', { name: /^2 starts ago.*Shut down/ }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
  await page.getByRole('button', { name: /^This start.*Running/ }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  expect(await page.locator('main img').count()).toBe(0)

  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith()]) }))
  await page.getByRole('link', { name: 'Attach the whole card' }).click()
  await expect(heading(page)).toHaveText('Give the card to a virtual machine')
  expect(complaints).toEqual([])
})

test('the last words of a failed start are diagnosed with one click', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  const read: unknown[] = []
  scripted.on('diagnosis:run', async ({ source }) => {
    read.push(source)
    return { ok: true, value: diagnosisWith() }
  })
  const failedStart = { at: Date.UTC(2026, 10, 3), message: 'It ended.', log: ['last words'] }
  scripted.on('vms:list', async () => ({ ok: true, value: vmListWith([vmWith({ failedStart })]) }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  await page.getByRole('button', { name: 'Find out why' }).click()
  await expect(heading(page)).toHaveText('No known problem was found')
  await page.getByText('Read another text').click()
  await expect(page.getByRole('textbox')).toHaveValue('It ended.\nlast words')
  expect(read).toContainEqual({ kind: 'text', text: 'It ended.\nlast words' })
})

test('a support bundle is shown whole before it is saved', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  scripted.on('diagnosis:run', async () => ({ ok: true, value: diagnosisWith() }))
  scripted.on('diagnosis:bundle', async () => ({
    ok: true,
    value: {
      fileName: 'handover-support.tar.gz',
      archive: Buffer.from('a bundle').toString('base64'),
      text: `# Support\n${EVIL}`,
      taken: [{ path: 'report.json', bytes: 2048 }],
      masked: [{ what: 'serial numbers', count: 3 }],
    },
  }))
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'Diagnosis' }).click()
  await page.getByRole('button', { name: 'Make a support bundle' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'As a text for a forum' })).toHaveValue(/^# Support/)
  await expect(dialog).toContainText('serial numbers: 3 times')
  await expectSound(page, 'a bundle')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the bundle' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('handover-support.tar.gz')
  expect(await readFile(await download.path(), 'utf8')).toBe('a bundle')
})
