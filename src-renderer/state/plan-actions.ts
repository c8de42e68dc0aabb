import type { HostReport } from '../../src-shared/host/report.ts'
import type { CallOutput, Outcome, Source } from '../../src-shared/ipc/contract.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import type { Plan } from '../../src-shared/plan/plan.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { sourceKey } from './machines.ts'
import { choiceOf, costsKey, firstChoice, planAnswered, planOf, withChoice } from './plans.ts'
import type { Store } from './store.ts'

/** What a person can do about a plan. None of it changes the machine. */
export interface PlanActions {
  /**
   * Chooses a card to plan for; what was chosen beside it before comes back with it. The plan itself is made where it
   * is shown.
   */
  begin(source: Source, report: HostReport, address: string): void
  /** Changes the choice and makes its plan anew. */
  choose(source: Source, changes: Partial<Choice>): Promise<void>
  /** Makes the plan for the present choice again. */
  makePlan(source: Source): Promise<void>
  /** Ticks the costs of a plan off as read, or takes that back. */
  readCosts(source: Source, plan: Plan, isRead: boolean): void
  /** The plan as a shell script; undefined where nothing is chosen. */
  script(source: Source): Promise<Outcome<CallOutput<'plan:script'>> | undefined>
}

/** The actions over one store and one service; `chosen` is told what is chosen for this computer. */
export function createPlanActions(
  { getState, setState }: Store,
  client: Client,
  chosen: (choice: Choice) => void,
): PlanActions {
  const keep = (source: Source, choice: Choice): void => {
    if (source.kind === 'live') chosen(choice)
  }

  async function plan(source: Source, choice: Choice): Promise<void> {
    setState((state) => withChoice(state, source, choice))
    const outcome = await client.call('plan:make', { source, choice })
    // Only the answer to the present choice counts; people click faster than plans are made.
    if (choiceOf(getState(), source) === choice) setState((state) => planAnswered(state, source, outcome))
  }

  async function makePlan(source: Source): Promise<void> {
    const choice = choiceOf(getState(), source)
    if (choice) await plan(source, { ...choice })
  }

  return {
    makePlan,
    begin(source, report, address) {
      const isBegun = choiceOf(getState(), source)?.cards[0]?.address === address
      const choice = isBegun ? undefined : firstChoice(getState(), source, report, address)
      if (!choice) return
      setState((state) => withChoice(state, source, choice))
      keep(source, choice)
    },
    async choose(source, changes) {
      const choice = choiceOf(getState(), source)
      if (!choice) return
      setState({ news: say('app.choices.remaking') })
      keep(source, { ...choice, ...changes })
      await plan(source, { ...choice, ...changes })
      const { state, value } = planOf(getState(), source)
      const isPlanned = value?.outcome.tag === 'planned'
      if (state === 'ready')
        setState({ news: say(isPlanned ? 'app.choices.remade' : 'app.choices.remade-refused') })
    },
    readCosts(source, { costs }, isRead) {
      const key = isRead ? costsKey({ costs }) : ''
      setState(({ costsRead }) => ({ costsRead: { ...costsRead, [sourceKey(source)]: key } }))
    },
    async script(source) {
      const choice = choiceOf(getState(), source)
      return choice && client.call('plan:script', { source, choice })
    },
  }
}
