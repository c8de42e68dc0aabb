import type { diagnosisIommu as source } from '../en/diagnosis-iommu.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: firmware and IOMMU. */
export const diagnosisIommu: Translated<typeof source> = {
  'diagnosis.vfio-probe-einval-no-iommu.title': 'vfio-pci rechazó un dispositivo: no hay IOMMU para él',
  'diagnosis.vfio-probe-einval-no-iommu.cause':
    'vfio-pci recibió {{device}} y respondió «invalid argument» (-22). Lo hace cuando el kernel en marcha no ha puesto el dispositivo en ningún grupo IOMMU: la IOMMU está desactivada en el firmware, o no se indicó al kernel que la usara (en Intel, Fedora no lo hace por sí sola), o el argumento fue a un archivo desde el que este equipo no arranca.',
  'diagnosis.vfio-probe-einval-no-iommu.fix':
    'Mire en Preparación si la IOMMU está desactivada en el firmware o en el kernel. En el firmware active VT-d (Intel) o IOMMU (AMD); en el kernel deje que un plan añada `intel_iommu=on` donde falte. Tras un reinicio `/sys/kernel/iommu_groups` no debe estar vacío.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-firmware':
    'vfio-pci recibió {{device}} y respondió «invalid argument» (-22), porque no hay IOMMU: el firmware de este equipo no entrega al kernel ninguna tabla de una. Está desactivada ahí, o el procesador no la tiene.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-firmware':
    'Active VT-d (Intel) o IOMMU (AMD) en la configuración del firmware. Preparación nombra el menú para esta placa.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-kernel':
    'vfio-pci recibió {{device}} y respondió «invalid argument» (-22), porque el kernel no usa la IOMMU, aunque el firmware ofrece una.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-kernel':
    'Deje que un plan escriba el argumento del kernel (`intel_iommu=on` en Intel) en las entradas de arranque, y reinicie.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-other':
    'vfio-pci recibió {{device}} y respondió «invalid argument» (-22). Ahora el dispositivo está en un grupo IOMMU, así que la IOMMU solo estaba desactivada en aquel arranque, o vfio-pci tiene otro motivo: no acepta puentes, ni funciones cuyas funciones SR-IOV estén activadas.',

  'diagnosis.no-iommu-group.title': 'El dispositivo no está en ningún grupo IOMMU',
  'diagnosis.no-iommu-group.cause':
    'A una máquina virtual se le cedió {{device}}, que no está en ningún grupo IOMMU. No hay ninguna IOMMU en funcionamiento: está desactivada en el firmware o en el kernel, o el procesador no la tiene. Un argumento en la línea de órdenes del kernel no basta por sí solo si el firmware la tiene desactivada.',
  'diagnosis.no-iommu-group.cause-firmware':
    'A una máquina virtual se le cedió {{device}}, que no está en ningún grupo IOMMU: el firmware de este equipo tiene la IOMMU desactivada.',
  'diagnosis.no-iommu-group.cause-kernel':
    'A una máquina virtual se le cedió {{device}}, que no está en ningún grupo IOMMU: el firmware ofrece una IOMMU, y el kernel no la usa.',
  'diagnosis.no-iommu-group.fix':
    'Mire en Preparación cuál de las dos cosas es. Active VT-d o IOMMU en el firmware, deje después que un plan añada el argumento del kernel donde falte, y reinicie.',

  'diagnosis.host-no-pci-passthrough.title': 'libvirt no puede ceder dispositivos PCI en este equipo',
  'diagnosis.host-no-pci-passthrough.cause':
    'libvirt no encontró grupos IOMMU o no encontró /dev/vfio/vfio: la IOMMU está desactivada en el firmware o en el kernel, o los módulos vfio no están cargados.',
  'diagnosis.host-no-pci-passthrough.cause-firmware':
    'libvirt no encontró grupos IOMMU, porque la IOMMU está desactivada en el firmware de este equipo.',
  'diagnosis.host-no-pci-passthrough.cause-kernel':
    'libvirt no encontró grupos IOMMU, porque el kernel no usa la IOMMU que ofrece el firmware.',
  'diagnosis.host-no-pci-passthrough.fix':
    'Preparación dice si el motivo es el firmware o el kernel. Active VT-d o IOMMU en el firmware; deje que un plan añada el argumento del kernel; `modprobe vfio-pci` carga los módulos por ahora.',

  'diagnosis.iommu-off-validate.title': 'La comprobación propia de libvirt no encuentra ninguna IOMMU',
  'diagnosis.iommu-off-validate.cause':
    'virt-host-validate no encontró ninguna tabla de una IOMMU, o ningún grupo IOMMU. Sin tabla está desactivada en el firmware (o el procesador no la tiene); con tabla y sin grupos está desactivada en el kernel.',
  'diagnosis.iommu-off-validate.cause-firmware':
    'virt-host-validate no encontró ninguna tabla de una IOMMU, y nosotros tampoco: está desactivada en el firmware.',
  'diagnosis.iommu-off-validate.cause-kernel':
    'virt-host-validate no encontró grupos IOMMU: el kernel no usa la IOMMU que ofrece el firmware.',
  'diagnosis.iommu-off-validate.cause-on':
    'virt-host-validate no encontró ninguna IOMMU cuando se ejecutó. Ahora funciona, así que esto ya pasó.',
  'diagnosis.iommu-off-validate.fix':
    'Active VT-d (Intel) o IOMMU (AMD, a menudo en AMD CBS, NBIO) en la configuración del firmware; para el kernel deje que un plan añada el argumento.',

  'diagnosis.iommu-no-lines.title': 'El kernel no nombró ninguna IOMMU al arrancar',
  'diagnosis.iommu-no-lines.cause':
    'El registro de todo el arranque no tiene ninguna línea de una IOMMU (DMAR en Intel, AMD-Vi en AMD). El kernel muestra algunas en cuanto el firmware ofrece una, así que lo más probable es que esté desactivada en el firmware.',
  'diagnosis.iommu-no-lines.cause-firmware':
    'El registro de todo el arranque no tiene ninguna línea de una IOMMU, aunque se pidió al kernel que usara una: el firmware no ofrece ninguna. VT-d o IOMMU está desactivado ahí.',
  'diagnosis.iommu-no-lines.cause-kernel':
    'El registro de todo el arranque no tiene ninguna línea de una IOMMU, y ahora su tabla está: se indicó al kernel que no la usara, o se activó después en el firmware.',
  'diagnosis.iommu-no-lines.fix':
    'Active VT-d (Intel) o IOMMU (AMD) en la configuración del firmware. Preparación nombra el menú para esta placa.',

  'diagnosis.kvm-disabled-bios.title': 'El firmware impide que el procesador ejecute máquinas virtuales',
  'diagnosis.kvm-disabled-bios.cause':
    'KVM no pudo iniciarse: la virtualización (VT-x en Intel, SVM en AMD) está desactivada en el firmware.',
  'diagnosis.kvm-disabled-bios.fix':
    'Active «Intel Virtualization Technology» o «SVM Mode» en la configuración del firmware, y después apague y encienda el equipo una vez.',
  'diagnosis.kvm-disabled-bios.cause-nested':
    'KVM no pudo iniciarse: esto es a su vez una máquina virtual, y a su procesador no se le permite la virtualización.',
  'diagnosis.kvm-disabled-bios.fix-nested':
    'Permita la virtualización anidada en el equipo de debajo, y dé a esta MV el modelo de CPU host-passthrough.',

  'diagnosis.no-interrupt-remapping.title': 'Las interrupciones de los dispositivos no se pueden separar',
  'diagnosis.no-interrupt-remapping.cause':
    'VFIO se negó a ceder {{device}} a una máquina virtual, porque la IOMMU no reasigna las interrupciones: el firmware lo tiene desactivado (a menudo llamado interrupt remapping o x2APIC), o sus tablas son erróneas. Un invitado podría entonces provocar cualquier interrupción de este equipo.',
  'diagnosis.no-interrupt-remapping.fix':
    'Actualice el firmware, y active en él interrupt remapping o x2APIC. Solo para invitados en los que confía como en usted mismo: el argumento `vfio_iommu_type1.allow_unsafe_interrupts=1`.',

  'diagnosis.iommu-off-by-argument.title': 'Un argumento desactivó la IOMMU',
  'diagnosis.iommu-off-by-argument.cause':
    'El kernel tiene la IOMMU desactivada porque lo dice su línea de órdenes (`intel_iommu=off`, `amd_iommu=off` o `iommu=off`).',
  'diagnosis.iommu-off-by-argument.fix': 'Quite ese argumento de las entradas de arranque, y reinicie.',

  'diagnosis.dmar-table-broken.title': 'La tabla de la IOMMU del firmware está mal',
  'diagnosis.dmar-table-broken.cause':
    'El kernel leyó la tabla que describe la IOMMU (DMAR o IVRS) y la rechazó. En un arranque así no hay IOMMU, y vfio-pci rechaza todos los dispositivos.',
  'diagnosis.dmar-table-broken.fix':
    'Actualice el firmware. Si el kernel se actualizó justo antes, arranque el anterior: algunos kernels solo avisan de la misma tabla.',

  'diagnosis.dmar-firmware-rmrr-warning.title': 'El firmware describe mal una región reservada',
  'diagnosis.dmar-firmware-rmrr-warning.cause':
    'El firmware reserva memoria para un dispositivo (RMRR) sin marcarla como reservada en su mapa de memoria. El kernel lo sortea; no afecta a la cesión de una tarjeta.',
  'diagnosis.dmar-firmware-rmrr-warning.fix':
    'No hay que hacer nada. Un firmware más reciente puede corregirlo.',

  'diagnosis.rmrr-ineligible.title': 'El firmware se queda con este dispositivo',
  'diagnosis.rmrr-ineligible.cause':
    'El firmware exige memoria fija para {{device}} (una RMRR, habitual en HP ProLiant y servidores similares), así que el kernel se niega a cederlo a una máquina virtual.',
  'diagnosis.rmrr-ineligible.fix':
    'Excluya la ranura de la función de memoria compartida con la herramienta del fabricante (HPE: conrep), o use otra ranura. Los kernels con el parche relax_rmrr quitan la comprobación a costa de la seguridad.',

  'diagnosis.rmrr-relaxed-notice.title': 'Este kernel ignora memoria que reservó el firmware',
  'diagnosis.rmrr-relaxed-notice.cause':
    'Un kernel con parche funciona con `intel_iommu=relax_rmrr`: cede dispositivos cuya memoria aún usa el firmware. El firmware puede escribir en la memoria de una máquina virtual, o al revés.',
  'diagnosis.rmrr-relaxed-notice.fix':
    'Si ningún dispositivo suyo lo necesita, quite `relax_rmrr` de los argumentos del kernel.',

  'diagnosis.set-iommu-failed-eio.title': 'El kernel no pudo asociar la IOMMU al grupo',
  'diagnosis.set-iommu-failed-eio.cause':
    'QEMU pidió al kernel proteger {{group}} con la IOMMU, y el kernel no pudo. El motivo está en el registro del kernel de ese mismo segundo.',
  'diagnosis.set-iommu-failed-eio.fix':
    'Lea el registro del kernel de ese segundo (`journalctl -k`), o deje que Handover diagnostique este equipo: lee ambos.',

  'diagnosis.dmar-fault.title': 'Un dispositivo quiso acceder a memoria que no es suya',
  'diagnosis.dmar-fault.cause':
    'La IOMMU (Intel) impidió que {{device}} leyera o escribiera memoria que no está asignada para él: su controlador o su firmware falla, o siguió funcionando mientras cambiaba de controlador. En servidores suele ser el controlador de gestión.',
  'diagnosis.dmar-fault.fix':
    'Actualice el firmware y el kernel. Para dispositivos que se quedan en el anfitrión ayuda `iommu=pt`; un dispositivo de una máquina virtual tiene que hacer un reset cuando cambia de manos (busque aquí problemas de reset).',

  'diagnosis.dmar-intr-remap-fault.title': 'La IOMMU bloqueó una interrupción',
  'diagnosis.dmar-intr-remap-fault.cause':
    'Una interrupción que provocó {{device}} no estaba preparada para él: no hizo un reset al cambiar de manos, o su controlador falla.',
  'diagnosis.dmar-intr-remap-fault.fix':
    'Arranque de nuevo el equipo, y actualice el kernel. No desactive interrupt remapping: es lo que mantiene separados a los invitados.',

  'diagnosis.iommu-fault-amd.title': 'Un dispositivo quiso acceder a memoria que no es suya',
  'diagnosis.iommu-fault-amd.cause':
    'La IOMMU (AMD) impidió que {{device}} leyera o escribiera memoria que no está asignada para él: su controlador o su firmware falla, o siguió funcionando mientras cambiaba de controlador.',
  'diagnosis.iommu-fault-amd.fix':
    'Actualice el firmware y el kernel. Para dispositivos que se quedan en el anfitrión ayuda `iommu=pt`; un dispositivo de una máquina virtual tiene que hacer un reset cuando cambia de manos.',

  'diagnosis.iommu-timeout.title': 'Un dispositivo no respondió a la IOMMU',
  'diagnosis.iommu-timeout.cause':
    'La IOMMU esperó en vano a que {{device}} olvidara direcciones antiguas: el dispositivo está bloqueado o ha desaparecido del bus, casi siempre tras un reset fallido.',
  'diagnosis.iommu-timeout.fix':
    'Apague el equipo unos segundos, no basta con reiniciarlo. Si se repite, busque en el registro el problema de reset que lo precede.',
}
