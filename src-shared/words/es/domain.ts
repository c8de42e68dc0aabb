import type { domain as source } from '../en/domain.ts'
import type { Translated } from '../translated.ts'

/** Why the definition of a virtual machine is not edited. */
export const domain: Translated<typeof source> = {
  'domain.refused.too-large':
    'Esta definición es mayor de lo que necesita cualquier máquina virtual (más de un megabyte, o 50 000 elementos), así que no se toca. Revísela con «virsh edit».',
  'domain.refused.document-type':
    'La línea {{line}} de esta definición declara un tipo de documento, que libvirt nunca escribe y que podría incluir otros archivos. Quítelo y vuelva a intentarlo.',
  'domain.refused.characters':
    'La línea {{line}} de esta definición contiene un carácter que XML no permite. Quítelo y vuelva a intentarlo.',
  'domain.refused.malformed':
    'Esta definición no es XML bien formado; la lectura se detiene en la línea {{line}}. Corrija esa línea y vuelva a intentarlo.',
  'domain.refused.not-a-domain':
    'Esto es XML, pero no la definición de una máquina virtual: no empieza por <domain>. Elija otro archivo.',
  'domain.refused.no-name':
    'Esta definición no tiene nombre, así que libvirt no la aceptaría. Añada un <name> y vuelva a intentarlo.',
  'domain.refused.ambiguous':
    'Esta definición tiene <devices> o <metadata> más de una vez, así que no se sabe cuál cuenta. Júntelos y vuelva a intentarlo.',
  'domain.refused.encoding':
    'Esta definición no está escrita en UTF-8, o al leerla se perdieron bytes; al reescribirla podrían perderse más. Guárdela como UTF-8 y vuelva a intentarlo.',
  'domain.refused.bad-address':
    '«{{address}}» no es la dirección de una función PCI, que tiene esta forma: 0000:01:00.0. Elija de nuevo la tarjeta.',
  'domain.refused.card-not-among':
    'Las funciones que se van a ceder no incluyen la propia tarjeta en {{card}}. Elija de nuevo la tarjeta.',
  'domain.refused.rom-path':
    'El archivo del BIOS de vídeo hay que indicarlo con su ruta completa, que empiece por una barra y no tenga caracteres de control. Elija de nuevo el archivo.',
  'domain.refused.given-twice':
    'La definición cede {{address}} dos veces, lo que libvirt no acepta. Quite una de las dos y vuelva a intentarlo.',
  'domain.refused.given-by-command-line':
    'La definición ya entrega {{address}} a QEMU en su <qemu:commandline>, sin pasar por libvirt. Quite primero esos argumentos, para que libvirt pueda tomar el dispositivo de este equipo y devolverlo.',
  'domain.refused.places-collide':
    'La definición tiene dos dispositivos en un mismo lugar de la máquina virtual (bus {{bus}}, ranura {{slot}}), lo que libvirt no acepta. Dé otro lugar a uno de ellos y vuelva a intentarlo.',
  'domain.refused.with-other-card':
    'Esto llegó a la máquina virtual junto con la tarjeta en {{card}}, porque comparten un grupo IOMMU. Recupere primero esa tarjeta.',
  'domain.refused.not-ours':
    'La máquina virtual tiene esta tarjeta, pero no se la dio Handover, así que no la recupera por sí mismo. Quite los dispositivos en virt-manager, o haga que se quiten todas las funciones de la tarjeta.',
  'domain.refused.machine-other':
    'El tipo de máquina de esta máquina virtual no tiene placa base q35 ni i440fx, y Handover no conoce sus ranuras. Use una máquina virtual de tipo q35.',
  'domain.refused.machine-unknown':
    'La definición no dice qué tipo de máquina tiene. Haga que libvirt la defina una vez, o escriba machine="q35" en <os><type> y vuelva a intentarlo.',
  'domain.refused.no-free-slot':
    'No queda ninguna ranura libre en los buses PCI de esta máquina virtual. Quite un dispositivo que no necesite y vuelva a intentarlo.',
  'domain.refused.no-card':
    'La máquina virtual no tiene ninguna de las tarjetas de este equipo. Elija primero una tarjeta y cédala.',
  'domain.refused.firmware-loader':
    'La definición nombra un archivo de firmware propio (<loader>), así que se deja como está. Quite primero ese elemento si libvirt debe elegir un firmware UEFI.',
  'domain.refused.secure-boot-q35':
    'Secure Boot necesita una placa base de tipo q35, porque sus claves se protegen con el modo de gestión del sistema (SMM). Cambie primero el tipo de máquina.',
  'domain.refused.vcpus-unknown':
    'No se pudo leer cuántos procesadores virtuales tiene la máquina (<vcpu>). Escriba ahí un número y vuelva a intentarlo.',
  'domain.refused.pinned-already':
    'Esta máquina ya tiene procesadores fijados (<vcpupin>). Quite eso primero si hay que fijarlos de nuevo.',
  'domain.refused.pin-too-few':
    'Este equipo tiene muy pocos núcleos para fijar todos los procesadores virtuales y quedarse con un núcleo. Dé menos a la máquina.',
  'domain.refused.no-inputs':
    'No se encontró ningún teclado ni ratón de este equipo que se pueda compartir. Conecte uno por USB y haga de nuevo la revisión.',
  'domain.refused.q35-adopted':
    'La tarjeta se añadió a mano antes de que Handover la agrupara, y recuperarla pondría sus partes en lugares de la placa base anterior. Recupere la tarjeta, quite sus partes, cambie el tipo de máquina y ceda después la tarjeta de nuevo.',
  'domain.refused.q35-old-windows':
    'Esta versión de Windows no tiene controlador para la controladora SATA de q35 y no arrancaría. Déjela en i440fx, o instale un Windows más reciente en una máquina nueva.',
  'domain.refused.q35-windows-ide':
    'Windows arranca aquí desde un disco IDE, que q35 no tiene, y no encuentra su disco en SATA si no se preparó para ello. Haga que arranque una vez en modo seguro (msconfig) y pase el disco a SATA a mano, o cree una máquina nueva de tipo q35.',
  'domain.refused.q35-command-line':
    'La definición habla a QEMU de un bus de la placa base anterior (pci.0) en su <qemu:commandline>, sin pasar por libvirt, y QEMU no se iniciaría con q35. Cambie o quite primero esos argumentos.',
  'domain.refused.q35-buses':
    'Esta máquina tiene buses PCI que q35 no conoce. Quítelos primero a mano, o cree una máquina nueva de tipo q35.',
}
