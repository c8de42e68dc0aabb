import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { components } from '../../../src-shared/diagnosis/rule.ts'
import type { KnownRule } from '../../../src-shared/diagnosis/rules/index.ts'
import { rules } from '../../../src-shared/diagnosis/rules/index.ts'
import { readPostedLogs, readRuleExamples } from '../../fixtures/logs.ts'
import { diagnoseLines } from './diagnose-lines.ts'

const known: readonly KnownRule[] = rules
const ids = known.map(({ id }) => id)
const examples = readRuleExamples()
const posted = new Set(readPostedLogs().map(({ expected }) => expected))
const idsOf = (line: string) => diagnoseLines([line]).findings.map(({ id }) => id)

describe('the rules', () => {
  it('have names of their own, and lie in a folder for each component', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const folder = join(import.meta.dirname, '../../../src-shared/diagnosis/rules')
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...components].sort())
  })

  it('name only rules that there are as consequences, and none that hides or leads to itself', () => {
    for (const { id, leadsTo = [], hides = [] } of known) {
      expect(ids, id).toEqual(expect.arrayContaining([...leadsTo, ...hides]))
      expect([...leadsTo, ...hides], id).not.toContain(id)
      for (const other of hides) {
        expect(known.find((rule) => rule.id === other)?.hides ?? [], `${id} and ${other}`).not.toContain(id)
      }
    }
  })

  it('are prefiltered by words of plain ASCII in lower case, without quote marks', () => {
    for (const { id, patterns } of known) {
      for (const { literal } of patterns) {
        for (const word of [literal].flat()) expect(word, id).toMatch(/^[ -~]{3,}$/)
        for (const word of [literal].flat()) expect(word, id).not.toMatch(/[A-Z'"`]/)
      }
    }
  })

  it('repeat nothing without a limit, which a hostile line would make dear', () => {
    for (const { id, patterns } of known) {
      for (const { find } of patterns) {
        // Escaped signs and classes are no repetitions; what is left of * and + would be, and {n,} too.
        const bare = find.source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '')
        expect(bare, id).not.toMatch(/[*+]|\{\d+,\}/)
      }
    }
  })
})

describe('the examples', () => {
  it('are there for every rule: a line that it knows, and one that it must not take for that', () => {
    expect(examples.map(({ rule }) => rule).sort()).toEqual([...ids].sort())
    for (const { rule, matches, misses } of examples) {
      expect(misses.length, rule).toBeGreaterThan(0)
      if (rule !== 'iommu-no-lines') expect(matches.length > 0 || posted.has(rule), rule).toBe(true)
    }
  })

  it.each(examples)('of $rule show it first', ({ rule, matches }) => {
    for (const line of matches) expect(idsOf(line)[0], line).toBe(rule)
  })

  it.each(examples)('of $rule are told in whole sentences, whatever the line names', ({ matches }) => {
    for (const { title, cause, fix } of matches.flatMap((line) => diagnoseLines([line]).findings)) {
      for (const text of [title, cause, fix.text]) {
        expect(text).not.toMatch(/\{\{|undefined|\b(the|a) (the|a|an)\b|\b(card|module|file|group) the /i)
        expect(text).not.toMatch(/^(?:the|an?) /)
      }
    }
  })

  it.each(examples)('of nearly $rule do not show it', ({ rule, misses }) => {
    for (const line of misses) expect(idsOf(line), line).not.toContain(rule)
  })
})
