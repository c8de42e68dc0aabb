const WORD = /^--connect=(.+)$/s

/**
 * The libvirt URI that the words of a start name, as `--connect=qemu:///session`; undefined where they name none. It
 * comes from whoever starts the app, never from a page: a URI may run programs.
 */
export function connectionAsked(words: readonly string[]): string | undefined {
  return words.map((word) => WORD.exec(word)?.[1]).find((found) => found !== undefined)
}
