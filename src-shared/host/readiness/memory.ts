import { say } from '../../words/say.ts'
import type { Check } from '../report.ts'
import { check, type Situation } from './check.ts'
import { gibibytes } from './wording.ts'

const GIB = 2 ** 30

/**
 * 4 GiB for a desktop and 4 GiB for a small virtual machine (Windows 11 asks for that much), less what firmware and
 * kernel keep for themselves of memory that is sold as 8 GB.
 */
const ENOUGH = 7 * GIB

/** All memory of a virtual machine with a real device is pinned: it is taken whole and cannot be lent back. */
export function memoryChecks({ facts: { memory } }: Situation): Check[] {
  if (memory.totalBytes === 0) return [check('memory', 'unknown', say('check.memory.unknown'))]
  const amounts = { total: gibibytes(memory.totalBytes), free: gibibytes(memory.availableBytes) }
  if (memory.totalBytes >= ENOUGH) return [check('memory', 'pass', say('check.memory.enough', amounts))]
  const fix = { kind: 'hardware', text: say('check.memory.fix') } as const
  return [check('memory', 'warn', say('check.memory.little', amounts), fix)]
}
