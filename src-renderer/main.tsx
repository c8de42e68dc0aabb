import './service/without-eval.ts'
import '@patternfly/react-core/dist/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { spoken } from '../src-shared/words/say.ts'
import { findBridge } from './service/bridge.ts'
import { createClient } from './service/client.ts'
import { memoryIn } from './service/memory.ts'
import { browserNotifier, silentNotifier } from './service/notifier.ts'
import { App } from './shell/app.tsx'
import { HandoverContext } from './shell/context.ts'
import { followTheme } from './shell/theme.ts'
import { createActions } from './state/actions.ts'
import { createAppStore } from './state/store.ts'
import { learnWords } from './words/learn.ts'
// Last, so that they have the last word over PatternFly's own.
import './style/window.css'
import './style/side.css'
import './style/page.css'
import './style/parts.css'
import './style/readiness.css'
import './style/cards.css'
import './style/drawing.css'
import './style/sockets.css'
import './style/group.css'
import './style/plan.css'
import './style/choices.css'
import './style/diff.css'
import './style/change.css'
import './style/machines.css'
import './style/diagnosis.css'
import './style/settings.css'

// How long the settings are waited for; the words have a patience of their own.
const PATIENCE = 1000

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined))
}

const client = createClient(findBridge(window))
const html = document.documentElement
const wear = followTheme(window, html)
const learn = (): Promise<void> => learnWords(client, html, pause)
const store = createAppStore()
const actions = createActions(store, client, {
  go: (fragment) => {
    window.location.hash = fragment
  },
  now: Date.now,
  memory: memoryIn(() => window.localStorage),
  notifier: window.handover ? silentNotifier : browserNotifier(window),
  wear,
  learn,
})

// Nothing is said before the words are there, and nothing is shown in the wrong light.
await learn()
store.setState({ language: spoken().language })
await Promise.race([actions.loadSettings(), pause(PATIENCE)])
actions.listen()
actions.listenToChanges()
actions.listenToVms()
actions.listenToShell()
actions.listenToSettings()
actions.listenToConnection()
window.addEventListener('hashchange', () => void actions.followRoute(window.location.hash))
void actions.arrive(window.location.hash)
void actions.loadInfo()

const root = document.getElementById('window')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HandoverContext value={{ store, actions }}>
        <App />
      </HandoverContext>
    </StrictMode>,
  )
}
