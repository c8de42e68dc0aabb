import { spoken } from './say.ts'

const numbers = new Map<string, Intl.NumberFormat>()

/** A number as people here write it, with so many digits behind the point: 15.5, or 15,5 in German. */
export function decimal(value: number, digits: number, atLeast = digits): string {
  const { locale } = spoken()
  const name = `${locale} ${atLeast} ${digits}`
  const format =
    numbers.get(name) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: atLeast,
      maximumFractionDigits: digits,
      useGrouping: false,
    })
  numbers.set(name, format)
  return format.format(value)
}

const moments = new Map<string, Intl.DateTimeFormat>()

/** A moment, in milliseconds since 1970, as people here write it: "Nov 22, 2026, 1:17 PM"; "" for one that no calendar has. */
export function moment(milliseconds: number): string {
  const { locale } = spoken()
  const format =
    moments.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  moments.set(locale, format)
  // The largest moment that a calendar has (ECMA-262, "Time Values and Time Range").
  return Math.abs(milliseconds) <= 8.64e15 ? format.format(milliseconds) : ''
}
