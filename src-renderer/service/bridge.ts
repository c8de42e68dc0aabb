import type { Bridge } from '../../src-shared/ipc/contract.ts'
import { createWebBridge } from './web-bridge.ts'
import { takeKey } from './web-key.ts'

declare global {
  interface Window {
    /** Set by the Electron preload; absent in a browser. */
    readonly handover?: Bridge
  }
}

/** The way to the service: what the preload gave, else the loopback server that this page came from. */
export function findBridge(page: Window): Bridge {
  return (
    page.handover ??
    createWebBridge({
      key: takeKey(page),
      fetch: (path, init) => page.fetch(path, init),
      openEvents: (path) => new EventSource(path),
    })
  )
}
