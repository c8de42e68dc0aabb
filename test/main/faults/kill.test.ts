import { spawn } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { withClone } from '../../fixtures/scratch/clone.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { powerCut } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { inForce } from './cut-points.ts'
import { applied, choiceOn, recoverOn, shown, undoOn } from './helper-on.ts'
import { systems, withoutLabels } from './systems.ts'

const HELPER = new URL('../../../src-main/helper/main.ts', import.meta.url).pathname
// Messages of the helper after which it is killed; the last comes only after the change is whole.
const APPLY = [2, 3, 5, 7, 9, 12, 14, 16, 18, 20]
const UNDO = [2, 3, 4, 6, 8, 10]

interface Ended {
  readonly killed: boolean
  readonly messages: number
}

/** Runs a real helper on a root and kills it for good right after its message with this number. */
function killedAfter(
  root: ScratchRoot,
  request: { readonly verb: string; readonly [key: string]: unknown },
  number: number,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [HELPER, request.verb, '--root', root.path], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let messages = 0
    let killed = false
    child.stdout.on('data', (piece: Buffer) => {
      messages += piece.toString('utf8').split('\n').length - 1
      if (messages >= number && !killed) killed = child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('exit', (_, signal) => resolve({ killed: signal === 'SIGKILL', messages }))
    child.stdin.end(JSON.stringify({ protocol: 1, ...request }))
  })
}

/** A tool outlives the helper that called it; the next start comes after its end. */
async function toolsEnded({ path }: ScratchRoot): Promise<void> {
  for (let tries = 0; tries < 500 && processesIn(path) > 0; tries += 1) await sleep(10)
}

function processesIn(path: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/root`) === path
    } catch {
      return false
    }
  }).length
}

let kills = 0

describe.skipIf(!canEnterRoots)('a helper that is really killed', () => {
  it('leaves the machine before or after while it applies', async () => {
    await withScratchRoot({ ...withoutLabels(systems.Fedora), packaged: true }, async (template) => {
      const choice = choiceOn(template)
      const { digest } = await shown(template, choice)
      const before = treeOf(template.path, { times: true })
      const after = await withClone(template, async (root) => {
        await applied(root, choice)
        return treeOf(root.path)
      })
      for (const number of APPLY)
        await withClone(template, async (root) => {
          const { killed, messages } = await killedAfter(root, { verb: 'apply', choice, digest }, number)
          const at = `after ${messages} messages`
          await toolsEnded(root)
          if (number % 2 === 0) powerCut(root)
          expect(await recoverOn(root), at).toMatchObject({ tag: 'recovered' })
          const wrong = inForce(root)
            ? differences(after, treeOf(root.path))
            : differences(before, treeOf(root.path, { times: true }))
          expect(wrong, at).toEqual([])
          if (killed) kills += 1
        })
    })
  }, 240_000)

  it('leaves the machine before or after while it undoes', async () => {
    await withScratchRoot({ ...systems['Debian with initramfs-tools'], packaged: true }, async (template) => {
      const before = treeOf(template.path, { times: true })
      const transaction = await applied(template)
      const after = treeOf(template.path)
      for (const number of UNDO)
        await withClone(template, async (root) => {
          const { killed, messages } = await killedAfter(root, { verb: 'undo', transaction }, number)
          const at = `after ${messages} messages`
          await toolsEnded(root)
          expect(await recoverOn(root), at).toMatchObject({ tag: 'recovered' })
          if (inForce(root)) {
            expect(differences(after, treeOf(root.path)), at).toEqual([])
            expect(await undoOn(root, transaction)).toMatchObject({ tag: 'undone' })
          }
          expect(differences(before, treeOf(root.path, { times: true })), at).toEqual([])
          if (killed) kills += 1
        })
    })
  }, 240_000)

  afterAll(() => {
    if (!canEnterRoots) return
    console.log(`killed the helper ${kills} times`)
    expect(kills).toBeGreaterThanOrEqual(12)
  })
})
