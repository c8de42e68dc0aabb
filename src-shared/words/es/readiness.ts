import type { readiness as source } from '../en/readiness.ts'
import type { Translated } from '../translated.ts'
import { readinessSystem } from './readiness-system.ts'

/** The checks of readiness: a title, why it matters, what was seen in each case, and what to do about it. */
export const readiness: Translated<typeof source> = {
  'list.and': '{{first}} y {{last}}',
  'list.more_one': '1 más',
  'list.more_other': '{{count}} más',
  'amount.gib': '{{amount}} GiB',
  'amount.mb': '{{amount}} MB',

  'check.nothing-to-do': 'No hay nada que hacer.',

  'check.virtual-machine.title': 'Dentro de una máquina virtual',
  'check.virtual-machine.why':
    'Una máquina virtual solo ve lo que le muestra su propio anfitrión. Desde aquí solo se puede ceder una tarjeta si ese anfitrión ha cedido una, junto con una IOMMU virtual y virtualización anidada.',
  'check.virtual-machine.there': 'Este sistema funciona dentro de una máquina virtual.',
  'check.virtual-machine.named': 'Este sistema funciona dentro de una máquina virtual ({{product}}).',
  'check.virtual-machine.fix':
    'Para ceder una tarjeta a una máquina virtual, ejecute Handover en el equipo real. Aquí sirve para echar un vistazo y para los equipos de ejemplo.',

  'check.cpu-virtualization.title': 'Virtualización en el procesador',
  'check.cpu-virtualization.why':
    'Sin la ayuda del procesador una máquina virtual es demasiado lenta, y no se le puede ceder ninguna tarjeta.',
  'check.cpu-virtualization.unnamed': 'modelo desconocido',
  'check.cpu-virtualization.vmx': 'El procesador ({{model}}) ofrece Intel VT-x (el indicador vmx).',
  'check.cpu-virtualization.svm': 'El procesador ({{model}}) ofrece AMD-V (el indicador svm).',
  'check.cpu-virtualization.by-kvm':
    'El procesador ({{model}}) no muestra el indicador vmx ni svm, pero el kernel ofrece /dev/kvm, así que funciona.',
  'check.cpu-virtualization.none':
    'El procesador ({{model}}) no muestra el indicador vmx (Intel VT-x) ni svm (AMD-V). Casi todos los procesadores actuales de este tipo tienen uno de ellos, así que lo más probable es que esté desactivado en el firmware.',
  'check.cpu-virtualization.none-virtual':
    'El procesador de esta máquina virtual ({{model}}) no muestra el indicador vmx (Intel VT-x) ni svm (AMD-V): su anfitrión no se los pasa.',
  'check.cpu-virtualization.unknown': 'No se pudieron leer los indicadores del procesador ({{model}}).',
  'check.cpu-virtualization.fix.virtual':
    'En el anfitrión de esta máquina virtual, active la virtualización anidada y asigne a la máquina virtual el tipo de procesador «host-passthrough».',

  'check.kvm.title': 'Virtualización en el kernel (KVM)',
  'check.kvm.why':
    'KVM es la parte de Linux que ejecuta las máquinas virtuales. Los programas acceden a ella por /dev/kvm.',
  'check.kvm.there': '/dev/kvm está presente.',
  'check.kvm.absent': '/dev/kvm no está presente.',
  'check.kvm.unknown': 'No se pudo averiguar si /dev/kvm está presente.',
  'check.kvm.fix.module':
    'Cargue el módulo con: sudo modprobe {{module}}. Si se rechaza, la virtualización está desactivada en los ajustes del firmware.',
  'check.kvm.fix.other': 'Busque la causa en el registro del kernel: sudo dmesg | grep -i kvm',

  'check.iommu.title': 'Aislamiento de los dispositivos (IOMMU)',
  'check.iommu.why':
    'Un dispositivo lee y escribe la memoria por sí mismo. La IOMMU limita una tarjeta a la memoria de su máquina virtual; sin ella, la tarjeta podría sobrescribir este sistema, así que Linux no la cede.',
  'check.iommu.on_one': 'La IOMMU está activada. Los dispositivos de este equipo están en 1 grupo IOMMU.',
  'check.iommu.on_other':
    'La IOMMU está activada. Los dispositivos de este equipo están en {{count}} grupos IOMMU.',
  'check.iommu.on.opt-in':
    'El firmware pide al kernel que la use, así que no hace falta ningún argumento del kernel.',
  'check.iommu.off-in-firmware':
    'El firmware no ofrece la IOMMU: entre las tablas ACPI no está DMAR (Intel) ni IVRS (AMD). Está desactivada en los ajustes del firmware, o esta placa o este procesador no la tienen.',
  'check.iommu.off-in-firmware.virtual':
    'Esta máquina virtual no ha recibido ninguna IOMMU: entre sus tablas ACPI no está DMAR (Intel) ni IVRS (AMD).',
  'check.iommu.off-in-kernel':
    'El firmware ofrece la IOMMU (tabla ACPI {{table}}), pero el kernel no la usa: no hay grupos IOMMU.',
  'check.iommu.unknown.tables':
    'No se vio ningún grupo IOMMU y no se pudieron listar las tablas ACPI, así que no se sabe si el firmware ofrece la IOMMU.',
  'check.iommu.unknown.groups': 'No se pudieron listar los grupos IOMMU ni los dispositivos de este equipo.',
  'check.iommu.unknown.other-processor':
    'No se vio ningún grupo IOMMU. En este tipo de procesador las tablas ACPI no indican si se podría activar una IOMMU.',
  'check.iommu.fix.virtual':
    'En el anfitrión de esta máquina virtual, añada una IOMMU virtual (en libvirt: el dispositivo iommu, modelo intel, tipo de máquina q35).',
  'check.iommu.fix.add-argument':
    'Handover añade el argumento del kernel intel_iommu=on a las entradas de arranque cuando usted elige una tarjeta. Surte efecto con el próximo reinicio.',
  'check.iommu.fix.off-argument':
    'El argumento del kernel {{argument}} la desactiva. Quítelo de las entradas de arranque y reinicie.',
  'check.iommu.fix.refused.intel':
    'El argumento del kernel intel_iommu=on ya está puesto, así que otra cosa impide que el kernel use la IOMMU. Vea cuál con: sudo dmesg | grep -e DMAR -e IOMMU. Un firmware más nuevo (actualización del BIOS) puede ayudar.',
  'check.iommu.fix.refused.amd':
    'Con AMD no falta ningún argumento del kernel: otra cosa impide que el kernel use la IOMMU. Vea cuál con: sudo dmesg | grep -e AMD-Vi -e IVRS. Un firmware más nuevo (actualización del BIOS) puede ayudar.',
  'check.iommu.fix.unknown':
    'En un contenedor o en una grabación es normal. Para averiguarlo, ejecute Handover directamente en el equipo.',

  'check.iommu-argument.title': 'Argumento del kernel amd_iommu=on',
  'check.iommu-argument.why':
    'Muchas guías lo piden, pero el kernel no tiene esa opción. Responde «AMD-Vi: Unknown option» y continúa. Con AMD, la IOMMU se activa sola en cuanto el firmware la ofrece.',
  'check.iommu-argument.there': 'El kernel arrancó con amd_iommu=on.',
  'check.iommu-argument.fix': 'No hace daño. Se puede quitar de las entradas de arranque sin perder nada.',

  'check.interrupt-remapping.title': 'Aislamiento de las interrupciones (interrupt remapping)',
  'check.interrupt-remapping.why':
    'Un dispositivo también puede perturbar el sistema con las interrupciones que envía. Sin interrupt remapping, Linux no cede un dispositivo a una máquina virtual, salvo que se renuncie a esa protección.',
  'check.interrupt-remapping.on': 'El interrupt remapping está activado.',
  'check.interrupt-remapping.off': 'La IOMMU está activada, pero el interrupt remapping está desactivado.',
  'check.interrupt-remapping.unknown': 'No se pudo leer el registro del kernel, y solo él informa de esto.',
  'check.interrupt-remapping.later': 'Esto solo se sabe cuando la IOMMU está activada.',
  'check.interrupt-remapping.fix':
    'Actualice el firmware (BIOS) de la placa y active en sus ajustes x2APIC o Interrupt Remapping, donde aparezcan. Las guías nombran en su lugar la opción allow_unsafe_interrupts; esta permite que la máquina virtual perturbe este sistema.',
  'check.interrupt-remapping.fix.unknown':
    'Un administrador puede mirarlo con: sudo dmesg | grep -i remapping. Está activado en la mayoría de los equipos cuya IOMMU está activada.',

  'check.groups.title': 'Con qué comparte su grupo una tarjeta',
  'check.groups.why':
    'Lo que comparte un grupo IOMMU con una tarjeta pasa con ella a la máquina virtual, o tiene que quedar sin uso.',
  'check.groups.alone': 'Nada más comparte los grupos IOMMU de {{cards}}.',
  'check.groups.shared':
    'Otros dispositivos comparten los grupos IOMMU de {{cards}}. La página de cada tarjeta muestra cuáles.',
  'check.groups.override':
    'El kernel arrancó con {{argument}}. Los grupos parecen más pequeños de lo que son: se muestran como separados dispositivos que el hardware quizá no aísle.',
  'check.groups.later': 'Los grupos solo se conocen cuando la IOMMU está activada.',
  'check.groups.no-card': 'Aquí no hay ninguna tarjeta gráfica en un grupo IOMMU.',
  'check.groups.fix':
    'Ponga la tarjeta en otra ranura, mejor en la más cercana al procesador, busque en el firmware un ajuste llamado ACS o actualice el firmware. Los grupos los forma la placa y no el software.',
  'check.groups.fix.fixed':
    'Un firmware más nuevo, o un ajuste suyo llamado ACS, puede dividir más los grupos. Los forma la placa y no el software.',
  'check.groups.fix.override':
    'Conozca el riesgo antes de continuar: con este argumento una máquina virtual puede llegar a memoria que no es suya. En los kernels que distribuye Fedora no tiene ningún efecto.',

  'check.cards.title': 'Tarjetas gráficas',
  'check.cards.why':
    'Con dos, una puede pasar a la máquina virtual y la otra da imagen a este equipo. Los gráficos integrados en el procesador cuentan como una.',
  'check.cards.several_one': 'Hay 1 tarjeta gráfica: {{cards}}.',
  'check.cards.several_other': 'Hay {{count}} tarjetas gráficas: {{cards}}.',
  'check.cards.one': 'Hay una tarjeta gráfica: {{cards}}.',
  'check.cards.none':
    'Este equipo no muestra ninguna tarjeta gráfica. No es un fallo: muchos servidores y máquinas virtuales no tienen ninguna. Simplemente, aquí no hay nada que ceder.',
  'check.cards.not-real':
    'No hay ninguna tarjeta que sirva a una máquina virtual, solo {{cards}}, para mostrar una pantalla sencilla.',
  'check.cards.no-devices':
    'No se vio ningún dispositivo PCI. En un contenedor, en una grabación y en algunas placas pequeñas es normal.',
  'check.cards.fix':
    'Añada una segunda tarjeta, aunque sea pequeña y antigua, o active los gráficos del procesador en los ajustes del firmware. Los equipos de ejemplo muestran cómo se ve con dos.',

  'check.cards.fix.virtual':
    'Ejecute Handover en el equipo en el que funciona esta máquina virtual. Los equipos de ejemplo muestran cómo se ve con una tarjeta.',
  'check.cards.fix.laptop':
    'Mire en los ajustes del firmware si hay una segunda desactivada. Si no hay ninguna, una máquina virtual con Linux puede compartir la tarjeta en lugar de quedarse con ella (virtio-gpu). Los equipos de ejemplo muestran cómo se ve con dos.',

  'check.cards.fix.integrated':
    'Añada una tarjeta: esa puede pasar a la máquina virtual, y los gráficos integrados se quedan en este equipo. Los equipos de ejemplo muestran cómo se ve.',

  'check.display-left.title': 'Una pantalla para este equipo',
  'check.display-left.why':
    'Una tarjeta que pertenece a una máquina virtual ya no muestra nada de este equipo. Otra cosa tiene que dar imagen al escritorio y a la pantalla de inicio de sesión.',
  'check.display-left.other': 'Cuando se cede {{card}}, {{other}} puede seguir dando imagen.',
  'check.display-left.no-outputs':
    '{{card}} no muestra salidas propias, así que con ella este equipo no pierde ninguna pantalla.',
  'check.display-left.none': 'Sin {{cards}} no queda nada que pueda dar imagen a este equipo.',
  'check.display-left.no-card': 'No hay ninguna tarjeta gráfica con la que juzgarlo.',
  'check.display-left.fix':
    'Si el procesador tiene gráficos propios, pueden estar desactivados en el firmware. {{steps}} Si no, añada una segunda tarjeta sencilla para este equipo.',
  'check.display-left.fix.integrated':
    'Deje los gráficos integrados a este equipo y añada una tarjeta para la máquina virtual.',
  'check.display-left.fix.laptop':
    'Mire en los ajustes del firmware si hay un segundo dispositivo gráfico desactivado, también bajo los nombres hybrid o switchable graphics. Si no hay ninguno, una máquina virtual con Linux puede compartir la tarjeta en lugar de quedarse con ella (virtio-gpu).',
  'check.display-left.fix.virtual':
    'Dé a esta máquina virtual un segundo dispositivo de vídeo para su propia pantalla.',

  'check.reset.title': 'Restablecer la tarjeta',
  'check.reset.why':
    'Entre dos inicios de una máquina virtual hay que devolver la tarjeta al estado que tiene al encenderse. Donde eso falla, la máquina virtual se inicia una sola vez hasta que se reinicia el equipo.',
  'check.reset.usable':
    'El kernel ofrece una forma de restablecer {{cards}}. Nada lo desaconseja; solo una prueba demuestra que funciona.',
  'check.reset.weak':
    'Para {{cards}} el kernel no ofrece ningún restablecimiento hecho para la propia tarjeta. A menudo esto funciona, y bastantes veces no.',
  'check.reset.unknown': 'El kernel no indica cómo se restablecen las tarjetas de aquí.',
  'check.reset.fix':
    'Pruébelo antes de contar con ello: inicie la máquina virtual, apáguela y vuelva a iniciarla. Si el segundo inicio falla, un reinicio de este equipo recupera la tarjeta.',

  'check.resizable-bar.title': 'Ventana de memoria de la tarjeta (Resizable BAR)',
  'check.resizable-bar.why':
    'A título informativo. El procesador ve la memoria de una tarjeta por una ventana. Con Resizable BAR es tan grande como esa memoria, lo que puede ser más rápido. Las tarjetas funcionan de ambas formas.',
  'check.resizable-bar.on': 'Resizable BAR está en uso en {{cards}}.',
  'check.resizable-bar.off': '{{cards}}: se podría usar Resizable BAR, pero ahora la ventana es pequeña.',
  'check.resizable-bar.not-offered': 'Las tarjetas de aquí no ofrecen una ventana más grande.',
  'check.resizable-bar.unknown': 'No se pudieron leer las ventanas de memoria de las tarjetas.',
  'check.resizable-bar.fix': 'Es opcional. {{steps}}',

  ...readinessSystem,
}
