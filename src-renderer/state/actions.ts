import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Outcome, Source } from '../../src-shared/ipc/contract.ts'
import type { SystemState } from '../../src-shared/system-part/state.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import type { Memory } from '../service/memory.ts'
import type { Notifier } from '../service/notifier.ts'
import { describeChange } from './change.ts'
import { type ChangeActions, createChangeActions } from './change-actions.ts'
import { opensOn, standingOf } from './changes.ts'
import { logsOf, withoutLogs } from './diagnoses.ts'
import { createDiagnosisActions, type DiagnosisActions } from './diagnosis-actions.ts'
import { keepChoice, recalledChoice } from './kept-choice.ts'
import { lastAsked } from './last-asked.ts'
import { reportAnswered, reportLoading, reportOf, sourceKey, sourceOf } from './machines.ts'
import { createPlanActions, type PlanActions } from './plan-actions.ts'
import { choiceOf, onlyCard, withChoice } from './plans.ts'
import { answered, idle, loading } from './remote.ts'
import { formatRoute, parseRoute, type Route } from './route.ts'
import { isNewHere } from './settings.ts'
import { createSettingsActions, type Dressing, type SettingsActions } from './settings-actions.ts'
import type { DialogsSlice, Store } from './store.ts'
import { createTelling, type TellingActions } from './telling.ts'
import { createVmActions, type VmActions } from './vm-actions.ts'
import { vmsOf } from './vms.ts'

/** What a person can do in the window. Each is a plain function; what it needs of the service, it asks for. */
export interface Actions
  extends PlanActions,
    ChangeActions,
    VmActions,
    DiagnosisActions,
    TellingActions,
    SettingsActions {
  /**
   * Follows the fragment that the window opens with. Without one it goes where the person is: to the proof of a
   * change that waits for them or ended without them, to the virtual machines where a card is kept for them, to the
   * plan that they had begun. What they had chosen is there again.
   */
  arrive(fragment: string): Promise<void>
  /** Follows the fragment of the page's address, and reads the machine it names if that was not done yet. */
  followRoute(fragment: string): Promise<void>
  /** Reads a machine again and says when that is done. */
  check(source: Source): Promise<void>
  /** Leads the window to a route, as a click on a link does. */
  lookAt(route: Route): void
  loadSamples(): Promise<void>
  loadInfo(): Promise<void>
  /** How the root program is installed, and whether this app cannot do without its system part. */
  systemState(): Promise<Outcome<SystemState>>
  installSystemPart(): Promise<Outcome<ChangeOutcome>>
  open(dialog: DialogsSlice['dialog']): void
  /** Makes a recording of this computer; nothing is saved yet. */
  record(): Promise<void>
  /** Hears what the service tells by itself, until the function it returns is called. */
  listen(): () => void
  /**
   * Says when the service cannot be heard, and reads everything of this computer anew when it can again, until the
   * function it returns is called.
   */
  listenToConnection(): () => void
  /** Does what the menu of the shell asks for, until the function it returns is called. */
  listenToShell(): () => void
}

