import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { cardWith, checkWith, connectorWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { distFolder, expect, fits, settled, test } from './handover.ts'

const display = deviceWith({ address: '0000:01:00.0' })
const card = cardWith({ address: display.address, connectors: [connectorWith('DP-1')] })
const report = reportWith({ cards: [card], devices: [display] })

test('a failure says what to do, and keeps what was there', async ({ scripted, page }) => {
  scripted.answer({ ok: false, failure: { tag: 'unavailable', message: 'The reader stopped.' } })
  await page.goto(scripted.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handover does not answer')
  await expect(page.getByText('The reader stopped.')).toBeVisible()

  scripted.answer({ ok: true, value: report })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This computer can hand over a card')

  scripted.answer({ ok: false, failure: { tag: 'internal', message: 'Again.' } })
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByRole('heading', { name: 'Handover made a mistake' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This computer can hand over a card')
})

test('a service that goes away altogether is told', async ({ app, page }) => {
  await page.goto(app.url)
  await settled(page)
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await app.stop()
  await expect(page.getByRole('region', { name: 'The connection to Handover is lost.' })).toBeVisible()
  await page.getByRole('button', { name: 'Check again' }).first().click()
  await expect(page.getByRole('heading', { name: 'Handover does not answer' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
})

test('a connection that broke off is taken up again by itself, with what happened meanwhile', async ({
  scripted,
  page,
}) => {
  scripted.answer({ ok: true, value: reportWith() })
  await page.route('**/api/events', (route) => route.abort())
  await page.goto(scripted.url)
  const lost = page.getByRole('region', { name: 'The connection to Handover is lost.' })
  await expect(lost).toContainText('what you chose is kept')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This computer can hand over a card')
  scripted.answer({ ok: true, value: report })
  await page.unroute('**/api/events')
  await expect(lost).toHaveCount(0, { timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This computer can hand over a card')
})

test('a change of the machine is shown and spoken without anybody asking', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await page.getByRole('link', { name: 'See the cards' }).click()
  const plugged = { ...card, connectors: [connectorWith('DP-1', 'DELL U2723QE')] }
  await expect(page.getByText('Free')).toBeVisible()
  scripted.push({ ...report, cards: [plugged] })
  await expect(page.getByText('DELL U2723QE')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'A monitor was connected to DP-1' })).toBeVisible()
})

test('names from outside stay text and stay inside the page', async ({ scripted, page, complaints }) => {
  const evil = '<img src=x onerror="document.title=1">\u202egnp.\u0007'
  const long = 'W'.repeat(400)
  scripted.answer({
    ok: true,
    value: reportWith({
      cards: [{ ...card, name: `${evil} ${long}`, connectors: [connectorWith(long, evil)] }],
      devices: [{ ...display, deviceName: evil, driver: long }],
      setups: [
        { kind: 'modprobe', file: `/etc/${long}`, line: 1, content: evil, effect: long, addresses: [] },
      ],
      readiness: [{ ...checkWith('iommu', 'fail', 'choice', long), title: evil, detail: long }],
      notes: [{ code: 'unreadable', path: evil, text: `${evil} ${long}` }],
    }),
  })
  await page.goto(scripted.url)
  await settled(page)
  for (const place of ['Readiness', 'Cards', 'Group']) {
    await page.getByRole('link', { name: place, exact: true }).click()
    await expect(page.getByText('\\u{202e}gnp.\\u{7}').first()).toBeAttached()
    for (const width of [1280, 900, 450]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await fits(page), `${place} at ${width}`).toBe(true)
    }
  }
  expect(await page.locator('main img').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('the whole window can be used by keyboard', async ({ scripted, page }) => {
  scripted.answer({
    ok: true,
    value: {
      ...report,
      readiness: [{ ...checkWith('a', 'fail', 'choice', 'Do it.'), detail: 'The IOMMU is off.' }],
    },
  })
  await page.goto(scripted.url)
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Got it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  const term = page.getByRole('button', { name: 'IOMMU' })
  await expect(term).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('which memory a device may reach')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(term).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'See the cards' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Driver' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Hand over this card/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing but the card moves')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Go on to the plan' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The plan for the NVIDIA GeForce RTX 3090')
})

test('a recording shows what it holds before it is saved', async ({ scripted, page, complaints }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /Save a recording/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('serial numbers: 3 times')
  await dialog.getByText('One file, 2 KiB').click()
  await expect(dialog.getByText('/proc/cpuinfo')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Save the recording' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('handover-recording.tar.gz')
  expect(await readFile(await download.path(), 'utf8')).toBe('a recording')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(complaints).toEqual([])
})

test('the versions are told', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'About Handover' }).click()
  await expect(page.getByRole('dialog')).toContainText('1.2.3')
  await expect(page.getByRole('dialog')).toContainText('Node.js')
})

for (const theme of ['light', 'dark'] as const) {
  test(`failure, emptiness and dialogs are free of accessibility faults (${theme})`, async ({
    scripted,
    page,
  }) => {
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    }
    await page.emulateMedia({ colorScheme: theme })
    scripted.answer({ ok: false, failure: { tag: 'unavailable', message: 'Gone.' } })
    await page.goto(scripted.url)
    await settled(page)
    expect(await faults()).toEqual([])

    scripted.answer({ ok: true, value: reportWith() })
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('link', { name: 'Explore a sample machine' })).toBeVisible()
    expect(await faults()).toEqual([])
    await page.getByRole('link', { name: 'Cards', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'There is no graphics card here' })).toBeVisible()
    expect(await faults()).toEqual([])

    await page.getByRole('button', { name: 'More' }).click()
    expect(await faults()).toEqual([])
    await page.getByRole('menuitem', { name: /Save a recording/ }).click()
    await expect(page.getByRole('link', { name: 'Save the recording' })).toBeVisible()
    expect(await faults()).toEqual([])
  })
}

test('the policy of the page lets nothing in from elsewhere', async ({ scripted, page }) => {
  scripted.answer({ ok: true, value: report })
  await page.goto(scripted.url)
  await settled(page)
  const seen = await page.evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
    const image = document.createElement('img')
    image.src = 'https://example.invalid/x.png'
    document.body.append(image)
    await fetch('https://example.invalid/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return [...new Set(violated)].sort()
  })
  expect(seen).toEqual(['connect-src', 'img-src', 'style-src-elem'])
})

test('the window weighs less than 600 KB compressed, fonts aside', async () => {
  const folder = `${distFolder}/renderer/assets/`
  const code = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name))
  const sizes = await Promise.all(
    code.map(async (name) => gzipSync(await readFile(folder + name)).byteLength),
  )
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000)
})
