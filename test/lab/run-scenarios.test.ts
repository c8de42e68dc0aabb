import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Lab } from './lab.ts'
import { runScenarios } from './run-scenarios.ts'
import type { Scenario } from './scenario.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const noLab: Lab = {
  machine: () => Promise.reject(new Error('no machine here')),
  stageOf: () => ({ flavour: 'debian', disks: [] }),
  withoutApp: { flavour: 'debian', disks: [] },
  packages: () => ({ older: '', newer: '' }),
  shared: (_name, make) => make(),
  secondKernel: () => Promise.reject(new Error('no kernel here')),
  record: async () => {},
  keepLogs: async () => {},
  addresses: () => [],
  close: async () => {},
}

it('goes on after one that fails, keeps its reason, and forgets those that passed', async () => {
  const order: string[] = []
  const scenario = (name: string, minutes: number, run: Scenario['run']): Scenario => ({
    name,
    proves: '',
    core: true,
    minutes,
    run(lab) {
      order.push(name)
      return run(lab)
    },
  })
  const scenarios = [
    scenario('short', 1, async () => {}),
    scenario('long', 9, async (lab) => void (await lab.machine())),
  ]
  const told: string[] = []
  const results = await runScenarios(scenarios, {
    labIn: () => noLab,
    folder,
    atOnce: 1,
    keep: false,
    tell: (line) => void told.push(line),
  })
  expect(order).toEqual(['long', 'short'])
  expect(results.map(({ name, error }) => [name, error === undefined])).toEqual([
    ['long', false],
    ['short', true],
  ])
  expect(readFileSync(join(folder, 'long/failure.txt'), 'utf8')).toContain('no machine here')
  expect(existsSync(join(folder, 'short'))).toBe(false)
  expect(told.some((line) => line.startsWith('FAILED   long'))).toBe(true)
})
