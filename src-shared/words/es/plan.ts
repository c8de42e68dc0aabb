import type { plan as source } from '../en/plan.ts'
import type { Translated } from '../translated.ts'

/** Why a plan cannot be made, what to know before it, why each step is there, and the ways back. */
export const plan: Translated<typeof source> = {
  'plan.refused.card-not-found':
    'Ya no hay ningún dispositivo en {{address}}. Quizá cambió de ranura o se desactivó en el firmware. Elija de nuevo la tarjeta.',
  'plan.refused.card-differs':
    'El dispositivo en {{address}} no es la tarjeta elegida. Las tarjetas cambian de dirección cuando se añaden o quitan otras. Elija de nuevo la tarjeta.',
  'plan.refused.not-a-card':
    '{{address}} no es la función principal de una tarjeta gráfica. Elija una de las tarjetas de la lista.',
  'plan.refused.only-display':
    '{{reason}} Si lo quiere de todos modos y puede acceder a este equipo por la red, escriba el nombre de la tarjeta para confirmarlo: {{name}}',
  'plan.refused.only-displays':
    'Sin {{cards}} no queda ninguna tarjeta que pueda dar imagen a este equipo, y la pantalla se queda en negro. Conserve una de ellas. Si lo quiere de todos modos y puede acceder a este equipo por la red, escriba el nombre de una para confirmarlo: {{name}}',
  'plan.refused.forbidden':
    'Tendría que acompañarla {{device}}, y este equipo no puede funcionar sin ello. Ponga la tarjeta en otra ranura o elija otra tarjeta.',
  'plan.refused.cost': '{{cost}} Ponga la tarjeta en otra ranura o elija otra tarjeta.',
  'plan.refused.change-active':
    'Ya hay un cambio en vigor ({{id}}). Deshágalo primero y elija después todas las tarjetas que quiera ceder.',
  'plan.refused.unknown-system':
    'Handover no sabe cómo guarda {{system}} sus entradas de arranque, así que aquí no cambia nada. Funciona en Fedora, sus escritorios Atomic, Debian y Ubuntu.',
  'plan.refused.iommu-off-in-firmware':
    'El firmware no ofrece la IOMMU, sin la cual no se puede ceder ningún dispositivo a una máquina virtual. {{steps}}',
  'plan.refused.iommu-off-in-firmware.virtual':
    'Este equipo es a su vez una máquina virtual y no recibió ninguna IOMMU. Añada una IOMMU virtual en su anfitrión.',
  'plan.refused.iommu-off-in-kernel.amd':
    'El firmware ofrece la IOMMU, pero el kernel no la usa. En AMD ningún argumento del kernel la activa, así que no hay nada que Handover pueda cambiar. Actualice el firmware y busque «AMD-Vi» en el registro del kernel (journalctl -k).',
  'plan.refused.boot-full':
    'Hay muy poco espacio en /boot: quedan libres {{free}} MiB, y durante un tiempo hacen falta {{needed}} MiB para generar el nuevo initramfs junto al anterior. Quite kernels antiguos y vuelva a intentarlo.',
  'plan.refused.no-snapshot-tool':
    'No hay ninguna herramienta de instantáneas configurada para todo el sistema (snapper con una configuración llamada «root»). Prescinda de la instantánea: para deshacer no hace falta.',
  'plan.refused.atomic-snapshot':
    'En este sistema cada cambio crea un nuevo despliegue, y el anterior se conserva. Prescinda de la instantánea.',
  'plan.refused.ids-shared':
    'Por los números de dispositivo ({{id}}) no se distingue {{taken}} de {{other}}, que se queda en este equipo: vfio-pci tomaría los dos. Identifique la tarjeta por su dirección, que es lo predeterminado.',
  'plan.refused.blacklist-on-demand':
    'Una tarjeta que se cede bajo demanda la usa este equipo entretanto, y para ello necesita su controlador. No impida que se cargue el controlador, o haga que la tarjeta quede reservada desde el arranque.',
  'plan.refused.blacklist-no-driver':
    'No se conoce ningún controlador de este equipo para la tarjeta, así que no hay ninguno cuya carga impedir. Prescinda de esto.',
  'plan.refused.blacklist-shared':
    'No se puede impedir que se cargue el controlador {{driver}}, porque lo necesita {{other}}, que se queda en este equipo. Prescinda de esto: la tarjeta se reserva antes de que se cargue el controlador.',
  'plan.refused.acs-not-in-kernel':
    'El kernel en uso no conoce pcie_acs_override, así que el argumento no tendría efecto. Los kernels de Fedora, Debian y Ubuntu no llevan este parche. Para Fedora, some-natalie/fedora-acs-override en GitHub ofrece paquetes con él; el kernel de Bazzite lo lleva. Un kernel así no está firmado con la clave de la distribución: hay que desactivar Secure Boot o registrar la clave del kernel, y las actualizaciones vienen entonces de esa fuente. El parche hace que el kernel dé por separados dispositivos que no lo están, de modo que una máquina virtual puede llegar a memoria que no es suya. Pruebe antes otra ranura y un firmware más reciente. Handover no instala un kernel así.',
  'plan.refused.acs-unknown':
    'No se pudo ver si el kernel en uso conoce pcie_acs_override. Sin el parche, el argumento no hace nada. Prescinda de él, o arranque un kernel que lleve el parche.',
  'plan.refused.vbios-card':
    'El BIOS de vídeo es para {{address}}, que no está entre las tarjetas elegidas. Elija de nuevo el archivo para una de ellas.',
  'plan.refused.vbios-not-a-rom':
    'Este archivo no es el BIOS de vídeo de una tarjeta: le faltan las marcas que todos tienen. Guárdelo otra vez desde la tarjeta, con un programa para ello o de una colección de archivos de BIOS de vídeo.',
  'plan.refused.vbios-flash-header':
    'Este archivo lleva la cabecera de una herramienta de grabación de NVIDIA delante del BIOS de vídeo, y con ella una máquina virtual no arranca. Recorte todo lo anterior a los bytes 55 AA que preceden a la palabra VIDEO y elija de nuevo el archivo.',
  'plan.refused.vbios-cut-short':
    'Este BIOS de vídeo no está completo: indica una longitud mayor que la del archivo. Guárdelo otra vez desde la tarjeta.',
  'plan.refused.vbios-other-card':
    'Este BIOS de vídeo es para otra tarjeta ({{found}}). {{card}} es {{wanted}}. Elija el archivo que se guardó desde esta tarjeta.',
  'plan.refused.nothing-to-do':
    'No hay que cambiar nada en este equipo: libvirt toma la tarjeta por sí mismo cuando se inicia una máquina virtual que la tiene, y la devuelve después. Añada la tarjeta a una máquina virtual.',

  'plan.warning.optimus':
    '{{card}} es la segunda tarjeta de un portátil. Los programas de este equipo ya no podrán usarla, herramientas como supergfxctl o switcherooctl la pierden de vista, y las salidas de vídeo que dependen de ella quedan apagadas. Si no vuelve de la suspensión, mantenga despierto este equipo mientras la use una máquina virtual.',
  'plan.warning.part-of-card':
    'Una parte de {{card}} tiene que acompañarla, porque comparte un grupo IOMMU con la tarjeta elegida, pero no toda ella. Una tarjeta repartida entre dos controladores puede bloquear este equipo. Elija ambas tarjetas o use otra ranura.',
  'plan.warning.on-demand-display':
    'Este escritorio se muestra ahora con la tarjeta. Cuando una máquina virtual la toma bajo demanda, la sesión termina y se pierde el trabajo abierto, o el equipo se bloquea. Haga que quede reservada desde el arranque, o deje que otra tarjeta dibuje el escritorio.',
  'plan.warning.no-guard':
    'El guardián está desactivado. Si la pantalla se queda en negro tras el reinicio, nada deshace el cambio por sí solo: necesitará entonces el menú de arranque.',
  'plan.warning.ids-usb':
    'La controladora USB de la tarjeta ({{devices}}) no se puede reservar por números de dispositivo, porque su controlador es parte del kernel y siempre llega primero. libvirt la toma cuando se inicia la máquina virtual. Por dirección queda reservada desde el arranque.',
  'plan.warning.blacklist':
    'El controlador de la tarjeta no se carga en absoluto mientras el cambio está activo. La entrada de arranque de vuelta no lleva esto.',
  'plan.warning.acs-risk':
    'Con pcie_acs_override el kernel da por separados los dispositivos sin prueba de ello. Una máquina virtual que abuse de la tarjeta podría leer y cambiar memoria de este equipo o de otras máquinas. No lo haga si no confía en la máquina virtual. Los grupos mostrados son una previsión; vuelva a mirar aquí tras el reinicio.',
  'plan.warning.acs-secure-boot':
    'Secure Boot está activado. Un kernel con el parche de pcie_acs_override solo arranca si su clave está registrada; el kernel en uso puede no ser el que arranque la próxima vez.',
  'plan.warning.setups-left_one':
    'Lo que se configuró a mano se queda y puede estorbar a este cambio: {{places}}. Después de deshacer seguirá ahí. También puede hacer que se adopte o se quite.',
  'plan.warning.setups-left_other':
    '{{count}} ajustes hechos a mano se quedan y pueden estorbar a este cambio: {{places}}. Después de deshacer seguirán ahí. También puede hacer que se adopten o se quiten.',
  'plan.warning.setups-by-hand_one':
    'Handover no puede quitar con seguridad un ajuste hecho a mano, o este es para otro dispositivo: {{places}}. Revíselo usted.',
  'plan.warning.setups-by-hand_other':
    'Handover no puede quitar con seguridad {{count}} ajustes hechos a mano, o estos son para otros dispositivos: {{places}}. Revíselos usted.',
  'plan.warning.amd-iommu-on':
    'El argumento del kernel amd_iommu=on, que piden algunas guías, no es una opción del kernel: responde «Unknown option» y continúa. La IOMMU de un procesador AMD se activa por sí sola. No hace daño, y puede quitarlo.',
  'plan.warning.identity-dma':
    'Con iommu=pt los dispositivos que se quedan en este equipo acceden a la memoria sin traducción. Puede ser algo más rápido para ellos, y protege menos contra un dispositivo que se comporte mal. Para las máquinas virtuales no cambia nada.',
  'plan.warning.iommu-pt':
    'El argumento del kernel iommu=pt está puesto. Deja que los dispositivos que se quedan en este equipo accedan a la memoria sin traducción; las máquinas virtuales funcionan igual sin él. Se queda como está.',
  'plan.warning.kernel-update-pending':
    'Hay instalado un kernel más reciente que el que está en uso: {{newest}} en lugar de {{running}}. El próximo reinicio lo arranca por primera vez junto con este cambio. Para saber cuál de los dos tiene la culpa si algo falla, reinicie primero y aplique después.',
  'plan.warning.atomic-software':
    'Para las máquinas virtuales falta software: {{names}}. En este sistema Handover no instala paquetes, porque cada uno se convierte en una capa que arrastra cada actualización. Añádalos con rpm-ostree install, o use una imagen que los incluya.',
  'plan.warning.boot-room-unknown':
    'No se pudo ver cuánto espacio hay en /boot. Si es demasiado poco, la aplicación se detiene antes de cambiar nada.',

  'plan.why.snapshot': 'Una instantánea de todo el sistema, como usted pidió; para deshacer no hace falta.',
  'plan.why.packages': 'Las máquinas virtuales necesitan estos programas, y aún no están instalados.',
  'plan.why.services':
    'libvirt responde en estos sockets; sus programas se inician solo cuando algo los pide.',
  'plan.why.vbios':
    'Las máquinas virtuales pueden leer archivos de esta carpeta, y en ningún caso de una carpeta personal.',
  'plan.why.adopt':
    'Lo que se configuró a mano cuenta como parte de este cambio, para que al deshacer también se quite.',
  'plan.why.lines': 'Estas líneas se escribieron a mano con el mismo fin; deshacer las repone.',
  'plan.why.table':
    'Nombra cada función de la tarjeta por lugar e identidad, para que nunca se tome por ella otro dispositivo.',
  'plan.why.script':
    'Entrega estas funciones a vfio-pci antes de que se cargue ningún controlador, y no toca lo que haya cambiado.',
  'plan.why.unit':
    'Ejecuta el script en el initramfs antes de que arranque udev; un arranque lo espera cinco segundos como máximo.',
  'plan.why.wants': 'Hace que el arranque en el initramfs requiera la unidad anterior.',
  'plan.why.udev': 'La segunda línea, por si el paso en el initramfs no se hubiera ejecutado.',
  'plan.why.dracut': 'Incluye VFIO y lo que necesita en este initramfs y en los de kernels futuros.',
  'plan.why.initramfs-hook': 'Incluye VFIO y lo que necesita en este initramfs y en los de kernels futuros.',
  'plan.why.initramfs-script': 'Ejecuta el script en el initramfs antes de que arranque udev.',
  'plan.why.guard-unit': 'Espera su confirmación en el primer arranque, y deshace el cambio si no llega.',
  'plan.why.recover-unit':
    'Termina lo que un corte de corriente dejó a medias, antes de que nadie inicie sesión.',
  'plan.why.boot-wants': 'Hace que el arranque requiera el guardián y la recuperación.',
  'plan.why.kernel-install':
    'Mantiene correcta la entrada de arranque de vuelta cuando se instalan o quitan kernels.',
  'plan.why.grub-arguments':
    'Añade los argumentos del kernel a todas las entradas salvo las de recuperación.',
  'plan.why.grub-way-back': 'Crea la entrada de arranque de vuelta, de nuevo para cada kernel más reciente.',
  'plan.why.boot-program':
    'El guardián y la recuperación necesitan una copia del programa que no dependa de dónde esté la aplicación.',
  'plan.why.initramfs':
    'La tarjeta tiene que tomarse antes de que se cargue su propio controlador, y eso ya ocurre en el initramfs.',
  'plan.why.initramfs.cleaned': 'El initramfs contiene una copia de lo que se quitó arriba.',
  'plan.why.arguments':
    'La palabra gpu_handover=on activa el cambio, y la IOMMU tiene que estar activada; todo lo demás de la línea se queda.',
  'plan.why.arguments.on-demand':
    'Hay que indicar al kernel cómo usar la IOMMU; todo lo demás de la línea se queda.',
  'plan.why.way-back': 'Un arranque con los argumentos de antes, pase lo que pase.',
  'plan.why.menu-once':
    'El menú de arranque se muestra una vez en el próximo arranque, para tener a la vista el camino de vuelta.',

  'plan.way-back.entry':
    'En el menú de arranque, elija «{{title}}»: este equipo arranca entonces como antes. Si el menú no aparece, mantenga pulsada Mayús o pulse Esc mientras arranca.',
  'plan.way-back.deployment':
    'En el menú de arranque, elija el despliegue anterior, que está fijado: este equipo arranca entonces como antes.',
  'plan.way-back.undo':
    'Deshacer, en la aplicación o con «sudo handoverctl undo» en cualquier terminal o consola de rescate, quita todo lo que se añadió.',
  'plan.way-back.pause':
    'Pausar, en la aplicación o con «handoverctl pause», hace que el próximo arranque vaya sin el cambio, y solo ese.',
  'plan.way-back.guard_one':
    'El guardián: si el primer arranque tras el cambio no se confirma en un minuto, el cambio se deshace por sí solo. Si entonces nadie ha iniciado sesión, este equipo se reinicia.',
  'plan.way-back.guard_other':
    'El guardián: si el primer arranque tras el cambio no se confirma en {{count}} minutos, el cambio se deshace por sí solo. Si entonces nadie ha iniciado sesión, este equipo se reinicia.',

  'plan.by-hand.uki':
    'Este sistema arranca un único archivo firmado que contiene el kernel con sus argumentos (una imagen unificada del kernel, UKI). Handover no escribe archivos así. Estos son los pasos a mano.',
  'plan.by-hand.systemd-boot':
    'Este sistema arranca con systemd-boot, cuyas entradas Handover no escribe. Estos son los pasos a mano.',
  'plan.by-hand.unknown':
    'Handover no sabe qué arranca este sistema, así que no toca las entradas de arranque. Estos son los pasos a mano.',
  'plan.by-hand.unusual':
    'Este sistema guarda sus entradas de arranque de otro modo que su distribución, así que Handover no las toca. Estos son los pasos a mano.',
  'plan.by-hand.initramfs-unknown':
    'Handover no sabe qué genera el initramfs de este sistema, así que no lo toca. Estos son los pasos a mano.',
  'plan.step.keep-entry':
    'Haga una copia de su entrada de arranque, o de la imagen del kernel que arranca, y consérvela sin cambios. Es su camino de vuelta.',
  'plan.step.arguments':
    'Añada estos argumentos del kernel a la entrada que arranca de forma predeterminada: {{arguments}}',
  'plan.step.image.dracut':
    'Escriba esta línea, con los espacios dentro de las comillas, en /etc/dracut.conf.d/90-vfio.conf y vuelva a generar el initramfs (o la imagen unificada del kernel): force_drivers+=" vfio_pci vfio_iommu_type1 "',
  'plan.step.image.initramfs-tools':
    'Escriba vfio_pci en una línea propia de /etc/initramfs-tools/modules y ejecute «update-initramfs -u».',
  'plan.step.ids-shared':
    'Hay otro dispositivo con los mismos números que se queda en este equipo, así que la vía de los argumentos del kernel no puede distinguirlos. Elija «bajo demanda» en lugar de «reservada»: libvirt toma entonces la tarjeta por su dirección.',
  'plan.step.restart': 'Reinicie, con la copia del primer paso a mano en el menú de arranque.',
  'plan.step.check':
    'Abra de nuevo la página «Preparación»: la IOMMU tiene que estar activada, y una tarjeta reservada tiene que estar en manos de vfio-pci.',
}
