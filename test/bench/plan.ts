import { reportOfSample } from '../../src-main/service/report-of-sample.ts'
import { defaultChoice } from '../../src-shared/plan/choice.ts'
import { planFingerprint } from '../../src-shared/plan/fingerprint.ts'
import { identityOf } from '../../src-shared/plan/identity.ts'
import { makePlan } from '../../src-shared/plan/make-plan.ts'
import { plainFacts } from '../shared/plan/machines.ts'
import { median } from './measure.ts'

const ROUNDS = 200
const GOAL = 20

/** Measures how long a plan and its fingerprint take, on the sample machine with the most functions. */
async function main(): Promise<void> {
  const host = await reportOfSample('server')
  const card = host?.devices.find(({ address }) => address === '0000:41:00.0')
  if (!host || !card) throw new Error('the sample machine "server" is not as it was')
  const choice = defaultChoice([identityOf(card)])
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    const outcome = makePlan(host, choice, plainFacts)
    if (outcome.tag !== 'planned') throw new Error(`no plan: ${outcome.tag}`)
    planFingerprint(outcome.plan)
    return performance.now() - start
  })
  console.log(
    `Plan and fingerprint, ${host.devices.length} functions: the first ${(times[0] ?? 0).toFixed(1)} ms, ` +
      `median of ${ROUNDS} ${median(times).toFixed(2)} ms (goal: under ${GOAL} ms).`,
  )
}

await main()
