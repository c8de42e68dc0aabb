import type { ArgumentChange } from '../operation.ts'
import { shellWord } from './shell-words.ts'

/**
 * The awk program by which the script works on kernel arguments, word by word as `withArguments` does. For a shell's
 * single quotes, so there is none in it. Called as
 * `awk PROGRAM words FILE KIND`: the arguments of a file, one a line;
 * `awk PROGRAM merge FILE KIND '' CHANGE...`: the file after the change;
 * `awk PROGRAM without FILE KIND BASE CHANGE...`: the file without the change, where BASE lists the arguments from
 * before, one a line. KIND is entry (boot loader specification), plain (/etc/kernel/cmdline), grub
 * (/etc/default/grub), grub-both (both lines of it) or list (one argument a line).
 */
export const argumentsProgram = `
function split_words(line, into,    count, i, c, quoted, word) {
	count = 0; quoted = 0; word = ""
	for (i = 1; i <= length(line); i++) {
		c = substr(line, i, 1)
		if (c == "\\"") quoted = !quoted
		if (!quoted && index(" \\t\\r\\v\\f", c) > 0) {
			if (word != "") into[++count] = word
			word = ""
		} else word = word c
	}
	if (word != "") into[++count] = word
	return count
}
function key_of(token,    at) {
	if (substr(token, 1, 1) == "\\"") token = substr(token, 2)
	at = index(token, "=")
	if (at > 0) token = substr(token, 1, at - 1)
	gsub(/-/, "_", token)
	return token
}
function value_of(token,    at) {
	at = index(token, "=")
	if (at == 0) return ""
	token = substr(token, at + 1)
	gsub(/"/, "", token)
	return token
}
function take_key(key,    i, left) {
	left = 0
	for (i = 1; i <= count; i++) if (key_of(word[i]) != key) word[++left] = word[i]
	count = left
}
function take_word(token,    i, left) {
	left = 0
	for (i = 1; i <= count; i++) if (word[i] != token) word[++left] = word[i]
	count = left
}
function foreign(key,    i) {
	for (i = 1; i <= count; i++) if (key_of(word[i]) == key && !in_base(word[i])) return 1
	return 0
}
function in_base(token,    i) {
	for (i = 1; i <= base_count; i++) if (base[i] == token) return 1
	return 0
}
function base_back(key, only,    i) {
	if (foreign(key)) return
	for (i = 1; i <= base_count; i++)
		if (key_of(base[i]) == key && (only == "" || base[i] == only)) word[++count] = base[i]
}
function only_in_base(token,    i, others) {
	others = 0
	for (i = 1; i <= base_count; i++) if (key_of(base[i]) == key_of(token) && base[i] != token) others++
	return in_base(token) && others == 0
}
function same_list(one, other,    parts, i, n) {
	n = split(one, parts, ",")
	for (i = 1; i <= n; i++) if (index("," other ",", "," parts[i] ",") == 0) return 0
	n = split(other, parts, ",")
	for (i = 1; i <= n; i++) if (index("," one ",", "," parts[i] ",") == 0) return 0
	return 1
}
function values_of(key, from, n,    i, all) {
	all = ""
	for (i = 1; i <= n; i++) if (key_of(from[i]) == key) all = all "," value_of(from[i])
	return all
}
function join_new(list, known,    parts, i, n, out) {
	out = ""
	n = split(list, parts, ",")
	for (i = 1; i <= n; i++) {
		if (parts[i] == "" || index("," known "," out ",", "," parts[i] ",") > 0) continue
		out = (out == "") ? parts[i] : out "," parts[i]
	}
	return out
}
function set_word(token,    key, i, own, same) {
	key = key_of(token); own = 0; same = 0
	for (i = 1; i <= count; i++) if (key_of(word[i]) == key) { own++; if (word[i] == token) same++ }
	if (own > 0 && own == same) return
	take_key(key)
	word[++count] = token
}
function extend_word(name, values,    key, i, n, parts, last, there, list) {
	key = key_of(name); last = ""; there = 1
	for (i = 1; i <= count; i++) if (key_of(word[i]) == key) last = value_of(word[i])
	n = split(values, parts, ",")
	for (i = 1; i <= n; i++) if (index("," last ",", "," parts[i] ",") == 0) there = 0
	if (there && n > 0) return
	list = join_new(values_of(key, word, count) "," values, "")
	take_key(key)
	word[++count] = (list ~ /[ \\t]/) ? name "=\\"" list "\\"" : name "=" list
}
function unset_word(token,    i) {
	if (only_in_base(token)) return
	for (i = 1; i <= count; i++) if (word[i] == token) break
	if (i > count) return
	take_word(token)
	base_back(key_of(token), "")
}
function undrop_word(token,    i) {
	for (i = 1; i <= count; i++) if (word[i] == token) return
	base_back(key_of(token), token)
}
function unextend_word(name, values,    key, now, earlier, ours, left) {
	key = key_of(name)
	now = values_of(key, word, count)
	earlier = values_of(key, base, base_count)
	ours = join_new(values, earlier)
	left = join_new(now, ours)
	if (left == join_new(now, "")) return
	take_key(key)
	if (same_list(left, join_new(earlier, ""))) base_back(key, "")
	else if (left != "") word[++count] = name "=" left
}
function work(    i) {
	for (i = 5; i < ARGC; i++) {
		if (ARGV[i] == "drop") {
			if (mode == "merge") take_word(ARGV[++i])
			else undrop_word(ARGV[++i])
		} else if (ARGV[i] == "set") {
			if (mode == "merge") set_word(ARGV[++i]); else unset_word(ARGV[++i])
		} else if (ARGV[i] == "extend") {
			if (mode == "merge") extend_word(ARGV[i + 1], ARGV[i + 2])
			else unextend_word(ARGV[i + 1], ARGV[i + 2])
			i += 2
		}
	}
}
function changed(line,    i, before, after) {
	count = split_words(line, word)
	before = ""; after = ""
	for (i = 1; i <= count; i++) before = before "\\n" word[i]
	if (mode == "words") { print substr(before, 2); return line }
	work()
	for (i = 1; i <= count; i++) after = after "\\n" word[i]
	if (before == after) return line
	line = substr(after, 2)
	gsub(/\\n/, " ", line)
	return line
}
function found_in(line,    at, rest) {
	start = ""; finish = ""
	if (kind == "entry") {
		if (line !~ /^options[ \\t]/) return 0
		start = substr(line, 1, 8); inner = substr(line, 9)
		return 1
	}
	if (kind == "grub" || kind == "grub-both") {
		name = (kind == "grub") ? "GRUB_CMDLINE_LINUX=" : "GRUB_CMDLINE_LINUX(_DEFAULT)?="
		if (line !~ ("^[ \\t]*(export[ \\t]+)?" name)) return 0
		at = index(line, "=")
		start = substr(line, 1, at); rest = substr(line, at + 1)
		finish = substr(rest, 1, 1)
		if (finish == "\\"" || finish == quote) {
			rest = substr(rest, 2)
			at = index(rest, finish)
			if (at == 0) return 0
			start = start finish; inner = substr(rest, 1, at - 1); finish = substr(rest, at)
		} else { start = start "\\""; inner = rest; finish = "\\"" }
		return 1
	}
	if (line ~ /^[ \\t]*(#|$)/) return 0
	inner = line
	return 1
}
BEGIN {
	mode = ARGV[1]; file = ARGV[2]; kind = ARGV[3]; quote = sprintf("%c", 39); whole = ""; lines = 0
	if (mode == "without") while ((getline line < ARGV[4]) > 0) base[++base_count] = line
	while ((getline line < file) > 0) {
		if (kind == "list" || kind == "plain") {
			if (kind == "plain" && line ~ /^[ \\t]*#/) { if (mode != "words") print line; continue }
			whole = whole ((lines++ > 0) ? " " : "") line
			continue
		}
		if (!found_in(line)) { if (mode != "words") print line; continue }
		line = changed(inner)
		if (mode != "words") print start line finish
	}
	if (kind == "list" || kind == "plain") {
		whole = changed(whole)
		if (mode != "words") print whole
	}
	exit 0
}
`

/** A change as words for the program: what goes, then what is set, then what is extended, as `withArguments` does it. */
export function changeWords({ set, extend, drop }: ArgumentChange): string {
  const words = [
    ...drop.flatMap((token) => ['drop', token]),
    ...set.flatMap((token) => ['set', token]),
    ...extend.flatMap(({ key, values }) => ['extend', key, values.join(',')]),
  ]
  return words.map(shellWord).join(' ')
}
