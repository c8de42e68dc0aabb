import type { Page, Route } from '@playwright/test'
import { english } from '../../src-shared/words/en/index.ts'
import { pseudo } from '../shared/words/pseudo.ts'

// What the service names by these is written for people; all else is a name, a code or a line of a file.
const SENTENCES = new Set([
  ...['text', 'title', 'summary', 'detail', 'why', 'lead', 'effect', 'cause', 'message', 'body', 'risk'],
])

/**
 * Lets the window speak a language that nobody does: every sentence of the window and of the service about 40 % longer,
 * with letters that none of ours has, and from right to left.
 */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/api/call', async (route) => {
    const { name } = route.request().postDataJSON()
    if (name === 'words:get') return answer(route, WORDS)
    const response = await route.fetch()
    return route.fulfill({ response, json: translated(await response.json()) })
  })
}

const WORDS = {
  language: 'de',
  locale: 'ar-EG',
  direction: 'rtl',
  words: Object.fromEntries(
    Object.entries<string>(Object.assign({}, ...english)).map(([key, sentence]) => [key, pseudo(sentence)]),
  ),
}

function answer(route: Route, value: unknown): Promise<void> {
  return route.fulfill({ json: { ok: true, value } })
}

/** The same with what is written for people in the language that nobody speaks. */
function translated(value: unknown, name = ''): unknown {
  if (typeof value === 'string')
    return SENTENCES.has(name) && /[a-z] [a-z]/.test(value) ? pseudo(value) : value
  if (Array.isArray(value)) return value.map((one) => translated(one, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner, key)]))
}
