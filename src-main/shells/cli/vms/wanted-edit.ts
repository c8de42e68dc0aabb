import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Outcome } from '../../../../src-shared/ipc/contract.ts'
import type { Edit } from '../../../../src-shared/vms/edit.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { cardsOf } from '../choose.ts'
import { type Command, exitCodes } from '../usage/command.ts'

/** The edit that a command line asks for; or what to tell the person, and the exit code. */
export type Wanted =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly message: string; readonly code: number }

type EditCommand = Extract<Command, { name: 'attach' | 'detach' }>

/**
 * The edit of `attach` or `detach`. Where no card is named it is the only one that can be meant: that which is possible
 * on the machine, or that which Handover gave the VM (`given`).
 */
export async function wantedEdit(
  command: EditCommand,
  given: readonly string[],
  report: () => Promise<Outcome<HostReport>>,
): Promise<Wanted> {
  if (command.name === 'detach') {
    const [card, second] = command.card === undefined ? given : [command.card]
    if (card === undefined) return no('cli.nothing-attached', exitCodes.refused)
    return second === undefined ? edit({ kind: 'detach', card }) : no('cli.which-attached', exitCodes.usage)
  }
  const host = await report()
  if (!host.ok) {
    return {
      ok: false,
      message: say('cli.failed', { message: host.failure.message }),
      code: exitCodes.failed,
    }
  }
  const cards = cardsOf(host.value, command.card === undefined ? [] : [command.card])
  if (!cards.ok) return cards
  const [card] = cards.found
  if (!card) return no('cli.which-card', exitCodes.usage)
  const { rom, typedName } = command
  return edit({ kind: 'attach', card: card.address, rom, ...(typedName !== undefined && { typedName }) })
}

const edit = (wanted: Edit): Wanted => ({ ok: true, edit: wanted })

function no(key: 'cli.nothing-attached' | 'cli.which-attached' | 'cli.which-card', code: number): Wanted {
  return { ok: false, message: say(key), code }
}
