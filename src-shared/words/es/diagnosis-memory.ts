import type { diagnosisMemory as source } from '../en/diagnosis-memory.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: memory, boot entries and initramfs. */
export const diagnosisMemory: Translated<typeof source> = {
  'diagnosis.memlock-limit.title': 'No se permite bloquear la memoria del invitado',
  'diagnosis.memlock-limit.cause':
    'Un dispositivo cedido necesita toda la memoria del invitado bloqueada en su sitio, y el límite de memoria bloqueada de QEMU es menor.',
  'diagnosis.memlock-limit.fix':
    'Use qemu:///system, donde libvirt pone el límite por sí mismo; donde la definición tenga <memtune><hard_limit>, ponga la memoria del invitado y al menos 1 GiB más, o quítelo. Para QEMU a mano suba LimitMEMLOCK o `ulimit -l`.',

  'diagnosis.dma-map-efault.title': 'La memoria del invitado no está realmente ahí',
  'diagnosis.dma-map-efault.cause':
    'No se pudo obtener la memoria que había que asignar para el dispositivo: aquello de lo que sale (un archivo, un contenedor, páginas enormes) es menor que el invitado, o está en una región que no se puede fijar.',
  'diagnosis.dma-map-efault.fix':
    'Dé al invitado menos memoria que lo que la respalda, o respáldela con suficiente. Si la dirección está muy por encima de la memoria del invitado, es la ventana de un dispositivo: limite el ancho de direcciones del invitado, <maxphysaddr mode="passthrough" limit="39"/>.',

  'diagnosis.dma-map-entry-limit.title': 'Hay demasiados trozos de memoria asignados',
  'diagnosis.dma-map-entry-limit.cause':
    'VFIO mantiene como máximo 65535 asignaciones para un invitado (dma_entry_limit), y están agotadas.',
  'diagnosis.dma-map-entry-limit.fix':
    'Respalde el invitado con páginas enormes, o suba `vfio_iommu_type1.dma_entry_limit`.',

  'diagnosis.dma-map-einval-p2p-warning.title':
    'Los dispositivos cedidos no pueden hablarse directamente entre sí',
  'diagnosis.dma-map-einval-p2p-warning.cause':
    'Una ventana de {{device}} no se pudo asignar para los demás dispositivos del invitado. QEMU continúa; solo se pierden las transferencias de tarjeta a tarjeta.',
  'diagnosis.dma-map-einval-p2p-warning.fix':
    'No hay que hacer nada. Si el invitado no se inicia, el motivo es otro. <maxphysaddr mode="passthrough" limit="39"/> lo silencia.',

  'diagnosis.dma-map-einval-address-width.title':
    'El invitado puso una ventana por encima de lo que alcanza la IOMMU',
  'diagnosis.dma-map-einval-address-width.cause':
    'El firmware del invitado puso la ventana de memoria de una tarjeta en una dirección para la que esta IOMMU no tiene bits (39 en muchos procesadores Intel), así que no se pudo asignar.',
  'diagnosis.dma-map-einval-address-width.fix':
    'Limite las direcciones del invitado: <maxphysaddr mode="passthrough" limit="39"/> en el <cpu> de su definición (QEMU: host-phys-bits-limit=39).',

  'diagnosis.dma-map-einval-reserved-iova.title':
    'La memoria del invitado está donde el anfitrión reservó direcciones',
  'diagnosis.dma-map-einval-reserved-iova.cause':
    'Había que asignar memoria del invitado en una dirección que este anfitrión guarda para otra cosa (una región que el firmware reservó para el dispositivo, o la ventana de las interrupciones).',
  'diagnosis.dma-map-einval-reserved-iova.fix':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` las muestra. Saque el dispositivo de la reserva con la herramienta del fabricante, use otra ranura, o el otro tipo de máquina (q35).',

  'diagnosis.hugepages-exhausted.title': 'No hay suficientes páginas enormes',
  'diagnosis.hugepages-exhausted.cause':
    'La memoria del invitado debe salir de páginas enormes, y no hay suficientes libres de ese tamaño.',
  'diagnosis.hugepages-exhausted.fix':
    'Reserve más (`sudo sysctl vm.nr_hugepages=N`; páginas de 1 GiB solo al arrancar), o quite <hugepages/> de la definición.',

  'diagnosis.numa-memory-insufficient.title': 'Un nodo de memoria tiene muy poca para el invitado',
  'diagnosis.numa-memory-insufficient.cause':
    'La memoria del invitado está ligada a un nodo (NUMA) de este equipo que tiene muy pocas páginas libres, aunque otros puedan tenerlas.',
  'diagnosis.numa-memory-insufficient.fix':
    'Permita más nodos en <numatune>, use mode="preferred", o reserve páginas justo en ese nodo.',

  'diagnosis.guest-memory-unavailable.title': 'Hay muy poca memoria para el invitado',
  'diagnosis.guest-memory-unavailable.cause':
    'El anfitrión no pudo dar al invitado su memoria. Con un dispositivo cedido tiene que estar toda disponible a la vez.',
  'diagnosis.guest-memory-unavailable.fix': 'Dé menos memoria al invitado, o cierre antes otros programas.',

  'diagnosis.vfio-virqfd-missing.title': 'Se pide un módulo que ya no existe',
  'diagnosis.vfio-virqfd-missing.cause':
    'Un archivo de una guía nombra vfio_virqfd. Desde Linux 6.2 es una parte de vfio y ya no un módulo; dracut puede detenerse ahí y dejar el initramfs como estaba.',
  'diagnosis.vfio-virqfd-missing.fix':
    'Quite vfio_virqfd de /etc/dracut.conf.d, /etc/modules-load.d o mkinitcpio.conf, y vuelva a generar el initramfs. Un plan reconoce esos archivos y puede adoptarlos.',

  'diagnosis.dracut-cannot-write-image.title': 'No se pudo escribir el initramfs',
  'diagnosis.dracut-cannot-write-image.cause':
    'dracut no tenía dónde escribir el initramfs: eligió una carpeta que este sistema no tiene, o el sistema de archivos está lleno. El arranque sigue con el anterior, sin vfio-pci.',
  'diagnosis.dracut-cannot-write-image.fix':
    'Indique a dracut la imagen que nombra la entrada de arranque (`sudo dracut -f /boot/initramfs-KERNEL.img KERNEL`), o use la orden propia de la distribución. Un plan lo hace, y comprueba antes el espacio en /boot.',

  'diagnosis.dracut-hang-pre-udev.title': 'El arranque se detiene en el initramfs',
  'diagnosis.dracut-hang-pre-udev.cause':
    'El paso anterior a udev en el initramfs no termina. Con passthrough suele ser una tarjeta que se toma mientras la consola dibuja con ella, o un módulo que no existe.',
  'diagnosis.dracut-hang-pre-udev.fix':
    'Elija otra entrada en el menú de arranque (con Handover, la que se llama «without GPU passthrough»), deshaga después el cambio o quite lo que añadió la guía, y vuelva a generar el initramfs.',

  'diagnosis.kargs-not-applied.title': 'Se perdieron argumentos del kernel o del initramfs',
  'diagnosis.kargs-not-applied.cause':
    'Argumentos que se pusieron ya no están: otro programa los escribió de nuevo (Bazzite y Bluefin lo hacen al arrancar), o un nuevo kernel o despliegue llegó sin ellos.',
  'diagnosis.kargs-not-applied.fix':
    'Compare `cat /proc/cmdline` con `rpm-ostree kargs` o `sudo grubby --info=ALL`. Ponga los módulos en /etc/dracut.conf.d mejor que en argumentos; un plan comprueba después cada entrada de arranque.',

  'diagnosis.kargs-no-change.title': 'Los argumentos del kernel quedaron como estaban',
  'diagnosis.kargs-no-change.cause':
    'rpm-ostree no vio ningún cambio. Con `kargs --editor` es un fallo de las versiones de Fedora 35; si no, los argumentos ya estaban.',
  'diagnosis.kargs-no-change.fix':
    'Use `rpm-ostree kargs --append-if-missing=ARGUMENT`, y compare `cat /proc/cmdline` tras el reinicio.',

  'diagnosis.ostree-no-etc-default-grub.title':
    'Un script quiere los ajustes de GRUB, que este sistema no usa',
  'diagnosis.ostree-no-etc-default-grub.cause':
    'Un script edita /etc/default/grub o llama a las herramientas de GRUB. Los escritorios Atomic no tienen ninguna de las dos cosas: sus argumentos pertenecen al despliegue.',
  'diagnosis.ostree-no-etc-default-grub.fix':
    'Use `rpm-ostree kargs --append-if-missing=ARGUMENT`; un plan de Handover lo hace.',

  'diagnosis.grubby-no-template.title': 'grubby no encontró ninguna entrada de arranque que cambiar',
  'diagnosis.grubby-no-template.cause':
    'grubby buscó la entrada de esta raíz o de este kernel y no encontró ninguna, o recibió un argumento que no conoce. Aun así puede terminar sin error.',
  'diagnosis.grubby-no-template.fix':
    'Mire `sudo grubby --info=ALL`. Un plan vuelve a leer cada entrada después de escribirla, y lo dice si falta una.',

  'diagnosis.grub-default-syntax.title': '/etc/default/grub ya no es válido',
  'diagnosis.grub-default-syntax.cause':
    'Una línea de /etc/default/grub no es una asignación de shell: los argumentos están en una línea propia, fuera de las comillas.',
  'diagnosis.grub-default-syntax.fix':
    'Páselos a GRUB_CMDLINE_LINUX="…", o quítelos y deje que los escriba un plan.',

  'diagnosis.secure-boot-key-rejected.title': 'El kernel rechazó un módulo por su firma',
  'diagnosis.secure-boot-key-rejected.cause':
    'No se cargó {{module}}, porque no está firmado con ninguna clave en la que confíe este equipo (o no lo está en absoluto).',
  'diagnosis.secure-boot-key-rejected.cause-no-secure-boot':
    'No está firmado {{module}} con ninguna clave en la que confíe este equipo (o no lo está en absoluto). Secure Boot está desactivado, así que se indicó al kernel que exija firmas: `module.sig_enforce` o `lockdown=` en su línea de órdenes.',
  'diagnosis.secure-boot-key-rejected.fix':
    'Registre la clave con la que se firmó (`sudo mokutil --import FILE`, después reinicie y confirme), o desactive Secure Boot en la configuración del firmware. El propio vfio-pci está firmado por la distribución.',

  'diagnosis.secure-boot-lockdown.title': 'Secure Boot restringe el kernel',
  'diagnosis.secure-boot-lockdown.cause':
    'El kernel está restringido (lockdown), como debe ser con Secure Boot. Ceder dispositivos funciona; los módulos sin firmar, leer un BIOS de vídeo de la memoria y setpci no.',
  'diagnosis.secure-boot-lockdown.fix':
    'No hay que hacer nada, salvo que necesite una de estas cosas: entonces firme el módulo, o desactive Secure Boot.',
}
