import type { diagnosisVfio as source } from '../en/diagnosis-vfio.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: vfio and drivers. */
export const diagnosisVfio: Translated<typeof source> = {
  'diagnosis.vfio-probe-ebusy.title': 'Otro controlador tuvo antes el dispositivo',
  'diagnosis.vfio-probe-ebusy.cause':
    'vfio-pci no pudo tomar {{device}} (-16, busy): el controlador gráfico o de sonido del anfitrión ya lo tenía, porque no se volvió a generar el initramfs o le faltan el paso temprano y el módulo; o la imagen del firmware sigue en su memoria.',
  'diagnosis.vfio-probe-ebusy.cause-now-bound':
    'vfio-pci no pudo tomar al principio {{device}} (-16, busy). Ahora lo tiene, así que ya no hay nada mal.',
  'diagnosis.vfio-probe-ebusy.fix':
    'Deje que un plan reserve la tarjeta: la toma en el initramfs, antes de que se cargue ningún controlador, y vuelve a generarlo. Impedir que se cargue el controlador del anfitrión es el último recurso, y solo donde ninguna otra tarjeta lo necesite.',

  'diagnosis.vfio-probe-einval-bridge.title': 'vfio-pci recibió un puente',
  'diagnosis.vfio-probe-einval-bridge.cause':
    'Es un puente PCI o un puerto raíz {{device}}. vfio-pci solo acepta dispositivos finales y responde «invalid argument» (-22). El identificador del puente está en `vfio-pci.ids` o en un driver_override.',
  'diagnosis.vfio-probe-einval-bridge.fix':
    'Quite el puente de la lista, pertenece a pcieport: un puente en el grupo de la tarjeta no es un obstáculo. Los planes de Handover nunca nombran puentes.',

  'diagnosis.vfio-denylist.title': 'vfio-pci rechaza este tipo de dispositivo',
  'diagnosis.vfio-denylist.cause':
    'En la breve lista del kernel de dispositivos que no es seguro ceder está {{device}} (funciones Intel QuickAssist). No contiene ninguna tarjeta gráfica.',
  'diagnosis.vfio-denylist.fix':
    'Quítelo de los dispositivos para la máquina virtual. Si acepta el riesgo: `vfio_pci.disable_denylist=1`.',

  'diagnosis.vfio-pf-sriov.title': 'El dispositivo se reparte a sí mismo (SR-IOV)',
  'diagnosis.vfio-pf-sriov.cause':
    'vfio-pci no puede tomar {{device}} mientras estén activadas funciones virtuales suyas.',
  'diagnosis.vfio-pf-sriov.fix':
    'Desactívelas antes: `echo 0 | sudo tee /sys/bus/pci/devices/ADDRESS/sriov_numvfs`; o ceda en su lugar una función virtual a la máquina virtual.',

  'diagnosis.vfio-probe-failed.title': 'vfio-pci no pudo tomar un dispositivo',
  'diagnosis.vfio-probe-failed.cause':
    'vfio-pci recibió {{device}} y falló (error {{errno}}). Lo que respondió el dispositivo está en las líneas anteriores del kernel.',
  'diagnosis.vfio-probe-failed.fix':
    'Apague el equipo unos segundos y enciéndalo de nuevo. Si sigue igual, deje que Handover diagnostique el registro del kernel de ese arranque.',

  'diagnosis.vfio-bind-einval.title': 'No se pudo asociar un dispositivo a vfio-pci',
  'diagnosis.vfio-bind-einval.cause':
    'Se rechazó asociar {{device}} a vfio-pci: no está en ningún grupo IOMMU (la IOMMU está desactivada), es un puente, o lo tiene otro controlador.',
  'diagnosis.vfio-bind-einval.cause-bridge':
    'Se rechazó asociar {{device}} a vfio-pci: es un puente, y vfio-pci solo acepta dispositivos finales.',
  'diagnosis.vfio-bind-einval.fix':
    'Compruebe en Preparación que la IOMMU está activada. Deje después que libvirt o un plan asocie el dispositivo, por su dirección y no con `new_id`, que toma también todos los demás dispositivos del mismo tipo.',

  'diagnosis.vfio-module-missing.title': 'El módulo vfio-pci no está cargado',
  'diagnosis.vfio-module-missing.cause':
    'Había que usar vfio-pci, y no se cargó ni se encontró ese módulo. `insmod` toma la ruta de un archivo, no un nombre; en el initramfs solo se encuentra un módulo si se puso ahí.',
  'diagnosis.vfio-module-missing.fix':
    'Cárguelo con `sudo modprobe vfio-pci`. Un plan lo pone en el initramfs, para que esté en cada arranque. Si modprobe tampoco lo encuentra, falta el paquete de módulos del kernel: `sudo dnf install kernel-modules`.',

  'diagnosis.vfio-script-not-root.title': 'Un script cambió controladores sin permiso para ello',
  'diagnosis.vfio-script-not-root.cause':
    'Se intentó cargar o descargar un módulo, o escribir en un controlador en /sys, como usuario normal. Solo puede root; una conexión a qemu:///session no tiene esos permisos.',
  'diagnosis.vfio-script-not-root.fix':
    'Use la conexión qemu:///system, donde libvirt lo hace como root, y déjele la tarjeta (managed="yes"); entonces no hace falta ningún script.',

  'diagnosis.unmanaged-hostdev.title': 'Se indicó a libvirt que no desconecte él mismo el dispositivo',
  'diagnosis.unmanaged-hostdev.cause':
    'La definición de {{vm}} le cede {{device}} con managed="no", y el dispositivo sigue con su controlador del anfitrión.',
  'diagnosis.unmanaged-hostdev.fix':
    'Conecte de nuevo la tarjeta con Handover, que escribe managed="yes"; o asóciela a vfio-pci antes del inicio.',

  'diagnosis.identical-gpu-ids.title': 'Dos tarjetas del mismo tipo',
  'diagnosis.identical-gpu-ids.cause':
    'Dos tarjetas tienen los mismos identificadores de fabricante y dispositivo, así que `vfio-pci.ids=` toma las dos, también la del anfitrión.',
  'diagnosis.identical-gpu-ids.fix':
    'Asocie por dirección: un plan de Handover lo hace de forma predeterminada, en el initramfs y comprobando qué hay en la dirección.',

  'diagnosis.nvidia-usage-count.title': 'Un programa aún usa la tarjeta NVIDIA',
  'diagnosis.nvidia-usage-count.cause':
    'Había que quitar {{device}} al controlador nvidia cuando un programa aún lo tenía abierto (un compositor, nvidia-persistenced, nvidia-powerd). El controlador espera sin fin; libvirt se bloquea con él, y solo ayuda un reinicio.',
  'diagnosis.nvidia-usage-count.fix':
    'Reinicie. Después reserve la tarjeta con un plan, para que el controlador nvidia nunca la tenga; o detenga nvidia-persistenced y todas las sesiones en la tarjeta antes de que se inicie la máquina virtual.',

  'diagnosis.nvidia-module-in-use.title': 'No se puede descargar el controlador de NVIDIA',
  'diagnosis.nvidia-module-in-use.cause':
    'Está en uso {{module}}: un gestor de pantalla, un compositor o nvidia-persistenced aún tiene abierta la tarjeta, o la consola de texto dibuja con ella.',
  'diagnosis.nvidia-module-in-use.fix':
    'Deténgalos antes, y descargue nvidia_drm, nvidia_modeset, nvidia_uvm y nvidia en este orden. Sin descargar nada: reserve la tarjeta con un plan. En Tarjetas se ve qué programas la tienen abierta.',

  'diagnosis.amdgpu-module-in-use.title': 'No se puede descargar un controlador',
  'diagnosis.amdgpu-module-in-use.cause':
    'Está en uso {{module}}: una sesión o la consola de texto dibuja con una tarjeta suya, o lo necesita otra tarjeta de este equipo.',
  'diagnosis.amdgpu-module-in-use.fix':
    'No lo descargue si lo necesita otra tarjeta. Reserve solo la tarjeta que quiere por su dirección, con un plan.',

  'diagnosis.amdgpu-unbound-while-used.title':
    'La tarjeta AMD se quitó mientras había programas dibujando con ella',
  'diagnosis.amdgpu-unbound-while-used.cause':
    'amdgpu soltó {{device}} cuando aún había programas con búferes en él. Desde entonces el controlador está en mal estado, y puede hacer caer el anfitrión.',
  'diagnosis.amdgpu-unbound-while-used.fix':
    'Reinicie. Termine todas las sesiones en la tarjeta antes de desconectarla, o resérvela con un plan.',

  'diagnosis.unbind-hang.title': 'Quitar el dispositivo a su controlador no terminó nunca',
  'diagnosis.unbind-hang.cause':
    'Se desconectó un dispositivo cuando su controlador aún estaba en uso (el gestor de pantalla se había detenido, sus programas no). El controlador los espera en el kernel, donde nada puede interrumpirlo.',
  'diagnosis.unbind-hang.fix':
    'Reinicie. No desconecte antes de que /dev/nvidia* y /dev/dri se queden sin usuarios; una pausa fija en un script es adivinar. Lo más seguro: reserve la tarjeta con un plan.',

  'diagnosis.unbind-blocked-by-user.title': 'El dispositivo sigue abierto en una máquina virtual',
  'diagnosis.unbind-blocked-by-user.cause':
    'Había que quitar {{device}} a vfio-pci mientras lo tenía abierto una máquina virtual u otro programa. La petición espera hasta que eso termine.',
  'diagnosis.unbind-blocked-by-user.fix':
    'Apague la máquina virtual. Nunca desasocie ni quite un dispositivo en el anfitrión mientras lo tenga QEMU.',

  'diagnosis.nvidia-probes-vfio-bound-gpu.title': 'El controlador de NVIDIA encontró la tarjeta ocupada',
  'diagnosis.nvidia-probes-vfio-bound-gpu.cause':
    'Se cargó el controlador nvidia y vio que {{device}} pertenece a vfio-pci. Es como debe ser.',
  'diagnosis.nvidia-probes-vfio-bound-gpu.fix':
    'No hay que hacer nada. Si en este equipo no hay otra tarjeta NVIDIA, nada necesita cargar ese controlador.',

  'diagnosis.nvidia-audio-vfio-panic.title': 'La tarjeta se cedió a medias, y el controlador de NVIDIA falló',
  'diagnosis.nvidia-audio-vfio-panic.cause':
    'La función de sonido de la tarjeta estaba con vfio-pci mientras su función de pantalla estaba con el módulo abierto de NVIDIA, que da por hecho que no es así, y hace caer el kernel.',
  'diagnosis.nvidia-audio-vfio-panic.fix':
    'Asocie todas las funciones de la tarjeta o ninguna; un plan lo hace. Actualice el controlador de NVIDIA.',

  'diagnosis.hda-corb-dead.title': 'La función de sonido de la tarjeta no responde',
  'diagnosis.hda-corb-dead.cause':
    'El controlador de sonido del anfitrión solo lee unos de {{device}}: la tarjeta está sin energía o bloqueada mientras su función de sonido sigue en el anfitrión.',
  'diagnosis.hda-corb-dead.fix':
    'Entregue la función de sonido a vfio-pci junto con la tarjeta; un plan lleva todas las funciones.',

  'diagnosis.xhci-dead.title': 'Una controladora USB dejó de responder',
  'diagnosis.xhci-dead.cause':
    'Ya no responde {{device}}, una controladora USB: se le hizo un reset o se quedó sin energía con su controlador en uso (la función USB-C de una tarjeta, si la tarjeta se cedió sin ella), o se perdió un dispositivo Thunderbolt.',
  'diagnosis.xhci-dead.fix':
    'Si es una función de la tarjeta, asóciela con la tarjeta. Si no, vuelva a conectar el dispositivo; apague y encienda el equipo si eso no ayuda.',

  'diagnosis.bar-reserved-bootfb.title': 'La imagen de arranque retiene la memoria de la tarjeta',
  'diagnosis.bar-reserved-bootfb.cause':
    'vfio-pci no pudo reservar la memoria de {{device}}: aún la tiene la imagen del firmware (efifb, simpledrm). Es la tarjeta que daba imagen al encender.',
  'diagnosis.bar-reserved-bootfb.cause-boot-display':
    'vfio-pci no pudo reservar la memoria de {{device}}: es la tarjeta con la que este equipo dio imagen al encender, y la imagen del firmware sigue en su memoria.',
  'diagnosis.bar-reserved-bootfb.fix':
    'Elija la otra tarjeta como primera pantalla en la configuración del firmware. Donde no se pueda, `initcall_blacklist=sysfb_init` impide que el kernel use la imagen; entonces no hay ninguna hasta que se inicie un controlador.',

  'diagnosis.memtype-reserve-failed.title': 'La memoria de la tarjeta está asignada de dos formas',
  'diagnosis.memtype-reserve-failed.cause':
    'Un segundo uso de la memoria de la tarjeta pidió otro tipo de caché que el primero, que suele ser la imagen del firmware (efifb, simpledrm).',
  'diagnosis.memtype-reserve-failed.fix':
    'Elija la otra tarjeta como primera pantalla en la configuración del firmware, o use `initcall_blacklist=sysfb_init`.',

  'diagnosis.vfio-region-write-failed.title': 'QEMU no pudo llegar a la memoria de la tarjeta',
  'diagnosis.vfio-region-write-failed.cause':
    'QEMU no pudo asignar la memoria de {{device}}: algo en el anfitrión aún la tiene, casi siempre la imagen del firmware en la tarjeta que daba imagen al encender.',
  'diagnosis.vfio-region-write-failed.fix':
    'Elija la otra tarjeta como primera pantalla en la configuración del firmware, o use `initcall_blacklist=sysfb_init`. /proc/iomem (como root) nombra quién la tiene.',

  'diagnosis.efifb-unbind-no-device.title': 'Un script buscó una imagen de arranque que no está',
  'diagnosis.efifb-unbind-no-device.cause':
    'Un script de una guía escribió en efi-framebuffer.0 o en una consola que no existe: desde Linux 5.15 la imagen suele ser de simpledrm, o el controlador gráfico la ha reemplazado.',
  'diagnosis.efifb-unbind-no-device.fix':
    'Inofensivo por sí mismo. Quite estas líneas del script; libvirt no necesita ninguna.',

  'diagnosis.efifb-rebind-failed.title': 'La imagen del firmware no puede volver',
  'diagnosis.efifb-rebind-failed.cause':
    'Después del invitado un script volvió a asociar efi-framebuffer, pero la memoria de la tarjeta se ha movido y la imagen ha desaparecido. Funciona una vez como máximo.',
  'diagnosis.efifb-rebind-failed.fix':
    'No vuelva a asociarlo. Cargue en su lugar el controlador gráfico: vuelve a dar imagen con la tarjeta.',

  'diagnosis.group-not-viable.title': 'No todo el grupo está con vfio-pci',
  'diagnosis.group-not-viable.cause':
    'QEMU no puede usar {{device}}, porque otro dispositivo final que está en {{group}} sigue con un controlador del anfitrión. Todos los dispositivos finales de un grupo van a vfio-pci, o ninguno; los puentes no cuentan.',
  'diagnosis.group-not-viable.cause-held':
    'QEMU no puede usar {{device}}, porque otros dispositivos finales de su grupo siguen con un controlador del anfitrión: {{others}}. Todos los dispositivos finales de un grupo van a vfio-pci, o ninguno; los puentes no cuentan.',
  'diagnosis.group-not-viable.cause-free':
    'QEMU no pudo usar {{device}}, porque otro dispositivo final que está en {{group}} estaba con un controlador del anfitrión. Ahora no lo está ninguno, así que ya no hay nada mal.',
  'diagnosis.group-not-viable.fix':
    'Conecte la tarjeta entera y lo que exige su grupo: `handoverctl attach --vm NAME --card ADDRESS`, o resérvela con un plan. Si el grupo contiene algo que necesita el anfitrión, ponga la tarjeta en otra ranura.',

  'diagnosis.group-multiple-address-spaces.title':
    'Un grupo se puso en dos espacios de direcciones del invitado',
  'diagnosis.group-multiple-address-spaces.cause':
    'El invitado tiene una IOMMU propia, y dos dispositivos que comparten {{group}} están en lugares distintos de ella. Solo pueden compartir un espacio de direcciones.',
  'diagnosis.group-multiple-address-spaces.fix':
    'Ponga todas las funciones del grupo en una sola ranura del invitado (Handover lo hace), o quite la IOMMU del invitado.',

  'diagnosis.vf-token-required.title': 'La función virtual necesita un token',
  'diagnosis.vf-token-required.cause':
    'Es una función virtual {{device}}, y su función física está a su vez con vfio-pci. Quien la abra tiene que conocer el token de esta.',
  'diagnosis.vf-token-required.fix':
    'Deje la función física con su controlador del anfitrión, o dé a QEMU vf-token=UUID.',

  'diagnosis.error-getting-device.title': 'QEMU no pudo abrir el dispositivo',
  'diagnosis.error-getting-device.cause':
    'QEMU abrió {{group}} y se le negó {{device}}: no está con vfio-pci, lo tiene otro, o no responde (tarjetas externas, y algunos kernels).',
  'diagnosis.error-getting-device.cause-host-driver':
    'QEMU abrió {{group}} y se le negó {{device}}: está con un controlador del anfitrión, no con vfio-pci.',
  'diagnosis.error-getting-device.fix':
    'Compruebe en Tarjetas que todas las funciones están con vfio-pci. Con una tarjeta externa: apague y encienda su caja; si el kernel se actualizó justo antes, arranque el anterior.',

  'diagnosis.no-iommu-models.title': 'Falta el módulo que asigna memoria para VFIO',
  'diagnosis.no-iommu-models.cause':
    'vfio-pci está cargado y vfio_iommu_type1 no, así que QEMU no encuentra forma de usar la IOMMU.',
  'diagnosis.no-iommu-models.fix':
    '`sudo modprobe vfio_iommu_type1` ayuda por ahora; un plan lo pone en el initramfs junto a vfio-pci.',

  'diagnosis.vfio-dev-missing.title': 'El grupo no tiene nodo de dispositivo',
  'diagnosis.vfio-dev-missing.cause':
    'No existe {{file}}: ningún dispositivo de ese grupo está aún con vfio-pci. El nodo aparece cuando lo está el primero.',
  'diagnosis.vfio-dev-missing.cause-no-iommu':
    'No existe {{file}}: sin una IOMMU en funcionamiento no hay grupos, y vfio-pci no toma ningún dispositivo.',
  'diagnosis.vfio-dev-missing.fix':
    'Inicie la máquina virtual mediante libvirt con managed="yes", que asocia el dispositivo; o reserve la tarjeta con un plan. Conecte la tarjeta entera: `handoverctl attach --vm NAME --card ADDRESS`.',
}
