import type { glossary as source } from '../en/glossary.ts'
import type { Translated } from '../translated.ts'

/**
 * Terms of the trade, each with its explanation. `….forms` lists the spellings that are marked in other
 * sentences, divided by ` | `; longer ones win over shorter ones that they contain.
 */
export const glossary: Translated<typeof source> = {
  'term.iommu': 'IOMMU',
  'term.iommu.text':
    'La parte del procesador que decide a qué memoria puede llegar un dispositivo. Gracias a ella es seguro que una máquina virtual maneje un dispositivo real. Intel la llama VT-d; AMD, AMD-Vi.',
  'term.iommu.forms': 'IOMMU | VT-d | AMD-Vi | DMAR | IVRS',

  'term.iommu-group': 'Grupo IOMMU',
  'term.iommu-group.text':
    'Dispositivos que el procesador no puede aislar unos de otros. A la máquina virtual va todo un grupo o nada de él. Los grupos los decide la placa base, no el software.',
  'term.iommu-group.forms': 'grupos de IOMMU | grupo de IOMMU | grupos IOMMU | grupo IOMMU',

  'term.vfio-pci': 'vfio-pci',
  'term.vfio-pci.text':
    'Un controlador del kernel que no hace nada con un dispositivo, salvo guardarlo para una máquina virtual. Mientras retiene una tarjeta, este equipo no puede usarla.',
  'term.vfio-pci.forms': 'vfio-pci | vfio_pci | VFIO',

  'term.bind-set': 'Lo que debe acompañarla',
  'term.bind-set.text':
    'Todo lo que tiene que pasar a la máquina virtual junto con una tarjeta: las partes de la propia tarjeta y todos los demás dispositivos de los mismos grupos IOMMU.',
  'term.bind-set.forms': 'lo que debe acompañarla | lo que debe acompañarlas | bind set',

  'term.kernel-argument': 'Argumento del kernel',
  'term.kernel-argument.text':
    'Una palabra que se da al kernel cuando arranca el equipo. Se guarda en la entrada de arranque y surte efecto en el próximo arranque.',
  'term.kernel-argument.forms':
    'argumentos del kernel | argumento del kernel | línea de comandos del kernel | línea de órdenes del kernel | palabra del kernel | entradas de arranque | entrada de arranque',

  'term.firmware': 'Firmware',
  'term.firmware.text':
    'El programa de la placa base que se ejecuta antes que el sistema operativo, llamado también BIOS o UEFI. Sus ajustes se abren con una tecla que se pulsa justo después del encendido, a menudo Supr (Del), F2 o F10.',
  'term.firmware.forms':
    'ajustes del firmware | configuración del firmware | menú del firmware | firmware | BIOS | UEFI',

  'term.ovmf': 'OVMF',
  'term.ovmf.text':
    'El firmware UEFI con el que arranca una máquina virtual. Una tarjeta gráfica moderna lo espera, porque no trae ningún programa para el modo de arranque antiguo.',
  'term.ovmf.forms': 'OVMF | edk2-ovmf',

  'term.secure-boot': 'Secure Boot',
  'term.secure-boot.text':
    'El firmware solo inicia programas firmados, y el kernel solo carga entonces controladores firmados. Ceder una tarjeta no requiere ningún controlador sin firmar.',
  'term.secure-boot.forms': 'Secure Boot',

  'term.resizable-bar': 'Resizable BAR',
  'term.resizable-bar.text':
    'Permite que el procesador vea a la vez toda la memoria de una tarjeta gráfica; si no, la mira por una ventana de 256 MiB. Hace más rápidos algunos juegos.',
  'term.resizable-bar.forms': 'Resizable BAR | ReBAR | Above 4G decoding | Above 4G',

  'term.reset': 'Restablecimiento (reset)',
  'term.reset.text':
    'Devolver una tarjeta al estado que tiene al encenderse. Hace falta cada vez que la tarjeta cambia de manos. «flr» restablece una función, «bus» restablece todo lo que hay tras la ranura, «pm» pasa por dormir y despertar, y «device_specific» es una forma hecha para ese modelo.',
  'term.reset.forms':
    'métodos de restablecimiento | método de restablecimiento | métodos de reset | método de reset | restablecimiento | restablecer | restablece | function-level reset | reset',

  'term.driver': 'Controlador',
  'term.driver.text':
    'La parte del kernel que trabaja con un dispositivo. Un dispositivo tiene un solo controlador a la vez, así que una tarjeta está o en este equipo o en una máquina virtual.',
  'term.driver.forms': 'driver_override | controladores | controlador',

  'term.initramfs': 'initramfs',
  'term.initramfs.text':
    'Un sistema pequeño que el kernel inicia primero, antes de que esté el disco. Los controladores gráficos se cargan aquí, así que una tarjeta hay que apartarla todavía antes.',
  'term.initramfs.forms': 'initramfs | dracut',

  'term.kvm': 'KVM',
  'term.kvm.text':
    'La parte del kernel que ejecuta máquinas virtuales a toda la velocidad del procesador. Necesita un ajuste del firmware, llamado VT-x o SVM.',
  'term.kvm.forms': 'KVM | VT-x | SVM',

  'term.libvirt': 'libvirt',
  'term.libvirt.text':
    'El servicio que guarda e inicia las máquinas virtuales en Fedora. Programas como virt-manager y este hablan con él.',
  'term.libvirt.forms': 'libvirt | virt-manager | QEMU',

  'term.address': 'Dirección PCI',
  'term.address.text':
    'Dónde está un dispositivo: dominio, bus, ranura y función, como en 0000:01:00.0. Distingue dos tarjetas iguales, y puede cambiar cuando se mueven o añaden tarjetas.',
  'term.address.forms': 'direcciones PCI | dirección PCI',

  'term.lanes': 'Líneas PCIe',
  'term.lanes.text':
    'Los hilos entre una ranura y el procesador. Más líneas y una generación más nueva llevan más datos; una tarjeta funciona a lo menor de lo que pueden ella y su ranura, y baja el ritmo cuando no tiene nada que hacer.',
  'term.lanes.forms': 'líneas PCIe | carriles PCIe',

  'term.bmc': 'Controladora de gestión',
  'term.bmc.text':
    'Un equipo pequeño dentro de un servidor, siempre encendido y accesible por la red. Su chip gráfico muestra la pantalla del servidor, así que se queda en el servidor.',
  'term.bmc.forms': 'controladora de gestión | controlador de gestión | BMC',

  'term.sr-iov': 'SR-IOV',
  'term.sr-iov.text':
    'Una forma de que una tarjeta se muestre como varias, de modo que una máquina virtual recibe una parte y este equipo conserva el resto. Pocas tarjetas gráficas pueden hacerlo.',
  'term.sr-iov.forms': 'SR-IOV | funciones virtuales | función virtual',

  'term.hugepages': 'Páginas enormes',
  'term.hugepages.text':
    'Memoria que se reserva en trozos grandes. Puede hacer algo más rápida una máquina virtual; no es necesaria.',
  'term.hugepages.forms': 'páginas enormes | páginas gigantes | huge pages | hugepages',

  'term.acs': 'ACS',
  'term.acs.text':
    'Una función de placas base y conmutadores que aísla los dispositivos. Donde falta, los dispositivos acaban en un mismo grupo IOMMU.',
  'term.acs.forms': 'ACS',

  'term.framebuffer': 'Pantalla de arranque',
  'term.framebuffer.text':
    'La tarjeta que usó el firmware para la primera imagen tras el encendido. El sistema suele seguir dibujando en ella.',
  'term.framebuffer.forms': 'pantalla de arranque | boot_vga',

  'term.atomic': 'Escritorio Atomic',
  'term.atomic.text':
    'Una Fedora cuyos archivos de sistema vienen como una sola imagen, como Silverblue o Kinoite. Los cambios se hacen con rpm-ostree, y el estado anterior queda en el menú de arranque.',
  'term.atomic.forms':
    'escritorios Atomic | escritorio Atomic | sistemas Atomic | sistema Atomic | rpm-ostree | Silverblue | Kinoite',
}
