import type { appCards as source } from '../en/app-cards.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Cards: the drawing, the verdict, the costs, what moves along. */
export const appCards: Translated<typeof source> = {
  'app.cards.title_one': 'Una tarjeta gráfica',
  'app.cards.title_other': '{{count}} tarjetas gráficas',
  'app.cards.lead':
    'Elija la tarjeta que debe recibir una máquina virtual. Primero verá el plan; con eso no se cambia nada.',
  'app.cards.lead-none_one':
    'Tal como están las cosas, no se puede ceder a una máquina virtual. Aquí dice por qué.',
  'app.cards.lead-none_other':
    'Tal como están las cosas, ninguna se puede ceder a una máquina virtual. Cada una dice por qué.',
  'app.cards.other-ways': 'Una máquina virtual puede tener imagen sin una tarjeta propia.',
  'app.cards.other-ways.link': 'Ver qué forma conviene',
  'app.cards.none': 'Aquí no hay ninguna tarjeta gráfica',
  'app.cards.none-lead':
    'No hay ningún fallo; este equipo simplemente no tiene ninguna. Un equipo de ejemplo muestra cómo se ve esta página con una.',
  'app.cards.none-virtual':
    'Esto es una máquina virtual, y lo que da imagen a su pantalla es software. Un equipo de ejemplo muestra cómo se ve esta página con una tarjeta.',

  'app.verdict.ready': 'Se puede ceder',
  'app.verdict.caution': 'Se puede ceder, con cuidado',
  'app.verdict.blocked': 'No se puede ceder',
  'app.reason.blocks': 'Lo impide',
  'app.reason.caution': 'A sopesar',
  'app.reason.info': 'Para saber',

  'app.kind.discrete': 'Tarjeta gráfica',
  'app.kind.soldered': 'Chip gráfico dedicado',
  'app.kind.integrated': 'Parte del procesador',
  'app.kind.management': 'Chip de gestión del servidor',
  'app.kind.emulated': 'Creada por el hipervisor',

  'app.card.in-slot': 'en la ranura {{slot}}',
  'app.card.slot': 'Ranura {{slot}}',
  'app.card.connectors': 'Conectores y lo que hay conectado',
  'app.card.no-connectors': 'No tiene ningún conector para un monitor.',
  'app.card.connectors-hidden':
    'No se pueden ver sus conectores: el controlador que la tiene ahora no los muestra.',
  'app.card.nothing-connected': 'Libre',
  'app.card.some-monitor': 'Un monitor',
  'app.card.own-panel': 'Pantalla integrada',
  'app.card.your-screen': 'Da imagen a la pantalla que está mirando',
  'app.card.session-screen': 'Da imagen a la pantalla de este equipo',
  'app.card.boot-screen': 'Dio la primera imagen tras el encendido',
  'app.card.no-reasons': 'Nada se opone a cederla.',
  'app.card.driver': 'Controlador',
  'app.card.no-driver': 'Ninguno',
  'app.card.holders': 'En uso por',
  'app.card.nobody': 'Ningún programa',
  'app.card.holders-partial': '(no se pudieron ver los programas de otros usuarios)',
  'app.card.claims': 'La pide',
  'app.card.link': 'Enlace',
  'app.card.narrowed': 'solo {{now}} de {{most}} líneas en uso',
  'app.card.power': 'Energía',
  'app.card.awake': 'Despierta',
  'app.card.asleep': 'Dormida',
  'app.card.window': 'Resizable BAR',
  'app.card.reset': 'Restablecimiento',
  'app.card.no-reset': 'El kernel no conoce ninguna forma',
  'app.card.unfold': 'Qué se cede, y qué cuesta',
  'app.card.named': '{{words}}: {{card}}, {{slot}}',
  'app.card.notes': 'Conviene saberlo',

  'app.costs.title': 'Lo que perdería este equipo',
  'app.costs.none': 'Nada, aparte de la propia tarjeta.',
  'app.severity.blocks': 'Imprescindible',
  'app.severity.hurts': 'Se echará en falta',
  'app.severity.note': 'Para saber',

  'app.movers.title_one': 'Lo que se cede: un dispositivo',
  'app.movers.title_other': 'Lo que se cede: {{count}} dispositivos, juntos',
  'app.movers.lead_one': 'Va a la máquina virtual y vuelve.',
  'app.movers.lead_other': 'Van a la máquina virtual y vuelven, todos juntos.',
  'app.movers.groups': '¿Por qué juntos?',
  'app.movers.device': 'Dispositivo',
  'app.movers.address': 'Dirección',
  'app.movers.group': 'Grupo',
  'app.movers.driver': 'Controlador actual',
  'app.movers.why': 'Por qué se cede',
  'app.movers.own': 'Parte de la tarjeta',
  'app.movers.shares': 'En el mismo grupo',
}
