/** Hands something to the browser as a file to save. */
export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser has taken the bytes by the next turn; a moment more costs nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
