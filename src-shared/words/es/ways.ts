import type { ways as source } from '../en/ways.ts'
import type { Translated } from '../translated.ts'

/** When to use which way to a picture in a virtual machine. */
export const ways: Translated<typeof source> = {
  'way.passthrough.title': 'Una tarjeta propia',
  'way.passthrough.answer':
    'Cédale {{card}}: así dibuja tan rápido como en este equipo, con el controlador del propio fabricante.',
  'way.passthrough.blocked': 'Tal como están las cosas, no se puede ceder ninguna tarjeta de este equipo.',
  'way.passthrough.no-card': 'Este equipo no tiene ninguna tarjeta que se pueda ceder.',
  'way.passthrough.speed':
    'Toda la velocidad y todo lo que puede hacer la tarjeta: todos los juegos, CUDA y ROCm, codificadores de vídeo, monitores conectados a ella.',
  'way.passthrough.stays': 'Este equipo sigue teniendo imagen con {{cards}}.',
  'way.passthrough.alone':
    'Mientras la máquina virtual tiene {{card}}, no pueden usarla ni este equipo ni otra máquina virtual.',
  'way.passthrough.next':
    'Elija {{card}} en «Tarjetas», aplique el cambio y dé la tarjeta a la máquina virtual.',

  'way.sriov.title': 'Una parte de una tarjeta (SR-IOV)',
  'way.sriov.answer':
    '{{card}} se puede dividir en hasta {{total}} partes: la máquina virtual recibe una, y este equipo sigue teniendo imagen con la tarjeta.',
  'way.sriov.no-card': 'Ninguna tarjeta de este equipo se puede dividir (SR-IOV).',
  'way.sriov.no-driver':
    '{{card}} se podría dividir, pero su controlador actual ({{driver}}) no lo hace en el kernel de la distribución. El controlador xe de Intel sí lo hace, desde el kernel 6.17, para tarjetas más nuevas.',
  'way.sriov.shares': 'Varias máquinas virtuales y este equipo usan una misma tarjeta a la vez.',
  'way.sriov.parts':
    'Una parte solo tiene una parte de la velocidad y de la memoria, y no se le puede conectar ningún monitor: su imagen llega por una ventana, un escritorio remoto o Looking Glass.',
  'way.sriov.windows':
    'Windows necesita un controlador del fabricante de la tarjeta que conozca esas partes.',
  'way.sriov.next':
    'Cree las partes: «echo 1 | sudo tee /sys/bus/pci/devices/{{address}}/sriov_numvfs». Cada una aparece entonces como una tarjeta propia; ceda esa. Hay que crearlas de nuevo tras cada arranque de este equipo.',

  'way.mediated.title': 'Una porción de una tarjeta (dispositivo mediado)',
  'way.mediated.answer':
    '{{card}} se puede compartir con GVT-g: la máquina virtual ve una tarjeta Intel pequeña, y este equipo sigue teniendo imagen.',
  'way.mediated.no-card':
    'Ninguna tarjeta de este equipo se puede compartir así. Era para los gráficos Intel de la 5.ª a la 10.ª generación.',
  'way.mediated.nvidia':
    'La forma de este tipo que tiene NVIDIA (vGPU) necesita una licencia, una tarjeta de centro de datos y otro sistema distinto de este; las tarjetas GeForce no la tienen.',
  'way.mediated.shares':
    'Este equipo y la máquina virtual usan una misma tarjeta a la vez, también con Windows.',
  'way.mediated.old':
    'Intel ya no lo desarrolla. Es lento para juegos y está limitado a procesadores antiguos.',
  'way.mediated.next':
    'Arranque el kernel con i915.enable_gvt=1 y cargue el módulo kvmgt, si este kernel lo tiene. Cree un dispositivo en mdev_supported_types y añádalo a la máquina virtual como dispositivo mediado.',

  'way.virtio.shares':
    'No se quita nada: este equipo y cualquier número de máquinas virtuales dibujan con una misma tarjeta.',
  'way.virtio.no-group': 'Sin reinicio, sin IOMMU, sin grupos.',
  'way.virtio.windows':
    'Windows no tiene ningún controlador para 3D con virtio-gpu; dibujaría con el procesador.',
  'way.virtio.no-card':
    'Ninguna tarjeta de este equipo tiene un controlador que pueda dibujar para una máquina virtual.',
  'way.virtio.no-cuda': 'CUDA y ROCm no funcionan por esta vía.',

  'way.venus.title': 'Dibujado por este equipo con Vulkan (virtio-gpu, venus)',
  'way.venus.answer':
    'Deje que {{card}} dibuje para ella con Vulkan: los juegos y programas 3D de Linux van bien, y no se cede nada.',
  'way.venus.against':
    'Es joven: requiere QEMU 9.2 o posterior, una Mesa reciente en los dos lados, y no todos los juegos funcionan.',
  'way.venus.next':
    'Dé a la máquina virtual el dispositivo de vídeo virtio con 3D, y a QEMU las propiedades blob=on, venus=on y un tamaño de hostmem; virt-manager todavía no tiene un ajuste para ello.',

  'way.virgl.title': 'Dibujado por este equipo con OpenGL (virtio-gpu, virgl)',
  'way.virgl.answer':
    'Deje que {{card}} dibuje para ella con OpenGL: el escritorio de un sistema invitado Linux va fluido, y no se cede nada.',
  'way.virgl.against':
    'Solo OpenGL, a una fracción de la velocidad de la tarjeta: demasiado lento para la mayoría de los juegos nuevos.',
  'way.virgl.next':
    'En virt-manager elija el dispositivo de vídeo Virtio con aceleración 3D y, para la pantalla, SPICE con el tipo de escucha en «ninguno» y OpenGL.',

  'way.software.title': 'Dibujado por el procesador',
  'way.software.answer':
    'Sin tarjeta: bueno para instalar, para texto y para ofimática, demasiado lento para 3D.',
  'way.software.answer.server': 'Un servidor no necesita tarjeta: déjelo con la pantalla sencilla que tiene.',
  'way.software.everywhere':
    'Funciona en todos los equipos, con todos los sistemas invitados, y no hay que configurar nada.',
  'way.software.slow': 'Todo el dibujo cuesta tiempo de procesador; el 3D y el vídeo van lentos.',
  'way.software.next': 'Nada: es lo que hace una máquina virtual nueva.',
}
