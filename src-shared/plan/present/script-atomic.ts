import { say } from '../../words/say.ts'
import type { OperationOf } from '../operation.ts'
import { regenerateWords } from './command-words.ts'
import type { ScriptStep } from './script-step.ts'
import { shellComment, shellLine, shellSentence, shellWord } from './shell-words.ts'

/** Deployments as ostree lists them; the undo drops the one that was prepared, where nobody prepared another. */
export function deploymentTools(): string {
  return `# deployments: their ids, in the order of their numbers, each with * where it runs now.
deployments() {
	ostree admin status | awk '{
		for (i = 1; i <= NF && i <= 3; i++)
			if ($i ~ /^[0-9a-f]+[.][0-9]+$/ && length($i) > 64) {
				print $i, ($1 == "*") ? "*" : "-"
				next
			}
	}'
}

booted() { deployments | sed -n 's/ [*]$//p' | head -n 1; }

# pending: the ids before that of the one that runs.
pending() { deployments | sed '/ [*]$/,$d'; }

note_pending() { if [ ! -e "$keep/pending" ]; then booted > "$keep/booted"; pending > "$keep/pending"; fi; }

${shellComment(say('script.comment.pending'))}
drop_pending() {
	if [ -e "$keep/dropped" ]; then return 0; fi
	[ -e "$keep/pending-after" ] || pending > "$keep/pending-after"
	pending > "$keep/pending-now"
	booted > "$keep/booted-now"
	if [ ! -s "$keep/pending" ] && cmp -s "$keep/booted" "$keep/booted-now" &&
		cmp -s "$keep/pending-after" "$keep/pending-now"; then
		rpm-ostree cleanup -p
		: > "$keep/dropped"
	fi
}
`
}

/** Kernel arguments by rpm-ostree: one call, with what each argument replaces looked up when it runs. */
export function atomicArguments(): ScriptStep {
  return {
    check: ['need rpm-ostree', 'need ostree', 'need awk'],
    tools: `# usual_words FILE: without what ostree gives to each deployment itself.
usual_words() { words "$1" plain | sed '/^ostree=/d'; }

change_kargs() {
	note_pending
	rpm-ostree kargs > "$keep/kargs"
	usual_words "$keep/kargs" > "$keep/base"
	merged "$keep/kargs" plain > "$keep/line"
	usual_words "$keep/line" > "$keep/wanted"
	pass_kargs "$keep/base" "$keep/wanted"
	rpm-ostree kargs > "$keep/line"
	usual_words "$keep/line" | sort > "$keep/words"
	sort "$keep/wanted" > "$keep/wanted-words"
	cmp -s "$keep/words" "$keep/wanted-words" || stop ${shellSentence('script.kargs-missing')}
	pending > "$keep/pending-after"
}

# pass_kargs FROM TO: lists of arguments, one a line.
pass_kargs() {
	from=$1
	to=$2
	set --
	while IFS= read -r word; do
		if ! grep -q -x -F -e "$word" "$to"; then set -- "$@" "--delete-if-present=$word"; fi
	done < "$from"
	while IFS= read -r word; do
		if ! grep -q -x -F -e "$word" "$from"; then set -- "$@" "--append-if-missing=$word"; fi
	done < "$to"
	if [ $# -gt 0 ]; then rpm-ostree kargs "$@"; fi
}

restore_kargs() {
	drop_pending
	if [ -e "$keep/dropped" ]; then return 0; fi
	rpm-ostree kargs > "$keep/kargs-now"
	usual_words "$keep/kargs-now" > "$keep/words"
	taken_out "$keep/kargs-now" plain "$keep/base" > "$keep/line"
	usual_words "$keep/line" > "$keep/wanted"
	pass_kargs "$keep/words" "$keep/wanted"
}
`,
    apply: 'change_kargs',
    undo: 'if [ -e "$keep/base" ]; then restore_kargs; fi',
  }
}

/** The initramfs by rpm-ostree: our files tracked, and built on this machine where it has to hold vfio-pci. */
export function atomicInitramfs({ files, modules }: OperationOf<'initramfs'>): ScriptStep {
  const track = files.map((file) => `--track=${file}`)
  const enable =
    modules.length === 0
      ? ''
      : `
	if image_has_vfio; then :
	elif ! rpm-ostree initramfs | grep -q -i enabled; then
		: > "$keep/regenerate"
		${shellLine(...regenerateWords(modules))}
	fi
	image_has_vfio || rpm-ostree initramfs | grep -q -i enabled || stop ${shellSentence('script.not-regenerated')}`
  const list = files.map(shellWord).join(' ')
  return {
    check: ['need rpm-ostree', 'need ostree'],
    tools: `# Some distributions (Bazzite) have the modules in their own initramfs.
image_has_vfio() {
	cat /usr/lib/dracut/dracut.conf.d/*.conf 2> /dev/null |
		grep -q '^[[:space:]]*\\(force\\|add\\)_drivers.*vfio[-_]pci'
}

track_files() {
	note_pending
	rpm-ostree initramfs-etc > "$keep/tracked"
	${files.length === 0 ? ':' : shellLine('rpm-ostree', 'initramfs-etc', ...track)}
	rpm-ostree initramfs-etc > "$keep/words"
	for file in ${list}; do
		grep -q -F -e "$file" "$keep/words" || stop ${shellSentence('script.not-tracked', { path: '$file' })}
	done${enable}
	pending > "$keep/pending-after"
}

untrack_files() {
	drop_pending
	if [ -e "$keep/dropped" ]; then return 0; fi
	set --
	for file in ${list}; do
		if ! grep -q -F -e "$file" "$keep/tracked"; then set -- "$@" "--untrack=$file"; fi
	done
	if [ $# -gt 0 ]; then rpm-ostree initramfs-etc "$@"; fi
	if [ -e "$keep/regenerate" ]; then rpm-ostree initramfs --disable; fi
}
`,
    apply: 'track_files',
    undo: 'if [ -e "$keep/tracked" ]; then untrack_files; fi',
  }
}

/** The way back: the deployment that runs is kept, and is let go again by its id, as its number changes. */
export const atomicWayBack: ScriptStep = {
  tools: `pin_booted() {
	id=$(booted)
	[ -n "$id" ] || stop ${shellSentence('script.no-deployment')}
	case $(ostree admin pin booted 2>&1) in
	*already*) ;;
	*) printf '%s\\n' "$id" > "$keep/pinned" ;;
	esac
}

unpin() {
	read -r id < "$keep/pinned"
	number=0
	deployments > "$keep/list"
	while read -r one _; do
		if [ "$one" = "$id" ]; then ostree admin pin --unpin "$number" < /dev/null; fi
		number=$((number + 1))
	done < "$keep/list"
}
`,
  apply: 'pin_booted',
  undo: 'if [ -e "$keep/pinned" ]; then unpin; fi',
}
