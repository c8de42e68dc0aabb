import { app } from './app.ts'
import { appCards } from './app-cards.ts'
import { appReadiness } from './app-readiness.ts'
import { boards } from './boards.ts'
import { cli } from './cli.ts'
import { costs } from './costs.ts'
import { devices } from './devices.ts'
import { glossary } from './glossary.ts'
import { notes } from './notes.ts'
import { readiness } from './readiness.ts'
import { recording } from './recording.ts'
import { samples } from './samples.ts'
import { setups } from './setups.ts'
import { shells } from './shells.ts'
import { verdict } from './verdict.ts'

/**
 * The English catalogue: every sentence that a person reads, by key, in the parts it is kept in. They are not
 * merged, as that alone would take a tenth of the start-up of the command line; no key stands in two parts.
 */
export const english = [
  app,
  appCards,
  appReadiness,
  boards,
  cli,
  costs,
  devices,
  glossary,
  notes,
  readiness,
  recording,
  samples,
  setups,
  shells,
  verdict,
] as const
