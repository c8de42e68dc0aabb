import type { cliSystem as source } from '../en/cli-system.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says about the system part. */
export const cliSystem: Translated<typeof source> = {
  'cli.bad-system': '„{{word}}“ kann „system“ nicht. Möglich sind status, install und remove.',
  'cli.system-package': 'Ein Paket hat Handover hier installiert. Mehr ist nicht nötig.',
  'cli.system-current': 'Der Systemteil ist in Version {{installed}} installiert, wie dieses Programm.',
  'cli.system-outdated':
    'Der Systemteil ist in Version {{installed}} installiert, und dieses Programm hat Version {{version}}. `handoverctl system install` bringt ihn auf den Stand.',
  'cli.system-damaged':
    'Dem Systemteil der Version {{installed}} fehlen Dateien. `handoverctl system install` legt sie wieder an.',
  'cli.system-absent':
    'Der Systemteil ist nicht installiert. `handoverctl system install` erledigt das; ein Paket bringt alles mit, was dazugehört.',
  'cli.system-installed':
    'Der Systemteil der Version {{version}} ist installiert. `handoverctl` ist jetzt ein Befehl dieses Rechners und arbeitet ohne die App.',
  'cli.system-removed': 'Der Systemteil der Version {{version}} ist weg.',

  'cli.help-system': `Zeigt, installiert oder entfernt den Systemteil: dieses Programm dort, wo nur
root schreiben darf, mit seinen Units und polkit-Aktionen. Er ist für das
AppImage, das root nicht lesen kann, und für handoverctl allein. Ein Paket
bringt all das von selbst mit.

Aufruf: handoverctl system [status | install | remove] [--root DIR] [--json]

  --root DIR     der Wurzelordner eines anderen Systems
  --json         gibt als JSON den Zustand aus, oder wie es ausging

Er lässt sich nicht entfernen, solange eine Änderung in Kraft ist: Wächter und
Zurücknehmen stecken in ihm.`,
}
