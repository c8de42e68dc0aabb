const BUILT_IN = /^(?:eDP|LVDS|DSI)\b/

/** Whether a connector, by its name, leads to a laptop's own screen, which cannot be plugged in elsewhere. */
export function isBuiltInScreen(name: string): boolean {
  return BUILT_IN.test(name)
}
