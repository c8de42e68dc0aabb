/** The first word that makes the one-file program the helper, under whatever name it lies. */
export const HELPER_WORD = 'helper'

/** Where the files of the built window lie inside. */
export const WINDOW_INSIDE = 'window/'

// Node's own module for it is missing in older versions and of no use in Electron, so that it is asked for by name.
const sea = process.getBuiltinModule?.('node:sea')

/** Whether this process is the one-file program: Node with everything that Handover needs inside (npm run package). */
export const isOneFile: boolean = sea?.isSea() === true

/** A file that the one-file program has inside, without a copy of it; undefined elsewhere, or where it has none of that name. */
export function fileInside(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!isOneFile || sea === undefined || !namesInside().includes(name)) return undefined
  return new Uint8Array(sea.getRawAsset(name))
}

/** The names of all files inside; none elsewhere. */
export function namesInside(): readonly string[] {
  return isOneFile && sea !== undefined ? sea.getAssetKeys() : []
}

/** A script that the one-file program has inside, as an address that a thread can be started with. */
export function scriptInside(name: string): URL | undefined {
  const script = fileInside(name)
  return script && new URL(`data:text/javascript;base64,${Buffer.from(script.buffer).toString('base64')}`)
}
