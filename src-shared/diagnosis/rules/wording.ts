const parts: Readonly<Record<string, string>> = {
  address: String.raw`(?<address>(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])`,
  group: String.raw`(?<group>\d{1,5})`,
  file: String.raw`(?<file>/[^\s'",;:()]{1,400})`,
  module: String.raw`(?<module>[\w-]{1,64})`,
  vm: String.raw`(?<vm>[^'"\s,]{1,100})`,
  network: String.raw`(?<network>[^'"\s,]{1,100})`,
  process: String.raw`(?<process>[^'"\s,:]{1,64})`,
  errno: String.raw`(?<errno>-?\d{1,3})`,
  q: '[\'"`]?',
  gap: '.{0,300}?',
}

/**
 * A pattern of a message. `{address}`, `{group}`, `{file}` and so on stand for what is captured under that name,
 * `{q}` for a quote mark that may be there, `{gap}` for up to 300 letters of anything. Case does not count.
 */
export function wording(text: string): RegExp {
  const source = text.replace(/\{([a-z]+)\}/g, (whole, name: string) => parts[name] ?? whole)
  return new RegExp(source, 'i')
}

/** Words of the kernel where a memory window found no room, in old and new kernels. */
export const NO_SPACE = ['no space for', 'assign; no space']

/**
 * A window of 256 MiB or more that found no room, as pattern text. Smaller ones and those of ports are left out at
 * every start of many boards, and nobody misses them.
 */
export const LARGE_WINDOW =
  "BAR \\d{1,2}:? (?:no space for \\[mem size 0x[1-9a-f][0-9a-f]{7,15}\\b|\\[mem size 0x[1-9a-f][0-9a-f]{7,15}\\b[^\\]]{0,40}\\]: can't assign; no space)"
