import { wayBackId } from '../early/grub.ts'
import type { ScriptStep } from './script-step.ts'
import { shellSentence, shellWord } from './shell-words.ts'

const menu = '/boot/grub/grub.cfg'

// The lines of GRUB's own entries for Linux; other programs write entries of other systems.
const tools = `menu=${menu}

linux_lines() {
	sed -n '/^### BEGIN .*10_linux ###$/,/^### END .*10_linux ###$/p' "$menu" |
		sed -n 's/^[[:space:]]*linux\\(efi\\|16\\)\\{0,1\\}[[:space:]]\\{1,\\}//p'
}

make_menu() {
	keep_file "$menu"
	update-grub
	left "$menu"
}

# has_words WORD...: every entry has them, but those for recovery have none.
has_words() {
	linux_lines > "$keep/lines"
	[ -s "$keep/lines" ] || stop ${shellSentence('script.no-word', { path: '$menu' })}
	while IFS= read -r line; do
		for word in "$@"; do
			case " $line " in
			*' single '*" $word "* | *' recovery '*" $word "*)
				stop ${shellSentence('script.recovery-word', { path: '$menu' })}
				;;
			*' single '* | *' recovery '* | *" $word "*) ;;
			*) stop ${shellSentence('script.no-word', { path: '$menu' })} ;;
			esac
		done
	done < "$keep/lines"
}

# has_no_word WORD...: update-grub left none of them.
has_no_word() {
	linux_lines > "$keep/lines"
	for word in "$@"; do
		while IFS= read -r line; do
			case " $line " in *" $word "*) leave "$menu" ;; esac
		done < "$keep/lines"
	done
}
`

/** Kernel arguments on Debian and Ubuntu: the menu is made anew with our file, and read again. */
export function debianArguments(added: readonly string[]): ScriptStep {
  const words = added.map(shellWord).join(' ')
  return {
    check: ['need update-grub'],
    tools,
    apply: `make_menu${words === '' ? '' : `\nhas_words ${words}`}`,
    undo: 'put_back "$menu"\nif [ "$changed" = yes ]; then : > "$keep/menu-changed"; fi',
    // Our files have to be gone before update-grub reads the rest.
    settle: `if [ -e "$keep/menu-changed" ]; then update-grub; fi${words === '' ? '' : `\nhas_no_word ${words}`}`,
  }
}

/** The way back on Debian and Ubuntu, which update-grub has made by now. */
export const debianWayBack: ScriptStep = {
  apply: `grep -q -F -e ${shellWord(wayBackId)} "$menu" || stop ${shellSentence('script.no-way-back', { path: '$menu' })}`,
  undo: '',
}
