import type { appDiagnosis as source } from '../en/app-diagnosis.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Diagnosis: what logs say went wrong. */
export const appDiagnosis: Translated<typeof source> = {
  'app.place.diagnosis': 'Diagnose',
  'app.diagnosis.title.fresh': 'Was ist schiefgegangen?',
  'app.diagnosis.lead.fresh':
    'Einfügen, was ein Programm gemeldet hat, oder einen Teil eines Logs. Handover liest es hier, und nichts davon verlässt diesen Rechner.',
  'app.diagnosis.title.none': 'Kein bekanntes Problem wurde gefunden',
  'app.diagnosis.lead.none.machine':
    'In den Logs der letzten Starts und der virtuellen Maschinen deutet nichts auf ein Problem mit einer Karte hin.',
  'app.diagnosis.lead.none.partly':
    'In dem, was sich lesen ließ, deutet nichts auf ein Problem mit einer Karte hin. Einige Logs ließen sich nicht lesen; unten steht, welche, und wie es geht.',
  'app.diagnosis.lead.none.text':
    'Nichts in diesem Text deutet auf ein bekanntes Problem mit einer Karte hin. Ein längerer Teil des Logs verrät vielleicht mehr.',
  'app.diagnosis.title.errors_one': 'Ein Problem wurde gefunden',
  'app.diagnosis.title.errors_other': '{{count}} Probleme wurden gefunden',
  'app.diagnosis.title.warnings_one': 'Eine Sache ist einen Blick wert',
  'app.diagnosis.title.warnings_other': '{{count}} Sachen sind einen Blick wert',
  'app.diagnosis.title.infos': 'Nichts ist verkehrt, und etwas ist gut zu wissen',
  'app.diagnosis.lead.found':
    'Was zuerst kommt, ist am wahrscheinlichsten der Grund. Dort anfangen; der Rest verschwindet vielleicht mit.',
  'app.diagnosis.reading': 'Die Logs der letzten Starts und der virtuellen Maschinen werden gelesen.',
  'app.diagnosis.reading-text': 'Wird gelesen.',
  'app.diagnosis.failed': 'Die Logs ließen sich nicht lesen',

  'app.diagnosis.news': 'Der Text wurde gelesen.',
  'app.diagnosis.of': 'Was gelesen wird',
  'app.diagnosis.of.machine': 'Die Logs dieses Rechners',
  'app.diagnosis.of.text': 'Ein Text oder eine Datei',
  'app.diagnosis.again': 'Die Logs neu lesen',

  'app.diagnosis.text.label': 'Ein Log, ein Fehler, oder ein Teil davon',
  'app.diagnosis.text.hint':
    'Auch von einem anderen Rechner. Was das Terminal oder ein Forum daraus gemacht hat, schadet nicht.',
  'app.diagnosis.text.run': 'Dies lesen',
  'app.diagnosis.text.file': 'Eine Datei öffnen',
  'app.diagnosis.text.from': 'Aus {{file}}.',
  'app.diagnosis.text.cut': 'Die Datei ist lang: Nur ihr Ende wird gelesen.',
  'app.diagnosis.text.unreadable': 'Diese Datei ließ sich nicht lesen.',

  'app.diagnosis.boots': 'Die letzten Starts',
  'app.diagnosis.boots-lead': 'Einen wählen, um nur zu sehen, was darin geschah.',
  'app.diagnosis.boot.now': 'Dieser Start',
  'app.diagnosis.boot.before': 'Der Start davor',
  'app.diagnosis.boot.earlier': 'Vor {{count}} Starts',
  'app.diagnosis.boot.end.running': 'Läuft',
  'app.diagnosis.boot.end.clean': 'Heruntergefahren',
  'app.diagnosis.boot.end.cut': 'Ohne Herunterfahren abgebrochen',
  'app.diagnosis.boot.end.unknown': 'Ende nicht bekannt',
  'app.diagnosis.boot.handover': 'mit der Änderung von Handover',
  'app.diagnosis.boot.without': 'ohne die Änderung von Handover',
  'app.diagnosis.boot.kernel': 'Kernel {{kernel}}',
  'app.diagnosis.boot.findings_one': 'ein Befund',
  'app.diagnosis.boot.findings_other': '{{count}} Befunde',
  'app.diagnosis.boot.none': 'In diesem Start wurde nichts gefunden.',

  'app.diagnosis.findings': 'Was gefunden wurde',
  'app.diagnosis.severity.error': 'Problem',
  'app.diagnosis.severity.warning': 'Anzusehen',
  'app.diagnosis.severity.info': 'Zu wissen',
  'app.diagnosis.component.firmware-iommu': 'Firmware und IOMMU',
  'app.diagnosis.component.vfio-drivers': 'vfio und Treiber',
  'app.diagnosis.component.pci-reset': 'PCI und Reset',
  'app.diagnosis.component.memory': 'Arbeitsspeicher',
  'app.diagnosis.component.qemu-libvirt': 'QEMU und libvirt',
  'app.diagnosis.component.permissions-selinux': 'Zugriffsrechte und SELinux',
  'app.diagnosis.component.boot-initramfs': 'Start und initramfs',
  'app.diagnosis.component.guest': 'In der virtuellen Maschine',
  'app.diagnosis.times': '{{count}}-mal',
  'app.diagnosis.between': '{{first}} bis {{last}}',
  'app.diagnosis.follows': 'Es folgt aus:',
  'app.diagnosis.evidence': 'Wo es steht: {{source}}, Zeile {{line}}',
  'app.diagnosis.evidence.marked': 'Die Zeile, in der es steht',
  'app.diagnosis.fix': 'Was zu tun ist',
  'app.diagnosis.why': 'Warum wir das glauben',
  'app.diagnosis.confirmed': 'Dieser Rechner bestätigt es',
  'app.diagnosis.sources': 'Was gelesen wurde',
  'app.diagnosis.source.lines_one': 'eine Zeile',
  'app.diagnosis.source.lines_other': '{{count}} Zeilen',

  'app.bundle.button': 'Support-Paket erstellen',
  'app.bundle.why': 'Um andere um Hilfe zu bitten: was Handover sieht, wobei Privates ersetzt ist.',
  'app.bundle.title': 'Ein Support-Paket',
  'app.bundle.text':
    'Das bekommen andere zu lesen. Nichts verlässt diesen Rechner, bevor Sie es weitergeben: Sehen Sie es zuerst durch.',
  'app.bundle.reading': 'Wird zusammengestellt. Das kann ein paar Sekunden dauern.',
  'app.bundle.contents': 'Was das Paket enthält',
  'app.bundle.as-text': 'Als Text für ein Forum',
  'app.bundle.copy': 'Den Text kopieren',
  'app.bundle.copied': 'Kopiert',
  'app.bundle.save': 'Das Paket speichern',
}
