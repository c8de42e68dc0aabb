import { printable } from '../../../host/printable.ts'
import { listed } from '../../../host/readiness/wording.ts'
import { hasLookingGlass, hasOwnInput, hasWindow } from '../../judge/display.ts'
import { type CheckRule, finding } from './check.ts'

/** How a person sees the VM and works with it, once it has the card. */
export const useChecks: CheckRule = ({ domain, card, label, report, context }) => {
  if (!card) return []
  const monitors = card.connectors.filter(({ connected }) => connected)
  const others = [...domain.hostFunctions, ...card.bindSet].filter((one) => !card.functions.includes(one))
  const isTyped = hasOwnInput(domain, others, report)
  const isSeen = monitors.length > 0 || hasLookingGlass(domain)
  const values = {
    card: label,
    monitors: listed(monitors.map(({ monitor, name }) => printable(monitor ?? name))),
    inputs: listed(context.inputs.map(({ name }) => printable(name))),
  }
  const share = context.inputs.length > 0 ? 'input-evdev' : undefined
  if (!hasWindow(domain)) {
    return [
      ...(isSeen ? [] : [finding('blind', 'warns', values, 'display-window')]),
      ...(isTyped ? [] : [finding('no-input', 'warns', values, share)]),
    ]
  }
  return [
    monitors.length > 0
      ? finding(
          'two-displays',
          'note',
          values,
          isTyped || hasLookingGlass(domain) ? 'display-none' : undefined,
        )
      : finding('window-only', 'note', values),
    ...(isTyped
      ? []
      : [
          finding(
            'input-by-window',
            'note',
            values,
            share,
            share ? 'checkup.input-by-window.why' : 'checkup.input-by-window.why.none',
          ),
        ]),
  ]
}
