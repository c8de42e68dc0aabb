import type { Guest } from './domain-facts.ts'
import { childrenIn } from './xml/namespace.ts'
import { childOf, descend, type XmlElement } from './xml/read.ts'

// https://gitlab.com/libosinfo/libosinfo: what virt-manager and virt-install write.
const LIBOSINFO = 'http://libosinfo.org/xmlns/libvirt/domain/1.0'

/** The id of the system in a VM that the tool wrote down which made it; a URI. */
export function osIdOf(domain: XmlElement): string | undefined {
  const metadata = childOf(domain, 'metadata')
  if (!metadata) return undefined
  const [info] = childrenIn(LIBOSINFO, metadata, [domain], 'libosinfo')
  const [os] = info ? childrenIn(LIBOSINFO, info, [metadata, domain], 'os') : []
  return os?.attributes.get('id')
}

// Sites that name systems in libosinfo's database which are not Linux.
const OTHERS =
  /^https?:\/\/(?:[\w.-]*\.)?(?:apple|freebsd|openbsd|netbsd|dragonflybsd|ghostbsd|haiku-os|oracle\.com\/solaris|sun|illumos|omnios|openindiana|smartos|freedos|freenas|truenas|novell\.com\/netware|ibm)/
const ELEVEN = /\bwin(?:dows)?[ ._-]?11\b/i

/**
 * What runs in a VM: by the id that was written down, and where there is none by what only tools that make a Windows
 * VM write (Hyper-V features, a clock in local time). Windows 11 without an id shows in the name or title alone.
 */
export function guestOf(domain: XmlElement): Guest {
  const id = osIdOf(domain)
  if (id !== undefined) {
    if (/^https?:\/\/(?:\w+\.)*microsoft\.com\//.test(id))
      return /\/win\/11/.test(id) ? 'windows-11' : 'windows'
    return OTHERS.test(id) ? 'other' : 'linux'
  }
  const isWindows =
    descend(domain, 'features', 'hyperv') !== undefined ||
    childOf(domain, 'clock')?.attributes.get('offset') === 'localtime'
  if (!isWindows) return 'unknown'
  const names = [childOf(domain, 'name')?.text, childOf(domain, 'title')?.text]
  return names.some((name) => name !== undefined && ELEVEN.test(name)) ? 'windows-11' : 'windows'
}
