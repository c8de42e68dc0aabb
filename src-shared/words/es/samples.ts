import type { samples as source } from '../en/samples.ts'
import type { Translated } from '../translated.ts'

/** Titles and summaries of the sample machines. */
export const samples: Translated<typeof source> = {
  'sample.intel-nvidia.title': 'Equipo de sobremesa Intel con una tarjeta NVIDIA',
  'sample.intel-nvidia.summary':
    'El buen caso habitual: la pantalla está conectada a los gráficos del procesador, y la GeForce con sus cuatro funciones se puede ceder.',
  'sample.amd-amd.title': 'Equipo de sobremesa AMD con dos Radeon, en Bazzite',
  'sample.amd-amd.summary':
    'Una Radeon en la ranura y otra en el procesador. La ranura del procesador contiene también los puertos USB que necesita el equipo.',
  'sample.twin-nvidia.title': 'Dos tarjetas NVIDIA idénticas',
  'sample.twin-nvidia.summary':
    'Las dos tarjetas responden al mismo número, así que solo sus ranuras las distinguen. Una de ellas muestra el escritorio.',
  'sample.optimus-laptop.title': 'Portátil con un segundo chip gráfico',
  'sample.optimus-laptop.summary':
    'La pantalla está conectada a los gráficos del procesador. El chip NVIDIA solo calcula: ninguna salida del portátil llega a él.',
  'sample.one-card.title': 'Equipo de sobremesa con una sola tarjeta',
  'sample.one-card.summary':
    'Si esta tarjeta pasara a una máquina virtual, al escritorio no le quedaría pantalla.',
  'sample.shared-group.title': 'Una tarjeta que no puede ir sola',
  'sample.shared-group.summary':
    'La segunda tarjeta comparte su grupo con el disco desde el que funciona el sistema y con el único puerto de red.',
  'sample.firmware-off.title': 'IOMMU desactivada en el firmware',
  'sample.firmware-off.summary':
    'Un buen equipo cuyos ajustes del firmware esconden lo que hace falta. Un solo ajuste del firmware lo cambia.',
  'sample.kernel-off.title': 'Fedora recién instalada en Intel',
  'sample.kernel-off.summary':
    'El firmware está listo, pero Fedora no usa la IOMMU de los procesadores Intel hasta que se le indica.',
  'sample.intel-arc.title': 'Tarjeta Intel Arc',
  'sample.intel-arc.summary':
    'La tarjeta trae consigo un pequeño conmutador: su sonido está en un lugar propio y tiene que ir con ella.',
  'sample.server.title': 'Servidor con dos procesadores',
  'sample.server.summary':
    'Varios root complexes, un acelerador en cada procesador y un chip de gestión que muestra la consola.',
}
