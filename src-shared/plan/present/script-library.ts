import { say } from '../../words/say.ts'
import { argumentsProgram } from './script-awk.ts'
import { shellComment, shellSentence, shellWord } from './shell-words.ts'

/** Where the script keeps what it changes, until the undo. */
export const keepFolder = '/root/gpu-handover-by-hand'

/** How the script is begun, whatever the plan: strict, with a clean path, in English as tools speak it. */
export const beginning = `set -eu
umask 022
PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
keep=${keepFolder}
script=\${0##*/}
changed=no
`

/**
 * The tools of the script. Each works on one path that it is given; none of them interprets what is in a file. They
 * are called as plain commands, because a shell does not stop at an error inside of a condition.
 */
export function library(): string {
  return `${shellComment(say('script.comment.helpers'))}
say() { printf '%s\\n' "$*"; }

stop() {
	printf '%s\\n' ${shellSentence('script.stopped', { text: '$*' })} >&2
	exit 1
}

need() {
	command -v "$1" > /dev/null 2>&1 || stop ${shellSentence('script.tool-missing', { tool: '$1' })}
}

# flush PATH...: to the disk.
flush() { sync -f "$@" 2> /dev/null || sync; }

label() {
	if command -v restorecon > /dev/null 2>&1; then restorecon "$1"; fi
}

${shellComment(say('script.comment.sum'))}
sum() {
	if [ -e "$1" ]; then sha256sum < "$1" | cut -d ' ' -f 1; else echo absent; fi
}

${shellComment(say('script.comment.keep'))}
keep_file() {
	if [ -e "$keep/before$1" ] || [ -e "$keep/absent$1" ]; then return 0; fi
	if [ -L "$1" ]; then stop ${shellSentence('script.link', { path: '$1' })}; fi
	if [ -e "$1" ]; then
		[ -f "$1" ] || stop ${shellSentence('script.link', { path: '$1' })}
		mkdir -p "$keep/before\${1%/*}"
		cp -p "$1" "$keep/part"
		flush "$keep/part"
		mv "$keep/part" "$keep/before$1"
	else
		mkdir -p "$keep/absent\${1%/*}"
		: > "$keep/absent$1"
	fi
	flush "$keep"
}

${shellComment(say('script.comment.left'))}
left() {
	mkdir -p "$keep/after\${1%/*}"
	sum "$1" > "$keep/after$1"
}

${shellComment(say('script.comment.put-back'))}
put_back() {
	changed=no
	if [ -e "$keep/before$1" ]; then
		was=$(sum "$keep/before$1")
	elif [ -e "$keep/absent$1" ]; then
		was=absent
	else
		return 0
	fi
	now=$(sum "$1")
	if [ "$now" != "$was" ] && [ -e "$keep/after$1" ]; then
		read -r ours < "$keep/after$1"
		if [ "$now" != "$ours" ]; then
			changed=yes
			return 0
		fi
	fi
	if [ "$was" = absent ]; then
		rm -f "$1"
		return 0
	fi
	cp -p "$keep/before$1" "\${1%/*}/.gpu-handover-part"
	mv -f "\${1%/*}/.gpu-handover-part" "$1"
	label "$1"
}

put_back_or_say() {
	put_back "$1"
	if [ "$changed" = yes ]; then leave "$1"; fi
}

leave() {
	say ${shellSentence('script.left-alone', { path: '$1' })}
	: > "$keep/left-alone"
}

make_folder() {
	case $1 in '') return 0 ;; esac
	if [ -d "$1" ]; then return 0; fi
	make_folder "\${1%/*}"
	mkdir -p "$keep/made$1"
	: > "$keep/made$1/.made"
	mkdir "$1"
}

drop_folder() {
	while [ -e "$keep/made$1/.made" ] && [ -d "$1" ]; do
		rmdir "$1" 2> /dev/null || return 0
		set -- "\${1%/*}"
	done
}

${shellComment(say('script.comment.write'))}
# write_file PATH MODE
write_file() {
	keep_file "$1"
	make_folder "\${1%/*}"
	cat > "\${1%/*}/.gpu-handover-part"
	chmod "$2" "\${1%/*}/.gpu-handover-part"
	wanted=$(sum "\${1%/*}/.gpu-handover-part")
	mv -f "\${1%/*}/.gpu-handover-part" "$1"
	label "$1"
	[ "$(sum "$1")" = "$wanted" ] || stop ${shellSentence('script.not-written', { path: '$1' })}
	left "$1"
}

${shellComment(say('script.comment.same-card'))}
# same_card ADDRESS VENDOR DEVICE SUBSYSTEM-VENDOR SUBSYSTEM-DEVICE
same_card() {
	[ -d "/sys/bus/pci/devices/$1" ] || stop ${shellSentence('script.card-gone', { address: '$1' })}
	for pair in "vendor:$2" "device:$3" "subsystem_vendor:$4" "subsystem_device:$5"; do
		[ "\${pair#*:}" = - ] && continue
		value=
		read -r value < "/sys/bus/pci/devices/$1/\${pair%%:*}" || :
		[ "$value" = "0x\${pair#*:}" ] || stop ${shellSentence('script.card-other', { address: '$1' })}
	done
}

# same_line PATH NUMBER TEXT
same_line() {
	[ "$(sed -n "$2p" "$1" 2> /dev/null)" = "$3" ] ||
		stop ${shellSentence('script.line-changed', { path: '$1', line: '$2' })}
}

# without_lines PATH SED-COMMAND...: takes lines out and leaves mode and owner as they are.
without_lines() {
	file=$1
	shift
	keep_file "$file"
	cp -p "$file" "\${file%/*}/.gpu-handover-part"
	sed "$@" "$file" > "\${file%/*}/.gpu-handover-part"
	mv -f "\${file%/*}/.gpu-handover-part" "$file"
	label "$file"
	left "$file"
}
`
}

/** What the script needs to work on kernel arguments. `changes` are words of `changeWords`. */
export function argumentTools(changes: string): string {
  return `${shellComment(say('script.comment.arguments'))}
arguments=${shellWord(argumentsProgram)}

# words FILE KIND: its arguments, one a line.
words() { awk "$arguments" words "$1" "$2"; }

# merged FILE KIND: the file after the change.
merged() { awk "$arguments" merge "$1" "$2" '' ${changes}; }

# taken_out FILE KIND BASE: the file without the change.
taken_out() { awk "$arguments" without "$1" "$2" "$3" ${changes}; }

# set_right FILE KIND BASE: FILE has the arguments of BASE after the change, and stays as it is where it has.
set_right() {
	merged "$3" "$2" > "$keep/wanted"
	words "$keep/wanted" "$2" | sort > "$keep/wanted-words"
	words "$1" "$2" | sort > "$keep/words"
	if ! cmp -s "$keep/words" "$keep/wanted-words"; then replace_text "$1"; fi
	words "$1" "$2" | sort > "$keep/words"
	cmp -s "$keep/words" "$keep/wanted-words" || stop ${shellSentence('script.no-options', { path: '$1' })}
}

# take_out FILE KIND BASE: BASE lists the arguments from before.
take_out() {
	taken_out "$1" "$2" "$3" > "$keep/wanted"
	if ! cmp -s "$1" "$keep/wanted"; then replace_text "$1"; fi
}

# replace_text FILE: by $keep/wanted; mode and owner stay.
replace_text() {
	cp -p "$1" "\${1%/*}/.gpu-handover-part"
	cat "$keep/wanted" > "\${1%/*}/.gpu-handover-part"
	mv -f "\${1%/*}/.gpu-handover-part" "$1"
	label "$1"
}
`
}
