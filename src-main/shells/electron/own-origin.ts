import type { CustomScheme } from 'electron'

/** Where the window lives: a scheme of our own instead of file://, which would open the whole disk to it. */
export const START_URL = 'app://handover/'

/** The same, opened on the place that shows what became of a change. */
export const PROOF_URL = `${START_URL}#/proof`

/** How Chromium treats the scheme: with an origin, as trustworthy as https, and fetched by the page's modules. */
export const OWN_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Whether a URL is one of the window's own files. */
export function isOwnUrl(url: string): boolean {
  return url.startsWith(START_URL)
}
