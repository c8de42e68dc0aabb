import { parseArgs } from 'node:util'
import type { Flavour } from './lab.ts'
import type { Scenario } from './scenario.ts'

/** What `npm run test:lab` is asked for. */
export type LabOptions =
  | {
      readonly tag: 'run'
      readonly scenarios: readonly Scenario[]
      readonly keep: boolean
      readonly record: boolean
    }
  | { readonly tag: 'shell'; readonly flavour: Flavour }
  | { readonly tag: 'list' }
  | { readonly tag: 'wrong'; readonly message: string }

/** Reads the words after `npm run test:lab --`. Without any, the core set is run. */
export function labOptions(words: readonly string[], all: readonly Scenario[]): LabOptions {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(words)
  } catch (error) {
    return { tag: 'wrong', message: error instanceof Error ? error.message : String(error) }
  }
  const { values, positionals: names } = parsed
  if (values.list) return { tag: 'list' }
  if (values.shell !== undefined) {
    const flavour = (['debian', 'fedora'] as const).find((one) => one === values.shell)
    return flavour ? { tag: 'shell', flavour } : { tag: 'wrong', message: '--shell takes debian or fedora' }
  }
  const unknown = names.find((name) => !all.some((scenario) => scenario.name === name))
  if (unknown !== undefined)
    return { tag: 'wrong', message: `there is no scenario ${unknown}; --list shows them` }
  const scenarios = all.filter(
    ({ name, core }) => values.all || (names.length === 0 ? core : names.includes(name)),
  )
  return { tag: 'run', scenarios, keep: values.keep, record: values.record }
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      shell: { type: 'string' },
    },
  })
}
