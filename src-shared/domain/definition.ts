import { refuse } from './outcome.ts'
import { childrenOf, parseXml, type XmlElement } from './xml/read.ts'

/** A definition as it is edited: its text and its elements. */
export interface Definition {
  readonly text: string
  readonly domain: XmlElement
  readonly devices: XmlElement | undefined
  readonly metadata: XmlElement | undefined
}

const DECLARED = /^\ufeff?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/
const SAFE = /^(?:utf-?8|us-ascii|ascii)$/i

/**
 * Opens a domain definition for editing. Refuses what is none, what is ambiguous, and a text in which bytes were
 * lost while it was decoded: writing it back would lose them for good.
 */
export function openDefinition(
  text: string,
): { readonly tag: 'open'; readonly definition: Definition } | ReturnType<typeof refuse> {
  const reading = parseXml(text)
  if (reading.tag === 'refused') return refuse(reading.problem, { line: reading.line })
  const { root: domain } = reading
  const [devices, ...moreDevices] = childrenOf(domain, 'devices')
  const [metadata, ...moreMetadata] = childrenOf(domain, 'metadata')
  if (domain.name !== 'domain') return refuse('not-a-domain')
  if (!childrenOf(domain, 'name')[0]?.text) return refuse('no-name')
  if (moreDevices.length + moreMetadata.length > 0) return refuse('ambiguous')
  const encoding = DECLARED.exec(text)?.[1]
  if (text.includes('\ufffd') || (encoding !== undefined && !SAFE.test(encoding))) return refuse('encoding')
  return { tag: 'open', definition: { text, domain, devices, metadata } }
}
