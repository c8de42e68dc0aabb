import { moment } from '../../../../src-shared/words/locale.ts'
import { spoken } from '../../../../src-shared/words/say.ts'

/**
 * A time in milliseconds since 1970 as the clock on the wall here shows it: in English 2026-11-22 13:17, which is the
 * same everywhere and can be sorted; in other languages as people there write it.
 */
export function dateText(milliseconds: number): string {
  if (spoken().language !== 'en') return moment(milliseconds) || String(milliseconds)
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return String(milliseconds)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
