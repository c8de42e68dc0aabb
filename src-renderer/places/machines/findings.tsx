import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Edit } from '../../../src-shared/vms/edit.ts'
import { isFix } from '../../../src-shared/vms/fix-ids.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions } from '../../shell/context.ts'
import { type Finding, refOf, type Work } from '../../state/vms.ts'
import { markTerms } from '../../text/terms.ts'

export const LEVEL_TONES: Readonly<Record<Finding['level'], Tone>> = {
  blocks: 'bad',
  warns: 'careful',
  note: 'info',
}

/** What there is to know of an edit, the gravest first, each with its fix where there is one. */
export function Findings({
  findings,
  from,
  vm,
  source,
}: {
  findings: readonly Finding[]
  /** The edit that they are about. */
  from: Work
  vm: Vm
  source: Source
}): ReactNode {
  const actions = useActions()
  const sentences = markTerms(findings.map(({ text }) => text))
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding, index) => {
        const fix = fixOf(finding, from.edit)
        return (
          <li key={`${finding.code}:${finding.text}`}>
            <Sign tone={LEVEL_TONES[finding.level]} />
            <span className="pf-v6-screen-reader">{say(`app.machines.level.${finding.level}`)}: </span>
            <div>
              <p>
                <Explained segments={sentences[index] ?? []} />
              </p>
              {fix && (
                <Button
                  isInline
                  onClick={() => void actions.edit(source, refOf(vm), fix.edit, afterFix(from))}
                  variant="link"
                >
                  {fix.title}
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The fix of a finding as an edit, for the card that the finding is about; none where the edit itself mends it. */
function fixOf({ fix }: Finding, edit: Edit): { readonly edit: Edit; readonly title: string } | undefined {
  if (fix === null || !isFix(fix) || (edit.kind === 'attach' && fix === 'attach-whole-group'))
    return undefined
  const card = edit.kind === 'take-back' ? undefined : edit.card
  return {
    edit: { kind: 'fix', id: fix, ...(card !== undefined && { card }) },
    title: say(`fix.${fix}.title`),
  }
}

/** What the person goes back to once it is mended: the edit that still waits, unless it waited for another itself. */
function afterFix({ tag, edit, after }: Work): Edit | undefined {
  return tag === 'ended' ? undefined : (after ?? edit)
}
