import type { Component } from './components.ts'

const RULE = `\n\n${'='.repeat(80)}\n\n`

/** The licences of everything of others that is inside, with their words, as one text. */
export function thirdPartyLicences(parts: readonly Component[]): string {
  const sections = parts.map(({ name, version, licence, text }) => {
    const words = text ?? `The package brought no text of its licence along; it names it as ${licence}.`
    return `${name} ${version}\nLicence: ${licence}\n\n${words}`
  })
  return [
    'Handover is under the GPL, version 3 or later (see LICENSE). It has these parts of others inside. What Chromium and\nElectron bring along themselves is listed in LICENSES.chromium.html beside the app.',
    ...sections,
  ].join(RULE)
}
