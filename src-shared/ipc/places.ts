/** Where a person can be in the window, in the order of the way around. */
export const places = [
  'readiness',
  'cards',
  'group',
  'plan',
  'apply',
  'proof',
  'machines',
  'diagnosis',
  'history',
  'samples',
] as const
export type Place = (typeof places)[number]
