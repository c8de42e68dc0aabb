import type { verdict as source } from '../en/verdict.ts'
import type { Translated } from '../translated.ts'

/** Why a card can or cannot be given away. Each names the card, the cause and the next step. */
export const verdict: Translated<typeof source> = {
  'verdict.label': '{{name}} ({{address}})',

  'verdict.no-cpu-virtualization':
    '{{card}} no se puede ceder todavía: tal como está configurado, el procesador no puede ejecutar máquinas virtuales. {{steps}}',
  'verdict.no-cpu-virtualization.virtual':
    '{{card}} no se puede ceder desde aquí: este equipo es en sí una máquina virtual, y su anfitrión no le pasa la virtualización del procesador. Active allí la virtualización anidada.',
  'verdict.iommu-off-in-firmware':
    '{{card}} no se puede ceder todavía: el firmware no ofrece la IOMMU, que mantendría la tarjeta dentro de su máquina virtual. {{steps}}',
  'verdict.iommu-off-in-firmware.virtual':
    '{{card}} no se puede ceder desde aquí: este equipo es en sí una máquina virtual y no ha recibido ninguna IOMMU. Añada una IOMMU virtual en su anfitrión.',
  'verdict.iommu-off-in-kernel':
    'El kernel todavía no usa la IOMMU. Handover la activa junto con el cambio para {{card}}. Solo tras ese reinicio se sabe qué otros dispositivos tienen que ir con la tarjeta; vuelva a mirar aquí entonces.',
  'verdict.iommu-off-in-kernel.amd':
    'El firmware ofrece la IOMMU, pero el kernel no la usa, y con AMD no falta ningún argumento del kernel. La comprobación de la IOMMU en la página «Preparación» dice qué hacer antes de poder ceder {{card}}.',
  'verdict.iommu-unknown':
    'No se pudo averiguar si la IOMMU está activada, así que no es seguro que {{card}} se pueda ceder. Ejecute Handover directamente en el equipo, fuera de un contenedor.',
  'verdict.no-group':
    '{{card}} no está en ningún grupo IOMMU, por lo que se pudo ver, aunque la IOMMU está activada. Una máquina virtual no puede tomar un dispositivo sin grupo. Actualice el firmware o pruebe otra ranura.',

  'verdict.only-display':
    '{{card}} es la única tarjeta que puede dar imagen a este equipo. Sin ella, este equipo se queda con la pantalla en negro. Active los gráficos del procesador en los ajustes del firmware o añada una segunda tarjeta sencilla.',
  'verdict.only-display.built-in':
    '{{card}} es la única tarjeta que puede dar imagen a este equipo. Sin ella, este equipo se queda con la pantalla en negro. Déjela a este equipo y añada una tarjeta para la máquina virtual.',
  'verdict.only-display.laptop':
    '{{card}} es la única tarjeta que puede dar imagen a este equipo. Sin ella, este equipo se queda con la pantalla en negro. Mire en los ajustes del firmware si hay una segunda desactivada. Si no hay ninguna, una máquina virtual con Linux puede compartir esta tarjeta en lugar de quedarse con ella (virtio-gpu).',
  'verdict.boot-display':
    'El firmware muestra su primera imagen en {{card}}. Tras la cesión, {{other}} tiene que dar imagen desde el arranque: conecte ahí el monitor. {{steps}}',
  'verdict.boot-display.slot':
    'Si el firmware tiene un ajuste para la primera pantalla, elija esa tarjeta; si no, intercambie las ranuras de las dos tarjetas.',
  'verdict.session-display':
    'Este escritorio lo muestra ahora {{card}}, en {{monitors}}. Tras la cesión no aparece ahí nada de este equipo. Conecte antes un monitor a {{other}}.',
  'verdict.session-display.unnamed':
    'Este escritorio lo muestra ahora {{card}}. Tras la cesión no aparece ahí nada de este equipo. Conecte antes un monitor a {{other}}.',
  'verdict.session-display.console':
    'La pantalla de este equipo la muestra ahora {{card}}, en {{monitors}}. Tras la cesión no aparece ahí nada de este equipo. Conecte antes un monitor a {{other}}.',
  'verdict.session-display.console.unnamed':
    'La pantalla de este equipo la muestra ahora {{card}}. Tras la cesión no aparece ahí nada de este equipo. Conecte antes un monitor a {{other}}.',
  'verdict.internal-panel':
    'La pantalla integrada está conectada a {{card}}. Con la tarjeta, se apaga para este equipo, así que tenga listo otro monitor.',
  'verdict.muxless-laptop':
    '{{card}} no muestra salidas propias; la pantalla integrada se queda en este equipo. En la máquina virtual, su imagen se ve con un programa como Looking Glass o un escritorio remoto. Los juegos y demás trabajos funcionan en ella igualmente.',
  'verdict.no-outputs':
    '{{card}} no muestra salidas a las que conectar un monitor. Es para cálculo; la máquina virtual necesita otra forma de mostrar una imagen, como un escritorio remoto.',

  'verdict.advice.slot': 'Otra ranura suele dar a la tarjeta un grupo propio.',
  'verdict.advice.fixed':
    'La tarjeta no tiene otra ranura a la que ir; un firmware más nuevo puede cambiar los grupos.',
  'verdict.advice.same-slot':
    'Todo esto está en la misma ranura que la tarjeta, así que otra ranura no lo separaría.',
  'verdict.forbidden-in-group':
    '{{card}} comparte un grupo IOMMU con {{others}}; sin eso este equipo no puede funcionar. {{advice}}',
  'verdict.apu-functions-in-group_one':
    '{{card}} es parte del procesador, y su grupo IOMMU contiene también otra parte de este: {{others}}. Tendría que ir con ella, lo que puede impedir que la máquina virtual se inicie. Mejor elija otra tarjeta.',
  'verdict.apu-functions-in-group_other':
    '{{card}} es parte del procesador, y su grupo IOMMU contiene también otras partes de este: {{others}}. Tendrían que ir con ella, y una controladora USB se lleva sus puertos. Esto puede impedir que la máquina virtual se inicie; mejor elija otra tarjeta.',
  'verdict.shares-with-card_one':
    '{{card}} comparte un grupo IOMMU con otra tarjeta gráfica, {{others}}. Solo se pueden ceder juntas. {{advice}}',
  'verdict.shares-with-card_other':
    '{{card}} comparte un grupo IOMMU con otras tarjetas gráficas: {{others}}. Solo se pueden ceder juntas. {{advice}}',
  'verdict.shared-group_one':
    'El grupo IOMMU de {{card}} contiene también {{others}}. Eso también pasa a la máquina virtual, o queda sin uso mientras esta funciona. {{advice}}',
  'verdict.shared-group_other':
    'El grupo IOMMU de {{card}} contiene también otros {{count}} dispositivos: {{others}}. También pasan a la máquina virtual, o quedan sin uso mientras esta funciona. {{advice}}',
  'verdict.shared-group.several_one':
    'Los grupos IOMMU de {{card}} contienen también {{others}}. Eso también pasa a la máquina virtual, o queda sin uso mientras esta funciona. {{advice}}',
  'verdict.shared-group.several_other':
    'Los grupos IOMMU de {{card}} contienen también otros {{count}} dispositivos: {{others}}. También pasan a la máquina virtual, o quedan sin uso mientras esta funciona. {{advice}}',
  'verdict.group-member-unread_one':
    'No se pudo leer un dispositivo que comparte un grupo IOMMU con {{card}} ({{others}}). No se sabe si tiene que ir con ella: compruebe de nuevo y, si sigue igual, reinicie.',
  'verdict.group-member-unread_other':
    'No se pudieron leer {{count}} dispositivos que comparten un grupo IOMMU con {{card}} ({{others}}). No se sabe si tienen que ir con ella: compruebe de nuevo y, si sigue igual, reinicie.',
  'verdict.split-groups':
    'Las partes de {{card}} están en {{count}} grupos IOMMU. Handover las toma todas, así que no queda nada atrás.',

  'verdict.cost.blocks': '{{card}} no se puede ceder tal como está instalada ahora. {{cost}}',
  'verdict.cost.hurts': 'Al ceder {{card}} se va también algo que este equipo usa. {{cost}}',

  'verdict.integrated.intel':
    '{{card}} está integrada en el procesador. Comparte memoria con este equipo y alimenta las salidas de vídeo de la placa, que se apagan para este equipo. Cederla suele requerir ajustes especiales en la máquina virtual, y su propia imagen puede no aparecer allí. Una tarjeta en una ranura es la opción más fácil.',
  'verdict.integrated.amd':
    '{{card}} está integrada en el procesador. Comparte memoria con este equipo y alimenta las salidas de vídeo de la placa, que se apagan para este equipo. Dueños de varios procesadores así cuentan que no se puede restablecer y que funciona una sola vez hasta un reinicio. Una tarjeta en una ranura es la opción más fácil.',
  'verdict.management-display':
    '{{card}} pertenece al chip de gestión de este servidor. Muestra la pantalla en la consola remota, que quedaría en negro, y no tiene potencia para 3D. Déjela a este equipo.',
  'verdict.emulated':
    '{{card}} no es una tarjeta real: la simula el anfitrión de esta máquina virtual. A otra máquina virtual no le aporta nada. Elija una tarjeta real o ejecute Handover en el equipo real.',

  'verdict.already-vfio':
    'vfio-pci ya retiene {{card}}, así que está lista para una máquina virtual. La página «Preparación» enumera los ajustes que lo hicieron.',
  'verdict.half-bound':
    'vfio-pci retiene solo una parte de {{card}}; el resto está en uso por {{drivers}}. Una tarjeta tiene que cederse entera: haga que se tomen todas sus partes, o ninguna.',
  'verdict.half-bound.nvidia':
    'vfio-pci retiene solo una parte de {{card}}; el resto está en uso por {{drivers}}. Con tarjetas NVIDIA, esto puede detener todo el equipo. Haga que se tomen todas las partes, o ninguna, antes de iniciar con ella una máquina virtual.',
  'verdict.driverless':
    'Ningún controlador usa {{card}}. No es un obstáculo: una máquina virtual trae su propio controlador.',
  'verdict.held-by-process':
    '{{card}} está en uso ahora por {{names}}. Si se reserva desde el arranque del equipo, esto termina por sí solo con el reinicio; para cederla sin reiniciar, cierre antes estos programas.',
  'verdict.held-by-process.nvidia':
    '{{card}} está en uso ahora por {{names}}. Quitarla mientras se usa el controlador nvidia puede bloquear el equipo: cierre antes estos programas, o haga que la tarjeta quede reservada desde el arranque del equipo.',
  'verdict.claimed-by-vm_one':
    'La máquina virtual {{vms}} está configurada para usar {{card}}. Solo una máquina puede tenerla a la vez.',
  'verdict.claimed-by-vm_other':
    'Las máquinas virtuales {{vms}} están configuradas para usar {{card}}. Solo una máquina puede tenerla a la vez.',
  'verdict.powered-off':
    '{{card}} está dormida para ahorrar energía (D3cold). No falta: despierta cuando se usa.',

  'verdict.reset-weak':
    'El kernel solo puede restablecer {{card}} con: {{methods}}. Las tarjetas AMD de varias generaciones no siempre se recuperan de eso, y entonces la máquina virtual se inicia una sola vez hasta que se reinicia el equipo; con otras funciona. Inicie, apague y vuelva a iniciar una máquina virtual antes de contar con ello.',
  'verdict.reset-weak.other':
    'El kernel solo puede restablecer {{card}} con: {{methods}}. Puede que eso no la recupere del todo entre dos inicios de una máquina virtual. Inicie, apague y vuelva a iniciar una máquina virtual antes de contar con ello.',
  'verdict.reset-none':
    'El kernel no ofrece ninguna forma de restablecer {{card}}. Puede que la máquina virtual se inicie una sola vez hasta que se reinicie el equipo. Iníciela, apáguela y vuelva a iniciarla antes de contar con ello.',
  'verdict.twin_one':
    'Hay otra tarjeta del mismo modelo ({{twins}}). Handover las distingue por dónde están instaladas: esta está en {{address}}.',
  'verdict.twin_other':
    'Hay otras {{count}} tarjetas del mismo modelo ({{twins}}). Handover las distingue por dónde están instaladas: esta está en {{address}}.',
  'verdict.sriov-capable':
    '{{card}} se puede dividir en hasta {{total}} tarjetas virtuales (SR-IOV), de modo que este equipo podría conservarla y compartirla. Hace falta un controlador que lo admita.',
  'verdict.small-bar':
    '{{card}} podría usar Resizable BAR, que puede ser más rápido, pero su ventana de memoria es pequeña ahora. Funciona tal como está. {{steps}}',
  'verdict.small-bar.virtual':
    '{{card}} podría usar Resizable BAR, que puede ser más rápido, pero su ventana de memoria es pequeña ahora. Funciona tal como está; lo decide el anfitrión de esta máquina virtual.',
  'verdict.large-bar':
    '{{card}} usa Resizable BAR. Si una máquina virtual con ella se queda en negro, a su firmware puede faltarle espacio para una ventana tan grande; entonces vale la pena probar a desactivar Resizable BAR en los ajustes del firmware de este equipo.',
  'verdict.legacy-bios':
    'Este equipo arrancó por el antiguo BIOS. Si {{card}} se queda en negro en una máquina virtual, vale la pena probar un arranque por UEFI: puede dejar la tarjeta en un estado más limpio.',
}
