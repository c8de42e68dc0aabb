/** What Handover can do about a problem by itself, or where in it the setting is. */
export const actions = [
  'attach-whole-group',
  'rebuild-initramfs',
  'release-audio',
  'add-module-to-initramfs',
  'label-rom',
  'pause',
  'undo',
  'open-readiness',
  'open-cards',
  'open-plan',
  'open-machines',
] as const

export type Action = (typeof actions)[number]

/** A place of the window. */
type ActionPlace = 'readiness' | 'cards' | 'plan' | 'machines' | 'proof'

const places: Readonly<Record<Action, ActionPlace>> = {
  'attach-whole-group': 'machines',
  // A plan builds the initramfs anew with vfio-pci and the early step in it, takes every function of a card along, and
  // puts a video BIOS where virtual machines may read it.
  'rebuild-initramfs': 'plan',
  'release-audio': 'plan',
  'add-module-to-initramfs': 'plan',
  'label-rom': 'plan',
  pause: 'proof',
  undo: 'proof',
  'open-readiness': 'readiness',
  'open-cards': 'cards',
  'open-plan': 'plan',
  'open-machines': 'machines',
}

/** The place of the window where an action is carried out, each with its own question before anything changes. */
export function actionPlace(action: Action): ActionPlace {
  return places[action]
}
