import type { appGroup as source } from '../en/app-group.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Group: the drawing from the processor to the card, and what moves with it. */
export const appGroup: Translated<typeof source> = {
  'app.place.group': 'Gruppe',
  'app.group.title.alone': 'Nur die Karte geht',
  'app.group.title.along_one': 'Ein weiteres Gerät geht mit der Karte mit',
  'app.group.title.along_other': '{{count}} weitere Geräte gehen mit der Karte mit',
  'app.group.title.unknown': 'Was mitgeht, ist noch nicht bekannt',
  'app.group.title.none': 'Es gibt keine Karte zum Ansehen',
  'app.group.lead.alone':
    'Die {{card}} ist von allem anderen in diesem Rechner getrennt. Sie geht allein an die virtuelle Maschine, und der Rest bleibt.',
  'app.group.lead.along':
    'Dieser Rechner kann die {{card}} nicht von dem trennen, was in ihrer Gruppe liegt. Sie gehen zusammen an die virtuelle Maschine, und der Rest bleibt.',
  'app.group.lead.unknown':
    'Welche Geräte zur {{card}} gehören, entscheidet die IOMMU, und die sagt hier nichts. Die Zeichnung zeigt, wie die Geräte zusammenhängen.',
  'app.group.lead.none':
    'Diese Seite braucht eine Karte. Die Karten dieses Rechners stehen einen Bereich zuvor.',
  'app.group.to-plan': 'Weiter zum Plan',
  'app.group.card': 'Karte',
  'app.group.card-option': '{{card}} ({{slot}})',

  'app.group.why': 'Warum sie sich nicht trennen lassen',
  'app.group.weigh': 'Vorher abzuwägen',
  'app.group.why.bridge':
    '{{bridge}} bietet kein ACS, oder es ist aus: {{others}} könnten dahinter einander erreichen, ohne dass die IOMMU es merkt.',
  'app.group.why.slot':
    'In Steckplatz {{slot}} sind mehrere Funktionen ohne ACS dazwischen: {{others}}. Sie könnten einander erreichen, ohne dass die IOMMU es merkt.',
  'app.group.stays_one': 'Ein anderes Gerät bleibt bei diesem Rechner.',
  'app.group.stays_other': '{{count}} andere Geräte bleiben bei diesem Rechner.',

  'app.group.drawing': 'Vom Prozessor zur Karte',
  'app.group.drawing.label': 'Zeichnung der Geräte',
  'app.group.drawing.help':
    'Mit den Pfeiltasten bewegen, von Pos1 bis Ende. Plus und Minus zoomen, 0 zeigt alles. Was ausgewählt ist, steht unter der Zeichnung. Die Tabelle unten sagt dasselbe wie die Zeichnung.',
  'app.group.drawing.making': 'Es wird gezeichnet.',
  'app.group.drawing.failed': 'Die Zeichnung konnte nicht erstellt werden. Die Tabelle unten sagt dasselbe.',
  'app.group.drawing.hint': 'Ein Gerät wählen, um darüber zu lesen.',
  'app.group.fate.card': 'Teil der Karte: geht',
  'app.group.fate.along': 'In ihrer Gruppe: geht mit',
  'app.group.fate.way': 'Auf dem Weg zur Karte: bleibt',
  'app.group.fate.stays': 'Bleibt bei diesem Rechner',
  'app.group.fate-short.card': 'geht',
  'app.group.fate-short.along': 'geht mit',
  'app.group.area.moves': 'Gruppe {{id}}: geht zusammen',
  'app.group.area.stays': 'Gruppe {{id}}: bleibt',
  'app.group.area.part': '{{area}} (Teil {{part}} von {{parts}})',
  'app.group.processor': 'Prozessor',
  'app.group.bus': 'Root-Bus {{bus}}',
  'app.group.rest_one': 'Ein anderes Gerät',
  'app.group.rest_other': '{{count}} andere Geräte',
  'app.group.rest.more': 'Anzeigen',
  'app.group.node.group': 'Gruppe {{id}}',
  'app.group.node.no-group': 'keine Gruppe',
  'app.group.node.no-driver': 'kein Treiber',

  'app.group.whole': 'Ganzer Rechner',
  'app.group.zoom-in': 'Vergrößern',
  'app.group.zoom-out': 'Verkleinern',
  'app.group.fit': 'Alles zeigen',
  'app.group.find': 'Gerät suchen',
  'app.group.find.next': 'Nächster Treffer',
  'app.group.find.none': 'Kein Gerät passt.',
  'app.group.find.found_one': 'Ein Treffer.',
  'app.group.find.found_other': '{{at}} von {{count}} Treffern.',
  'app.group.save': 'Zeichnung speichern',
  'app.group.save.svg': 'Als SVG',
  'app.group.save.svg-why': 'Bleibt in jeder Größe scharf',
  'app.group.save.png': 'Als PNG',
  'app.group.save.png-why': 'Für ein Forum oder einen Chat',
  'app.group.save.failed': 'Das Bild konnte nicht erstellt werden. Stattdessen als SVG speichern.',

  'app.group.table': 'Dasselbe als Tabelle',
  'app.group.table.all_one': 'Ein Gerät dieses Rechners',
  'app.group.table.all_other': 'Alle {{count}} Geräte dieses Rechners',
  'app.group.table.hangs': 'Hängt an',
  'app.group.table.fate': 'Was daraus wird',
  'app.group.table.more': '{{count}} weitere anzeigen',
}
