import { join } from 'node:path'
import { z } from 'zod'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { say } from '../../../src-shared/words/say.ts'
import { desktopEntry, ENTRY_NAME, RESUME_WORD } from './desktop-entry.ts'
import type { OwnFiles } from './own-files.ts'

/** What going on after a restart works with. */
export interface ResumeParts {
  readonly files: OwnFiles
  /** XDG_CONFIG_HOME and XDG_STATE_HOME of the person, or their defaults. */
  readonly configHome: string
  readonly stateHome: string
  /** The boot that runs; undefined where it cannot be told. */
  readonly bootId: () => string | undefined
  /** The program as it is installed; undefined where it is not, and so could not be found after a restart. */
  readonly program: string | undefined
  readonly productName: string
}

/** How the app begins. wait: the desktop started it, and the restart has not been yet. */
export type Start = 'as-usual' | 'on-the-proof' | 'wait'

/** Opens the app on the proof after the restart that a change asked for. */
export interface Resume {
  /** Notes down, or takes back, what an answer of the helper means for the next start. */
  readonly after: (outcome: ChangeOutcome) => void
  /** How this start begins; to be asked once. Clears what was noted down if the restart has been. */
  readonly begin: (words: readonly string[]) => Start
}

const noteSchema = z.object({ schema: z.literal(1), transaction: z.string(), bootId: z.string() })

/** Goes on after a restart by a desktop entry in the person's autostart folder, and a note of the boot before it. */
export function resume(parts: ResumeParts): Resume {
  const { files, program, bootId } = parts
  const entry = join(parts.configHome, 'autostart', ENTRY_NAME)
  const note = join(parts.stateHome, 'handover', 'resume.json')

  function clear(): void {
    files.remove(entry)
    files.remove(note)
  }

  function arm(transaction: string): void {
    const boot = bootId()
    const text = program && desktopEntry(program, parts.productName, say('service.resume.comment'))
    if (boot === undefined || text === undefined) return
    // The note comes first: an entry without one would open the app at every login.
    const noted = files.write(note, `${JSON.stringify({ schema: 1, transaction, bootId: boot })}\n`)
    if (!noted || !files.write(entry, text)) clear()
  }

  return {
    after(outcome) {
      if (outcome.tag !== 'answered') return
      const { result } = outcome
      if (result.tag === 'applied' && result.restart) arm(result.record.id)
      else if (result.tag === 'undone') clear()
    },
    begin(words) {
      const asked = words.includes(RESUME_WORD)
      const text = files.read(note)
      const noted = text === undefined ? undefined : noteSchema.safeParse(parseJson(text)).data
      if (noted && noted.bootId === bootId()) return asked ? 'wait' : 'as-usual'
      // What cannot be understood must not open the app at every login.
      if (asked || text !== undefined) clear()
      return asked || noted ? 'on-the-proof' : 'as-usual'
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
