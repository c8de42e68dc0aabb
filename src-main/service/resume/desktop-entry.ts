/** Name of the desktop entry, as of the app itself (electron-builder.yml, appId). */
export const ENTRY_NAME = 'org.gpuhandover.Handover.desktop'

/** The word that tells the app that the desktop started it after a restart. */
export const RESUME_WORD = '--resume'

/**
 * The text of an autostart entry that runs a program by its absolute path; undefined for a path that an entry cannot
 * hold. A program that was removed since is passed over by the desktop (TryExec). Escapes as the Desktop Entry
 * Specification 1.5 asks: first those of an argument in quotes, then those of a string value.
 */
export function desktopEntry(program: string, name: string, comment: string): string | undefined {
  if (!program.startsWith('/') || /[\p{Cc}\u2028\u2029=]/u.test(program)) return undefined
  const argument = `"${program.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Comment=${comment}`,
    `TryExec=${escaped(program)}`,
    `Exec=${escaped(argument)} ${RESUME_WORD}`,
    'Icon=handover',
    'Terminal=false',
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** A string value: backslashes are doubled. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\')
}
