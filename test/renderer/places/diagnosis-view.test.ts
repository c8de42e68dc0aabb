import { describe, expect, it } from 'vitest'
import {
  actionRoute,
  bootName,
  diagnosisHead,
  findingKey,
  findingsOf,
} from '../../../src-renderer/places/diagnosis/diagnosis-view.ts'
import { givenText, LONGEST_TEXT } from '../../../src-renderer/state/diagnoses.ts'
import { bootWith, diagnosisWith, findingWith } from '../diagnoses.ts'

describe('the answer of the diagnosis', () => {
  const title = (findings: Parameters<typeof diagnosisWith>[0]) =>
    diagnosisHead(diagnosisWith(findings), 'machine').title
  it('counts problems, but not what only follows from one', () => {
    const root = findingWith({ id: 'root' })
    expect(title({ findings: [root, findingWith({ id: 'a', follows: 'root' })] })).toBe(
      'One problem was found',
    )
    expect(title({ findings: [root, findingWith({ id: 'b' })] })).toBe('2 problems were found')
  })

  it('calls warnings and notes by their names', () => {
    expect(title({ findings: [findingWith({ severity: 'warning' })] })).toBe('One thing is worth a look')
    expect(title({ findings: [findingWith({ severity: 'info' })] })).toMatch(/^Nothing is wrong/)
  })

  it('is good only where all was read', () => {
    expect(diagnosisHead(diagnosisWith(), 'machine').tone).toBe('good')
    const notes = [{ code: 'journal-denied', text: 'The journal cannot be read.' }]
    expect(diagnosisHead(diagnosisWith({ notes }), 'machine').tone).toBe('unknown')
    expect(diagnosisHead(diagnosisWith({ notes }), 'text').tone).toBe('good')
  })
})

describe('findings', () => {
  const [now, before] = [bootWith({ id: 'n' }), bootWith({ id: 'b', offset: -1 })]
  const findings = [findingWith({ boots: ['n'] }), findingWith({ boots: ['n', 'b'], line: 9 })]
  const diagnosis = diagnosisWith({ boots: [now, before], findings })

  it('are told of one start, or of all', () => {
    expect(findingsOf(diagnosis, undefined)).toHaveLength(2)
    expect(findingsOf(diagnosis, 'b')).toEqual([findings[1]])
  })

  it('of one class are told apart', () => {
    expect(new Set(findings.map(findingKey)).size).toBe(2)
  })

  it('lead to the place where they are mended, about the card that they name', () => {
    const about = { address: '0000:01:00.0' }
    const source = { kind: 'live' } as const
    expect(actionRoute('attach-whole-group', findingWith({ about }), source)).toEqual({
      place: 'machines',
      source,
      card: '0000:01:00.0',
    })
    expect(actionRoute('open-readiness', findingWith({ about: { address: '<b>' } }), source)).toEqual({
      place: 'readiness',
      source,
    })
  })

  it('belong to starts that are called by how long ago they were', () => {
    const names = [0, -1, -2].map((offset) => bootName(bootWith({ offset })))
    expect(names).toEqual(['This start', 'The start before', '2 starts ago'])
  })
})

describe('a text', () => {
  it('that is too long is read from its end', () => {
    expect(givenText('abc', 'log')).toEqual({ text: 'abc', file: 'log', isCut: false })
    const long = givenText(`${'a'.repeat(LONGEST_TEXT)}end`)
    expect(long.isCut).toBe(true)
    expect(long.text).toHaveLength(LONGEST_TEXT)
    expect(long.text.endsWith('end')).toBe(true)
  })
})
