import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src-renderer/service/client.ts'
import { silentNotifier } from '../../../src-renderer/service/notifier.ts'
import { createActions } from '../../../src-renderer/state/actions.ts'
import { noStanding, standingOf } from '../../../src-renderer/state/changes.ts'
import { leftOf } from '../../../src-renderer/state/left.ts'
import { choiceOf, planOf } from '../../../src-renderer/state/plans.ts'
import { createAppStore } from '../../../src-renderer/state/store.ts'
import type { BackgroundNotice } from '../../../src-shared/change/background-notice.ts'
import { changeViewWith, choiceWith, planViewWith, proofWith, recordWith, viewOf } from '../changes.ts'
import { cardWith, deviceWith, reportWith } from '../machines.ts'
import { memoryWith } from '../memory.ts'

const live = { kind: 'live' } as const
const card = cardWith({ address: '0000:01:00.0' })
const other = cardWith({ address: '0000:02:00.0' })
const report = reportWith({
  cards: [card, other],
  devices: [deviceWith({ address: card.address }), deviceWith({ address: other.address })],
})

type Answer = (input: unknown) => unknown

/** A window whose service answers each call by `answers`; it notes where it was led and what was called. */
function windowWith(
  answers: Record<string, Answer> = {},
  memory = memoryWith(),
  tell: (notice: BackgroundNotice, onClick: () => void) => void = () => {},
) {
  const calls: string[] = []
  const led: string[] = []
  const hearing = new Map<string, (payload: unknown) => void>()
  const all: Record<string, Answer> = {
    'host:inspect': () => report,
    'change:view': () => changeViewWith(),
    'plan:make': () => planViewWith(),
    ...answers,
  }
  const client = createClient({
    async call(name, input) {
      calls.push(name)
      return { ok: true, value: await all[name]?.(input) }
    },
    on(name, listener) {
      hearing.set(name, listener)
      return () => hearing.delete(name)
    },
  })
  const store = createAppStore()
  const actions = createActions(store, client, {
    go: (fragment) => {
      led.push(fragment)
      void actions.followRoute(fragment)
    },
    now: () => recordWith().changed,
    memory,
    notifier: { ...silentNotifier, telling: () => 'unasked', ask: async () => 'allowed', tell },
    wear: () => undefined,
    learn: async () => undefined,
  })
  return {
    store,
    actions,
    calls,
    led,
    tell: (name: string, payload: unknown) => hearing.get(name)?.(payload),
  }
}

describe('arriving', () => {
  const waiting = { 'change:view': () => viewOf(recordWith(), proofWith(), true) }

  it('leads to the proof where a change waits for the person', async () => {
    const { actions, led } = windowWith(waiting)
    await actions.arrive('')
    expect(led).toEqual(['#/proof'])
  })

  it('leaves a person where they wanted to go', async () => {
    const { actions, led, store } = windowWith(waiting)
    await actions.arrive('#/cards')
    expect(led).toEqual([])
    expect(store.getState().route.place).toBe('cards')
  })

  it('leads nowhere else where nothing was changed', async () => {
    const { actions, led } = windowWith()
    await actions.arrive('')
    expect(led).toEqual([])
  })

  const { changed } = recordWith()
  const kept = (at: number) => memoryWith({ choice: { choice: choiceWith({ guardMinutes: 3 }), at } })

  it('leads to the plan that was begun, with all that was chosen for it', async () => {
    const { actions, led, store } = windowWith({}, kept(changed - 1000))
    await actions.arrive('')
    expect(led).toEqual(['#/plan'])
    expect(choiceOf(store.getState(), live)?.guardMinutes).toBe(3)
    await vi.waitFor(() => expect(planOf(store.getState(), live)).toMatchObject({ state: 'ready' }))
  })

  it('keeps what was chosen for the next start, without what is too large or has to be typed anew', async () => {
    const memory = memoryWith()
    const first = windowWith({}, memory)
    await first.actions.arrive('')
    first.actions.begin(live, report, card.address)
    const vbios = { card: card.address, rom: 'AAAA' }
    await first.actions.choose(live, { acs: 'downstream', vbios, typedName: 'GeForce' })
    const second = windowWith({}, memory)
    await second.actions.arrive('#/cards')
    expect(second.led).toEqual([])
    const plain = { acs: 'downstream', vbios: null, typedName: null }
    expect(choiceOf(second.store.getState(), live)).toMatchObject(plain)
  })

  it.each([
    ['a change that waits', kept(changed - 1000), waiting, ['#/proof']],
    [
      'a change that was taken back since',
      kept(changed - 1000),
      { 'change:view': () => viewOf(recordWith({ phase: 'undone', endedBy: 'person' }), null, true) },
      [],
    ],
    [
      'a change that the guard took back since',
      kept(changed - 1000),
      { 'change:view': () => viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true) },
      ['#/proof'],
    ],
    [
      'a plan that was begun after the guard took a change back',
      kept(changed + 1000),
      { 'change:view': () => viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true) },
      ['#/plan'],
    ],
    ['a plan of long ago', kept(changed - 8 * 24 * 60 * 60 * 1000), {}, []],
    ['something else in the memory', memoryWith({ choice: { choice: 1, at: changed } }), {}, []],
  ] as const)('goes by what counts: %s', async (_what, memory, answers, place) => {
    const { actions, led } = windowWith(answers, memory)
    await actions.arrive('')
    expect(led).toEqual(place)
  })

  it('leads to the plan even while the computer is still being read', async () => {
    const reading = Promise.withResolvers<unknown>()
    const { actions, led } = windowWith({ 'host:inspect': () => reading.promise }, kept(changed - 1000))
    const arrived = actions.arrive('')
    await vi.waitFor(() => expect(led).toEqual(['#/plan']))
    reading.resolve(report)
    await arrived
  })
})

