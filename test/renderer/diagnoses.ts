import type { Boot, Diagnosis, Finding } from '../../src-shared/diagnosis/diagnosis.ts'

/** A problem of one line, without an action, unless told otherwise. */
export function findingWith(given: Partial<Finding> = {}): Finding {
  return {
    id: 'group-not-viable',
    component: 'vfio-drivers',
    severity: 'error',
    title: 'Not all of the group is with vfio-pci',
    cause: 'Another endpoint of IOMMU group 14 is with a host driver.',
    why: 'The marked line is a known message.',
    fix: { text: 'Attach the whole card, as with `handoverctl attach`.', action: null },
    about: {},
    confirmed: false,
    line: 4,
    evidence: 'vfio 0000:01:00.0: group 14 is not viable',
    before: ['one', 'two', 'three'],
    after: ['five'],
    source: 'journal',
    time: null,
    lastTime: null,
    count: 1,
    boots: [],
    follows: null,
    ...given,
  }
}

/** This start, without a finding, unless told otherwise. */
export function bootWith(given: Partial<Boot> = {}): Boot {
  return {
    id: 'n',
    offset: 0,
    began: Date.UTC(2026, 10, 3, 12, 0),
    ended: Date.UTC(2026, 10, 3, 14, 0),
    end: 'running',
    kernel: '7.1.9-200.fc44.x86_64',
    handover: true,
    findings: [],
    ...given,
  }
}

/** A journal in which nothing was found, unless told otherwise. */
export function diagnosisWith(given: Partial<Diagnosis> = {}): Diagnosis {
  return {
    findings: [],
    boots: [],
    sources: [{ id: 'journal', title: 'Journal of this start', lines: 1200 }],
    notes: [],
    ...given,
  }
}
