import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { reveal } from '../../text/reveal.ts'

/** The title of a plan: its card by name, or how many there are. */
export function planTitle(names: readonly string[]): string {
  return names.length === 1
    ? say('app.plan.title', { card: reveal(names[0] ?? '') })
    : say('app.plan.title-many', { count: names.length })
}

/** What a plan does, in the order in which a person notices it; a sentence each, without a term of the trade. */
export function happenings(plan: Plan, report: HostReport): string[] {
  const { choice, operations, restarts } = plan
  const card = reveal(plan.cards[0]?.name ?? '')
  const packages = operations.flatMap((operation) =>
    operation.kind === 'packages' ? operation.names : [],
  ).length
  const count = operations.filter(({ kind }) => kind === 'file').length
  const lines = operations.flatMap((operation) => (operation.kind === 'lines' ? operation.remove : [])).length
  const words = operations
    .flatMap((operation) => (operation.kind === 'arguments' ? [operation.change] : []))
    .reduce((sum, { set, extend }) => sum + set.length + extend.length, 0)
  const along = alongCount(plan, report)
  return [
    plan.cards.length === 1
      ? say(`app.plan.happens.${choice.mode}`, { card })
      : say(`app.plan.happens.${choice.mode}-many`, { count: plan.cards.length }),
    ...(along > 0 ? [say('app.plan.happens.along', { count: along })] : []),
    ...(packages > 0 ? [say('app.plan.happens.packages', { count: packages })] : []),
    ...(count > 0 ? [say('app.plan.happens.files', { count })] : []),
    ...(lines > 0 ? [say('app.plan.happens.lines', { count: lines })] : []),
    ...(words > 0 ? [say('app.plan.happens.arguments', { count: words })] : []),
    say(restarts > 0 ? 'app.plan.happens.restart' : 'app.plan.happens.no-restart'),
    ...(restarts > 0 && choice.guardMinutes > 0
      ? [say('app.plan.happens.guard', { count: choice.guardMinutes })]
      : []),
  ]
}

/** How many devices go along that are no part of a chosen card. */
function alongCount({ cards, bindSet }: Plan, report: HostReport): number {
  const chosen = new Set(cards.map(({ address }) => address))
  const own = new Set(
    report.cards.filter(({ address }) => chosen.has(address)).flatMap(({ functions }) => functions),
  )
  return bindSet.filter(({ address }) => !own.has(address)).length
}

/** How long applying takes, as a person would say it. */
export function duration(seconds: number): string {
  return seconds < 45
    ? say('app.plan.time-seconds')
    : say('app.plan.time-minutes', { count: Math.max(1, Math.round(seconds / 60)) })
}

/** Refusals that typing the card's name may lift. */
export function asksForName(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => code === 'only-display')
}
