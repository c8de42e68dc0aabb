/**
 * The names of all calls, without their schemas: for the Electron preload, which lets these through and nothing
 * else, and stays small without zod. The contract is held to the same names by its types.
 */
export const callNames = [
  'app:info',
  'words:get',
  'settings:get',
  'settings:set',
  'host:inspect',
  'host:capture',
  'samples:list',
  'plan:make',
  'plan:script',
  'change:apply',
  'change:undo',
  'change:confirm',
  'change:pause',
  'change:view',
  'tour:view',
  'tour:act',
  'tour:restart',
  'system:state',
  'system:install',
  'system:remove',
  'vms:list',
  'vms:propose',
  'vms:write',
  'vms:check',
  'vms:start',
  'vms:stop',
  'vms:open',
  'diagnosis:run',
  'diagnosis:bundle',
] as const

/** The names of all events, without their schemas. */
export const eventNames = [
  'host:changed',
  'change:progress',
  'change:moved',
  'tour:progress',
  'tour:moved',
  'vms:changed',
  'settings:changed',
] as const

/** What the Electron shell does by itself for its page, and tells it; see shell.ts. No other shell has these. */
export const shellCall = 'shell:choose-rom'
export const shellEvent = 'shell:command'

/** What the bridge of a browser tells by itself: the stream of events broke off ("lost"), or is there again ("back"). */
export const connectionEvent = 'shell:connection'

export type CallName = (typeof callNames)[number]
export type EventName = (typeof eventNames)[number]

/** Whether a value from outside names a call. */
export function isCallName(value: unknown): value is CallName {
  return callNames.some((name) => name === value)
}

/** Whether a value from outside names an event. */
export function isEventName(value: unknown): value is EventName {
  return eventNames.some((name) => name === value)
}
