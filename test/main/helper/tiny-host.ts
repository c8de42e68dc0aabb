import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diskMachine } from '../../../src-main/helper/machine/disk-machine.ts'
import type { HelperParts, Looked } from '../../../src-main/helper/parts.ts'
import type { Done, Host } from '../../../src-main/hosts/host.ts'
import type { Progress } from '../../../src-shared/change/messages.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import type { Operation, OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import { withTemporaryFolder } from '../../fixtures/temporary-folder.ts'

/** Where the tiny host keeps its kernel arguments, one to a line. */
export const argumentsFile = '/etc/arguments'

const done: Done = { ok: true }

/** A host whose whole boot loader is a file of arguments; it can pause by a file too. */
export function tinyHost(own: Partial<Host> = {}): Host {
  return {
    family: 'fedora',
    touches: async ({ kind }) => (kind === 'arguments' ? [argumentsFile] : []),
    async perform(operation, { machine: { files } }) {
      if (operation.kind !== 'arguments') return done
      const { set, drop } = operation.change
      const kept = (files.text(argumentsFile) ?? '')
        .split('\n')
        .filter((line) => line !== '' && !drop.includes(line))
      files.write(argumentsFile, `${[...kept, ...set].join('\n')}\n`, 0o644)
      return done
    },
    readBack: async () => [],
    withoutOurs(operation, path, now) {
      if (operation.kind !== 'arguments' || path !== argumentsFile) return undefined
      const lines = now.split('\n').filter((line) => !operation.change.set.includes(line))
      return lines.join('\n')
    },
    revert: async () => done,
    settle: async () => [],
    async pause(on, { machine: { files } }) {
      if (on) files.write('/boot/once', 'way-back\n', 0o644)
      else files.remove('/boot/once')
      return done
    },
    isPaused: ({ machine: { files } }) => files.stat('/boot/once') !== undefined,
    refreshWayBack: async () => done,
    ...own,
  }
}

const card = {
  address: '0000:01:00.0',
  vendor: '10de',
  device: '2204',
  subsystemVendor: null,
  subsystemDevice: null,
}

const choice = defaultChoice([card])
const digest = 'a'.repeat(64)

export const someFile: OperationOf<'file'> = {
  id: 'file',
  why: '',
  kind: 'file',
  path: '/etc/new/folder/ours',
  mode: 0o644,
  text: 'ours\n',
}
export const someArguments: Operation = {
  id: 'arguments',
  why: '',
  kind: 'arguments',
  change: { set: ['gpu_handover=on'], extend: [], drop: [] },
}

function planOf(operations: readonly Operation[]): Plan {
  return {
    choice,
    family: 'fedora',
    cards: [{ address: card.address, name: 'A card' }],
    bindSet: [card],
    operations: [...operations],
    costs: [],
    warnings: [],
    waysBack: [],
    restarts: 1,
    seconds: 1,
    groupsPreview: null,
  }
}

function looked(plan: Plan): Looked {
  return {
    outcome: { tag: 'planned', plan },
    digests: { whole: digest, withoutCosts: ['b'.repeat(64)] },
    before: { iommu: 'on', arguments: [], functions: [] },
  }
}

/** A small root with a plan for it, and a clock that moves only when somebody sleeps. */
export interface Tiny {
  readonly path: string
  readonly parts: HelperParts
  readonly told: Progress[]
  /** Time that has passed, in milliseconds. */
  readonly passed: () => number
}

/** Runs `use` on a new small root that is gone afterwards. */
export function withTiny<Result>(
  operations: readonly Operation[],
  use: (tiny: Tiny) => Promise<Result>,
  host: Host = tinyHost(),
): Promise<Result> {
  return withTemporaryFolder(100, (path) => {
    const told: Progress[] = []
    const start = Date.UTC(2026, 10, 22, 12, 0, 0)
    let now = start
    put(path, argumentsFile, 'quiet\n')
    put(path, '/proc/cmdline', 'quiet\n')
    put(path, '/boot/here', '')
    const parts: HelperParts = {
      machine: diskMachine(path),
      hostOf: () => host,
      look: async () => looked(planOf(operations)),
      clock: {
        now: () => now,
        steady: () => now - start,
        sleep: async (milliseconds) => {
          now += milliseconds
        },
      },
      newDigits: () => '0a1b',
      who: 'anna',
      bootId: 'boot-1',
      program: () => [{ name: 'node', mode: 0o755, content: Buffer.from('a runtime') }],
      self: { pid: 100, start: '1', boot: 'boot-1' },
      isAlive: () => false,
      sessions: async () => 'none',
      tell: (progress) => told.push(progress),
      stopping: () => false,
    }
    return use({ path, parts, told, passed: () => now - start })
  })
}

/** Writes a file below a root. */
export function put(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

export const applyIt = { protocol: 1, verb: 'apply', choice, digest } as const
