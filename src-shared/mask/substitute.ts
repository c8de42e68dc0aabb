import { interfaceId, ipBytes, macInside, writeIp } from './ip.ts'
import { canonical, type NumberOf, type SecretKind } from './secret.ts'

const ALPHANUMERIC = /[0-9A-Za-z\u0080-\uffff]/
const DIGIT = /[0-9]/
const LINK_LOCAL = [0xfe, 0x80, 0, 0, 0, 0, 0, 0]
const PRIVATE = [0xfd, 0, 0, 0, 0, 0, 0, 0]
const LOCAL_MAC = [2, 0, 0]

/**
 * What is written in place of a secret: of the same shape, so that whatever parses the text still can, and
 * made of nothing but the secret's number, so that nobody can calculate back.
 */
export function substitute(kind: SecretKind, text: string, numberOf: NumberOf): string {
  switch (kind) {
    case 'serial':
      return shaped(text, String(numberOf(kind, canonical(kind, text))), 'X')
    case 'uuid':
      return shaped(text, String(numberOf(kind, canonical(kind, text))), '0')
    case 'mac':
      return maskMac(text, numberOf(kind, canonical(kind, text)))
    case 'ip':
      return maskIp(text, numberOf)
    case 'host':
    case 'user':
    case 'label':
    case 'wifi':
      return `${kind}${numberOf(kind, canonical(kind, text))}`
    case 'password':
      return `secret${numberOf(kind, canonical(kind, text))}`
  }
}

/**
 * The text with every letter made `letter` and every digit 0, and `digits` written over the last of them. As
 * long as the text; only where that has too few places, `digits` alone.
 */
export function shaped(text: string, digits: string, letter: string): string {
  let left = digits.length
  let out = ''
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text.charAt(at)
    if (!ALPHANUMERIC.test(char)) out = char + out
    else if (left > 0) out = digits.charAt(--left) + out
    else out = (DIGIT.test(char) ? '0' : letter) + out
  }
  return left > 0 ? digits : out
}

// Locally administered (the second-lowest bit of the first byte), so that it is nobody's.
function maskMac(text: string, number: number): string {
  const masked = shaped(text, number.toString(16), '0')
  return canonical('mac', text).length === 12 ? masked.replace(/^0{2}/, '02') : masked
}

function maskIp(text: string, numberOf: NumberOf): string {
  const bytes = ipBytes(text)
  if (!bytes) return shaped(text, String(numberOf('ip', canonical('ip', text))), '0')
  const mac = macInside(bytes)
  if (mac) {
    const number = numberOf('mac', mac.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
    const prefix = bytes[0] === 0xfe ? LINK_LOCAL : PRIVATE
    return writeIp([...prefix, ...interfaceId([...LOCAL_MAC, ...lowBytes(number, 3)])], text)
  }
  const number = numberOf('ip', canonical('ip', text))
  if (bytes.length === 4) return writeIp([10, ...lowBytes(number, 3)], text)
  const prefix = bytes[0] === 0xfe ? LINK_LOCAL : PRIVATE
  return writeIp([...prefix, 0, 0, 0, 0, ...lowBytes(number, 4)], text)
}

function lowBytes(number: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (number >>> (8 * (count - 1 - index))) & 0xff)
}
