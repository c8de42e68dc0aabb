import { say } from '../../words/say.ts'
import type { OperationOf } from '../operation.ts'
import type { Family } from '../plan.ts'
import type { ScriptStep } from './script-step.ts'
import { shellComment, shellSentence, shellWord } from './shell-words.ts'

/** A new initramfs by dracut or initramfs-tools: built beside the old one, looked into, put in its place. */
export function imageStep(operation: OperationOf<'initramfs'>, family: Family): ScriptStep {
  const { tool, files, modules, kernels } = operation
  const dracut = tool === 'dracut'
  const order = !dracut && files.length > 0 ? `${orderCheck}\n` : ''
  return {
    check: dracut ? ['need dracut', 'need lsinitrd'] : ['need mkinitramfs', 'need lsinitramfs'],
    tools: `image_of() { printf '/boot/${family === 'debian' ? 'initrd.img-%s' : 'initramfs-%s.img'}\\n' "$1"; }

build() { ${dracut ? 'dracut --force --kver "$1" "$2"' : 'mkinitramfs -o "$2" "$1"'}; }

contents() { ${dracut ? 'lsinitrd' : 'lsinitramfs'} "$1" | awk '{ print $NF }' | sed 's,^[.]*/*,,'; }

# kernels: those whose image is built now, one a line.
kernels() { ${kernels === 'all' ? 'all_kernels' : defaultKernel(family)}; }

all_kernels() {
	for folder in /lib/modules/*; do
		if [ -f "$(image_of "\${folder##*/}")" ]; then printf '%s\\n' "\${folder##*/}"; fi
	done
}

${shellComment(say('script.comment.image'))}
build_image() {
	image=$(image_of "$1")
	part=/boot/.gpu-handover-\${image##*/}
	[ -f "$image" ] || stop ${shellSentence('script.no-image', { path: '$image' })}
	size=$(($(wc -c < "$image") / 1024))
	free=$(df -P -k /boot | awk 'NR == 2 { print $4 }')
	[ "$free" -ge $((size + size / 6 + 8192)) ] || stop ${shellSentence('script.no-room', { folder: '/boot' })}
	keep_file "$image"
	rm -f "$part"
	build "$1" "$part"
	contents "$part" > "$keep/contents"
	check_image "$1"
	flush "$part"
	mv -f "$part" "$image"
	label "$image"
	left "$image"
}

check_image() {
	for file in ${files.map((file) => shellWord(inImage(file))).join(' ')}; do
		grep -q -x -F -e "$file" "$keep/contents" || stop ${shellSentence('script.image-lacks', { what: '$file' })}
	done
	if [ -e "/lib/modules/$1/modules.builtin" ]; then
		cat "/lib/modules/$1/modules.builtin" >> "$keep/contents"
	fi
	sed -n -e 's|.*/||' -e 's|[.]ko\\([.][a-z0-9]*\\)\\{0,1\\}$||p' "$keep/contents" | tr - _ > "$keep/modules"
	for module in ${modules.map((module) => shellWord(module.replaceAll('-', '_'))).join(' ')}; do
		grep -q -x -F -e "$module" "$keep/modules" || stop ${shellSentence('script.image-lacks', { what: '$module' })}
	done
${order}}

build_images() {
	kernels > "$keep/kernels"
	[ -s "$keep/kernels" ] || stop ${shellSentence('script.no-image', { path: '/boot' })}
	while IFS= read -r kernel; do build_image "$kernel" < /dev/null; done < "$keep/kernels"
}

restore_images() {
	all_kernels > "$keep/kernels-now"
	while IFS= read -r kernel; do
		put_back "$(image_of "$kernel")"
		rm -f "/boot/.gpu-handover-$(image_of "$kernel" | sed 's,.*/,,')"
	done < "$keep/kernels-now"
}

${shellComment(say('script.comment.settle'))}
settle_images() {
	all_kernels > "$keep/kernels-now"
	while IFS= read -r kernel; do
		image=$(image_of "$kernel")
		contents "$image" < /dev/null > "$keep/contents"
		if ! grep -q -e '^etc/gpu-handover/' -e '^scripts/init-top/gpu-handover$' "$keep/contents"; then continue; fi
		build "$kernel" "$image.gpu-handover" < /dev/null
		mv -f "$image.gpu-handover" "$image"
		label "$image"
	done < "$keep/kernels-now"
}
`,
    apply: 'build_images',
    undo: 'restore_images',
    settle: 'settle_images',
  }
}

// initramfs-tools runs the scripts of a folder in the order that the file ORDER says.
const orderCheck = `	rm -rf "$keep/unpacked"
	unmkinitramfs "$part" "$keep/unpacked"
	find "$keep/unpacked" -path '*/scripts/init-top/ORDER' -exec cat {} + > "$keep/order"
	rm -rf "$keep/unpacked"
	first=$(sed -n -e 's,^/scripts/init-top/\\(gpu-handover\\) .*,\\1,p' -e 's,^/scripts/init-top/\\(udev\\) .*,\\1,p' "$keep/order" | head -n 1)
	[ "$first" = gpu-handover ] || stop ${shellSentence('script.image-order')}`

function defaultKernel(family: Family): string {
  return family === 'fedora'
    ? `grubby --default-kernel | sed 's,.*/vmlinuz-,,'`
    : 'all_kernels | sort -V | tail -n 1'
}

/** Where a file lies in the image; initramfs-tools puts its scripts at the top. */
function inImage(path: string): string {
  return path.replace(/^\/etc\/initramfs-tools\/(?=scripts\/)/, '').replace(/^\/+/, '')
}
