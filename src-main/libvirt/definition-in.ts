/**
 * The domain definition in what virsh printed, with one line end behind it; undefined where there is none. Before it
 * may stand what virsh says of the command itself.
 */
export function definitionIn(text: string): string | undefined {
  const start = /<domain[\s>]/.exec(text)?.index
  const end = text.lastIndexOf('</domain>')
  return start === undefined || end < start ? undefined : `${text.slice(start, end)}</domain>\n`
}
