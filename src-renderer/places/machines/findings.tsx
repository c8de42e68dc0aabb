import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions } from '../../shell/context.ts'
import { type Finding, refOf } from '../../state/vms.ts'
import { markTerms } from '../../text/terms.ts'

export const LEVEL_TONES: Readonly<Record<Finding['level'], Tone>> = {
  blocks: 'bad',
  warns: 'careful',
  note: 'info',
}

/** What there is to know before a card goes to a machine, the gravest first, each with its fix where there is one. */
export function Findings({
  findings,
  vm,
  source,
}: {
  findings: readonly Finding[]
  vm: Vm
  source: Source
}): ReactNode {
  const actions = useActions()
  const sentences = markTerms(findings.map(({ text }) => text))
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map(({ code, level, text, fix }, index) => (
        <li key={`${code}:${text}`}>
          <Sign tone={LEVEL_TONES[level]} />
          <span className="pf-v6-screen-reader">{say(`app.machines.level.${level}`)}: </span>
          <div>
            <p>
              <Explained segments={sentences[index] ?? []} />
            </p>
            {fix !== null && (
              <Button
                isInline
                onClick={() => void actions.edit(source, refOf(vm), { kind: 'fix', id: fix })}
                variant="link"
              >
                {say('app.machines.mend')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
