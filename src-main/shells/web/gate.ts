import { createHash, timingSafeEqual } from 'node:crypto'
import type { Refusal } from './guard.ts'

/** What the gate is made with; `now` is a clock in milliseconds. */
export interface GateParts {
  readonly port: number
  readonly now: () => number
  readonly randomBytes: (count: number) => Uint8Array
}

/** Lets one browser in, by a link that works once. */
export interface Gate {
  /** The secret of the link, 256 bits. */
  readonly token: string
  /** Takes the token of a link; gives the Set-Cookie header of the session and the key for calls, or why not. */
  enter(token: string): { readonly cookie: string; readonly key: string } | Refusal
  /** Whether a Cookie header belongs to the session: enough to read the page. */
  knows(cookies: string | undefined): boolean
  /** Whether a header carries the key, without which nothing may be asked of the service. */
  holds(key: string | readonly string[] | undefined): boolean
}

const SECRET_BYTES = 32
const LINK_LIFE = 60 * 60 * 1000

/**
 * A gate whose link opens it once, within an hour. The cookie has the port in its name, because browsers keep
 * cookies by host and would mix up two servers of this kind. For the same reason they send it to another user's
 * server on this address as well; the key is kept by the page itself, by origin, and so never goes there.
 */
export function createGate({ port, now, randomBytes }: GateParts): Gate {
  const token = secret(randomBytes)
  const session = secret(randomBytes)
  const key = secret(randomBytes)
  const name = `handover-${port}`
  const end = now() + LINK_LIFE
  let used = false
  return {
    token,
    enter(given) {
      if (!same(given, token)) return { status: 403, words: 'shell.web.wrong-link' }
      if (used) return { status: 403, words: 'shell.web.used-link' }
      if (now() > end) return { status: 403, words: 'shell.web.old-link' }
      used = true
      return { cookie: `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`, key }
    },
    knows(cookies = '') {
      return cookies
        .split(';')
        .map((pair) => pair.trim())
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), session))
    },
    holds: (given) => typeof given === 'string' && same(given, key),
  }
}

function secret(randomBytes: (count: number) => Uint8Array): string {
  return Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url')
}

/** Compares in a time that tells nothing: the hashes have one length, whatever was given. */
function same(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
