import type { Source } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { type DiagnosesSlice, type GivenText, givenText, logsOf, withLogs } from './diagnoses.ts'
import { answered, idle, loading } from './remote.ts'
import { formatRoute } from './route.ts'
import type { Store } from './store.ts'

/** What a person can have read for them. None of it changes anything. */
export interface DiagnosisActions {
  /** Reads the logs of a machine. */
  diagnose(source: Source): Promise<void>
  /** Chooses what the place shows: this computer's logs, or a text. */
  showDiagnosis(of: DiagnosesSlice['diagnosed']): void
  /** Keeps what was typed; it is read on demand. */
  giveText(given: GivenText): void
  readText(): Promise<void>
  /** Leads to the diagnosis of a text, such as the last words of a failed start. */
  diagnoseText(text: string): Promise<void>
  /** Puts a support bundle together; nothing is saved yet. */
  makeBundle(): Promise<void>
}

/** The actions over one store and one service; `go` leads the window to a fragment. */
export function createDiagnosisActions(
  { getState, setState }: Store,
  client: Client,
  go: (fragment: string) => void,
): DiagnosisActions {
  async function readText(): Promise<void> {
    const { given } = getState()
    setState((state) => ({ textDiagnosis: loading(state.textDiagnosis) }))
    const outcome = await client.call('diagnosis:run', { source: { kind: 'text', text: given.text } })
    // Only the answer for the text that is there counts.
    if (getState().given !== given) return
    setState((state) => ({
      textDiagnosis: answered(state.textDiagnosis, outcome),
      news: say('app.diagnosis.news'),
    }))
  }

  return {
    async diagnose(source) {
      setState((state) => withLogs(state, source, loading(logsOf(state, source))))
      const of = source.kind === 'live' ? ({ kind: 'machine' } as const) : source
      const outcome = await client.call('diagnosis:run', { source: of })
      setState((state) => withLogs(state, source, answered(logsOf(state, source), outcome)))
    },
    showDiagnosis: (diagnosed) => setState({ diagnosed }),
    giveText: (given) => setState({ given, textDiagnosis: idle }),
    readText,
    async diagnoseText(text) {
      setState({ diagnosed: 'text', given: givenText(text), textDiagnosis: idle })
      go(formatRoute({ place: 'diagnosis', source: getState().route.source }))
      await readText()
    },
    async makeBundle() {
      setState((state) => ({ bundle: loading(state.bundle) }))
      const outcome = await client.call('diagnosis:bundle', {})
      setState((state) => ({ bundle: answered(state.bundle, outcome) }))
    },
  }
}
