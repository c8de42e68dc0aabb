import { bindSetOf, groupsOf, topologyOf } from '../host/bind-set.ts'
import { listed } from '../host/costs-context.ts'
import type { HostReport } from '../host/report.ts'
import { nameOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { argumentChangeOf, missingTokens, namedTokens } from './argument-rows.ts'
import type { ProofRow } from './proof.ts'
import type { ChangeRecord } from './record.ts'

/** The IOMMU before, now and as it should be; after an undo it may be as this computer likes. */
export function iommuRow(before: ChangeRecord['before'], { iommu }: HostReport, back: boolean): ProofRow {
  const known = iommu.state !== 'unknown'
  return {
    id: 'iommu',
    title: say('proof.row.iommu'),
    before: say(`proof.iommu.${before.iommu}`),
    now: known ? say(`proof.iommu.${iommu.state}`) : null,
    wanted: say(back ? 'proof.any' : 'proof.iommu.on'),
    verdict: back || iommu.state === 'on' ? 'as-wanted' : known ? 'differs' : 'unknown',
  }
}

/** Endpoints that share a group with what moves and that the plan leaves to this computer; none is right. */
export function strangersInGroups({ plan }: ChangeRecord, report: HostReport): string[] {
  const planned = plan.bindSet.map(({ address }) => address)
  const inGroups = bindSetOf(planned, topologyOf(report.devices, report.iommu.groups))
  return report.devices
    .filter(({ address }) => inGroups.includes(address) && !planned.includes(address))
    .map(nameOf)
}

/** The groups of what moves, whose numbers may be others after each start, and whether they are its own. */
export function groupsRow(record: ChangeRecord, report: HostReport, back: boolean): ProofRow {
  const planned = new Set(record.plan.bindSet.map(({ address }) => address))
  const now = groupsOf([...planned], topologyOf(report.devices, report.iommu.groups))
  const earlier = record.before.functions.filter(({ address }) => planned.has(address))
  const others = strangersInGroups(record, report)
  const groups = groupList(now)
  const verdict = back || (now.length > 0 && others.length === 0) ? 'as-wanted' : 'differs'
  return {
    id: 'groups',
    title: say('proof.row.groups'),
    before: groupList(earlier.flatMap(({ group }) => group ?? [])),
    now: others.length === 0 ? groups : say('proof.groups.shared', { groups, others: listed(others) }),
    wanted: say(back ? 'proof.any' : 'proof.groups.wanted'),
    verdict: report.iommu.state === 'unknown' && !back ? 'unknown' : verdict,
  }
}

/** Our arguments among those that are written down for the next kernels; undefined where that cannot be read. */
export function nextRow(record: ChangeRecord, { boot }: HostReport, back: boolean): ProofRow | undefined {
  const change = argumentChangeOf(record.plan)
  if (boot.next === null || namedTokens(change).length === 0) return undefined
  const missing = missingTokens(change, boot.next)
  const ours = missingTokens(change, record.before.arguments)
  const left = ours.filter((token) => !missing.includes(token))
  const amiss = back ? left : missing
  const right = say(back ? 'proof.next.clean' : 'proof.next.all')
  return {
    id: 'next',
    title: say('proof.row.next'),
    before: null,
    now:
      amiss.length === 0
        ? right
        : say(back ? 'proof.next.left' : 'proof.next.missing', { tokens: amiss.join(' ') }),
    wanted: right,
    verdict: amiss.length === 0 ? 'as-wanted' : 'differs',
  }
}

function groupList(groups: readonly number[]): string {
  const unique = [...new Set(groups)].sort((a, b) => a - b)
  return unique.length === 0 ? say('proof.groups.none') : unique.join(', ')
}
