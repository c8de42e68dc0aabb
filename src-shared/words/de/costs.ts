import type { costs as source } from '../en/costs.ts'
import type { Translated } from '../translated.ts'

/** What this computer loses when a card goes to a virtual machine. */
export const costs: Translated<typeof source> = {
  'cost.list-more_one': '{{list}} und {{count}} mehr',
  'cost.list-more_other': '{{list}} und {{count}} weitere',
  'cost.swap': 'Auslagerungsspeicher (Swap)',
  'cost.disk-label': '{{name}} ({{model}})',

  'cost.boot-disk':
    'Das Laufwerk {{disk}} enthält {{uses}}: Dieser Rechner läuft davon und kommt ohne es nicht aus.',
  'cost.boot-disk-part':
    'Das Laufwerk {{disk}} enthält einen Teil von {{uses}}: Dieser Rechner läuft davon und kommt ohne es nicht aus.',
  'cost.mounted-disk':
    'Das Laufwerk {{disk}} ist hier in Gebrauch ({{uses}}). Solange die Karte bei einer virtuellen Maschine ist, sind seine Dateien nicht erreichbar: zuerst schließen und aushängen.',
  'cost.idle-disk':
    'Das Laufwerk {{disk}} ist jetzt nicht in Gebrauch. Es geht mit allem, was darauf ist, an die virtuelle Maschine.',
  'cost.unknown-disk':
    'Ob dieser Rechner vom Laufwerk {{disk}} läuft, ließ sich nicht feststellen. Vor dem Weitermachen nachsehen.',
  'cost.unknown-storage':
    '{{device}} ist für Laufwerke gemacht, und welche daran hängen, ließ sich nicht feststellen. Vor dem Weitermachen nachsehen.',
  'cost.empty-storage':
    '{{device}} ist für Laufwerke gemacht. Keines, das dieser Rechner sieht, hängt daran.',

  'cost.default-network':
    'Die Netzwerkverbindung {{interface}} ist der Weg ins Internet. Sie fehlt, solange die Karte bei einer virtuellen Maschine ist: zuerst eine andere herstellen.',
  'cost.only-network':
    'Die Netzwerkverbindung {{interface}} ist die einzige, die funktioniert. Dieser Rechner ist offline, solange die Karte bei einer virtuellen Maschine ist: zuerst eine andere herstellen.',
  'cost.network': 'Die Netzwerkverbindung {{interface}} geht mit. Andere bleiben.',
  'cost.only-network-device':
    '{{device}} ist das einzige Netzwerkgerät. Dieser Rechner ist offline, solange die Karte bei einer virtuellen Maschine ist.',
  'cost.unknown-network':
    'Ob dieser Rechner das Netzwerkgerät {{device}} braucht, ließ sich nicht feststellen. Vor dem Weitermachen nachsehen.',
  'cost.idle-network': 'Das Netzwerkgerät {{device}} geht mit. Dieser Rechner benutzt es jetzt nicht.',

  'cost.last-keyboard':
    'Die Tastatur {{name}} hängt daran, und es gibt keine andere. Zuerst eine Tastatur an einen anderen Anschluss stecken.',
  'cost.last-mouse':
    'Die Maus {{name}} hängt daran, und es gibt keine andere. Zuerst eine Maus an einen anderen Anschluss stecken.',
  'cost.usb': 'Ein USB-Controller geht mit, und mit ihm: {{things}}.',
  'cost.usb-ports':
    'Ein USB-Controller geht mit. Was in seinen Anschlüssen steckt, gehört dann der virtuellen Maschine; jetzt steckt dort nichts, was dieser Rechner benutzt.',

  'cost.card-audio': 'Der Ton der Karte selbst, über HDMI oder DisplayPort, geht mit.',
  'cost.card-audio-only':
    'Der Ton der Karte selbst, über HDMI oder DisplayPort, geht mit. Dieser Rechner hat keinen anderen Ton.',
  'cost.only-audio': '{{name}} ist außer der Karte der einzige Ton dieses Rechners. Er wird stumm.',
  'cost.audio': 'Das Audiogerät {{name}} geht mit. Andere bleiben.',

  'cost.only-display':
    'Diesem Rechner bliebe keine andere Grafikkarte: Der Bildschirm bleibt schwarz, bis die Karte zurückkommt.',
  'cost.monitor-label': '{{monitor}} ({{connector}})',
  'cost.built-in-screen':
    'Der eingebaute Bildschirm dieses Rechners hängt an der Karte und wird dunkel. Er lässt sich nirgends sonst anschließen.',
  'cost.all-monitors_one':
    'Der Monitor {{monitors}} wird dunkel, und kein anderer ist angeschlossen. Ihn an die Grafikkarte stecken, die bleibt.',
  'cost.all-monitors_other':
    'Die Monitore {{monitors}} werden dunkel, und keine anderen sind angeschlossen. Einen an die Grafikkarte stecken, die bleibt.',
  'cost.monitors_one': 'Der Monitor {{monitors}} wird dunkel. Andere bleiben bei diesem Rechner.',
  'cost.monitors_other': 'Die Monitore {{monitors}} werden dunkel. Andere bleiben bei diesem Rechner.',
  'cost.other-card': 'Die Grafikkarte {{device}} geht mit, weil sie mit dieser in einer IOMMU-Gruppe liegt.',

  'cost.isa-bridge':
    '{{device}} hält das Mainboard zusammen: Tastatur-Controller, Uhr und Firmware hängen daran. So etwas wird nie abgegeben.',
  'cost.smbus':
    '{{device}} bedient Temperatursensoren, Lüfter und Speichereinstellungen des Mainboards. So etwas wird nie abgegeben.',
  'cost.bridge': '{{device}} ist eine Brücke, an der andere Geräte hängen. So etwas wird nie abgegeben.',
  'cost.security-processor':
    '{{device}} gehört zum Prozessor selbst und bewacht Speicher und Start. Ohne das Gerät können der Ruhezustand und das TPM versagen.',
  'cost.memory-device':
    '{{device}} ist Speicher oder Speichersteuerung des Mainboards. Ohne das Gerät kann der Rechner instabil werden.',
  'cost.serial-bus':
    '{{device}} verbindet Teile des Mainboards wie den Firmware-Chip. Ohne das Gerät funktionieren manche davon nicht mehr.',
  'cost.device': '{{device}} geht mit, und dieser Rechner kann das Gerät so lange nicht benutzen.',
  'cost.unknown-device': 'Das Gerät {{address}} geht mit. Mehr ist darüber nicht bekannt.',
}