describe('a plan', () => {
  it('is made when a person comes to it, and anew when they come again', async () => {
    const { actions, calls, store } = windowWith()
    await actions.followRoute('#/cards')
    actions.begin(live, report, card.address)
    await actions.followRoute('#/plan')
    await actions.followRoute('#/readiness')
    await actions.followRoute('#/plan')
    expect(calls.filter((name) => name === 'plan:make')).toHaveLength(2)
    expect(planOf(store.getState(), live)).toEqual({ state: 'ready', value: planViewWith() })
  })

  it('is not begun where a person has to choose between cards', async () => {
    const { actions, store } = windowWith()
    await actions.followRoute('#/plan')
    expect(choiceOf(store.getState(), live)).toBeUndefined()
  })

  it('keeps the expert choices when its card is chosen again, and drops them for another card', async () => {
    const { actions, store } = windowWith()
    actions.begin(live, report, card.address)
    await actions.choose(live, { guardMinutes: 30 })
    actions.begin(live, report, card.address)
    expect(choiceOf(store.getState(), live)?.guardMinutes).toBe(30)
    actions.begin(live, report, other.address)
    expect(choiceOf(store.getState(), live)?.guardMinutes).toBe(10)
  })

  it('is that of the last choice, even where an earlier answer comes later', async () => {
    const waiting: (() => void)[] = []
    const { actions, store } = windowWith({
      'plan:make': (input) =>
        new Promise((resolve) => {
          const { choice } = input as { choice: { guardMinutes: number } }
          const view = { ...planViewWith(), digest: String(choice.guardMinutes) }
          waiting.push(() => resolve(view))
        }),
    })
    actions.begin(live, report, card.address)
    const first = actions.choose(live, { guardMinutes: 1 })
    const second = actions.choose(live, { guardMinutes: 2 })
    waiting[1]?.()
    await second
    waiting[0]?.()
    await first
    expect(planOf(store.getState(), live).value?.digest).toBe('2')
  })
})

