import type { proof as source } from '../en/proof.ts'
import type { Translated } from '../translated.ts'

/** What the machine shows of a change, and how changes went. */
export const proof: Translated<typeof source> = {
  'proof.row.iommu': 'IOMMU',
  'proof.row.groups': 'Gruppen der Geräte, die mitgehen',
  'proof.row.function': '{{name}} ({{address}})',
  'proof.row.other': '{{name}} ({{address}}), bleibt bei diesem Rechner',
  'proof.row.argument': 'Kernel-Argument {{key}}, jetzt aktiv',
  'proof.row.next': 'Kernel-Argumente für die nächsten Kernel',

  'proof.iommu.on': 'an',
  'proof.iommu.off-in-firmware': 'in der Firmware aus',
  'proof.iommu.off-in-kernel': 'im Kernel aus',
  'proof.iommu.unknown': 'nicht bekannt',
  'proof.any': 'beliebig',

  'proof.groups.none': 'in keiner Gruppe',
  'proof.groups.shared': '{{groups}}, zusammen mit {{others}}, was bei diesem Rechner bleibt',
  'proof.groups.wanted': 'nichts darin, was bei diesem Rechner bleibt',

  'proof.driver.none': 'kein Treiber',
  'proof.driver.own': 'ein Treiber dieses Rechners',
  'proof.driver.on-demand': '{{driver}}, und vfio-pci, solange eine virtuelle Maschine läuft',
  'proof.driver.gone': 'an diesem Platz ist nichts',
  'proof.driver.replaced': 'ein anderes Gerät: {{name}}',

  'proof.argument.absent': 'nicht da',
  'proof.next.all': 'alle von uns',
  'proof.next.missing': 'ohne {{tokens}}',
  'proof.next.left': 'noch mit {{tokens}}',
  'proof.next.clean': 'keines von uns',

  'proof.waiting':
    'Die Änderung ist auf die Platte geschrieben und wird beim nächsten Start wirksam. Die Arbeit sichern und diesen Rechner neu starten.',
  'proof.waiting.deviations_one':
    'Die Änderung ist auf die Platte geschrieben, aber etwas ist nicht mehr so, wie es hinterlassen wurde: {{first}} Die Änderung vor dem Neustart zurücknehmen und neu anwenden.',
  'proof.waiting.deviations_other':
    'Die Änderung ist auf die Platte geschrieben, aber {{count}} Dinge sind nicht mehr so, wie sie hinterlassen wurden, zuerst: {{first}} Die Änderung vor dem Neustart zurücknehmen und neu anwenden.',
  'proof.waiting.lost':
    'Die Änderung ist auf die Platte geschrieben, aber die nächsten Kernel würden ohne {{tokens}} starten: Etwas hat die Kernel-Argumente seither neu geschrieben. Die Änderung vor dem Neustart zurücknehmen und neu anwenden.',
  'proof.waiting.paused':
    'Die Änderung ist auf die Platte geschrieben, und der nächste Start läuft ohne sie, weil sie pausiert ist. Der Start danach hat sie.',

  'proof.in-effect.reserved':
    '{{cards}}: für virtuelle Maschinen reserviert, seit dieser Rechner gestartet ist. Eine virtuelle Maschine kann sie jetzt bekommen.',
  'proof.in-effect.on-demand':
    '{{cards}}: bleibt bei diesem Rechner, bis eine virtuelle Maschine startet, und kommt danach zurück. Eine virtuelle Maschine kann sie jetzt bekommen.',
  'proof.in-effect.confirm':
    '{{cards}}: für virtuelle Maschinen reserviert, seit dieser Rechner gestartet ist. Wenn der Bildschirm und alles Nötige funktionieren, die Änderung bestätigen; sonst wird sie von selbst zurückgenommen.',
  'proof.in-effect.paused':
    '{{cards}}: für virtuelle Maschinen reserviert bis zum nächsten Start, der ohne die Änderung läuft, weil sie pausiert ist.',

  'proof.partly_one':
    'Die Änderung ist nur zum Teil wirksam: {{first}}. Zurücknehmen, neu starten und neu planen; die Zeilen unten zeigen, was zu sehen war.',
  'proof.partly_other':
    'Die Änderung ist nur zum Teil wirksam: {{count}} Dinge sind nicht wie geplant, zuerst {{first}}. Zurücknehmen, neu starten und neu planen; die Zeilen unten zeigen, was zu sehen war.',
  'proof.partly.row': '{{title}} (jetzt: {{now}}; geplant: {{wanted}})',
  'proof.partly.no-group':
    'Die Änderung ist wirksam, aber die IOMMU arbeitet noch nicht ({{state}}), also kann keine virtuelle Maschine eine Karte nehmen. Die Prüfung der IOMMU auf der Seite „Bereitschaft“ sagt, was zu tun ist; bis dahin ist nichts verloren.',
  'proof.partly.group':
    'Die Gruppen sind erst jetzt bekannt, und zu ihnen gehört auch {{others}}. Eine virtuelle Maschine kann mit der Karte nicht starten, solange dieser Rechner das benutzt. Die Änderung zurücknehmen und neu planen: Der Plan nimmt dann die ganze Gruppe.',
  'proof.partly.disk_one':
    'Die Karten sind jetzt wie geplant, aber auf der Platte ist etwas nicht mehr so, wie es hinterlassen wurde: {{first}} Der nächste Start könnte ohne die Änderung laufen. Sie zurücknehmen und neu anwenden.',
  'proof.partly.disk_other':
    'Die Karten sind jetzt wie geplant, aber {{count}} Dinge auf der Platte sind nicht mehr so, wie sie hinterlassen wurden, zuerst: {{first}} Der nächste Start könnte ohne die Änderung laufen. Sie zurücknehmen und neu anwenden.',
  'proof.partly.unknown':
    'Was sich lesen ließ, ist wie geplant, aber nicht alles ließ sich lesen: {{first}}. Mit `sudo handoverctl verify` noch einmal nachsehen.',
  'proof.at-work.applying':
    'Die Änderung wird gerade angewendet oder wurde dabei unterbrochen. Ist nichts mehr am Werk, stellt der nächste Start oder `sudo handoverctl undo` den Zustand von vorher wieder her.',
  'proof.at-work.undoing':
    'Die Änderung wird gerade zurückgenommen, oder das wurde unterbrochen. Ist nichts mehr am Werk, führt der nächste Start oder `sudo handoverctl undo` es zu Ende.',

  'proof.started-without':
    'Dieser Rechner wurde ohne die Änderung gestartet: über den Starteintrag „without GPU passthrough“, oder weil sie pausiert war. Alle Geräte sind bei diesem Rechner. Neu starten, damit die Änderung wieder wirksam ist, oder sie endgültig zurücknehmen.',
  'proof.started-without.lost':
    'Dieser Rechner wurde ohne die Änderung gestartet, und auch die nächsten Kernel würden ohne {{tokens}} starten: Etwas hat die Kernel-Argumente neu geschrieben. Die Änderung zurücknehmen und neu anwenden.',

  'proof.moved.elsewhere':
    '{{name}} ist nicht mehr unter {{address}}; ein Gerät dieses Modells ist jetzt unter {{now}}. {{effect}} Diese Änderung zurücknehmen und für den neuen Platz neu planen.',
  'proof.moved.gone':
    '{{name}} ist nicht mehr unter {{address}}, und nichts anderes ist dort. {{effect}} Wieder in den Steckplatz stecken und neu starten, oder diese Änderung zurücknehmen und neu planen.',
  'proof.moved.replaced':
    'Unter {{address}} ist jetzt ein anderes Gerät ({{other}}) statt {{name}}. {{effect}} Diese Änderung zurücknehmen und neu planen.',
  'proof.moved.by-address':
    'Die Änderung richtet sich nach Platz und Modell zugleich, also bleibt bei diesem Rechner, was an einem anderen Platz ist.',
  'proof.moved.by-ids':
    'Die Änderung richtet sich nach der Modellnummer, also wird ein Gerät dieses Modells genommen, wo immer es ist.',
  'proof.moved.on-demand': 'Nichts wird genommen, bevor eine virtuelle Maschine danach fragt.',
  'proof.moved.device': 'Das Gerät',

  'proof.ended.person': 'Die Änderung wurde zurückgenommen. Alles, was sie geschrieben hat, ist weg.',
  'proof.ended.guard':
    'Niemand hat die Änderung nach dem Neustart bestätigt, also wurde sie von selbst zurückgenommen. Blieb der Bildschirm schwarz, vor dem nächsten Versuch den Monitor an die Karte anschließen, die bei diesem Rechner bleibt.',
  'proof.ended.guard-restarted':
    'Niemand hat die Änderung bestätigt und niemand war angemeldet, also wurde sie von selbst zurückgenommen, und dieser Rechner startete einmal neu. War der Bildschirm schwarz geblieben, vor dem nächsten Versuch den Monitor an die Karte anschließen, die bei diesem Rechner bleibt.',
  'proof.ended.failure':
    'Die Änderung konnte nicht angewendet werden und wurde zurückgenommen: {{problem}} Nichts davon ist übrig.',
  'proof.ended.crash':
    'Die Änderung wurde durch einen Absturz oder Stromausfall unterbrochen und beim nächsten Start zurückgenommen. Sie kann neu angewendet werden.',
  'proof.ended.restart':
    'Neu starten, um die Geräte an diesen Rechner zurückzugeben: Bis dahin läuft er, wie er gestartet wurde.',
  'proof.ended.left_one': 'Etwas wurde in Ruhe gelassen, weil jemand es seither geändert hat: {{first}}',
  'proof.ended.left_other':
    '{{count}} Dinge wurden in Ruhe gelassen, weil jemand sie seither geändert hat, zuerst: {{first}}',

  'history.applying': 'wird angewendet, oder wurde unterbrochen',
  'history.applied': 'angewendet; noch nicht bestätigt',
  'history.confirmed': 'in Kraft, bestätigt',
  'history.undoing': 'wird zurückgenommen, oder das wurde unterbrochen',
  'history.undone': 'zurückgenommen',
  'history.undone.guard': 'von selbst zurückgenommen, weil niemand sie bestätigt hat',
  'history.undone.crash': 'zurückgenommen, nachdem sie unterbrochen wurde',
  'history.rolled-back': 'nicht angewendet: Sie schlug fehl, und alles wurde zurückgesetzt',
  'history.rolled-back.crash': 'nicht angewendet: Sie wurde unterbrochen, und alles wurde zurückgesetzt',
  'history.line.reserved':
    '{{cards}} ab dem Start für virtuelle Maschinen reserviert, von {{who}}: {{state}}',
  'history.line.on-demand':
    '{{cards}} an virtuelle Maschinen ausgeliehen, solange sie laufen, von {{who}}: {{state}}',

  'history.file.number': 'Nummer: {{id}}',
  'history.file.began': 'Angewendet am {{date}}',
  'history.file.changed': 'Zuletzt bewegt am {{date}}',
}
