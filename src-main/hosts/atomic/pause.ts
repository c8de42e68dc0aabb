import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Done, Work } from '../host.ts'
import { grub2 } from '../shared/grub.ts'
import { startOnce } from '../shared/pause.ts'
import { failed } from '../shared/say.ts'
import { tokensOf } from '../shared/tokens.ts'
import { runQuiet } from '../shared/tools.ts'
import { readDeployments } from './status.ts'

/** Entries that ostree writes; the number falls from the newest to the oldest. */
export function isOstreeEntry(id: string): boolean {
  return /^ostree-[\w.-]+$/.test(id)
}

/** The next start, and only that, takes the newest deployment that has not the kernel word. */
export async function pauseOnce(work: Work): Promise<Done> {
  const deployments = await readDeployments(work)
  if (!deployments) return failed('status-unread')
  // It enters the menu at shutdown and may take the place of the entry that is meant.
  if (deployments.some(({ staged }) => staged)) return failed('pause-staged')
  const id = await entryWithoutWord(work)
  return id === undefined ? failed('pause-no-entry') : startOnce(work, grub2, id)
}

async function entryWithoutWord(work: Work): Promise<string | undefined> {
  const { files } = work.machine
  const folder = await entriesFolder(work)
  const ids = (files.names(folder) ?? [])
    .filter((name) => name.endsWith('.conf'))
    .map((name) => name.slice(0, -'.conf'.length))
    .filter(isOstreeEntry)
  const order = new Intl.Collator('en', { numeric: true })
  return ids
    .sort((one, other) => order.compare(other, one))
    .find((id) => {
      const options = /^options[ \t]+(.*)$/m.exec(files.text(`${folder}/${id}.conf`) ?? '')?.[1]
      return options !== undefined && !tokensOf(options).includes(kernelWord)
    })
}

/** ostree swaps two folders by a link, /boot/loader (OSTree, deployment of boot loader entries). */
async function entriesFolder(work: Work): Promise<string> {
  const { output } = await runQuiet(work, 'readlink', ['/boot/loader'])
  const target = /^(?:\/boot\/)?(loader\.[01])\/?$/.exec(output.trim())?.[1] ?? 'loader'
  return `/boot/${target}/entries`
}
