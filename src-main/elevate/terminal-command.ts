import type { Request } from '../../src-shared/change/request.ts'
import { type Choice, defaultChoice } from '../../src-shared/plan/choice.ts'
import { shellWord } from '../../src-shared/plan/present/shell-words.ts'
import type { ElevateParts } from './elevate-parts.ts'

/**
 * The line that asks for the same in a terminal, ready to be pasted into a shell. It shows the plan again and asks,
 * as it holds no --yes. A video BIOS has no path here; FILE stands for it.
 */
export function terminalCommand(request: Request, { root, handoverctl }: ElevateParts): string {
  const where = root === '/' ? [] : ['--root', root]
  return ['sudo', ...handoverctl, ...wordsOf(request), ...where].map(quoted).join(' ')
}

function wordsOf(request: Request): readonly string[] {
  switch (request.verb) {
    case 'apply':
      return ['apply', ...choiceWords(request.choice)]
    case 'pause':
      return request.on ? ['pause'] : ['pause', '--off']
    case 'inspect':
    case 'recover':
      // Either is a part of it: whatever is asked of the helper first ends what a crash left half done.
      return ['verify']
    case 'undo':
    case 'confirm':
      return [request.verb]
    case 'system-install':
      return ['system', 'install']
    case 'system-remove':
      return ['system', 'remove']
  }
}

/** The options of `handoverctl plan` and `apply` that make this choice; what is as by default is left out. */
function choiceWords(choice: Choice): readonly string[] {
  const usual = defaultChoice(choice.cards)
  const { vbios } = choice
  // A video BIOS goes to the first card that is named.
  const cards = choice.cards
    .map((card) => card.address)
    .sort((a, b) => Number(b === vbios?.card) - Number(a === vbios?.card))
  const flag = (on: boolean, ...words: string[]) => (on ? words : [])
  const guard = choice.guardMinutes === 0 ? 'off' : String(choice.guardMinutes)
  return [
    ...cards.flatMap((address) => ['--card', address]),
    ...flag(choice.mode !== usual.mode, '--mode', choice.mode),
    ...flag(choice.bind !== usual.bind, '--bind', choice.bind),
    ...flag(choice.identityDma, '--iommu-pt'),
    ...flag(choice.kernels !== usual.kernels, '--kernels', choice.kernels),
    ...flag(choice.guardMinutes !== usual.guardMinutes, '--guard', guard),
    ...flag(choice.setups !== usual.setups, '--setups', choice.setups),
    ...flag(!choice.software, '--no-software'),
    ...flag(choice.snapshot, '--snapshot'),
    ...flag(choice.blacklist, '--blacklist-driver'),
    ...flag(choice.acs !== usual.acs, '--acs', choice.acs),
    ...flag(vbios !== null, '--vbios', 'FILE'),
    ...flag(choice.typedName !== null, `--card-name=${choice.typedName ?? ''}`),
  ]
}

/** A word for a shell. Control characters are left out: none belongs there, and a terminal would act on them. */
function quoted(word: string): string {
  return shellWord(word.replace(/\p{Cc}/gu, ''))
}
