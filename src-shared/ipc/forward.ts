import { eventNames } from './channels.ts'
import { type EventName, events, type Subscriptions } from './contract.ts'
import { issuesText } from './issues.ts'

/**
 * Carries every event of the service to a border until the function it gives back is called. A payload that
 * does not fit its schema is held back and handed to `onBug`.
 */
export function forwardEvents(
  subscribe: Subscriptions,
  send: (name: EventName, payload: unknown) => void,
  onBug: (error: unknown) => void,
): () => void {
  const stops = eventNames.map((name) =>
    subscribe[name]((payload: unknown) => {
      const parsed = events[name].safeParse(payload)
      if (parsed.success) send(name, parsed.data)
      else onBug(new Error(`${name}: ${issuesText(parsed.error)}`))
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}
