import type { domainCheckup as source } from '../en/domain-checkup.ts'
import type { Translated } from '../translated.ts'

/** What the check-up finds in a virtual machine, why it matters, and what its fixes are called. */
export const domainCheckup: Translated<typeof source> = {
  'checkup.the-card': 'La tarjeta',

  'checkup.group-incomplete.title': 'La tarjeta solo está en parte',
  'checkup.group-incomplete.why':
    '{{missing}} pertenece a {{card}} o comparte su grupo IOMMU, y falta. QEMU se niega a iniciarse: «Please ensure all devices within the iommu_group are bound to their vfio bus driver».',
  'checkup.card-apart.title': 'Las partes de la tarjeta están dispersas',
  'checkup.card-apart.why':
    'En este equipo las partes de {{card}} son funciones de una misma ranura. En la máquina virtual están en varios lugares, o libvirt no toma y devuelve todas. Los controladores buscan el sonido de una tarjeta junto a ella; algunos no arrancan sin él.',

  'checkup.i440fx.title': 'La placa base no tiene PCI Express',
  'checkup.i440fx.why':
    'El tipo de máquina i440fx es una placa de 1996. Una tarjeta funciona ahí como un dispositivo PCI antiguo: los controladores que buscan su enlace no encuentran ninguno, y algunos se niegan. El tipo q35 tiene PCI Express.',
  'checkup.bios.title': 'La máquina arranca por BIOS',
  'checkup.bios.why':
    'Las tarjetas actuales traen un programa para UEFI y ninguno para BIOS. Por BIOS la pantalla sigue en negro hasta que se carga un controlador, y algunas tarjetas no funcionan en absoluto.',
  'checkup.bios.why.windows-11':
    'Windows 11 pide UEFI, Secure Boot y un TPM 2.0. Además, las tarjetas actuales traen un programa para UEFI y ninguno para BIOS.',
  'checkup.secure-boot.title': 'Secure Boot está desactivado',
  'checkup.secure-boot.why':
    'Windows 11 lo pide al instalarse, y algunos juegos en cada inicio. El firmware arranca entonces solo programas firmados.',
  'checkup.tpm.title': 'No hay TPM',
  'checkup.tpm.why':
    'Windows 11 pide un TPM 2.0. QEMU da a la máquina uno propio, mediante el programa swtpm.',

  'checkup.no-kvm.title': 'El procesador está emulado',
  'checkup.no-kvm.why':
    'Esta máquina es de tipo qemu, sin KVM: se traduce cada instrucción, y una tarjeta rápida espera al procesador. Su tipo (<domain type>) tiene que ser kvm; créela de nuevo si faltaba KVM cuando se creó.',
  'checkup.cpu-model.title': 'El invitado ve otro procesador',
  'checkup.cpu-model.why':
    'El procesador virtual es «{{model}}» y no el de este equipo. El invitado y los controladores prescinden de lo que a aquel le falta, y el firmware no llega a saber cuánto espacio hay para la memoria de la tarjeta.',
  'checkup.cpu-sockets.title': 'Puede que Windows no use todos los procesadores',
  'checkup.cpu-sockets.why':
    'La máquina tiene {{sockets}} zócalos. Las ediciones de Windows para hogar y escritorio usan uno o dos, haya los que haya. Como núcleos de un solo zócalo se usan los {{vcpus}}.',

  'checkup.balloon.title': 'Un globo (balloon) que no puede hacer nada',
  'checkup.balloon.why':
    'El globo devuelve prestada a este equipo memoria de la máquina. Con una tarjeta toda la memoria queda fijada, y QEMU impide que el globo actúe. Sin él no se pierde nada.',
  'checkup.hard-limit.title': 'El límite de memoria es demasiado justo para una tarjeta',
  'checkup.hard-limit.why':
    'El límite estricto es {{limit}}, y libvirt lo aplica también a la memoria fijada. La memoria de la máquina y las ventanas de la tarjeta no caben, y QEMU se detiene con «cannot allocate memory».',
  'checkup.memory-file.title': 'La memoria es un archivo, que no se puede fijar',
  'checkup.memory-file.why':
    'Linux no fija para un dispositivo páginas de un archivo compartido en un disco, así que la máquina no se inicia con una tarjeta. La memoria de tipo memfd también se puede compartir, por ejemplo para virtiofs.',

  'checkup.bar-window.title': 'Puede que la memoria de la tarjeta no quepa',
  'checkup.bar-window.why':
    'Las ventanas a la memoria de {{card}} ocupan {{size}} GiB. Con este modelo de procesador el firmware no llega a saber cuántos bits de dirección hay, se limita a una zona pequeña y puede dejar fuera la tarjeta. Con el procesador pasado tal cual hay espacio de sobra. Un firmware anterior a finales de 2022 necesita algo más: vea X-PciMmio64Mb en la documentación.',
  'checkup.bar-small.title': 'Resizable BAR no está en uso',
  'checkup.bar-small.why':
    '{{reason}} Una máquina virtual ve la ventana tal como la ha puesto este equipo, y no puede ampliarla.',

  'checkup.hiding-needed.title': 'El controlador de esta tarjeta rechaza las máquinas virtuales',
  'checkup.hiding-needed.why':
    'Los últimos controladores para {{card}} son anteriores al 465. En Windows se detienen con el código 43 donde ven un hipervisor, así que hay que ocultárselo.',
  'checkup.code-43.title': 'Solo si Windows muestra el código 43',
  'checkup.code-43.why':
    'Desde la versión 465, el controlador de NVIDIA acepta {{card}} en una máquina virtual, y no hay que ocultar nada. Si tiene que quedarse un controlador más antiguo y se detiene con el código 43, ocúltele el hipervisor.',
  'checkup.hidden-needlessly.title': 'El hipervisor está oculto sin necesidad',
  'checkup.hidden-needlessly.why':
    'Solo a los controladores antiguos de NVIDIA les molesta un hipervisor, y {{card}} no es de NVIDIA. Mientras está oculto, el invitado no puede usar lo que le ofrece KVM. Déjelo si otra cosa lo necesita, como un juego.',
  'checkup.hidden-needlessly.why.nvidia':
    'Desde la versión 465, el controlador de NVIDIA acepta {{card}} en una máquina virtual. Mientras está oculto, el invitado no puede usar lo que le ofrece KVM. Déjelo si lo necesita un controlador más antiguo u otra cosa, como un juego.',

  'checkup.blind.title': 'No hay forma de ver la máquina',
  'checkup.blind.why':
    'No tiene ventana, y no hay ningún monitor conectado a {{card}}. Conecte un monitor o un conector ficticio (dummy plug), o dé una ventana a la máquina.',
  'checkup.no-input.title': 'No hay teclado ni ratón',
  'checkup.no-input.why':
    'La máquina no tiene ventana ni ninguno de los dispositivos de entrada de este equipo. Dele en virt-manager un teclado y un ratón USB o una controladora USB, o comparta los de este equipo.',
  'checkup.two-displays.title': 'La máquina tiene dos pantallas',
  'checkup.two-displays.why':
    'Una está en la ventana, la otra en {{monitors}}. La mayoría de los sistemas dibujan al principio el escritorio en la de la ventana, que no tiene potencia: elija dentro la otra como pantalla principal. Cuando funcione y el teclado y el ratón lleguen ahí sin la ventana, la pantalla virtual puede quitarse.',
  'checkup.window-only.title': 'No hay ningún monitor conectado a la tarjeta',
  'checkup.window-only.why':
    'La ventana muestra la pantalla virtual, no lo que dibuja {{card}}. Para ver eso, conecte un monitor (vale una segunda entrada del que ya tiene), o un conector ficticio (dummy plug) junto con Looking Glass o un escritorio remoto. Looking Glass es más rápido; necesita su propio programa en ambos lados (looking-glass.io).',
  'checkup.input-by-window.title': 'El teclado y el ratón pasan por la ventana',
  'checkup.input-by-window.why':
    'Solo funcionan mientras la ventana está abierta y delante. Vías sin ella: compartir los de este equipo ({{inputs}}), que pasan de un lado a otro al pulsar a la vez las dos teclas Control; un segundo teclado y ratón, o una controladora USB, cedidos a la máquina; Looking Glass, que lleva consigo el puntero.',
  'checkup.input-by-window.why.none':
    'Solo funcionan mientras la ventana está abierta y delante. Vías sin ella: un segundo teclado y ratón, o una controladora USB, cedidos a la máquina; un conmutador USB; Looking Glass, que lleva consigo el puntero.',

  'checkup.disk-emulated.title': 'Un disco está emulado por completo',
  'checkup.disk-emulated.why':
    '{{disks}}: un disco así cuesta tiempo de procesador en cada acceso. virtio es más rápido, pero un sistema que no ha cargado su controlador al arrancar no encuentra ahí su disco. En Linux compruebe que el initramfs contiene virtio_blk y cambie después el bus en virt-manager; vuelva atrás si no arranca.',
  'checkup.disk-emulated.why.windows':
    '{{disks}}: un disco así cuesta tiempo de procesador en cada acceso. virtio es más rápido, pero Windows necesita su controlador antes del cambio: añada un segundo disco pequeño en virtio, instale los controladores de virtio-win.iso, apague, cambie después el bus del primero y quite el segundo.',
  'checkup.net-emulated.title': 'El dispositivo de red está emulado por completo',
  'checkup.net-emulated.why':
    'virtio mueve los datos más rápido y cuesta menos tiempo de procesador. Linux tiene su controlador.',
  'checkup.net-emulated.why.driver':
    'virtio mueve los datos más rápido y cuesta menos tiempo de procesador. Instale primero su controlador en el invitado (para Windows, de virtio-win.iso) y cambie después el modelo en virt-manager.',

  'checkup.hugepages.title': 'Memoria en páginas pequeñas',
  'checkup.hugepages.why':
    'Con páginas enormes el procesador encuentra la memoria más rápido, lo que se nota en algunos juegos y cálculos. Hay que apartar {{pages}} páginas de 2 MiB para {{memory}}, que este equipo pierde entretanto. Muchas máquinas funcionan bien sin ellas.',
  'checkup.cpu-pinning.title': 'Los procesadores no están fijados',
  'checkup.cpu-pinning.why':
    'La máquina recibiría para sí los procesadores {{cpus}}, cercanos a la tarjeta, y para todo lo demás quedan {{rest}}. Eso suaviza los tirones mientras este equipo está ocupado; ayuda poco mientras está inactivo.',
  'checkup.cpu-pinning.why.one-cache':
    'La máquina recibiría para sí los procesadores {{cpus}}, que comparten una caché, y para todo lo demás quedan {{rest}}. Eso suaviza los tirones mientras este equipo está ocupado; ayuda poco mientras está inactivo.',

  'fix.attach-whole-group.title': 'Ceder la tarjeta entera, en una sola ranura',
  'fix.machine-q35.title': 'Cambiar a q35',
  'fix.machine-q35.risk':
    'Todos los dispositivos pasan a otros lugares, como si se cambiara la placa base. Linux puede dar otro nombre a su dispositivo de red; Windows instala de nuevo sus dispositivos y puede pedir la activación. Las instantáneas de la máquina dejan de servir. Si no arranca, deshaga esto.',
  'fix.firmware-uefi.title': 'Arrancar por UEFI',
  'fix.firmware-uefi.risk':
    'Un sistema instalado para BIOS no arranca por UEFI. Hágalo en una máquina que aún está por instalar, o después de convertir su disco (Windows: mbr2gpt, antes de esto). Si no arranca, deshaga esto.',
  'fix.secure-boot.title': 'Activar Secure Boot',
  'fix.secure-boot.risk':
    'Si la máquina ya ha funcionado antes, sus antiguos ajustes de firmware siguen en el disco, sin las claves. Iníciela una vez con «virsh start --reset-nvram» y su nombre. Los sistemas sin cargador firmado dejan de arrancar; si ocurre, deshaga esto.',
  'fix.tpm.title': 'Añadir un TPM 2.0',
  'fix.tpm.risk': 'El programa swtpm tiene que estar instalado en este equipo, o la máquina no se inicia.',
  'fix.cpu-passthrough.title': 'Pasar el procesador tal cual',
  'fix.cpu-passthrough.risk':
    'El invitado ve otro procesador en su próximo inicio; Windows puede pedir la activación. La máquina solo puede funcionar entonces en equipos con el mismo tipo de procesador.',
  'fix.cpu-topology.title': 'Poner todos los procesadores en un solo zócalo',
  'fix.memballoon-none.title': 'Quitar el globo',
  'fix.hard-limit.title': 'Quitar el límite',
  'fix.memory-memfd.title': 'Tomar la memoria de memfd',
  'fix.net-virtio.title': 'Cambiar a virtio',
  'fix.net-virtio.risk':
    'El dispositivo de red puede recibir dentro otro nombre; hay que adaptar los ajustes que lo nombran.',
  'fix.hide-hypervisor.title': 'Ocultar el hipervisor',
  'fix.show-hypervisor.title': 'Dejar de ocultarlo',
  'fix.display-window.title': 'Darle una ventana',
  'fix.display-none.title': 'Quitar la pantalla virtual',
  'fix.display-none.risk':
    'La ventana se queda en negro desde entonces. Si la tarjeta tampoco muestra imagen, deshaga esto.',
  'fix.input-evdev.title': 'Compartir teclado y ratón',
  'fix.input-evdev.risk':
    'Mientras los tiene la máquina, este equipo no los ve. Las dos teclas Control a la vez los pasan de un lado a otro.',
  'fix.hugepages.title': 'Usar páginas enormes',
  'fix.hugepages.risk':
    'La máquina no se inicia hasta que se aparten {{pages}} páginas: «sysctl vm.nr_hugepages={{pages}}», mejor poco después del arranque de este equipo, porque la memoria se fragmenta más tarde. Para que sea permanente, escriba ese ajuste en un archivo de /etc/sysctl.d.',
  'fix.cpu-pinning.title': 'Fijar los procesadores',
  'fix.cpu-pinning.risk':
    'También se pasa el procesador tal cual, y sus núcleos se muestran al invitado como son; Windows puede pedir la activación. Otros programas pueden seguir usando los procesadores fijados.',
}
