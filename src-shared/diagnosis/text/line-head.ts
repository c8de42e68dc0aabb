// What people put in front of a line when they paste it.
const QUOTING = /^[\s>|*`'"$#~-]{0,40}/
const HEADS = [
  // dmesg: [   12.345678], with a level <6> before and the task [ T123] after.
  /^(?:<\d{1,3}>)?\[\s{0,12}\d{1,9}\.\d{3,9}\]/,
  // dmesg -T: [Thu Oct 22 08:54:51 2020], in any language.
  /^\[\p{L}{2,4}\.? \p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d \d{4}\]/u,
  // ISO 8601: journalctl -o short-iso, QEMU, libvirt, containers.
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
  // syslog and journalctl: Oct 22 08:54:51, in any language.
  /^\p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d/u,
  /^type=[A-Z_]{3,20} /,
  // Programs that begin a message with their own name, and the words that libvirt's tools begin one with.
  /^(?:qemu(?:-[\w-]{1,40})?|kvm|libvirt[\w.]{0,40}|virsh|virt-[\w-]{1,20}|vfio(?:-pci|_pci)?|modprobe|insmod|rmmod|dracut(?:\[\w+\]|-[\w-]{1,20})?|grub[\w-]{0,20}|rpm-ostree|DMAR|AMD-Vi|NVRM|audit|systemd|kernel|swtpm|tee|bash|echo|error|Error starting domain|internal error|warning|failed|fatal)\b ?[:[(-]/i,
]

/** Whether a line begins a message of its own, and does not go on with the line before, where a terminal broke it. */
export function beginsMessage(line: string): boolean {
  const bare = withoutQuoting(line)
  return HEADS.some((head) => head.test(bare))
}

/** A line without the marks of a quotation, a list or a prompt in front. */
export function withoutQuoting(line: string): string {
  return line.replace(QUOTING, '')
}

const ISO =
  /^[^\d\n]{0,40}(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?:\s?(Z|[+-]\d\d:?\d\d))?/

// type=AVC msg=audit(1700000000.123:456): seconds since 1970 and a serial number.
const AUDIT = /^.{0,80}?\baudit\((\d{9,11})\.(\d{3}):\d{1,10}\)/

/**
 * The time that a line begins with, in milliseconds since 1970. Null where it names no year (syslog) or no date at
 * all (the kernel's seconds since its start). A time without a zone counts as UTC.
 */
export function timeOfLine(line: string): number | null {
  const match = ISO.exec(line)
  if (!match) return timeOfAudit(line)
  const [, year, month, day, hour, minute, second, fraction = '', zone = 'Z'] = match
  const days = daysSince1970(Number(year), Number(month), Number(day))
  const seconds = ((days * 24 + Number(hour)) * 60 + Number(minute) - offsetOf(zone)) * 60 + Number(second)
  return seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
}

function timeOfAudit(line: string): number | null {
  const match = AUDIT.exec(line)
  return match ? Number(match[1]) * 1000 + Number(match[2]) : null
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return digits.startsWith('-') ? -minutes : minutes
}

/** Days from 1970-01-01 in the Gregorian calendar, by counting years from March (the leap day is then the last). */
function daysSince1970(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - 719_468
  )
}
