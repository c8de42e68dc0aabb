const MOST_MINUTES = 240

/** Minutes as a person types them; undefined for what is no whole number from 0 to 240. */
export function parseMinutes(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN
  return minutes <= MOST_MINUTES ? minutes : undefined
}

const PIECE = 0x8000

/** Bytes in base64. In pieces, because a call takes only so many arguments. */
export function base64(content: Uint8Array): string {
  let text = ''
  for (let at = 0; at < content.length; at += PIECE) {
    text += String.fromCharCode(...content.subarray(at, at + PIECE))
  }
  return btoa(text)
}
