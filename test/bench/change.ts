import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { planAt, scriptAt } from '../../src-main/service/plan-at.ts'
import { messageSchema } from '../../src-shared/change/messages.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import type { Operation } from '../../src-shared/plan/operation.ts'
import { canEnterRoots, type ScratchOptions, withScratchRoot } from '../fixtures/scratch/scratch-root.ts'
import { choiceOn } from '../main/helper/scratch-parts.ts'
import { milliseconds, span } from './measure.ts'

const HELPER = join(import.meta.dirname, '../../dist/handover-helper.mjs')
const GOAL = 2000
const ROUNDS = 7
const SYSTEMS: Readonly<Record<string, ScratchOptions>> = {
  Fedora: { family: 'fedora', machine: 'kernel-off' },
  'Fedora Atomic': { family: 'atomic', machine: 'kernel-off' },
  Debian: { family: 'debian', machine: 'kernel-off' },
}

/** What is applied: the request for the helper, the script that does the same, and the operations of both. */
interface Work {
  readonly request: string
  readonly script: string
  readonly operations: readonly Operation[]
}

/** The milliseconds of each thing that was done, by its name, in its order. */
type Times = ReadonlyMap<string, number>

/**
 * Measures the built helper applying a plan to a scratch root on the disk, operation by operation, and in turn with it
 * the plan's stand-alone script on a copy of the same root. What the initramfs takes is counted apart: its tool, as all
 * tools of a scratch root, is a stand-in, so that what is measured here is Handover's own work.
 */
async function main(): Promise<void> {
  if (!existsSync(HELPER)) throw new Error('dist/handover-helper.mjs is missing; "npm run bench" builds it.')
  if (!canEnterRoots) return
  for (const [name, options] of Object.entries(SYSTEMS)) {
    await withScratchRoot(options, async ({ path }) => {
      mkdirSync(join(path, 'root'), { mode: 0o700 })
      const work = await workFor(path)
      const helper: Times[] = []
      const script: Times[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        helper.push(await onCopy(path, (root) => byHelper(root, work)))
        script.push(await onCopy(path, (root) => byScript(root, work)))
      }
      print(name, work, helper, script)
    })
  }
}

async function workFor(path: string): Promise<Work> {
  const choice: Choice = await choiceOn(path)
  const [view, script] = await Promise.all([planAt(path, choice), scriptAt(path, choice)])
  if (!view.ok || !script.ok || view.value.outcome.tag !== 'planned') throw new Error('no plan')
  const { digest, outcome } = view.value
  return {
    request: JSON.stringify({ protocol: 1, verb: 'apply', choice, digest }),
    script: script.value.text,
    operations: outcome.plan.operations,
  }
}

/** Runs `use` on a copy of a root that lies on a disk, where a file is only safe once the disk has it. */
async function onCopy<Value>(path: string, use: (root: string) => Promise<Value>): Promise<Value> {
  const copy = mkdtempSync(join(tmpdir(), 'handover-bench-'))
  try {
    spawnSync('cp', ['-a', `${path}/.`, copy])
    spawnSync('sync', ['-f', copy])
    return await use(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The helper says which operation begins; what comes before the first is its own start and its look at the machine. */
async function byHelper(root: string, { request }: Work): Promise<Times> {
  const stopwatch = stopwatchFrom('start and look')
  const child = spawn(process.execPath, [HELPER, 'apply', '--root', root], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(request)
  for await (const line of createInterface(child.stdout)) {
    const message = messageSchema.parse(JSON.parse(line))
    if (message.type === 'progress') {
      if (message.operation !== null) stopwatch.next(message.operation)
      else if (message.percent === 100) stopwatch.next('end')
    }
    if (message.type === 'result' && message.result.tag !== 'applied') throw new Error(line)
  }
  return stopwatch.stop()
}

/** The script says the number of the step that begins, and knows all but what needs the app's own program. */
async function byScript(root: string, { script, operations }: Work): Promise<Times> {
  writeFileSync(join(root, 'root/change.sh'), script)
  const initramfs = stepOf(script, operations)
  const stopwatch = stopwatchFrom('all else')
  const child = spawn('chroot', [root, '/bin/sh', '/root/change.sh'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  for await (const line of createInterface(child.stdout)) {
    const number = /^([0-9]+)\. /.exec(line)?.[1]
    if (number !== undefined) stopwatch.next(Number(number) === initramfs ? 'initramfs' : 'all else')
  }
  if ((await ended) !== 0) throw new Error('the script failed')
  return stopwatch.stop()
}

/** The number of the step that makes the initramfs: one more than the steps before it in the script. */
function stepOf(script: string, operations: readonly Operation[]): number {
  const initramfs = operations.find(({ kind }) => kind === 'initramfs')
  const lines = script.split('\n')
  const at = lines.indexOf(`# ${initramfs?.why}`)
  const heading = lines.slice(0, at).findLast((line) => /^# [0-9]+\. /.test(line))
  return Number(heading?.split(' ')[1]?.replace('.', ''))
}

function stopwatchFrom(first: string) {
  const times = new Map<string, number>()
  let name = first
  let began = performance.now()
  const next = (following: string): void => {
    const now = performance.now()
    times.set(name, (times.get(name) ?? 0) + now - began)
    name = following
    began = now
  }
  return {
    next,
    stop(): Times {
      next('')
      return times
    },
  }
}

function print(name: string, { operations }: Work, helper: readonly Times[], script: readonly Times[]): void {
  const isBig = (id: string) => id === 'initramfs'
  const sumOf = (times: Times, without: (id: string) => boolean): number =>
    [...times].reduce((sum, [id, time]) => (without(id) ? sum : sum + time), 0)
  const rest = helper.map((times) => sumOf(times, isBig))
  const same = helper.map((times) => sumOf(times, (id) => isBig(id) || id === 'boot-program'))
  const byHand = script.map((times) => sumOf(times, isBig))
  console.log(`${name}: everything but the initramfs (goal: under ${GOAL} ms), ${ROUNDS} rounds`)
  console.log(`  helper, whole process: ${span(rest)}; without the boot program: ${span(same)}`)
  console.log(`  the script by hand: ${span(byHand)}; it brings no boot program and no guard`)
  const ids = [...(helper[0]?.keys() ?? [])]
  const kindOf = (id: string) => operations.find((one) => one.id === id)?.kind ?? id
  const shown = [...new Set(ids.map(kindOf))].map((kind) => {
    const own = ids.filter((id) => kindOf(id) === kind)
    const sums = helper.map((times) => own.reduce((sum, id) => sum + (times.get(id) ?? 0), 0))
    return `${kind}${own.length > 1 ? ` (${own.length})` : ''} ${milliseconds(Math.min(...sums))}`
  })
  console.log(`  best of each: ${shown.join(', ')}`)
}

await main()
