import { parseAddress } from '../../../src-shared/host/address.ts'

/** Reads one word; undefined where it does not have the form expected. */
export type Reader<Value> = (text: string) => Value | undefined

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }
const HIGHEST_SLOT = 0x1f

/** Bytes as `512`, `16K`, `32M`, `8G` or `2T`; units are powers of 1024. */
export const size: Reader<number> = (text) => {
  const [, digits, unit] = /^([1-9]\d{0,9})([KMGT]?)$/.exec(text) ?? []
  if (digits === undefined || unit === undefined) return undefined
  const bytes = Number(digits) * (UNITS[unit] ?? Number.NaN)
  return Number.isSafeInteger(bytes) ? bytes : undefined
}

/** A whole number from 0. */
export const count: Reader<number> = (text) => (/^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined)

/** A whole number from 1. */
export const positive: Reader<number> = (text) => (text === '0' ? undefined : count(text))

/** A PCI address as the kernel writes it; `01:00.0` is short for `0000:01:00.0`. */
export const address: Reader<string> = (text) => {
  const full = /^[0-9a-f]{2}:/.test(text) ? `0000:${text}` : text
  const parts = parseAddress(full)
  const padded = full.length > 12 && full.startsWith('0')
  return parts && parts.slot <= HIGHEST_SLOT && !padded ? full : undefined
}

/** Two numbers of four hex digits, `10de:2204`. */
export const idPair: Reader<{ vendor: string; device: string }> = (text) => {
  const [, vendor, device] = /^([0-9a-f]{4}):([0-9a-f]{4})$/.exec(text) ?? []
  return vendor !== undefined && device !== undefined ? { vendor, device } : undefined
}

/** Two hex digits. */
export const hexByte: Reader<string> = (text) => (/^[0-9a-f]{2}$/.test(text) ? text : undefined)

/** A name as the kernel gives to drivers, modules, disks and interfaces. */
export const name: Reader<string> = (text) => (/^[A-Za-z0-9][\w.:+-]{0,62}$/.test(text) ? text : undefined)

/** An absolute path without "." and ".." in it. */
export const path: Reader<string> = (text) =>
  text.startsWith('/') && !text.split('/').some((part) => part === '.' || part === '..') ? text : undefined

/** Port path of a USB device: `1-4`, `2-1.3`. */
export const usbPort: Reader<string> = (text) =>
  /^\d{1,2}-\d{1,2}(\.\d{1,2}){0,4}$/.test(text) ? text : undefined

/** One of the words given. */
export function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (text) => words.find((word) => word === text)
}

/** A list with commas, each part read by `part`. */
export function listOf<Value>(part: Reader<Value>): Reader<readonly Value[]> {
  return (text) => {
    const values = text.split(',').map(part)
    const read = values.filter((value) => value !== undefined)
    return read.length === values.length ? read : undefined
  }
}
