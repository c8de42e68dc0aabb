import type { diagnosisLibvirt as source } from '../en/diagnosis-libvirt.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: QEMU and libvirt. */
export const diagnosisLibvirt: Translated<typeof source> = {
  'diagnosis.monitor-closed.title': 'QEMU terminó mientras se iniciaba',
  'diagnosis.monitor-closed.cause':
    'libvirt perdió su conexión con QEMU, porque este terminó. Esta línea solo dice eso; el motivo es la última línea del propio QEMU, y no se encontró ninguna que conozcamos.',
  'diagnosis.monitor-closed.fix':
    'Lea el final de /var/log/libvirt/qemu/NAME.log (como root). Si el invitado tiene más memoria de la que hay libre, dele menos: con un dispositivo cedido tiene que estar toda disponible.',

  'diagnosis.network-default-inactive.title': 'La red virtual no está iniciada',
  'diagnosis.network-default-inactive.cause':
    'La máquina virtual está conectada a la red «{{network}}», que no está en marcha o no está definida. Eso no tiene nada que ver con la tarjeta.',
  'diagnosis.network-default-inactive.fix':
    '`virsh -c qemu:///system net-start {{network}}`, y `net-autostart {{network}}` para la próxima vez.',

  'diagnosis.device-in-use-other-domain.title': 'Otra máquina virtual tiene el dispositivo',
  'diagnosis.device-in-use-other-domain.cause':
    'libvirt reserva {{device}} para otra máquina virtual que está en marcha o que no terminó bien.',
  'diagnosis.device-in-use-other-domain.fix':
    'Apáguela (`virsh -c qemu:///system list --all`), o desconecte de ella la tarjeta. Reinicie el demonio solo cuando ninguna máquina virtual tenga la tarjeta.',

  'diagnosis.usb-hostdev-in-use.title': 'Otra máquina virtual tiene el dispositivo USB',
  'diagnosis.usb-hostdev-in-use.cause':
    'El mismo dispositivo USB está cedido a dos máquinas virtuales, y la otra está en marcha; o hay conectados dos dispositivos con el mismo identificador.',
  'diagnosis.usb-hostdev-in-use.fix':
    'Desconéctelo de la otra. Dos dispositivos con el mismo identificador hay que nombrarlos por bus y puerto.',

  'diagnosis.device-gone-from-sysfs.title': 'No hay ningún dispositivo en esa dirección',
  'diagnosis.device-gone-from-sysfs.cause':
    'La definición nombra {{device}}, y ahí no hay (o ya no hay) nada. Las direcciones se mueven cuando se añaden tarjetas o cambia el firmware.',
  'diagnosis.device-gone-from-sysfs.fix':
    'Mire en Tarjetas dónde está ahora la tarjeta, desconecte la dirección antigua y conecte de nuevo la tarjeta.',

  'diagnosis.nodedev-not-found.title': 'libvirt no conoce ese dispositivo',
  'diagnosis.nodedev-not-found.cause':
    'Un script o una orden nombra un dispositivo que no está. Los números de bus se mueven tras un cambio de hardware o de firmware.',
  'diagnosis.nodedev-not-found.fix':
    'Enumere lo que hay: `virsh -c qemu:///system nodedev-list --cap pci`. Handover compara qué hay en una dirección, y lo dice si es otra cosa.',

  'diagnosis.libvirt-not-assignable.title': 'libvirt considera que el dispositivo no está aislado',
  'diagnosis.libvirt-not-assignable.cause':
    'libvirt miró los puertos por encima de {{device}} y encontró uno sin aislamiento (ACS), o ninguno que conozca (chipsets Intel nuevos con un segundo bus).',
  'diagnosis.libvirt-not-assignable.fix':
    'Actualice libvirt, o use otra ranura. `relaxed_acs_check = 1` en /etc/libvirt/qemu.conf quita la comprobación; los grupos IOMMU siguen valiendo.',

  'diagnosis.config-space-readonly.title': 'libvirt no puede escribir en el dispositivo',
  'diagnosis.config-space-readonly.cause':
    'Los registros de {{device}} no se pudieron abrir para escritura, porque /sys es aquí de solo lectura: libvirt se ejecuta en un contenedor o un entorno aislado.',
  'diagnosis.config-space-readonly.fix':
    'Ejecute libvirt en el anfitrión, o dé a su contenedor un /sys escribible.',

  'diagnosis.hotplug-bus-unsupported.title':
    'Ahí no se puede añadir un dispositivo con el invitado en marcha',
  'diagnosis.hotplug-bus-unsupported.cause':
    'El bus al que debía ir el dispositivo no admite ninguno en marcha (el bus raíz de q35), o no tiene ningún puerto libre.',
  'diagnosis.hotplug-bus-unsupported.fix':
    'Conecte las tarjetas con la máquina virtual apagada; Handover lo hace así. Para otros dispositivos añada un pcie-root-port de reserva.',

  'diagnosis.pci-slot-conflict.title': 'Dos dispositivos del invitado quieren la misma ranura',
  'diagnosis.pci-slot-conflict.cause':
    'Un dispositivo se puso en una ranura del invitado que ya tiene otro, casi siempre con <qemu:commandline>, del que libvirt no sabe nada.',
  'diagnosis.pci-slot-conflict.fix':
    'Dele una dirección libre, o descríbalo a libvirt en lugar de usar argumentos directos.',

  'diagnosis.machine-type-controller-mismatch.title': 'Las controladoras y el tipo de máquina no encajan',
  'diagnosis.machine-type-controller-mismatch.cause':
    'Se cambió el tipo de máquina de una definición existente (i440fx y q35), y sus controladoras siguen siendo las del otro.',
  'diagnosis.machine-type-controller-mismatch.fix':
    'Vuelva a poner el anterior. Cree una máquina virtual nueva con q35, y use en ella el disco antiguo.',

  'diagnosis.pci-controller-index.title': 'Las controladoras PCI del invitado están en desorden',
  'diagnosis.pci-controller-index.cause':
    'La definición numera sus controladoras PCI de modo que una depende de sí misma o falta, o pone un dispositivo donde no puede ir.',
  'diagnosis.pci-controller-index.fix':
    'Quite el <address> de los dispositivos nuevos, o las controladoras que se añadieron a mano: libvirt coloca ambos por sí mismo.',

  'diagnosis.ovmf-missing.title': 'Falta el firmware UEFI para invitados',
  'diagnosis.ovmf-missing.cause':
    'libvirt o virt-manager no encontró ningún firmware UEFI (OVMF), o el archivo que nombra la definición no existe.',
  'diagnosis.ovmf-missing.fix':
    '`sudo dnf install edk2-ovmf` (Debian: `sudo apt install ovmf`), y después `sudo systemctl restart virtqemud` (o libvirtd).',

  'diagnosis.ovmf-firmware-incompatible.title': 'Ningún firmware instalado encaja con la definición',
  'diagnosis.ovmf-firmware-incompatible.cause':
    'La definición pide a libvirt que elija un firmware UEFI y nombra un archivo o características que no tiene ninguno de los instalados.',
  'diagnosis.ovmf-firmware-incompatible.fix':
    'Quite <loader> y la plantilla de <nvram> de <os firmware="efi">, y deje que libvirt elija de nuevo.',

  'diagnosis.ovmf-no-var-store.title': 'libvirt no conoce el archivo de ajustes de este firmware',
  'diagnosis.ovmf-no-var-store.cause':
    'La definición nombra un firmware UEFI por su ruta, y libvirt no conoce ninguna plantilla para sus ajustes (NVRAM).',
  'diagnosis.ovmf-no-var-store.fix':
    'Use <os firmware="efi"> sin <loader>, o indique también <nvram template="…">.',

  'diagnosis.romfile-not-found.title': 'QEMU no puede leer el archivo del BIOS de vídeo',
  'diagnosis.romfile-not-found.cause':
    'No está {{file}}, o QEMU no puede leerlo: se ejecuta como el usuario qemu y bajo SELinux, y en ambos casos dice «not found».',
  'diagnosis.romfile-not-found.fix':
    'Deje que lo guarde un plan (`handoverctl plan --vbios FILE`): va a /var/lib/libvirt/vbios, legible y con su etiqueta.',

  'diagnosis.igd-legacy-mode.title': 'La gráfica del procesador no se puede ceder de la forma antigua',
  'diagnosis.igd-legacy-mode.cause':
    'El modo legacy de QEMU para gráficas Intel necesita la VGA de {{device}}, que este kernel no ofrece (disable_vga, u otra tarjeta es la primera pantalla), o la disposición del invitado no encaja.',
  'diagnosis.igd-legacy-mode.fix':
    'Use un invitado UEFI con un BIOS de vídeo para esa gráfica (GOP) en lugar del modo legacy, o póngala como primera pantalla en la configuración del firmware.',

  'diagnosis.igd-opregion-missing.title': 'La gráfica del procesador no tiene OpRegion',
  'diagnosis.igd-opregion-missing.cause':
    'QEMU pidió la OpRegion de {{device}} (describe los conectores), y el kernel no ofrece ninguna: está compilado sin CONFIG_VFIO_PCI_IGD, el firmware no la tiene, o el dispositivo no es una gráfica Intel.',
  'diagnosis.igd-opregion-missing.fix':
    'Quite x-igd-opregion; solo la necesitan las pantallas propias de los portátiles.',

  'diagnosis.xvga-unsupported.title': 'El dispositivo no tiene VGA antigua',
  'diagnosis.xvga-unsupported.cause':
    'Se pidió x-vga=on para {{device}}, que no tiene VGA del tipo antiguo (un dispositivo mediado, una segunda función de pantalla).',
  'diagnosis.xvga-unsupported.fix': 'Quite x-vga=on. Un invitado UEFI nunca lo necesita.',

  'diagnosis.intx-setup-failed.title': 'No se pudo preparar la interrupción del dispositivo',
  'diagnosis.intx-setup-failed.cause':
    'La línea de interrupción que usa {{device}} es de las antiguas y compartidas (INTx) y la tiene otro dispositivo del anfitrión, o las interrupciones no se reasignan.',
  'diagnosis.intx-setup-failed.fix':
    'Active interrupt remapping en la configuración del firmware, o use otra ranura. `cat /proc/interrupts` muestra quién comparte la línea; al otro controlador se le puede quitar el dispositivo.',

  'diagnosis.msi-injection-lost.title': 'Se perdió una interrupción para el invitado',
  'diagnosis.msi-injection-lost.cause':
    'Un dispositivo provocó una interrupción antes de que el invitado la hubiera preparado. Ocurre mientras un invitado se inicia o reinicia, y una sola es inofensiva.',
  'diagnosis.msi-injection-lost.fix':
    'Si se repite y el invitado se bloquea, actualice QEMU y el firmware del invitado, y busque un problema de reset del dispositivo.',

  'diagnosis.legacy-pci-assign-failed.title': 'La forma de ceder dispositivos está obsoleta',
  'diagnosis.legacy-pci-assign-failed.cause':
    'Se usó la asignación de dispositivos propia de KVM (pci-assign), que QEMU y Linux abandonaron hace años; tiene límites que VFIO no tiene.',
  'diagnosis.legacy-pci-assign-failed.fix':
    'Use vfio-pci: en la definición <driver name="vfio"/>, o conecte de nuevo la tarjeta con Handover.',

  'diagnosis.virtqemud-socket.title': 'El demonio QEMU de libvirt no está en marcha',
  'diagnosis.virtqemud-socket.cause':
    'Nadie escucha en el socket de virtqemud: no está iniciado, o este equipo tiene el demonio único anterior (libvirtd), o no tiene libvirt.',
  'diagnosis.virtqemud-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtqemud-ro.socket virtqemud-admin.socket`; donde falte, `sudo dnf install libvirt-daemon-kvm`.',

  'diagnosis.libvirtd-socket.title': 'El demonio único de libvirt no está en marcha',
  'diagnosis.libvirtd-socket.cause':
    'Un programa pidió el socket de libvirtd, y ahí no escucha nadie. Fedora tiene un demonio por tarea desde la versión 35 (virtqemud y otros).',
  'diagnosis.libvirtd-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtproxyd.socket`, que atiende también ese socket; en otros sistemas `sudo systemctl enable --now libvirtd`.',

  'diagnosis.virtlogd-socket.title': 'El demonio de registro de libvirt no está en marcha',
  'diagnosis.virtlogd-socket.cause': 'La salida de QEMU pasa por virtlogd, y nadie escucha en su socket.',
  'diagnosis.virtlogd-socket.fix': '`sudo systemctl enable --now virtlogd.socket`.',

  'diagnosis.libvirt-other-socket.title': 'Un demonio de libvirt no está en marcha',
  'diagnosis.libvirt-other-socket.cause': 'Nadie escucha en el socket de {{daemon}}.',
  'diagnosis.libvirt-other-socket.fix': '`sudo systemctl enable --now {{daemon}}.socket`.',

  'diagnosis.swtpm-failed.title': 'No se pudo iniciar el chip de seguridad del invitado',
  'diagnosis.swtpm-failed.cause':
    'Windows 11 quiere un TPM. swtpm, que hace de él, no está instalado, o no pudo crear o leer su estado.',
  'diagnosis.swtpm-failed.fix':
    '`sudo dnf install swtpm swtpm-tools`. Lo que dijo está en /var/log/swtpm/libvirt/qemu/NAME-swtpm.log.',

  'diagnosis.kvm-capability-missing.title': 'KVM no está disponible',
  'diagnosis.kvm-capability-missing.cause':
    'La máquina virtual debe funcionar con KVM, y /dev/kvm no existe o no se puede usar: la virtualización está desactivada en el firmware, el módulo no está cargado, o esto es a su vez una máquina virtual sin virtualización anidada.',
  'diagnosis.kvm-capability-missing.fix':
    'Vea Preparación. Active VT-x o SVM en la configuración del firmware, y después `sudo modprobe kvm_intel` o `kvm_amd`.',
}
