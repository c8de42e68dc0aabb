import { describe, expect, it } from 'vitest'
import { labOptions } from './options.ts'
import type { Scenario } from './scenario.ts'

const scenario = (name: string, core: boolean): Scenario => ({
  name,
  core,
  proves: '',
  minutes: 1,
  run: async () => {},
})
const all = [scenario('one', true), scenario('two', false), scenario('three', true)]
const named = (words: readonly string[]) => {
  const options = labOptions(words, all)
  return options.tag === 'run' ? options.scenarios.map(({ name }) => name) : options
}

describe('the words of the lab', () => {
  it('takes the core set, all, or those that are named', () => {
    expect(named([])).toEqual(['one', 'three'])
    expect(named(['--all'])).toEqual(['one', 'two', 'three'])
    expect(named(['two'])).toEqual(['two'])
  })

  it('knows what it is not asked to run', () => {
    expect(labOptions(['--list'], all)).toEqual({ tag: 'list' })
    expect(labOptions(['--shell', 'fedora'], all)).toEqual({ tag: 'shell', flavour: 'fedora' })
    expect(labOptions(['--keep', 'one'], all)).toMatchObject({ tag: 'run', keep: true })
  })

  it('runs nothing on a name or an option that is none', () => {
    for (const words of [['four'], ['--shell', 'arch'], ['--fast']])
      expect(labOptions(words, all), words.join(' ')).toMatchObject({ tag: 'wrong' })
  })
})
