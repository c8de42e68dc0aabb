import type { z } from 'zod'
import type { DomainFacts } from '../domain/domain-facts.ts'
import { judgeAttach } from '../domain/judge/judge-attach.ts'
import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Edit, findingSchema } from './edit.ts'
import type { Vm } from './vm.ts'

/** Something to know before a definition is written. */
export type Finding = z.infer<typeof findingSchema>

/** The world that an edit is judged in. */
export interface JudgedIn {
  readonly report: HostReport
  /** The VM; undefined for a definition that is no VM's. */
  readonly vm: Vm | undefined
  readonly vms: readonly Vm[]
}

/** The reason that a person may overrule, by typing the card's name. */
const OVERRULED = 'only-display'

/** What to know before an edit is written, the gravest first. */
export function findingsOf(edit: Edit, domain: DomainFacts, { report, vm, vms }: JudgedIn): Finding[] {
  if (edit.kind !== 'attach') return vm?.saved ? [savedMemory()] : []
  const found = judgeAttach(domain, {
    card: edit.card,
    report,
    // Nothing is known of a definition in a file but that its VM is not running here.
    state: vm?.state ?? 'off',
    saved: vm?.saved ?? false,
    autostart: vm?.autostart ?? false,
    system: vm === undefined || isSystem(vm.connection),
    others: vms
      .filter((other) => other !== vm)
      .map(({ name, functions, state, autostart }) => ({
        name,
        hostFunctions: [...functions.next, ...functions.now],
        state,
        autostart,
      })),
  })
  const name = report.cards.find(({ address }) => address === edit.card)?.name
  const overruled = edit.typedName !== undefined && edit.typedName === name
  return found.map(({ code, level, text, fix }) => ({
    code,
    level: overruled && code === OVERRULED ? 'warns' : level,
    text,
    fix: fix ?? null,
  }))
}

/** Whether a definition may be written with these findings. */
export function isPossible(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level !== 'blocks')
}

/** Whether a connection is to a libvirt that may give devices away: not that of a session. */
function isSystem(connection: string): boolean {
  return !/^[\w+]+:\/\/[^/]*\/session(?:$|[?#])/.test(connection)
}

function savedMemory(): Finding {
  return { code: 'saved', level: 'warns', text: say('judge.saved'), fix: null }
}