describe('applying', () => {
  const cancelled = { tag: 'cancelled', text: 'Closed.' } as const

  it('asks for the plan that was shown, leads to its page, and looks how the machine stands after it', async () => {
    const asked: unknown[] = []
    const { actions, led, calls, store } = windowWith({
      'change:apply': (input) => {
        asked.push(input)
        return cancelled
      },
    })
    actions.begin(live, report, card.address)
    await actions.makePlan(live)
    await actions.apply(live)
    expect(asked).toEqual([{ choice: choiceOf(store.getState(), live), digest: planViewWith().digest }])
    expect(led).toEqual(['#/apply'])
    expect(standingOf(store.getState(), live).action?.outcome).toEqual({ ok: true, value: cancelled })
    expect(calls.at(-1)).toBe('change:view')
  })

  it('is not begun while its plan is being made anew, nor without one', async () => {
    const { actions, calls } = windowWith({
      'plan:make': () => ({ ...planViewWith(), digest: null }),
    })
    await actions.apply(live)
    actions.begin(live, report, card.address)
    await actions.apply(live)
    await actions.makePlan(live)
    await actions.apply(live)
    expect(calls).not.toContain('change:apply')
  })

  it('is not begun twice', async () => {
    let end: (value: unknown) => void = () => undefined
    const ended = new Promise((resolve) => {
      end = resolve
    })
    const { actions, calls } = windowWith({ 'change:apply': () => ended, 'change:undo': () => cancelled })
    actions.begin(live, report, card.address)
    await actions.makePlan(live)
    const first = actions.apply(live)
    await actions.apply(live)
    await actions.undo(live, '20261103-120000-abcd')
    end(cancelled)
    await first
    expect(calls.filter((name) => name.startsWith('change:a') || name === 'change:undo')).toEqual([
      'change:apply',
    ])
  })
})

describe('what the service tells', () => {
  it('of a change replaces what was known, and is news', async () => {
    const { actions, store, tell } = windowWith()
    actions.listenToChanges()
    await actions.loadChange(live)
    const view = viewOf(recordWith(), proofWith(), false)
    tell('change:moved', view)
    expect(standingOf(store.getState(), live).change).toEqual({ state: 'ready', value: view })
    expect(store.getState().news).toBe('The change is on disk.')
    tell('change:moved', { records: 'none' })
    expect(standingOf(store.getState(), live).change.value).toEqual(view)
    expect(store.getState().news).toContain('Check again')
  })

  it('of progress is kept', () => {
    const { actions, store, tell } = windowWith()
    actions.listenToChanges()
    tell('change:progress', { type: 'progress', percent: 12, operation: 'table', text: 'Writing.' })
    tell('change:progress', { type: 'output', operation: 'table', line: 'a line' })
    expect(standingOf(store.getState(), live).progress?.percent).toBe(12)
    expect(standingOf(store.getState(), live).output).toEqual(['a line'])
  })
})

