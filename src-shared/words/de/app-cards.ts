import type { appCards as source } from '../en/app-cards.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Cards: the drawing, the verdict, the costs, what moves along. */
export const appCards: Translated<typeof source> = {
  'app.cards.title_one': 'Eine Grafikkarte',
  'app.cards.title_other': '{{count}} Grafikkarten',
  'app.cards.lead':
    'Wählen Sie die Karte, die eine virtuelle Maschine bekommen soll. Zuerst sehen Sie den Plan; das ändert noch nichts.',
  'app.cards.lead-none_one':
    'Sie kann, wie die Dinge stehen, nicht an eine virtuelle Maschine gehen. Hier steht, warum.',
  'app.cards.lead-none_other':
    'Keine davon kann, wie die Dinge stehen, an eine virtuelle Maschine gehen. Bei jeder steht, warum.',
  'app.cards.other-ways': 'Eine virtuelle Maschine kann auch ohne eigene Karte ein Bild haben.',
  'app.cards.other-ways.link': 'Sehen, welcher Weg passt',
  'app.cards.none': 'Hier gibt es keine Grafikkarte',
  'app.cards.none-lead':
    'Das ist kein Fehler, dieser Rechner hat nur keine. Ein Beispielrechner zeigt, wie diese Seite mit einer aussieht.',
  'app.cards.none-virtual':
    'Das ist eine virtuelle Maschine, und was ihren Bildschirm zeichnet, ist Software. Ein Beispielrechner zeigt, wie diese Seite mit einer Karte aussieht.',

  'app.verdict.ready': 'Kann abgegeben werden',
  'app.verdict.caution': 'Kann abgegeben werden, mit Vorsicht',
  'app.verdict.blocked': 'Kann nicht abgegeben werden',
  'app.reason.blocks': 'Im Weg',
  'app.reason.caution': 'Abzuwägen',
  'app.reason.info': 'Zu wissen',

  'app.kind.discrete': 'Grafikkarte',
  'app.kind.soldered': 'Eigener Grafikchip',
  'app.kind.integrated': 'Teil des Prozessors',
  'app.kind.management': 'Management-Chip des Servers',
  'app.kind.emulated': 'Vom Hypervisor erzeugt',

  'app.card.in-slot': 'in Steckplatz {{slot}}',
  'app.card.slot': 'Steckplatz {{slot}}',
  'app.card.connectors': 'Anschlüsse und was daran hängt',
  'app.card.no-connectors': 'Sie hat keinen Anschluss für einen Monitor.',
  'app.card.connectors-hidden':
    'Ihre Anschlüsse sind nicht zu sehen: Der Treiber, der sie jetzt hat, zeigt sie nicht.',
  'app.card.nothing-connected': 'Frei',
  'app.card.some-monitor': 'Ein Monitor',
  'app.card.own-panel': 'Eingebauter Bildschirm',
  'app.card.your-screen': 'Gibt das Bild aus, das Sie gerade sehen',
  'app.card.session-screen': 'Gibt das Bild dieses Rechners aus',
  'app.card.boot-screen': 'Gab das erste Bild nach dem Einschalten aus',
  'app.card.no-reasons': 'Nichts spricht dagegen, sie abzugeben.',
  'app.card.driver': 'Treiber',
  'app.card.no-driver': 'Keiner',
  'app.card.holders': 'In Gebrauch von',
  'app.card.nobody': 'Keinem Programm',
  'app.card.holders-partial': '(Programme anderer Benutzer waren nicht zu sehen)',
  'app.card.claims': 'Vorgesehen für',
  'app.card.link': 'Anbindung',
  'app.card.narrowed': 'nur {{now}} von {{most}} Lanes in Gebrauch',
  'app.card.power': 'Strom',
  'app.card.awake': 'Wach',
  'app.card.asleep': 'Schläft',
  'app.card.window': 'Resizable BAR',
  'app.card.reset': 'Zurücksetzen',
  'app.card.no-reset': 'Der Kernel kennt keinen Weg',
  'app.card.unfold': 'Was mitgeht und was es kostet',
  'app.card.named': '{{words}}: {{card}}, {{slot}}',
  'app.card.notes': 'Gut zu wissen',

  'app.costs.title': 'Was dieser Rechner verlieren würde',
  'app.costs.none': 'Nichts außer der Karte selbst.',
  'app.severity.blocks': 'Unentbehrlich',
  'app.severity.hurts': 'Wird fehlen',
  'app.severity.note': 'Zu wissen',

  'app.movers.title_one': 'Was geht: ein Gerät',
  'app.movers.title_other': 'Was geht: {{count}} Geräte, zusammen',
  'app.movers.lead_one': 'Es geht an die virtuelle Maschine und kommt zurück.',
  'app.movers.lead_other': 'Sie gehen zusammen an die virtuelle Maschine und kommen zusammen zurück.',
  'app.movers.groups': 'Warum zusammen?',
  'app.movers.device': 'Gerät',
  'app.movers.address': 'Adresse',
  'app.movers.group': 'Gruppe',
  'app.movers.driver': 'Treiber jetzt',
  'app.movers.why': 'Warum es geht',
  'app.movers.own': 'Teil der Karte',
  'app.movers.shares': 'In derselben Gruppe',
}
