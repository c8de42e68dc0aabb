import { requestProblem } from '../../src-shared/domain/attach-request.ts'
import type { Edit } from '../../src-shared/vms/edit.ts'

/** What a person chose for a card's ROM; the path stays while they look at another choice. */
export interface RomChoice {
  readonly kind: 'own' | 'off' | 'file'
  readonly path: string
}

type Rom = Extract<Edit, { kind: 'attach' }>['rom']

export const ownRom: RomChoice = { kind: 'own', path: '' }

const LONGEST_PATH = 4096
const ANY_CARD = '0000:00:00.0'

/** The same for an edit: null for the card's own ROM; undefined where the path is none that libvirt would take. */
export function romOf({ kind, path }: RomChoice): Rom | undefined {
  if (kind === 'own') return null
  if (kind === 'off') return { bar: 'off' }
  const rom = { file: path.trim() }
  const isFine = rom.file.length <= LONGEST_PATH && rom.file.length > 1
  const request = { card: ANY_CARD, functions: [ANY_CARD], rom }
  return isFine && requestProblem(request) === undefined ? rom : undefined
}
