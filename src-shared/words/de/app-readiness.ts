import type { appReadiness as source } from '../en/app-readiness.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Readiness: the answer, and what stands around the checks. */
export const appReadiness: Translated<typeof source> = {
  'app.headline.ready': '{{machine}} kann eine Karte abgeben',
  'app.headline.caution': '{{machine}} kann eine Karte abgeben, vorher ist etwas abzuwägen',
  'app.headline.one-card': 'Die {{card}} kann an eine virtuelle Maschine gehen.',
  'app.headline.two-cards': 'Die {{first}} oder die {{second}} kann an eine virtuelle Maschine gehen.',
  'app.headline.many-cards_one': 'Eine Karte kann an eine virtuelle Maschine gehen.',
  'app.headline.many-cards_other': 'Jede von {{count}} Karten kann an eine virtuelle Maschine gehen.',
  'app.headline.screen-stays': 'Der Bildschirm bleibt an der {{card}}.',
  'app.headline.missing.firmware-setting': 'Fast so weit: Eine Einstellung in der Firmware fehlt',
  'app.headline.missing.kernel-argument': 'Fast so weit: Ein Argument beim Start fehlt',
  'app.headline.missing.install': 'Fast so weit: Ein Stück Software fehlt',
  'app.headline.missing.command': 'Fast so weit: Ein Befehl ist noch auszuführen',
  'app.headline.missing.choice': 'Fast so weit: Eine Entscheidung liegt bei Ihnen',
  'app.headline.several_one': 'Fast so weit: Eine Sache ist vorher zu tun',
  'app.headline.several_other': 'Noch nicht: {{count}} Dinge sind vorher zu tun',
  'app.headline.almost-lead': 'Das ist zu tun. Danach erneut prüfen.',
  'app.headline.almost-lead-iommu':
    'Bis dahin lässt sich eine Karte nicht sicher vom übrigen Rechner trennen. Das ist zu tun.',
  'app.headline.off-in-kernel': 'Fast so weit: Ein Argument beim Start fehlt',
  'app.headline.off-in-kernel-lead':
    'Der Kernel muss angewiesen werden, die IOMMU zu nutzen, die eine Karte vom übrigen Rechner trennt. Alles andere ist bereit.',
  'app.headline.cannot': '{{machine}} kann so, wie er ist, keine Karte abgeben',
  'app.headline.cannot-lead': 'Jede seiner Karten wird hier gebraucht. Die Seite der Karten sagt, warum.',
  'app.headline.only-card': '{{machine}} braucht seine einzige Grafikkarte selbst',
  'app.headline.only-card-lead':
    'Ginge sie an eine virtuelle Maschine, bliebe nichts, was das Bild ausgeben könnte. Eine zweite Karte oder ein Prozessor mit eigener Grafik würde das ändern.',
  'app.headline.no-card': '{{machine}} hat keine Grafikkarte zum Abgeben',
  'app.headline.no-card-lead':
    'Das ist kein Fehler. Was Handover tut, zeigt ein Rechner, der eine Grafikkarte hat.',
  'app.headline.management': 'Dieser Server hat keine Grafikkarte zum Abgeben',
  'app.headline.management-lead':
    'Sein einziger Grafikchip gehört zum Management-Controller und gibt das Bild des Servers aus. Eine eingesteckte Karte würde hier erscheinen.',
  'app.headline.virtual': '{{machine}} ist selbst eine virtuelle Maschine',
  'app.headline.virtual-lead':
    'Er hat keine eigene Grafikkarte zum Abgeben. Handover auf dem Rechner ausführen, auf dem dieser läuft, oder einen Beispielrechner ansehen.',
  'app.headline.unknown': 'Noch ist nicht klar, ob eine Karte abgegeben werden kann',
  'app.headline.unknown-lead': 'Etwas Wichtiges konnte nicht gelesen werden. Es ist unten aufgeführt.',
  'app.headline.no-devices': 'Die Geräte dieses Rechners konnten nicht gelesen werden',
  'app.headline.no-devices-lead':
    'Ohne sie lässt sich über seine Karten nichts sagen. Was schiefging, ist unten aufgeführt.',
  'app.headline.not-a-root': 'Dieser Ordner enthält kein Linux-System',
  'app.headline.not-a-root-lead': 'Er hat kein /sys und kein /proc, also gibt es nichts anzusehen.',

  'app.checks.fail': 'Zuerst zu tun',
  'app.checks.stop': 'Was im Weg steht',
  'app.checks.warn': 'Gut zu wissen',
  'app.checks.unknown': 'Nicht feststellbar',
  'app.checks.pass': 'In Ordnung',
  'app.status.pass': 'Gut',
  'app.status.warn': 'Beachten',
  'app.status.fail': 'Zu tun',
  'app.status.stop': 'Im Weg',
  'app.status.unknown': 'Unbekannt',
  'app.check.fix': 'Was zu tun ist',
  'app.check.advice': 'Was möglich ist',

  'app.fact.system': 'System',
  'app.fact.kernel': 'Kernel',
  'app.fact.board': 'Mainboard',
  'app.fact.firmware': 'Firmware',
  'app.fact.start': 'Startet mit',
  'app.fact.start-bios': 'BIOS (der ältere Weg)',
  'app.fact.start-uefi-on': 'UEFI, Secure Boot an',
  'app.fact.start-uefi-off': 'UEFI, Secure Boot aus',
  'app.fact.start-uefi-unknown': 'UEFI',
  'app.fact.processor': 'Prozessor',
  'app.fact.memory': 'Arbeitsspeicher',

  'app.setups.title': 'Früher eingerichtet, von Hand oder von einem anderen Programm',
  'app.setups.lead':
    'Diese Einstellungen betreffen schon das Abgeben einer Karte. Handover hat sie nicht angerührt.',
  'app.setups.line': 'Zeile {{line}}',
  'app.notes.title_one': 'Eine Sache konnte nicht gelesen werden',
  'app.notes.title_other': '{{count}} Dinge konnten nicht gelesen werden',
  'app.notes.lead': 'Was davon abhängt, gilt als unbekannt.',
}
