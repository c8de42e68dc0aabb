import { fullAddress } from '../world/log-facts.ts'

const ADDRESS = /(?<![\w:.])((?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])(?!\w|:[0-9a-f]{2})/i
const AFTER_HOST = /host["']?[=:] ?["']?((?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])/i
const NODE = /\bpci_([0-9a-f]{4,8})_([0-9a-f]{2})_([0-9a-f]{2})_([0-7])\b/i
const VM =
  /\(vm=["']([^"']{1,100})["']\)|\bguest=([^,\s"']{1,100})|\bdomain ["']([^"']{1,100})["']|\bdomain-\d{1,6}-([\w.-]{1,100})\//i
const MAY_NAME_VM = /vm=|guest=|domain[ -]/i
const LONGEST = 300

/**
 * What a message is about: what its pattern captured, and where it captured no address or VM, those that the line
 * names elsewhere (the `-device` option that QEMU repeats, libvirt's node names, the VM's name in libvirt's head).
 */
export function aboutOf(match: RegExpExecArray, text: string): Record<string, string> {
  const about: Record<string, string> = {}
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value !== undefined && value !== '') about[name] = value.slice(0, LONGEST)
  }
  const address = about.address ?? AFTER_HOST.exec(text)?.[1] ?? ADDRESS.exec(text)?.[1] ?? nodeAddress(text)
  if (address !== undefined) about.address = fullAddress(address)
  if (about.vm === undefined && MAY_NAME_VM.test(text)) {
    const vm = VM.exec(text)
      ?.slice(1)
      .find((name) => name !== undefined)
    if (vm !== undefined) about.vm = vm
  }
  return about
}

function nodeAddress(text: string): string | undefined {
  const match = NODE.exec(text)
  return match ? `${match[1]}:${match[2]}:${match[3]}.${match[4]}` : undefined
}
