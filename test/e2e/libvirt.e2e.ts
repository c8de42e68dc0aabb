import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { followEvents } from '../../src-main/libvirt/events.ts'
import { keptVms } from '../../src-main/libvirt/kept.ts'
import { libvirtBackend } from '../../src-main/service/vms/libvirt-backend.ts'
import { vmCalls } from '../../src-main/service/vms/vm-calls.ts'
import { watchVms } from '../../src-main/service/vms/watch-vms.ts'
import { smallDefinition } from '../fixtures/libvirt/definitions.ts'
import { noSession, type SessionLibvirt, withSession } from '../fixtures/libvirt/session.ts'
import { cardWith, deviceWith, reportWith } from '../renderer/machines.ts'
import { expectSound } from './faults.ts'
import { expect, test } from './handover.ts'
import type { Scripted } from './scripted-service.ts'
import { untilGiven } from './way.ts'

// No machine that runs the tests need have them; libvirt looks for the functions only as the VM starts.
const [video, sound] = ['0000:fd:1f.0', '0000:fd:1f.1']
const report = reportWith({
  cards: [cardWith({ address: video, functions: [video, sound] })],
  devices: [video, sound].map((address) => deviceWith({ address, driver: 'vfio-pci' })),
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('the virtual machines of a real libvirt', () => {
  test.skip(noSession !== undefined, noSession ?? '')

  test('are given the card and lose it again, and what others do to them is seen', async ({
    scripted,
    page,
    complaints,
  }) => {
    test.setTimeout(120_000)
    await withSession(async (session) => {
      const stop = serve(scripted, session)
      try {
        await giveAndTake(page, scripted.url, session)
      } finally {
        stop()
        await page.goto('about:blank')
      }
    })
    expect(complaints).toEqual([])
  })
})

/** Has the window ask this libvirt, on a computer whose card is kept for virtual machines. */
function serve(scripted: Omit<Scripted, 'service'>, { virsh, folder }: SessionLibvirt): () => void {
  scripted.answer({ ok: true, value: report })
  const { program, env, connection } = virsh
  const backend = libvirtBackend({
    ...{ program, env, connections: () => [connection], now: Date.now },
    kept: keptVms(join(folder, 'state')),
    manager: { program: '/no/such/virt-manager', env: {} },
  })
  const calls = vmCalls({ backend, report: async () => ({ ok: true, value: report }) })
  for (const name of Object.keys(calls) as (keyof typeof calls)[]) scripted.on(name, calls[name] as never)
  const watch = watchVms({
    read: async () => (await backend.read()).list,
    follow: (onChange) => followEvents({ virsh, onChange, schedule: later }),
    schedule: later,
    onBug(error) {
      throw error
    },
  })
  return watch.listen((list) => scripted.tell('vms:changed', list))
}

async function giveAndTake(page: Page, url: string, session: SessionLibvirt): Promise<void> {
  const uuid = session.define(smallDefinition({ name: 'first' }))
  const definition = (): string => session.run('dumpxml', '--inactive', '--security-info', uuid)
  const before = definition()
  const first = page.getByRole('article', { name: 'first' })
  await page.goto(url)
  await page.getByRole('link', { name: 'Virtual machines' }).click()
  await expect(heading(page)).toHaveText('Give the card to a virtual machine')

  await first.getByRole('button', { name: /^Give first the/ }).click()
  await untilGiven(first, { timeout: 15_000 })
  expect(definition().match(/<hostdev /g)).toHaveLength(2)
  await expectSound(page, 'a machine of a real libvirt with the card')

  // Somebody else's machine comes by libvirt's events, without anybody asking.
  session.define(smallDefinition({ name: 'second' }))
  await expect(page.getByRole('article', { name: 'second' })).toBeVisible({ timeout: 15_000 })

  // This computer has no such card, and libvirt says so.
  await first.getByRole('button', { name: 'Start first' }).click()
  await expect(heading(page)).toHaveText('The machine with the card did not start', { timeout: 15_000 })
  await expect(first.getByText(/fd:1f|not found|No such/).first()).toBeVisible()

  session.takeAway()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(heading(page)).toHaveText('The virtual machines cannot be reached', { timeout: 30_000 })
  session.bringBack()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(first).toBeVisible({ timeout: 15_000 })

  await first.getByRole('button', { name: /^Take the .* out of first/ }).click()
  await expect(first.getByRole('heading', { name: 'The card was taken out' })).toBeFocused({
    timeout: 15_000,
  })
  expect(definition()).toBe(before)
}

function later(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds)
  return () => clearTimeout(timer)
}
