import worker from './layout-worker.ts?worker&url'
import type { Layout, Placeable } from './placing.ts'

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(): string },
      ): { createScriptURL(url: string): string }
    }
  }
}

// The page's policy takes a program for a worker only from a policy that vouches for its address.
const vouching = window.trustedTypes?.createPolicy('handover-worker', { createScriptURL: () => worker })

const PATIENCE = 10_000

/**
 * `layOut` off the main thread; undefined where that cannot be had, takes longer than ten seconds or is no longer
 * wanted.
 */
export function layOutApart(nodes: readonly Placeable[], signal: AbortSignal): Promise<Layout | undefined> {
  return new Promise((resolve) => {
    const thread = started()
    const end = (layout: Layout | undefined): void => {
      clearTimeout(timer)
      thread?.terminate()
      resolve(layout)
    }
    const timer = setTimeout(() => end(undefined), PATIENCE)
    signal.addEventListener('abort', () => end(undefined), { once: true })
    if (!thread || signal.aborted) return end(undefined)
    thread.addEventListener('message', ({ data }) => end(data))
    thread.addEventListener('error', () => end(undefined))
    thread.postMessage(nodes)
  })
}

function started(): Worker | undefined {
  try {
    return new Worker(vouching?.createScriptURL(worker) ?? worker, { type: 'module', name: 'layout' })
  } catch {
    return undefined
  }
}
