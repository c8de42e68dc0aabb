import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../../src-shared/plan/operation.ts'
import type { Plan, PlanFacts } from '../../../../src-shared/plan/plan.ts'
import { describePlan } from '../../../../src-shared/plan/present/describe-plan.ts'
import { planScript } from '../../../../src-shared/plan/present/script.ts'
import { stepViewSchema } from '../../../../src-shared/plan/view.ts'
import { anyText } from '../../../any-text.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { planFor } from '../../change/example-change.ts'
import { runScript } from './scratch-plan.ts'

const MARK = '/marked'

/** Texts that would run a command wherever a shell looks into them. */
const trap = fc.constantFrom(
  `$(touch ${MARK})`,
  `\`touch ${MARK}\``,
  `';touch ${MARK};'`,
  `";touch ${MARK};"`,
  `\ntouch ${MARK}\n`,
  `x\nEND\ntouch ${MARK}\nEND_\ntouch ${MARK}\n`,
  `}; touch ${MARK}; {`,
  `\\'; touch ${MARK} #`,
  `*) touch ${MARK} ;; x`,
  `a /e touch ${MARK}`,
  `"; system("touch ${MARK}"); "`,
  `\r\ntouch ${MARK}`,
  '-n',
  '--help',
  '',
)
const text = fc.oneof(
  { weight: 3, arbitrary: trap },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.tuple(trap, trap).map(([a, b]) => `${a}${b}`) },
)
const path = fc
  .tuple(fc.constantFrom('/tmp/a/', '/etc/', '/tmp/'), text)
  .map(([folder, name]) => `${folder}f${name}`)
const texts = fc.array(text, { maxLength: 3 })
const lines = fc.array(fc.record({ line: fc.integer({ min: 1, max: 9 }), text }), { maxLength: 3 })

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ id: text, why: text, kind: fc.constant('packages' as const), names: texts }),
  fc.record({ id: text, why: text, kind: fc.constant('services' as const), units: texts }),
  fc.record({
    id: text,
    why: text,
    kind: fc.constant('file' as const),
    path,
    mode: fc.constant(0o644),
    text,
  }),
  fc.record({ id: text, why: text, kind: fc.constant('lines' as const), path, remove: lines }),
  fc.record({
    ...{ id: text, why: text, kind: fc.constant('adopt' as const) },
    lines: fc.array(fc.record({ path, line: fc.integer({ min: 1, max: 9 }), text }), { maxLength: 2 }),
    arguments: texts,
  }),
  fc.record({
    ...{ id: text, why: text, kind: fc.constant('initramfs' as const) },
    tool: fc.constantFrom('dracut' as const, 'initramfs-tools' as const, 'rpm-ostree' as const),
    kernels: fc.constantFrom('default' as const, 'all' as const),
    files: fc.array(path, { maxLength: 2 }),
    modules: texts,
  }),
  fc.record({
    ...{ id: text, why: text, kind: fc.constant('arguments' as const) },
    change: fc.record({
      set: texts,
      extend: fc.array(fc.record({ key: text, values: texts }), { maxLength: 2 }),
      drop: texts,
    }),
  }),
  fc.record({
    ...{ id: text, why: text, kind: fc.constant('way-back' as const), title: text },
    how: fc.constantFrom('bls' as const, 'grub' as const, 'deployment' as const),
  }),
)

const family = fc.constantFrom('fedora' as const, 'debian' as const, 'atomic' as const)

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ operations: fc.array(operation, { minLength: 1, maxLength: 4 }), name: text, family })
  .map(({ name, ...over }) => planFor({ ...over, bindSet: [], cards: [{ address: '0000:01:00.0', name }] }))

function factsWith(file: string): PlanFacts {
  return {
    texts: { '/etc/kernel/cmdline': file, '/etc/default/grub': `GRUB_CMDLINE_LINUX="${file}"\n` },
    acsOverride: null,
    imageBytes: null,
    snapper: false,
    packaged: false,
    vbiosSha256: null,
    active: null,
  }
}

describe('the script of a plan with hostile names', () => {
  it('is always whole for a shell', () => {
    fc.assert(
      fc.property(anyPlan, text, (plan, file) => {
        const input = planScript(plan, factsWith(file))
        expect(() =>
          execFileSync('/bin/sh', ['-n'], { input, stdio: ['pipe', 'pipe', 'pipe'] }),
        ).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it.skipIf(!canEnterRoots)('runs nothing of them', async () => {
    await withScratchRoot({ family: 'fedora', machine: 'kernel-off' }, (root) => {
      mkdirSync(join(root.path, '/root'))
      fc.assert(
        fc.property(anyPlan, text, (plan, file) => {
          const script = planScript({ ...plan, family: 'fedora' }, factsWith(file))
          // Each operation by itself as well, as the first that fails ends the script.
          const alone = plan.operations.map((one) =>
            planScript({ ...plan, family: 'fedora', operations: [one] }, factsWith(file)),
          )
          for (const one of [script, ...alone]) {
            runScript(root.path, one, [])
            runScript(root.path, one, ['undo'])
            runScript(root.path, 'rm -rf /root/gpu-handover-by-hand\n', [])
            expect(existsSync(join(root.path, MARK))).toBe(false)
            expect(existsSync(join(root.path, `/tmp${MARK}`))).toBe(false)
          }
        }),
        { numRuns: 8, endOnFailure: true },
      )
    })
  })
})

describe('a plan with hostile names', () => {
  it('is described without a control character, as the window and a terminal get it', () => {
    fc.assert(
      fc.property(anyPlan, text, (plan, file) => {
        for (const step of describePlan(plan, factsWith(file))) {
          expect(stepViewSchema.parse(step)).toEqual(step)
          const shown = [step.title, step.undo, ...step.commands, ...step.added, ...step.removed]
          for (const one of shown) expect(one).not.toMatch(/\p{Cc}/u)
          for (const diff of step.diffs) expect(diff.text.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
        }
      }),
      { numRuns: 100 },
    )
  })
})
