import type { ReactNode } from 'react'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Diff } from '../../parts/diff.tsx'
import { reveal } from '../../text/reveal.ts'

/** The change in a machine's definition, folded for those who don't read XML. */
export function DefinitionDiff({ diff, vm, isOpen }: { diff: string; vm: Vm; isOpen: boolean }): ReactNode {
  if (diff === '') return null
  return (
    <details className="vm-diff" open={isOpen}>
      <summary>{say('app.machines.diff')}</summary>
      <Diff path={say('app.machines.diff.path', { vm: reveal(vm.name) })} text={diff} />
    </details>
  )
}
