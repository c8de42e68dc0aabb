import './service/without-eval.ts'
import '@patternfly/react-core/dist/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { findBridge } from './service/bridge.ts'
import { createClient } from './service/client.ts'
import { memoryIn } from './service/memory.ts'
import { browserNotifier, silentNotifier } from './service/notifier.ts'
import { App } from './shell/app.tsx'
import { HandoverContext } from './shell/context.ts'
import { followTheme } from './shell/theme.ts'
import { createActions } from './state/actions.ts'
import { createAppStore } from './state/store.ts'
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

const store = createAppStore()
const actions = createActions(store, createClient(findBridge(window)), {
  go: (fragment) => {
    window.location.hash = fragment
  },
  now: Date.now,
  memory: memoryIn(() => window.localStorage),
  notifier: window.handover ? silentNotifier : browserNotifier(window),
})

followTheme(window, document.documentElement)
actions.listen()
actions.listenToChanges()
actions.listenToVms()
actions.listenToShell()
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
