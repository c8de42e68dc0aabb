import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { isCallName, isEventName, shellCall, shellEvent } from '../../../src-shared/ipc/channels.ts'
import type { Bridge, Outcome } from '../../../src-shared/ipc/contract.ts'
import { shells } from '../../../src-shared/words/en/shells.ts'

// Said without `say`, which would bring the whole catalogue into this small script.
const unknownCall: Outcome<never> = {
  ok: false,
  failure: { tag: 'unknown-call', message: shells['shell.unknown-call'] },
}

const bridge: Bridge = {
  async call(name, input) {
    return isCallName(name) || name === shellCall ? ipcRenderer.invoke(name, input) : unknownCall
  },
  on(name, listener) {
    if (!isEventName(name) && name !== shellEvent) return () => {}
    // The event itself stays here: it carries ipcRenderer.
    const hear = (_event: IpcRendererEvent, payload: unknown): void => listener(payload)
    ipcRenderer.on(name, hear)
    return () => {
      ipcRenderer.off(name, hear)
    }
  },
}

contextBridge.exposeInMainWorld('handover', bridge)
