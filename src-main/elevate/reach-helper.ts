import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Request } from '../../src-shared/change/request.ts'
import { say, spoken } from '../../src-shared/words/say.ts'
import { byPkexec } from './by-pkexec.ts'
import { byPrompt } from './by-prompt.ts'
import { bySudo } from './by-sudo.ts'
import { directly } from './directly.ts'
import type { ElevateParts } from './elevate-parts.ts'
import type { HelperProgram } from './helper-program.ts'
import { terminalCommand } from './terminal-command.ts'

/** One way to the helper. Resolves to `no-agent` where it has no means to ask for a password; never rejects. */
type Way = (request: Request, helper: HelperProgram, parts: ElevateParts) => Promise<ChangeOutcome>

/**
 * Hands a request to the helper with the rights of root and gives its answer, or which of five things came between.
 * The ways are tried in order, and the next one only where nobody could be asked at all: a person who cancelled, or
 * was refused, is not asked a second time. Never rejects. There is no time limit, and a helper that has begun goes on
 * when this process ends.
 */
export async function reachHelper(asked: Request, parts: ElevateParts): Promise<ChangeOutcome> {
  const request = { ...asked, ...inOurLanguage() }
  const { helper } = parts
  if (helper === undefined) {
    return { tag: 'helper-missing', text: say('elevate.helper-missing', { place: 'handover-helper' }) }
  }
  for (const way of waysOf(parts, helper)) {
    const outcome = await way(request, helper, parts)
    if (outcome.tag !== 'no-agent') return outcome
  }
  const foreign = parts.root !== '/'
  return {
    tag: 'no-agent',
    text: foreign ? say('elevate.not-ours', { root: parts.root }) : say('elevate.no-agent'),
    command: terminalCommand(request, parts),
  }
}

/** English goes without saying, so that a helper of an older version takes the request as well. */
function inOurLanguage(): Pick<Request, 'language'> {
  const { language } = spoken()
  return language === 'en' ? {} : { language }
}

/**
 * The ways that are open here, in their order. pkexec passes on no root folder, and our actions refuse logins over
 * the network outright, so neither is tried where it could only fail.
 */
function waysOf(parts: ElevateParts, helper: HelperProgram): readonly Way[] {
  const { owner, root, pkexec, policy, sudo, remote } = parts
  if (owner) return [directly]
  const ours = policy && helper.packaged
  const terminal = sudo === undefined ? [] : [bySudo]
  if (root !== '/' || pkexec === undefined) return terminal
  if (!ours) return [...terminal, byPrompt]
  return remote ? terminal : [byPkexec, ...terminal]
}
