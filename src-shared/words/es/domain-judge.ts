import type { domainJudge as source } from '../en/domain-judge.ts'
import type { Translated } from '../translated.ts'

/** What to know before a card is written into the definition of a virtual machine. */
export const domainJudge: Translated<typeof source> = {
  'judge.no-card':
    'No hay ninguna tarjeta gráfica en {{address}} en este equipo. Elija una de las tarjetas de la lista.',

  'judge.bind-set-unknown':
    'Qué otros dispositivos tienen que acompañar a {{card}} no se sabe hasta que funcione la IOMMU. Ahora solo se ceden las partes de la propia tarjeta; cuando este equipo funcione con la IOMMU, ceda de nuevo la tarjeta, y se añade el resto.',
  'judge.bind-set-incomplete':
    'La máquina virtual solo tiene una parte de {{card}}; falta {{missing}}. Así QEMU no la inicia. Al ceder la tarjeta se añade el resto, en una sola ranura.',
  'judge.bind-set-grown':
    'Desde que se cedió {{card}}, algo más ha pasado a compartir su grupo IOMMU: {{missing}}. Ceda de nuevo la tarjeta, y eso se añade.',
  'judge.in-use':
    '{{card}}: ahora la usan {{names}}. Cuando se inicie la máquina virtual, estos programas la pierden o el inicio falla. Ciérrelos antes, o haga que la tarjeta quede reservada desde el arranque de este equipo.',
  'judge.in-use.nvidia':
    '{{card}}: ahora la usan {{names}}. Quitársela al controlador nvidia mientras está en uso puede bloquear este equipo. Cierre estos programas antes de que se inicie la máquina virtual, o haga que la tarjeta quede reservada desde el arranque de este equipo.',
  'judge.draws-desktop':
    '{{card}} dibuja ahora el escritorio de este equipo. Cuando se inicie la máquina virtual, la sesión termina o este equipo se bloquea. Haga que la tarjeta quede reservada desde el arranque de este equipo.',
  'judge.on-demand':
    '{{card}} no está reservada. libvirt la toma de este equipo cuando se inicia la máquina virtual y la devuelve después; hasta entonces pueden usarla los programas.',
  'judge.on-demand.holders-unknown':
    '{{card}} no está reservada, y no se pudo ver qué programas de otros usuarios la tienen abierta. Haga que la tarjeta quede reservada desde el arranque de este equipo, o cierre todos los programas que dibujan antes de que se inicie la máquina virtual.',

  'judge.not-qemu':
    'Esta máquina virtual es de tipo {{type}}, al que no se le puede ceder una tarjeta gráfica. Use una de QEMU/KVM.',
  'judge.i440fx':
    'Esta máquina virtual tiene una placa base i440fx, que no tiene PCI Express. Muchas tarjetas funcionan ahí, pero algunos controladores no lo aceptan y otros van más lentos. Una máquina de tipo q35 es mejor lugar para una tarjeta.',
  'judge.machine':
    'El tipo de máquina {{machine}} no tiene placa base q35 ni i440fx, y Handover no conoce sus ranuras. Use una máquina virtual de tipo q35.',
  'judge.machine-unknown':
    'La definición no dice qué tipo de máquina tiene, así que no se conocen sus ranuras. Haga que libvirt la defina una vez, o escriba machine="q35" en <os><type>.',
  'judge.bios':
    'Esta máquina virtual arranca por BIOS. Las tarjetas actuales no traen programa para eso: su pantalla sigue en negro hasta que se carga un controlador, y algunas no funcionan en absoluto. UEFI es la mejor opción para una máquina que aún está por instalar.',
  'judge.unreadable-hostdev':
    'A la máquina virtual se le cede un dispositivo cuya dirección no se puede leer, así que no es seguro si ya tiene una parte de la tarjeta. Revise sus dispositivos en virt-manager.',
  'judge.no-saving':
    'Mientras tiene la tarjeta, la máquina virtual no se puede guardar en disco, ni mover a otro equipo, ni hacer de ella una instantánea con su memoria. Apagarla antes funciona siempre.',

  'judge.session':
    'Esta máquina virtual pertenece a su propia sesión de libvirt, que no puede tomar una tarjeta: se puede escribir en la definición, pero un inicio con ella falla. Pase la máquina a la conexión del sistema (qemu:///system).',
  'judge.saved':
    'La memoria de esta máquina virtual se guardó, y su próximo inicio continúa desde ahí, sin la tarjeta. Iníciela y apáguela, o descarte el estado guardado, para que la tarjeta tenga efecto.',
  'judge.running':
    'La máquina virtual está en marcha. Recibe la tarjeta en su próximo inicio: apáguela desde dentro e iníciela de nuevo; no basta con reiniciarla por dentro.',
  'judge.state-unknown':
    'No se pudo averiguar si la máquina virtual está en marcha. Recibe la tarjeta en su próximo inicio tras un apagado completo.',

  'judge.both-autostart_one':
    'Esta máquina virtual y {{vms}} se inician solas con este equipo, y a ambas se les cede {{card}} o algo que tiene que acompañarla. Solo se iniciará la primera de ellas. Desactive eso en una.',
  'judge.both-autostart_other':
    'Esta máquina virtual y {{vms}} se inician solas con este equipo, y a todas se les cede {{card}} o algo que tiene que acompañarla. Solo se iniciará la primera de ellas. Déjelo activado en una sola.',
  'judge.held-by-vm_one':
    '{{vms}} está en marcha y se le cede {{card}} o algo que tiene que acompañarla. Esta máquina virtual solo puede iniciarse cuando aquella esté apagada.',
  'judge.held-by-vm_other':
    '{{vms}} están en marcha y se les cede {{card}} o algo que tiene que acompañarla. Esta máquina virtual solo puede iniciarse cuando aquellas estén apagadas.',
  'judge.claimed-by-vm_one':
    'A {{vms}} también se le cede {{card}}, o algo que tiene que acompañarla. Solo una de las dos puede estar en marcha a la vez; la segunda no se inicia.',
  'judge.claimed-by-vm_other':
    'A {{vms}} también se les cede {{card}}, o algo que tiene que acompañarla. Solo una de todas puede estar en marcha a la vez; una segunda no se inicia.',

  'judge.memory-unknown':
    'No se pudo leer cuánta memoria tiene la máquina virtual. Toda queda fijada mientras tiene la tarjeta, así que este equipo tiene que tener libre esa cantidad.',
  'judge.memory-too-much':
    'La máquina virtual tiene {{vm}} de memoria, y este equipo {{total}}. Con una tarjeta toda queda fijada al iniciarse, lo que no puede funcionar. Dé menos a la máquina.',
  'judge.memory-short':
    'La máquina virtual tiene {{vm}} de memoria, que queda fijada por completo cuando se inicia con la tarjeta; ahora hay libres {{free}} de {{total}}. Cierre programas antes de iniciarla, o dele menos.',
  'judge.hugepages-too-few':
    'La máquina virtual quiere sus {{vm}} de memoria en páginas enormes, y este equipo ha reservado {{reserved}} en la mayor existencia. No se inicia hasta que se reserven suficientes.',
  'judge.hard-limit':
    'La máquina virtual tiene un límite estricto de memoria (<hard_limit>) de {{limit}}, que libvirt aplica también a la memoria fijada. Con una tarjeta hacen falta al menos {{needed}}, o QEMU se detiene con «cannot allocate memory». Sin el límite, libvirt lo calcula por sí mismo.',
  'judge.memory-file':
    'La memoria de esta máquina virtual es un archivo compartido (<source type="file"/>), y Linux no fija esa memoria para un dispositivo: el inicio falla. La memoria de tipo memfd también se puede compartir, por ejemplo para virtiofs, y funciona.',
  'judge.balloon':
    'La máquina virtual se inicia con {{now}} de {{all}} de memoria; el resto lo retiene el globo (balloon). Con una tarjeta toda queda fijada desde el inicio, así que no se ahorra nada.',

  'judge.only-monitor':
    'La máquina virtual no tiene ventana. Su imagen solo aparecerá en {{monitors}}, conectado a {{card}}.',
  'judge.looking-glass-only':
    'La máquina virtual no tiene ventana, y no hay ningún monitor conectado a la tarjeta. Su imagen llega solo por Looking Glass, cuando este funcione dentro; hasta entonces no se ve nada. Un conector ficticio (dummy plug) o una segunda entrada de un monitor hace que la tarjeta dibuje.',
  'judge.blind':
    'No habría forma de ver esta máquina virtual: no tiene ventana, y no hay ningún monitor conectado a {{card}}. Conecte uno, o dé una ventana a la máquina.',
  'judge.blind.console':
    'No habría imagen de esta máquina virtual: no tiene ventana, y no hay ningún monitor conectado a {{card}}. Solo queda su consola de texto. Conecte un monitor, o dé una ventana a la máquina.',
  'judge.no-input':
    'Ningún teclado ni ratón llega a esta máquina virtual: no tiene ventana ni dispositivos de entrada de este equipo. Dele un teclado y un ratón USB o una controladora USB, o comparta los de este equipo (evdev).',
}
