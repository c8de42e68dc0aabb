import type { Source } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { describeChange } from './change.ts'
import { withChoice } from './choices.ts'
import { reportAnswered, reportLoading, reportOf } from './machines.ts'
import { answered, idle, loading } from './remote.ts'
import { parseRoute } from './route.ts'
import type { DialogsSlice, Store } from './store.ts'

/** What a person can do in the window. Each is a plain function; what it needs of the service, it asks for. */
export interface Actions {
  /** Follows the fragment of the page's address, and reads the machine it names if that was not done yet. */
  followRoute(fragment: string): Promise<void>
  /** Reads a machine again and says when that is done. */
  check(source: Source): Promise<void>
  loadSamples(): Promise<void>
  loadInfo(): Promise<void>
  choose(source: Source, address: string): void
  open(dialog: DialogsSlice['dialog']): void
  /** Makes a recording of this computer; nothing is saved yet. */
  record(): Promise<void>
  /** Hears what the service tells by itself, until the function it returns is called. */
  listen(): () => void
}

const live: Source = { kind: 'live' }

/** The actions over one store and one service. */
export function createActions(store: Store, client: Client): Actions {
  const { getState, setState } = store

  async function inspect(source: Source): Promise<void> {
    setState((state) => reportLoading(state, source))
    const outcome = await client.call('host:inspect', { source })
    setState((state) => reportAnswered(state, source, outcome))
  }

  async function loadSamples(): Promise<void> {
    setState((state) => ({ samples: loading(state.samples) }))
    const outcome = await client.call('samples:list', {})
    setState((state) => ({ samples: answered(state.samples, outcome) }))
  }

  return {
    async followRoute(fragment) {
      const route = parseRoute(fragment)
      setState({ route })
      if (route.place === 'samples' && getState().samples.state === 'idle') await loadSamples()
      if (reportOf(getState(), route.source).state === 'idle') await inspect(route.source)
    },
    async check(source) {
      setState({ news: say('app.news.checking') })
      await inspect(source)
      const { state } = reportOf(getState(), source)
      setState({ news: say(state === 'failed' ? 'app.news.check-failed' : 'app.news.checked') })
    },
    loadSamples,
    async loadInfo() {
      setState((state) => ({ info: loading(state.info) }))
      const outcome = await client.call('app:info', {})
      setState((state) => ({ info: answered(state.info, outcome) }))
    },
    choose(source, address) {
      setState((state) => withChoice(state, source, address))
    },
    open(dialog) {
      setState(dialog === 'recording' ? { dialog, recording: idle } : { dialog })
    },
    async record() {
      setState((state) => ({ recording: loading(state.recording) }))
      const outcome = await client.call('host:capture', {})
      setState((state) => ({ recording: answered(state.recording, outcome) }))
    },
    listen() {
      return client.listen(
        'host:changed',
        (report) => {
          const before = reportOf(getState(), live).value
          setState((state) => ({
            ...reportAnswered(state, live, { ok: true, value: report }),
            news: before === undefined ? state.news : describeChange(before, report),
          }))
        },
        () => setState({ news: say('app.news.not-understood') }),
      )
    },
  }
}
