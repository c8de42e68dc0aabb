import { afterEach, describe, expect, it } from 'vitest'
import { planFingerprint } from '../../../src-shared/plan/fingerprint.ts'
import type { PlanOutcome } from '../../../src-shared/plan/plan.ts'
import { planScript } from '../../../src-shared/plan/present/script.ts'
import { speakAs } from '../../../src-shared/words/dictionary.ts'
import { type Language, languages } from '../../../src-shared/words/languages.ts'
import { say } from '../../../src-shared/words/say.ts'
import { desktop, outcomeOf, plainFacts, sample } from './machines.ts'

afterEach(() => speakAs({ language: 'en', locale: 'en' }))

const MACHINES = ['twin-nvidia', 'shared-group'] as const

/** What becomes of each card of some machines, in one language. */
async function outcomesIn(language: Language): Promise<PlanOutcome[]> {
  await speakAs({ language, locale: language })
  const reports = [desktop(), ...(await Promise.all(MACHINES.map(sample)))]
  return reports.flatMap((report) => report.cards.map(({ address }) => outcomeOf(report, [address])))
}

/** What has to be the same in all languages: what is agreed to, or why not. */
function essence(outcome: PlanOutcome): unknown {
  if (outcome.tag === 'planned') return planFingerprint(outcome.plan)
  return outcome.tag === 'refused' ? outcome.refusals.map(({ code }) => code) : outcome.tag
}

describe('the language', () => {
  it('is no part of what is agreed to, so that root makes the same plan in another one', async () => {
    const english = await outcomesIn('en')
    expect(english.filter(({ tag }) => tag === 'planned').length).toBeGreaterThan(2)
    for (const language of languages.slice(1)) {
      const outcomes = await outcomesIn(language)
      expect(outcomes.map(essence), language).toEqual(english.map(essence))
    }
  })

  it('is that of the reasons, the warnings and the comments of the script', async () => {
    const [english, german] = [await outcomesIn('en'), await outcomesIn('de')]
    const [plan, inGerman] = [english, german].map((all) => all.find(({ tag }) => tag === 'planned'))
    if (plan?.tag !== 'planned' || inGerman?.tag !== 'planned') throw new Error('There is no plan.')
    const reasons = ({ operations }: typeof plan.plan) => operations.map(({ why }) => why)
    expect(reasons(inGerman.plan).filter((why) => reasons(plan.plan).includes(why))).toEqual([])
    expect(inGerman.plan.waysBack.map(({ text }) => text).join(' ')).toContain('without GPU passthrough')
    expect(planScript(inGerman.plan, plainFacts)).toContain(say('script.comment.put-back').split('\n')[0])
  })
})