describe('a sample machine', () => {
  const sample = { kind: 'sample', id: 'twins' } as const
  const waiting = viewOf(recordWith(), proofWith({ state: 'waiting-for-restart' }), false)

  it('is changed by calls of its own, and this computer by none of them', async () => {
    const asked: unknown[] = []
    const answered = { tag: 'answered', result: { tag: 'paused', on: true } }
    const { actions, calls, led, store } = windowWith({
      'tour:view': () => waiting,
      'tour:act': (input) => {
        asked.push(input)
        return answered
      },
    })
    actions.begin(sample, report, card.address)
    await actions.makePlan(sample)
    await actions.apply(sample)
    await actions.confirm(sample, '20261103-120000-abcd')
    const deed = { verb: 'apply', choice: choiceOf(store.getState(), sample), digest: planViewWith().digest }
    expect(asked).toEqual([
      { sample: 'twins', deed },
      { sample: 'twins', deed: { verb: 'confirm', transaction: '20261103-120000-abcd' } },
    ])
    expect(led).toEqual(['#/apply?sample=twins'])
    expect(calls.filter((name) => name.startsWith('change:'))).toEqual([])
    expect(standingOf(store.getState(), live)).toEqual(noStanding)
  })

  it('keeps nobody from this computer while something is at work on it', async () => {
    const { actions, calls } = windowWith({
      'tour:act': () => new Promise(() => undefined),
      'change:pause': () => ({ tag: 'cancelled', text: 'Closed.' }),
    })
    void actions.pause(sample, true)
    await actions.pause(live, true)
    expect(calls).toContain('change:pause')
  })

  it('is restarted by a button, which leads to the proof and forgets what ended before', async () => {
    const started = viewOf(recordWith(), proofWith(), true)
    const { actions, led, store } = windowWith({
      'tour:view': () => waiting,
      'tour:act': () => ({ tag: 'cancelled', text: 'Closed.' }),
      'tour:restart': () => started,
    })
    await actions.undo(sample, 'x')
    await actions.restart(sample.id)
    expect(led.at(-1)).toBe('#/proof?sample=twins')
    expect(standingOf(store.getState(), sample)).toMatchObject({ action: undefined })
    expect(store.getState().news).toBe('The sample machine was started anew.')
  })

  it('opens where its person is, and they stay where they go from there', async () => {
    const { actions, led, store } = windowWith({ 'tour:view': () => waiting })
    await actions.followRoute('#/readiness?sample=twins')
    await expect.poll(() => led).toEqual(['#/proof?sample=twins'])
    await actions.followRoute('#/readiness?sample=twins')
    await actions.followRoute('#/cards')
    expect(led).toHaveLength(1)
    expect(leftOf(store.getState(), sample)).toEqual({ place: 'readiness', source: sample })
    expect(leftOf(store.getState(), live)).toEqual({ place: 'cards', source: live })
    expect(leftOf(store.getState(), { kind: 'sample', id: 'other' }).place).toBe('readiness')
  })

  it('is read again when its scratch copy moved, as far as it was read before', async () => {
    const { actions, calls, tell } = windowWith({ 'tour:view': () => changeViewWith() })
    actions.listen()
    tell('tour:moved', { sample: 'twins' })
    expect(calls).toEqual([])
    await actions.followRoute('#/proof?sample=twins')
    calls.length = 0
    tell('tour:moved', { sample: 'twins' })
    expect([...calls].sort()).toEqual(['host:inspect', 'tour:view'])
  })

  it('shows the last answer that was asked for, whichever comes last', async () => {
    const first = Promise.withResolvers<unknown>()
    const answers = [first.promise, viewOf(recordWith(), proofWith(), true)]
    const { actions, store } = windowWith({ 'tour:view': () => answers.shift() })
    const slow = actions.loadChange(sample)
    await actions.loadChange(sample)
    first.resolve(changeViewWith())
    await slow
    expect(standingOf(store.getState(), sample).change.value?.records).toHaveLength(1)
  })

  it('tells its progress beside that of this computer', () => {
    const { actions, store, tell } = windowWith()
    actions.listenToChanges()
    const step = (percent: number) => ({ type: 'progress', percent, operation: null, text: 'Writing.' })
    tell('change:progress', step(12))
    tell('tour:progress', { sample: 'twins', progress: step(70) })
    expect(standingOf(store.getState(), live).progress?.percent).toBe(12)
    expect(standingOf(store.getState(), sample).progress?.percent).toBe(70)
  })
})

describe('telling who looks elsewhere', () => {
  it('is of a change that ended and of what the guard did, and leads to where it is told', async () => {
    const told: string[] = []
    const { actions, led, tell } = windowWith(
      {
        'change:apply': () => ({ tag: 'helper-failed', text: 'Gone.' }),
        'change:confirm': () => ({ tag: 'helper-failed', text: 'Gone.' }),
      },
      memoryWith(),
      ({ title }, onClick) => {
        told.push(title)
        onClick()
      },
    )
    await actions.arrive('')
    actions.begin(live, report, card.address)
    await actions.makePlan(live)
    await actions.apply(live)
    await actions.confirm(live, 'x')
    expect(told).toEqual(['It ended without an answer'])
    expect(led).toEqual(['#/apply', '#/apply'])
    actions.listenToChanges()
    tell('change:moved', viewOf(recordWith(), proofWith(), true))
    tell('change:moved', viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true))
    expect(told.at(-1)).toBe('Handover took the change back')
    expect(led.at(-1)).toBe('#/proof')
  })

  it('is asked for by the person', async () => {
    const { actions, store } = windowWith()
    expect(store.getState().telling).toBe('unasked')
    await actions.askToTell()
    expect(store.getState().telling).toBe('allowed')
  })
})

describe('a connection that breaks off', () => {
  it('is said, loses nothing, and is made good by reading everything anew', async () => {
    const { actions, store, tell, calls } = windowWith()
    await actions.arrive('#/machines')
    actions.begin(live, report, card.address)
    actions.listenToConnection()
    tell('shell:connection', 'lost')
    expect(store.getState()).toMatchObject({ isLost: true, news: 'The connection to Handover is lost.' })
    expect(choiceOf(store.getState(), live)?.cards[0]?.address).toBe(card.address)
    calls.length = 0
    tell('shell:connection', 'back')
    expect(store.getState().isLost).toBe(false)
    expect(calls.sort()).toEqual(['change:view', 'host:inspect', 'vms:list'])
  })
})
