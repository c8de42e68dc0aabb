import type { costs as source } from '../en/costs.ts'
import type { Translated } from '../translated.ts'

/** What this computer loses when a card goes to a virtual machine. */
export const costs: Translated<typeof source> = {
  'cost.list-more_one': '{{list}} y {{count}} más',
  'cost.list-more_other': '{{list}} y {{count}} más',
  'cost.swap': 'espacio de intercambio (swap)',
  'cost.disk-label': '{{name}} ({{model}})',

  'cost.boot-disk':
    'El disco {{disk}} contiene {{uses}}: este equipo funciona desde él y no puede prescindir de él.',
  'cost.boot-disk-part':
    'El disco {{disk}} contiene una parte de {{uses}}: este equipo funciona desde él y no puede prescindir de él.',
  'cost.mounted-disk':
    'El disco {{disk}} está en uso aquí ({{uses}}). Mientras una máquina virtual tenga la tarjeta, no se podrá acceder a sus archivos: ciérrelos y desmóntelo antes.',
  'cost.idle-disk':
    'El disco {{disk}} no está en uso ahora. Pasa a la máquina virtual con todo lo que contiene.',
  'cost.unknown-disk':
    'No se pudo averiguar si este equipo funciona desde el disco {{disk}}. Averígüelo antes de continuar.',
  'cost.unknown-storage':
    '{{device}} es para discos, y no se pudo averiguar cuáles están conectados a él. Averígüelo antes de continuar.',
  'cost.empty-storage': '{{device}} es para discos. Este equipo no ve ninguno conectado a él.',

  'cost.default-network':
    'La conexión de red {{interface}} es la salida a internet. Se pierde mientras una máquina virtual tenga la tarjeta: conecte otra antes.',
  'cost.only-network':
    'La conexión de red {{interface}} es la única que funciona. Este equipo queda sin red mientras una máquina virtual tenga la tarjeta: conecte otra antes.',
  'cost.network': 'La conexión de red {{interface}} se va con ella. Quedan otras.',
  'cost.only-network-device':
    '{{device}} es el único dispositivo de red. Este equipo queda sin red mientras una máquina virtual tenga la tarjeta.',
  'cost.unknown-network':
    'No se pudo averiguar si este equipo necesita el dispositivo de red {{device}}. Averígüelo antes de continuar.',
  'cost.idle-network': 'El dispositivo de red {{device}} se va con ella. Este equipo no lo usa ahora.',

  'cost.last-keyboard':
    'El teclado {{name}} está conectado ahí, y no hay otro. Conecte antes un teclado a otro puerto.',
  'cost.last-mouse':
    'El ratón {{name}} está conectado ahí, y no hay otro. Conecte antes un ratón a otro puerto.',
  'cost.usb': 'Se va con ella una controladora USB, y con esta: {{things}}.',
  'cost.usb-ports':
    'Se va con ella una controladora USB. Lo que se conecte a sus puertos pertenecerá entonces a la máquina virtual; ahora no hay conectado nada que use este equipo.',

  'cost.card-audio': 'El sonido de la propia tarjeta, por HDMI o DisplayPort, se va con ella.',
  'cost.card-audio-only':
    'El sonido de la propia tarjeta, por HDMI o DisplayPort, se va con ella. Este equipo no tiene otro sonido.',
  'cost.only-audio':
    '{{name}} es el único sonido que tiene este equipo aparte del de la tarjeta. El equipo quedará en silencio.',
  'cost.audio': 'El dispositivo de sonido {{name}} se va con ella. Quedan otros.',

  'cost.only-display':
    'A este equipo no le quedaría otra tarjeta gráfica: la pantalla se queda en negro hasta que vuelva la tarjeta.',
  'cost.monitor-label': '{{monitor}} ({{connector}})',
  'cost.built-in-screen':
    'La pantalla integrada de este equipo está conectada a la tarjeta y se apaga. No se puede conectar a otro sitio.',
  'cost.all-monitors_one':
    'El monitor {{monitors}} se apaga, y no hay otro conectado. Conéctelo a la tarjeta gráfica que se queda.',
  'cost.all-monitors_other':
    'Los monitores {{monitors}} se apagan, y no hay otros conectados. Conecte uno a la tarjeta gráfica que se queda.',
  'cost.monitors_one': 'El monitor {{monitors}} se apaga. Otros se quedan en este equipo.',
  'cost.monitors_other': 'Los monitores {{monitors}} se apagan. Otros se quedan en este equipo.',
  'cost.other-card': 'La tarjeta gráfica {{device}} se va también, porque comparte un grupo IOMMU con esta.',

  'cost.isa-bridge':
    '{{device}} mantiene unida la placa base: de él dependen la controladora del teclado, el reloj y el firmware. Nunca se cede.',
  'cost.smbus':
    '{{device}} lleva los sensores de temperatura, los ventiladores y los ajustes de memoria de la placa base. Nunca se cede.',
  'cost.bridge': '{{device}} es un puente del que dependen otros dispositivos. Nunca se cede.',
  'cost.security-processor':
    '{{device}} pertenece al propio procesador y protege la memoria y el arranque. Sin él pueden fallar la suspensión y el TPM.',
  'cost.memory-device':
    '{{device}} es memoria o control de memoria de la placa base. Sin él, el equipo puede volverse inestable.',
  'cost.serial-bus':
    '{{device}} conecta partes de la placa base, como el chip del firmware. Sin él, algunas dejan de funcionar.',
  'cost.device': '{{device}} se va con ella, y este equipo no puede usarlo mientras tanto.',
  'cost.unknown-device': 'El dispositivo {{address}} se va con ella. No se sabe nada más de él.',
}
