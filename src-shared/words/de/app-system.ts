import type { appSystem as source } from '../en/app-system.ts'
import type { Translated } from '../translated.ts'

/** What the window says about the system part, and about news of it. */
export const appSystem: Translated<typeof source> = {
  'app.system-part.absent': 'Zuerst den Systemteil installieren',
  'app.system-part.outdated': 'Zuerst den Systemteil aktualisieren',
  'app.system-part.damaged': 'Zuerst den Systemteil neu installieren',
  'app.system-part.package': 'Handover ist aus einem Paket installiert',
  'app.system-part.current': 'Der Systemteil ist installiert',
  'app.system-part.why':
    'Diese App ist ein AppImage, das der Administrator dieses Rechners nicht lesen kann. Was die Änderung vornimmt, ihren ersten Start überwacht und sie zurücknimmt, muss dort liegen, wo es dieses Fenster überlebt: eine Kopie des Programms in /usr/local, mit seinen Units und polkit-Aktionen. Dazu wird einmal nach dem Passwort eines Administrators gefragt, und `handoverctl system remove` entfernt alles wieder.',
  'app.system-part.install': 'Systemteil installieren',
  'app.outcome.system-part': 'Der Systemteil ist, wie verlangt',
  'app.outcome.system-part.lead': 'Sonst wurde nichts geändert.',
}