/** What the actions need of the window. */
export interface Surroundings extends Pick<Dressing, 'wear' | 'learn'> {
  /** Leads the window to a fragment, as a click on a link does. */
  readonly go: (fragment: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly memory: Memory
  readonly notifier: Notifier
}

const live: Source = { kind: 'live' }

/** The actions over one store and one service. */
export function createActions(store: Store, client: Client, surroundings: Surroundings): Actions {
  const { getState, setState } = store
  const { go, now, memory, notifier } = surroundings
  const planning = createPlanActions(store, client, (choice) => keepChoice(memory, choice, now()))
  const { tell, ...telling } = createTelling(store, notifier, go)
  const changing = createChangeActions(store, client, go, tell)
  const diagnosing = createDiagnosisActions(store, client, go)
  const dealing = createVmActions(store, client)

  const deciding = createSettingsActions(store, client, { ...surroundings, lookAgain })
  const asking = lastAsked()

  async function inspect(source: Source): Promise<void> {
    const isLast = asking(sourceKey(source))
    setState((state) => reportLoading(state, source))
    const outcome = await client.call('host:inspect', { source })
    if (isLast()) setState((state) => reportAnswered(state, source, outcome))
  }

  async function loadSamples(): Promise<void> {
    setState((state) => ({ samples: loading(state.samples) }))
    const outcome = await client.call('samples:list', {})
    setState((state) => ({ samples: answered(state.samples, outcome) }))
  }

  /** The plan is made anew whenever a person comes to it: the machine may have changed since. */
  async function showPlan(source: Source): Promise<void> {
    const report = reportOf(getState(), source).value
    const only = report && onlyCard(report)
    if (!choiceOf(getState(), source) && report && only !== undefined) planning.begin(source, report, only)
    await planning.makePlan(source)
  }

  async function followRoute(fragment: string): Promise<void> {
    const route = parseRoute(fragment)
    const { place, source } = route
    const { route: before } = getState()
    // Whoever goes on from the first page has seen what stood there.
    const isLeaving = before.place === 'readiness' && before.source.kind === 'live' && place !== 'readiness'
    if (isLeaving && reportOf(getState(), live).state === 'ready' && isNewHere(getState())) {
      void deciding.changeSettings({ introduced: true })
    }
    if (place !== before.place) changing.forgetAnswer(before.source)
    setState(({ left }) => ({
      route,
      left: place === 'samples' ? left : { ...left, [sourceKey(source)]: route },
    }))
    if (place === 'proof' || place === 'history') void changing.loadChange(source)
    if (place === 'diagnosis' && logsOf(getState(), source).state === 'idle') void diagnosing.diagnose(source)
    const isMet = source.kind === 'live' || standingOf(getState(), source).change.state !== 'idle'
    if (!isMet) void meet(route)
    if (place === 'machines') void dealing.loadVms(source)
    if (place === 'samples' && getState().samples.state === 'idle') await loadSamples()
    if (reportOf(getState(), source).state === 'idle') await inspect(source)
    if (place === 'plan') await showPlan(source)
  }

  async function lookAgain(): Promise<void> {
    const known = Object.keys(getState().standings).map(sourceOf)
    await Promise.all([
      followRoute(formatRoute(getState().route)),
      changing.loadChange(live),
      ...known.filter(({ kind }) => kind === 'sample').map(changing.loadChange),
    ])
  }

  /** Where a sample machine stands is asked for when a person comes to it, and leads to where they left it. */
  async function meet({ source }: Route): Promise<void> {
    await changing.loadChange(source)
    const { route } = getState()
    const { value } = standingOf(getState(), source).change
    const isThere = route.place === 'readiness' && sourceKey(route.source) === sourceKey(source)
    const place = isThere && value ? opensOn(value, now()) : undefined
    if (place) go(formatRoute({ place, source }))
  }

  /** What is known of a sample machine is read again, and nothing that nobody asked for. */
  function readAgain(source: Source): void {
    const state = getState()
    if (standingOf(state, source).change.state !== 'idle') void changing.loadChange(source)
    if (reportOf(state, source).state !== 'idle') void inspect(source)
    if (vmsOf(state, source).state !== 'idle') void dealing.loadVms(source)
    // The logs are of another start by now; they are read when somebody looks.
    setState((before) => withoutLogs(before, source))
  }

  return {
    ...planning,
    ...telling,
    ...changing,
    ...dealing,
    ...diagnosing,
    ...deciding,
    followRoute,
    async arrive(fragment) {
      const kept = recalledChoice(memory)
      if (kept) setState((state) => withChoice(state, live, kept.choice))
      const followed = followRoute(fragment)
      await changing.loadChange(live)
      const { route } = getState()
      const { value } = standingOf(getState(), live).change
      const isUndecided = fragment.replace(/^#\/?/, '') === '' && route.place === 'readiness'
      const place = isUndecided && value ? opensOn(value, now(), kept?.at) : undefined
      if (place) go(formatRoute({ place, source: live }))
      await followed
    },
    async check(source) {
      setState({ news: say('app.news.checking') })
      await inspect(source)
      const { state } = reportOf(getState(), source)
      setState({ news: say(state === 'failed' ? 'app.news.check-failed' : 'app.news.checked') })
    },
    lookAt: (route) => go(formatRoute(route)),
    loadSamples,
    async loadInfo() {
      setState((state) => ({ info: loading(state.info) }))
      const outcome = await client.call('app:info', {})
      setState((state) => ({ info: answered(state.info, outcome) }))
    },
    systemState: () => client.call('system:state', {}),
    installSystemPart: () => client.call('system:install', {}),
    open(dialog) {
      // Each is made anew, of the machine as it is now.
      setState({
        dialog,
        ...(dialog === 'recording' && { recording: idle }),
        ...(dialog === 'bundle' && { bundle: idle }),
      })
    },
    async record() {
      setState((state) => ({ recording: loading(state.recording) }))
      const outcome = await client.call('host:capture', {})
      setState((state) => ({ recording: answered(state.recording, outcome) }))
    },
    listenToConnection() {
      return client.listenToConnection((isThere) => {
        setState({ isLost: !isThere, news: say(isThere ? 'app.connection.back' : 'app.connection.lost') })
        if (!isThere) return
        const { route, reports } = getState()
        // What was told meanwhile was not heard.
        if (reports.live?.value) void inspect(live)
        void changing.loadChange(live)
        if (route.place === 'machines') void dealing.loadVms(route.source)
      })
    },
    listenToShell() {
      return client.listenToShell((command) => {
        if (command.kind === 'open') return setState({ dialog: command.dialog })
        const { place } = parseRoute(`#/${command.place}`)
        setState({ dialog: 'none' })
        go(formatRoute({ place, source: getState().route.source }))
      })
    },
    listen() {
      const misunderstood = () => setState({ news: say('app.news.not-understood') })
      const stopped = [
        client.listen('tour:moved', ({ sample }) => readAgain({ kind: 'sample', id: sample }), misunderstood),
        client.listen(
          'host:changed',
          (report) => {
            const before = reportOf(getState(), live).value
            setState((state) => ({
              ...reportAnswered(state, live, { ok: true, value: report }),
              news: before === undefined ? state.news : describeChange(before, report),
            }))
            const { route } = getState()
            if (route.place === 'plan' && route.source.kind === 'live') void planning.makePlan(live)
          },
          misunderstood,
        ),
      ]
      return () => {
        for (const stop of stopped) stop()
      }
    },
  }
}
