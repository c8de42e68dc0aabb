import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'

/** The first entries of a list that may be of any length: a machine can have thousands of anything. */
export function firstOnes<Entry>(all: readonly Entry[], most = 100): readonly Entry[] {
  return all.length > most ? all.slice(0, most) : all
}

/** Says how many entries `firstOnes` left out, where it left out any. */
export function LeftOut({ all, shown }: { all: readonly unknown[]; shown: readonly unknown[] }): ReactNode {
  const count = all.length - shown.length
  return count > 0 ? <p className="quiet">{say('app.and-more', { count })}</p> : null
}
