/**
 * Puts a text on the clipboard; where the window may not write to it, as the selection of the field that shows it.
 * False: neither worked.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return document.execCommand('copy')
  }
}
