import type { IncomingHttpHeaders } from 'node:http'
import type { WordKey } from '../../../src-shared/words/say.ts'

/** The head of a request, as it came. */
export interface RequestHead {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** A refusal: an HTTP status and the sentence that says why. */
export interface Refusal {
  readonly status: number
  readonly words: WordKey
}

/** A request that may go on: its path, still escaped, and its query. */
export interface Admitted {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query: URLSearchParams
}

/** Where a browser may find this server: the values that its Host header may have. */
export function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost']
  // A browser leaves the default port out.
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
}

/**
 * Decides by its head alone whether a request may come from our own page. Host is held against names that other
 * people's DNS could point here, Origin and Sec-Fetch-Site against other pages, other ports included (a page on
 * another port of this address counts as the same site, not as the same origin). Sec-Fetch-Site may be missing,
 * as with older browsers and curl; Origin may be missing on a GET.
 */
export function guard({ method, url, headers }: RequestHead, hosts: readonly string[]): Admitted | Refusal {
  if (method !== 'GET' && method !== 'POST') return { status: 405, words: 'shell.web.method' }
  // Neither a whole URL (a request to a proxy) nor `//host`.
  if (!url?.startsWith('/') || url.startsWith('//')) return { status: 400, words: 'shell.web.malformed' }
  const { host, origin } = headers
  if (host === undefined || !hosts.includes(host)) return { status: 403, words: 'shell.web.host' }
  if (origin === undefined ? method === 'POST' : origin !== `http://${host}`) {
    return { status: 403, words: 'shell.web.origin' }
  }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'none' && site !== 'same-origin') {
    return { status: 403, words: 'shell.web.origin' }
  }
  const cut = url.indexOf('?')
  return {
    method,
    path: cut < 0 ? url : url.slice(0, cut),
    query: new URLSearchParams(cut < 0 ? '' : url.slice(cut)),
  }
}
