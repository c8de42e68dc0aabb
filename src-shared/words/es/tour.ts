import type { tour as source } from '../en/tour.ts'
import type { Translated } from '../translated.ts'

/** A tour of a sample machine: what is only pretended there, and says so. */
export const tour: Translated<typeof source> = {
  'tour.busy': 'Hay algo en curso en este equipo de ejemplo. Espere a que termine e inténtelo de nuevo.',
  'tour.who': 'usted, en el equipo de ejemplo',
  'tour.log': 'Registro del equipo de ejemplo: {{sample}}',
}
