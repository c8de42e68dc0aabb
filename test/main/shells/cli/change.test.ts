import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns } from '../../../../src-main/shells/cli/text/wrap.ts'
import { resultSchema } from '../../../../src-shared/change/messages.ts'
import { changeOutcomeSchema } from '../../../../src-shared/change/outcome.ts'
import { changeViewSchema } from '../../../../src-shared/change/proof.ts'
import { recordSchema } from '../../../../src-shared/change/record.ts'
import { planViewSchema } from '../../../../src-shared/plan/view.ts'
import { restart } from '../../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { isBuilt, type Ran, runBuilt } from './built-cli.ts'

const ready = isBuilt && canEnterRoots
const families = ['fedora', 'atomic', 'debian'] as const
const arc = '0000:03:00.0'
// As lspci prints it.
const nvidia = '01:00.0'

/** The result in what a command printed with --json. */
function resultOf({ json }: Ran) {
  const outcome = changeOutcomeSchema.parse(json())
  if (outcome.tag !== 'answered') throw new Error(`${outcome.tag}: ${outcome.text}`)
  return resultSchema.parse(outcome.result)
}

function expectNarrow({ printed }: Ran): void {
  for (const line of printed.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(columns)
}

describe.skipIf(!ready)('a change by handoverctl, from a plan to its end', () => {
  it.each(families)('on %s, told to a program', { timeout: 120_000 }, async (family) => {
    await withScratchRoot({ family, machine: 'intel-arc' }, async (root) => {
      const run = (...words: string[]) => runBuilt(...words, '--root', root.path, '--json')
      const stateOf = (ran: Ran) => changeViewSchema.parse(ran.json()).proof?.state

      const plan = await run('plan', '--card', arc)
      expect(plan.code).toBe(0)
      const view = planViewSchema.parse(plan.json())
      expect(view.outcome.tag).toBe('planned')
      expect(view.steps.length).toBeGreaterThan(5)

      const apply = await run('apply', '--card', arc, '--yes')
      expect(apply.code).toBe(5)
      const applied = resultOf(apply)
      expect(applied).toMatchObject({ tag: 'applied', restart: true, record: { digest: view.digest } })

      const again = await run('apply', '--card', arc, '--yes')
      expect([again.code, resultOf(again).tag]).toEqual([3, 'refused'])
      const waiting = await run('verify')
      expect([waiting.code, stateOf(waiting)]).toEqual([5, 'waiting-for-restart'])
      const early = await run('confirm')
      expect([early.code, resultOf(early).tag]).toEqual([3, 'refused'])

      restart(root)
      const inEffect = await run('verify')
      expect([inEffect.code, stateOf(inEffect)]).toEqual([0, 'in-effect'])
      expect(changeViewSchema.parse(inEffect.json()).proof?.deviations).toEqual([])
      const confirm = await run('confirm')
      expect([confirm.code, resultOf(confirm)]).toMatchObject([0, { tag: 'confirmed' }])

      const pause = await run('pause')
      expect([pause.code, resultOf(pause)]).toEqual([0, { tag: 'paused', on: true }])
      restart(root)
      const without = await run('verify')
      expect([without.code, stateOf(without)]).toEqual([5, 'started-without'])
      restart(root)
      expect(stateOf(await run('verify'))).toBe('in-effect')

      const undo = await run('undo', '--yes')
      expect([undo.code, resultOf(undo)]).toMatchObject([5, { tag: 'undone', restart: true, left: [] }])
      restart(root)
      const ended = await run('verify')
      expect([ended.code, stateOf(ended)]).toEqual([0, 'ended'])
      expect(existsSync(join(root.path, 'etc/gpu-handover'))).toBe(false)

      const history = await run('history')
      const records = recordSchema.array().parse(history.json())
      expect(records).toMatchObject([{ phase: 'undone', endedBy: 'person' }])
      expect((await run('history', records[0]?.id ?? '')).json()).toEqual(records[0])
      expect(await run('history', '20000101-000000-0000')).toMatchObject({ code: 1, printed: '' })
      const nothing = await run('undo', '--yes')
      expect([nothing.code, resultOf(nothing).tag]).toEqual([3, 'refused'])
    })
  })

  it.each(families)('on %s, told to a person in 80 columns', { timeout: 120_000 }, async (family) => {
    await withScratchRoot({ family, machine: 'intel-nvidia' }, async (root) => {
      const run = async (...words: string[]) => {
        const ran = await runBuilt(...words, '--root', root.path)
        expectNarrow(ran)
        return ran
      }
      const plan = await run('plan', '--card', nvidia)
      expect(plan.printed).toMatch(/GeForce[\s\S]*\/etc\/gpu-handover\/devices[\s\S]*Ways back/)
      // Nobody can be asked here.
      const unasked = await run('apply', '--card', nvidia)
      expect([unasked.code, unasked.complained]).toEqual([2, expect.stringContaining('--yes')])
      expect((await run('history')).printed).toMatch(/changed nothing/)

      const apply = await run('apply', '--card', nvidia, '--yes', '--guard', 'off')
      expect([apply.code, apply.printed]).toEqual([
        5,
        expect.stringMatching(/takes effect at\sthe next start/),
      ])
      expect(apply.complained).toMatch(/\[\d+ %\] /)
      restart(root)
      expect(await run('verify')).toMatchObject({ code: 0, printed: expect.stringContaining('vfio-pci') })
      expect((await run('history')).printed).toMatch(
        /^\d{4}-\d\d-\d\d \d\d:\d\d {2}\d{8}-\d{6}-[0-9a-f]{4}\n {2}.*GeForce/,
      )
      const unsure = await run('undo')
      expect([unsure.code, unsure.printed]).toEqual([2, expect.stringContaining('/etc/gpu-handover/devices')])
      expect(await run('undo', '--yes')).toMatchObject({
        code: 5,
        printed: expect.stringContaining('Taken back'),
      })
      const history = await run('history')
      expect(history.printed).toMatch(/taken\sback/)
      const number = /\d{8}-\d{6}-[0-9a-f]{4}/.exec(history.printed)?.[0] ?? ''
      const whole = await runBuilt('history', number, '--root', root.path)
      expect(whole.printed).toMatch(/taken back\n[\s\S]*\+\+\+ .*\/etc\/gpu-handover\/devices\n/)
    })
  })
})
