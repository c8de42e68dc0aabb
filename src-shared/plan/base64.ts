const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Int16Array(128).fill(-1)
for (const [index, letter] of [...ALPHABET].entries()) VALUES[letter.charCodeAt(0)] = index

/**
 * The bytes of a base64 text (RFC 4648, with padding); undefined for anything that is none. Here because the shared
 * code has neither Node's Buffer nor a browser's atob.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const bytes = new Uint8Array(decodedLength(text))
  const letters = Math.ceil((bytes.length * 4) / 3)
  let bits = 0
  let held = 0
  let filled = 0
  for (let index = 0; index < letters; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? -1
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[filled] = (held >> bits) & 0xff
      filled += 1
    }
  }
  return bytes
}

/** How many bytes a base64 text stands for, without decoding it. */
export function decodedLength(text: string): number {
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
}
