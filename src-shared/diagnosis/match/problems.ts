import type { HostReport } from '../../host/report.ts'
import type { Case } from '../rule.ts'
import type { KnownRule } from '../rules/index.ts'
import { type LogFacts, noFacts } from '../world/log-facts.ts'
import { ask, type Question, type World } from '../world/questions.ts'
import type { Found, Place } from './matcher.ts'

/** A failure with everything that was found of it. */
export interface Problem {
  readonly rule: KnownRule
  readonly rank: number
  /** What the machine's state made of it. */
  readonly verdict: Case | undefined
  readonly addresses: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly first: Place
  readonly last: Place
  /** When it occurred first and last, in milliseconds since 1970. */
  readonly since: number | null
  readonly until: number | null
  readonly count: number
  readonly boots: readonly string[]
}

/**
 * Judges what was found by the machine and the logs, drops what means something else there, and makes one problem of
 * what differs in the device only.
 */
export function problemsOf(
  found: readonly Found[],
  facts: ReadonlyMap<string | undefined, LogFacts>,
  report: HostReport | undefined,
): Problem[] {
  const problems = new Map<string, Problem>()
  for (const one of found) {
    const world: World = { report, log: facts.get(one.first.boot) ?? noFacts() }
    const verdict = verdictOn(one, world)
    if (verdict?.drop || !counts(one, world)) continue
    const key = [one.rule.id, one.about.vm, verdict?.cause, verdict?.severity].join('\u0000')
    const known = problems.get(key)
    problems.set(key, known ? merged(known, one) : problemOf(one, verdict))
  }
  return withoutHidden([...problems.values()])
}

function counts({ when, about, first }: Found, world: World): boolean {
  return when === undefined || ask(when, world, { about, time: first.time }) === true
}

function verdictOn({ rule, about, first }: Found, world: World): Case | undefined {
  return rule.cases?.find(({ when, not }) => {
    const all: readonly Question[] = typeof when === 'string' ? [when] : when
    const wanted = not !== true
    return all.every((question) => ask(question, world, { about, time: first.time }) === wanted)
  })
}

function problemOf({ rule, rank, about, first, last, count }: Found, verdict: Case | undefined): Problem {
  const addresses = about.address === undefined ? [] : [about.address]
  const { since, until } = spanOf(first.time, last.time)
  const boots = bootsOf([first.boot])
  return { rule, rank, verdict, addresses, about, first, last, since, until, count, boots }
}

function merged(problem: Problem, { about, first, last, count }: Found): Problem {
  const address = about.address
  const isNew = address !== undefined && !problem.addresses.includes(address)
  return {
    ...problem,
    addresses: isNew ? [...problem.addresses, address] : problem.addresses,
    about: { ...about, ...problem.about },
    last,
    ...spanOf(problem.since, problem.until, first.time, last.time),
    count: problem.count + count,
    boots: bootsOf([...problem.boots, first.boot]),
  }
}

/** The earliest and the latest of some times; newer starts are read first, and a clock may be set back. */
function spanOf(...times: readonly (number | null)[]): Pick<Problem, 'since' | 'until'> {
  const known = times.filter((time) => time !== null)
  if (known.length === 0) return { since: null, until: null }
  return { since: Math.min(...known), until: Math.max(...known) }
}

function bootsOf(boots: readonly (string | undefined)[]): string[] {
  return [...new Set(boots.filter((boot) => boot !== undefined))]
}

/** Whether two problems can be about the same device: they share one, or one of them names none. */
export function sameDevice(a: Problem, b: Problem): boolean {
  if (a.addresses.length === 0 || b.addresses.length === 0) return true
  return a.addresses.some((address) => b.addresses.some((other) => slot(other) === slot(address)))
}

/** Whether two problems can be of the same start of the machine: they share one, or it is not known of one of them. */
export function sameStart(a: Problem, b: Problem): boolean {
  if (a.boots.length === 0 || b.boots.length === 0) return true
  return a.boots.some((boot) => b.boots.includes(boot))
}

const slot = (address: string) => address.slice(0, address.lastIndexOf('.'))

// QEMU's own words follow libvirt's head at once, or stand a few lines above it.
const NEAR = 12

function withoutHidden(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem) =>
      !problems.some(
        (other) =>
          other !== problem &&
          (problem.rule.announces
            ? !other.rule.announces && isNear(other.first, problem)
            : other.rule.hides?.includes(problem.rule.id) === true &&
              sameDevice(other, problem) &&
              problem.boots.every((boot) => other.boots.includes(boot))),
      ),
  )
}

function isNear(place: Place, { first, last }: Problem): boolean {
  return (
    place.source === first.source && place.number >= first.number - NEAR && place.number <= last.number + NEAR
  )
}
