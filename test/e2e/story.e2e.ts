import type { Page } from '@playwright/test'
import type { ScratchRoot } from '../fixtures/scratch/model.ts'
import { restart } from '../fixtures/scratch/restart.ts'
import { canEnterRoots, type ScratchOptions, withScratchRoot } from '../fixtures/scratch/scratch-root.ts'
import { expect, test, withApp } from './handover.ts'
import { toCards, toPlan } from './way.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const MACHINES: readonly (ScratchOptions & { readonly card: RegExp })[] = [
  { family: 'fedora', machine: 'kernel-off', card: /^Hand over this card/ },
  { family: 'debian', machine: 'twin-nvidia', card: /^Hand over this card.*0c:00\.0$/ },
  { family: 'atomic', machine: 'intel-nvidia', card: /^Hand over this card/ },
]

test.describe('a whole machine, changed and changed back', () => {
  test.skip(!canEnterRoots, 'Only root with a static busybox can enter another root.')

  for (const { card, ...machine } of MACHINES) {
    test(`on ${machine.family}: plan, apply, restart, proof, keep, undo`, async ({ page, complaints }) => {
      test.setTimeout(180_000)
      await withScratchRoot(machine, async (root) => {
        await withApp(root.path, async ({ url }) => {
          await page.goto(url)
          await applyCard(page, card)
          await leave(page)
        })
        const { held } = restart(root)
        expect(held.length).toBeGreaterThan(0)
        await withApp(root.path, async ({ url }) => {
          await keepAndUndo(page, url, root)
          await leave(page)
        })
      })
      expect(complaints).toEqual([])
    })
  }
})

/** Closes the window before the app ends, as a restart does; an open one would complain that nobody answers. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank')
}

async function applyCard(page: Page, card: RegExp): Promise<void> {
  await toCards(page)
  await toPlan(page, card)
  const read = page.getByRole('checkbox', { name: 'I have read what this computer loses' })
  await expect(page.getByRole('button', { name: 'Apply', exact: true })).toBeVisible()
  if ((await read.count()) > 0) await read.check()
  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await expect(heading(page)).toHaveText('Done. Restart when it suits you', { timeout: 60_000 })
  await page.getByRole('link', { name: 'See how it stands' }).click()
  await expect(heading(page)).toHaveText('Restart to put the change into effect')
  await expect(
    page.getByRole('row', { name: /stays with this computer|Kernel argument/ }).first(),
  ).toBeVisible()
}

async function keepAndUndo(page: Page, url: string, root: ScratchRoot): Promise<void> {
  await page.goto(url)
  await expect(heading(page)).toHaveText('It works. Keep it?')
  await expect(page.getByRole('cell', { name: 'Differs' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(heading(page)).toHaveText('The change is in effect')

  await page.getByRole('link', { name: 'Cards', exact: true }).click()
  await page.getByRole('link', { name: /^Handed over: see how it stands/ }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page)).toHaveText('The change was taken back', { timeout: 60_000 })
  await expect(page.getByText('Not put back, because somebody changed it since')).toBeHidden()
  expect(restart(root).held).toEqual([])
  await page.getByRole('link', { name: 'See the history' }).click()
  await expect(page.getByRole('article')).toContainText('Taken back')
}
