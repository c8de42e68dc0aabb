import type { Protocol } from 'electron'
import { pageHeaders } from '../page-headers.ts'
import type { RendererFiles } from '../renderer-files.ts'
import { isOwnUrl, OWN_SCHEME, START_URL } from './own-origin.ts'

const HEADERS = pageHeaders('none')

/** Answers app://handover/ with the files of the built window, and everything else with nothing. */
export function serveWindow(protocol: Pick<Protocol, 'handle'>, files: RendererFiles): void {
  protocol.handle(OWN_SCHEME.scheme, async ({ method, url }) => {
    if (method !== 'GET' || !isOwnUrl(url)) return refusal(403)
    const [path = ''] = url.slice(START_URL.length - 1).split(/[?#]/)
    const file = await files(path)
    return file
      ? new Response(file.content, { headers: { ...HEADERS, 'content-type': file.type } })
      : refusal(404)
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS })
}
