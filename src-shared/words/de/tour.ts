import type { tour as source } from '../en/tour.ts'
import type { Translated } from '../translated.ts'

/** A tour of a sample machine: what is only pretended there, and says so. */
export const tour: Translated<typeof source> = {
  'tour.busy':
    'Auf diesem Beispielrechner ist gerade etwas im Gang. Warten Sie, bis es zu Ende ist, und versuchen Sie es dann erneut.',
  'tour.who': 'Ihnen, auf dem Beispielrechner',
  'tour.log': 'Protokoll des Beispielrechners: {{sample}}',
}
