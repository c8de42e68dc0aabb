import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askHelper } from '../../../../src-main/service/change/ask-helper.ts'
import type { Progress } from '../../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { type Request, requestSchema } from '../../../../src-shared/change/request.ts'
import { defaultChoice } from '../../../../src-shared/plan/choice.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { card } from '../../../shared/change/example-change.ts'

const cancelled: ChangeOutcome = { tag: 'cancelled', text: 'Nothing was changed.' }
const step = (text: string): Progress => ({ type: 'progress', percent: 1, operation: null, text })
const transaction = '20261122-101500-00ab'
const digest = 'ab'.repeat(32)

function example(root = '/', during: () => void = () => {}) {
  const requests: Request[] = []
  const told: string[] = []
  const calls = askHelper({
    root,
    async reach(request, onProgress) {
      requests.push(request)
      onProgress(step('first'))
      during()
      onProgress(step('second'))
      return cancelled
    },
    onOutcome: (request, outcome) => told.push(`${request.verb} ${outcome.tag}`),
  })
  return { calls, requests, told }
}

describe('askHelper', () => {
  it('hands each call to the helper as the request of its verb', async () => {
    const { calls, requests, told } = example()
    const choice = defaultChoice([card])
    expect(await calls['change:apply']({ choice, digest })).toEqual({ ok: true, value: cancelled })
    await calls['change:undo']({ transaction })
    await calls['change:confirm']({ transaction })
    await calls['change:pause']({ on: true })
    expect(requests).toEqual([
      { protocol: 1, verb: 'apply', choice, digest },
      { protocol: 1, verb: 'undo', transaction },
      { protocol: 1, verb: 'confirm', transaction },
      { protocol: 1, verb: 'pause', on: true },
    ])
    expect(requests.every((request) => requestSchema.safeParse(request).success)).toBe(true)
    expect(told).toEqual(['apply cancelled', 'undo cancelled', 'confirm cancelled', 'pause cancelled'])
  })

  it.each([
    ['a digest that is none', 'change:apply', { choice: defaultChoice([card]), digest: 'x' }],
    ['a choice of no card', 'change:apply', { choice: defaultChoice([]), digest }],
    ['a transaction that is a path', 'change:undo', { transaction: '../../etc/passwd' }],
    ['a transaction with a line end', 'change:confirm', { transaction: `${transaction}\n` }],
  ] as const)('asks nobody for %s', async (_, name, input) => {
    const { calls, requests } = example()
    const call = calls[name] as (given: unknown) => ReturnType<(typeof calls)[typeof name]>
    expect(await call(input)).toMatchObject({ ok: false, failure: { tag: 'bad-input' } })
    expect(requests).toEqual([])
  })

  it('changes another system by its root folder, and no recording', async () => {
    await withTemporaryFolder(4, async (folder) => {
      const [machine, recording, archive] = ['machine', 'recording', 'a.tar.gz'].map((name) =>
        join(folder, name),
      ) as [string, string, string]
      mkdirSync(machine)
      mkdirSync(recording)
      writeFileSync(join(recording, '.handover-recording.json'), '{}')
      writeFileSync(archive, '')
      const asked = await Promise.all(
        [machine, recording, archive, join(folder, 'none')].map(async (root) => {
          const { calls, requests } = example(root)
          const outcome = await calls['change:pause']({ on: false })
          return [outcome.ok, requests.length]
        }),
      )
      expect(asked).toEqual([
        [true, 1],
        [false, 0],
        [false, 0],
        [false, 0],
      ])
    })
  })

  it('tells how far the helper is to all who listen, for as long as they do', async () => {
    const heard: string[] = []
    const stops: (() => void)[] = []
    const { calls } = example('/', () => stops[0]?.())
    for (const name of ['one', 'two']) {
      stops.push(calls.listen((progress) => heard.push(`${name} ${'text' in progress ? progress.text : ''}`)))
    }
    await calls['change:pause']({ on: true })
    expect(heard).toEqual(['one first', 'two first', 'two second'])
  })
})
