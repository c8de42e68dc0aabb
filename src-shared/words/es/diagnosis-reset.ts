import type { diagnosisReset as source } from '../en/diagnosis-reset.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: PCI, power and reset. */
export const diagnosisReset: Translated<typeof source> = {
  'diagnosis.amd-reset-bug.title': 'La tarjeta AMD no se recupera de un reset',
  'diagnosis.amd-reset-bug.cause':
    'Está bloqueado {{device}}: su procesador interno (SMU, PSP) no se recupera después del invitado, y un reset del bus no le llega. Se conoce en generaciones antiguas (Polaris, Vega, Navi 10 a 14); las más nuevas lo tienen a veces.',
  'diagnosis.amd-reset-bug.fix':
    'Apague y encienda el equipo para recuperar la tarjeta. El módulo vendor-reset conoce los resets de Polaris, Vega y Navi 10 a 14; con otras, apague limpiamente el invitado, e inícielo una sola vez por cada arranque del anfitrión.',

  'diagnosis.amdgpu-smu-hang.title': 'El firmware de la tarjeta AMD está bloqueado',
  'diagnosis.amdgpu-smu-hang.cause':
    'amdgpu no obtiene respuesta del controlador de energía de la tarjeta (SMU): está bloqueado tras un reset, o tras una suspensión de la tarjeta.',
  'diagnosis.amdgpu-smu-hang.fix': 'Apague el equipo unos segundos; a menudo no basta con reiniciar.',

  'diagnosis.host-soft-lockup.title': 'El anfitrión quedó bloqueado',
  'diagnosis.host-soft-lockup.cause':
    'Un procesador del anfitrión estuvo atascado en el kernel muchos segundos. Con passthrough el motivo habitual es un dispositivo que se bloquea en su reset; mire las líneas justo anteriores.',
  'diagnosis.host-soft-lockup.fix':
    'Apague y encienda el equipo. No vuelva a usar ese reset: elija otro en `reset_method` del dispositivo, o quite la tarjeta de vendor-reset.',

  'diagnosis.flr-timeout.title': 'El dispositivo no volvió de su reset',
  'diagnosis.flr-timeout.cause':
    'No respondió {{device}} tras un reset a nivel de función (FLR). Queda bloqueado hasta que se le corta la corriente.',
  'diagnosis.flr-timeout.fix':
    'Apague el equipo unos segundos. Después pruebe otro reset (`/sys/bus/pci/devices/ADDRESS/reset_method`), y un firmware más reciente del dispositivo.',

  'diagnosis.bus-reset-timeout.title': 'El dispositivo no volvió de un reset de su bus',
  'diagnosis.bus-reset-timeout.cause':
    'No respondió {{device}} tras el reset de su bus. La tarjeta queda bloqueada hasta que se le corta la corriente.',
  'diagnosis.bus-reset-timeout.fix':
    'Apague el equipo unos segundos. Un kernel más reciente puede conocer un rodeo para esta tarjeta; también puede ayudar una actualización de su firmware.',

  'diagnosis.flr-pending-transaction.title': 'Se hizo un reset al dispositivo mientras trabajaba',
  'diagnosis.flr-pending-transaction.cause':
    'Aún tenía transferencias en curso {{device}} cuando se le hizo el reset. Casi siempre es que el invitado se terminó sin apagarlo.',
  'diagnosis.flr-pending-transaction.fix':
    'Apague el invitado desde dentro, para que su controlador detenga antes el dispositivo.',

  'diagnosis.kernel-regression-6-14-2-reset.title': 'Este kernel perdió los resets de las tarjetas gráficas',
  'diagnosis.kernel-regression-6-14-2-reset.cause':
    'QEMU no encontró ninguna forma de hacer un reset de {{device}}. En los kernels estables de abril y mayo de 2025 (6.12.23, 6.13.11, 6.14.2 y algunos posteriores) es un fallo del kernel: desaparecen los métodos de reset de todas las funciones.',
  'diagnosis.kernel-regression-6-14-2-reset.fix':
    'Actualice el kernel (cualquiera desde junio de 2025), o arranque el anterior desde el menú de arranque.',

  'diagnosis.no-reset-mechanism.title': 'No se puede hacer un reset del dispositivo por sí solo',
  'diagnosis.no-reset-mechanism.cause':
    'Ningún reset propio ofrece {{device}}. En la función de sonido o USB de una tarjeta es lo habitual: su reset se hace con la tarjeta.',
  'diagnosis.no-reset-mechanism.fix':
    'Ceda la tarjeta entera al mismo invitado; el mensaje es entonces inofensivo.',

  'diagnosis.reset-needs-unowned-device.title':
    'Un reset afectaría a un dispositivo que el invitado no tiene',
  'diagnosis.reset-needs-unowned-device.cause':
    'El único reset que queda para {{device}} es el de su bus, y en el bus hay algo que no se cedió al invitado. QEMU lo omite, y la tarjeta puede no iniciarse una segunda vez.',
  'diagnosis.reset-needs-unowned-device.fix':
    'Ceda todas las funciones de la tarjeta al mismo invitado: `handoverctl attach --vm NAME --card ADDRESS`.',

  'diagnosis.sysfs-reset-unsupported.title': 'El dispositivo no tiene ningún reset que se pueda pedir',
  'diagnosis.sysfs-reset-unsupported.cause':
    'Un programa pidió al kernel un reset de {{device}}, que no tiene ningún método de reset, o ninguno que funcionara.',
  'diagnosis.sysfs-reset-unsupported.fix':
    'Si el invitado funciona, ignórelo. `cat /sys/bus/pci/devices/ADDRESS/reset_method` muestra lo que hay.',

  'diagnosis.d3cold-inaccessible.title': 'El dispositivo duerme y no despierta',
  'diagnosis.d3cold-inaccessible.cause':
    'Entre dos usos se cortó la energía de {{device}} (D3cold), y ya no responde.',
  'diagnosis.d3cold-inaccessible.fix':
    'Apague y encienda el equipo para recuperarlo. Después manténgalo despierto: el argumento `vfio_pci.disable_idle_d3=1`, y 0 en `d3cold_allowed` del dispositivo y del puerto por encima de él.',

  'diagnosis.d3-refused.title': 'El dispositivo no cambia su estado de energía',
  'diagnosis.d3-refused.cause':
    'Se negó a despertar o a dormir {{device}}: no se puede llegar a sus registros. Tras una línea de DPC, el enlace se cortó por un error; si no, está bloqueado.',
  'diagnosis.d3-refused.fix':
    'Apague y encienda el equipo. Si antes aparece un error del enlace, pruebe otra ranura u otro riser.',

  'diagnosis.d3-stuck.title': 'QEMU no pudo despertar el dispositivo',
  'diagnosis.d3-stuck.cause':
    'Sigue dormido (D3) {{device}} desde que lo soltó su controlador del anfitrión. En procesadores con gráfica ocurre si se cedió toda la ranura, también las funciones propias del chip.',
  'diagnosis.d3-stuck.fix':
    'Apague y encienda el equipo, use `vfio_pci.disable_idle_d3=1`, y ceda solo las funciones de la tarjeta, no las del chip.',

  'diagnosis.pci-header-127.title': 'Del dispositivo solo se leen unos',
  'diagnosis.pci-header-127.cause':
    'Todos los registros de {{device}} se leen como ff (tipo de cabecera 127): está sin energía o bloqueado, casi siempre tras un reset fallido o porque su controlador aún estaba en uso cuando se desconectó.',
  'diagnosis.pci-header-127.fix':
    'Apague el equipo unos segundos. Después libere la tarjeta antes de desconectarla, o resérvela con un plan.',

  'diagnosis.pci-irq-assert.title': 'QEMU terminó porque el dispositivo desapareció',
  'diagnosis.pci-irq-assert.cause':
    'QEMU leyó un pin de interrupción imposible (solo unos) de un dispositivo que ya no responde, y terminó.',
  'diagnosis.pci-irq-assert.fix':
    'Apague y encienda el equipo. Mire en las líneas anteriores por qué desapareció el dispositivo.',

  'diagnosis.gpu-fell-off-bus.title': 'La tarjeta perdió su enlace',
  'diagnosis.gpu-fell-off-bus.cause':
    'Ya no responde en el bus {{device}}: alimentación, riser, ranura o calor; a veces el ahorro de energía del enlace.',
  'diagnosis.gpu-fell-off-bus.fix':
    'Apague el equipo, compruebe los cables de alimentación, el riser y la ranura. Como prueba, `pcie_aspm=off`.',

  'diagnosis.vfio-region-rw-failed.title': 'El dispositivo dejó de responder con el invitado en marcha',
  'diagnosis.vfio-region-rw-failed.cause': 'QEMU ya no pudo leer o escribir registros de {{device}}.',
  'diagnosis.vfio-region-rw-failed.fix':
    'Apague y encienda el equipo, y busque el motivo en el registro del kernel de ese momento.',

  'diagnosis.pcie-error-on-passed-gpu.title': 'Errores en el enlace del dispositivo',
  'diagnosis.pcie-error-on-passed-gpu.cause':
    'El enlace PCI Express de {{device}} informó de un error que no pudo corregir: enlace, alimentación, o el controlador en el invitado.',
  'diagnosis.pcie-error-on-passed-gpu.fix':
    'Pruebe otra ranura o sin riser, una velocidad de enlace menor en la configuración del firmware, y controladores más recientes en el invitado. Las líneas siguientes nombran el tipo de error.',

  'diagnosis.pcie-corrected-errors.title': 'Errores en el enlace, todos corregidos',
  'diagnosis.pcie-corrected-errors.cause':
    'El enlace de {{device}} tuvo errores que el hardware corrigió por sí mismo. No se perdió nada; si son muchos, cuestan velocidad.',
  'diagnosis.pcie-corrected-errors.fix':
    'Si hay muchos: otra ranura, sin riser, o una velocidad de enlace menor.',

  'diagnosis.qemu-unrecoverable-error.title': 'QEMU detuvo el invitado por un error de un dispositivo',
  'diagnosis.qemu-unrecoverable-error.cause':
    'El kernel comunicó a QEMU un error irrecuperable de {{device}}, y QEMU detuvo el invitado.',
  'diagnosis.qemu-unrecoverable-error.fix':
    'El registro del kernel de ese momento dice qué error fue (líneas con AER). Casi siempre enlace, alimentación o riser.',

  'diagnosis.rebar-resize-no-space.title': 'No hay espacio para la ventana de memoria grande de la tarjeta',
  'diagnosis.rebar-resize-no-space.cause':
    'La tarjeta pide una ventana tan grande como su memoria (Resizable BAR), y el puente por encima de ella no tiene espacio para eso.',
  'diagnosis.rebar-resize-no-space.fix':
    'Active «Above 4G Decoding» y Resizable BAR en la configuración del firmware; `pci=realloc` deja que el kernel coloque de nuevo las ventanas. Sin ello la tarjeta funciona, más lenta.',

  'diagnosis.msix-bar-invalid.title': 'El dispositivo describe mal sus interrupciones',
  'diagnosis.msix-bar-invalid.cause':
    'Según {{device}}, su tabla de interrupciones está fuera de su memoria. QEMU rechaza un dispositivo así, salvo que lo conozca.',
  'diagnosis.msix-bar-invalid.fix':
    'Actualice QEMU, que conoce por su nombre algunos de estos dispositivos, o el firmware del dispositivo.',

  'diagnosis.rom-signature-invalid.title': 'El dispositivo no tiene BIOS de vídeo propio',
  'diagnosis.rom-signature-invalid.cause':
    'El kernel buscó un BIOS de vídeo en {{device}} y no encontró ninguno. En gráficas integradas en un procesador es habitual e inofensivo: el suyo está en el firmware.',
  'diagnosis.rom-signature-invalid.fix':
    'Nada, si el invitado muestra imagen. Si no, dele un BIOS de vídeo como archivo: un plan lo pone donde las máquinas virtuales pueden leerlo.',

  'diagnosis.rom-cannot-read.title': 'No se puede leer el BIOS de vídeo de la tarjeta',
  'diagnosis.rom-cannot-read.cause':
    'QEMU no pudo leer un BIOS de vídeo de {{device}}: no tiene uno propio (gráficas de portátiles y de procesadores), o el firmware dio imagen con la tarjeta, y eso deja solo una sombra de él.',
  'diagnosis.rom-cannot-read.fix':
    'Dé al invitado un BIOS de vídeo como archivo (`handoverctl plan --vbios FILE` lo pone donde las máquinas virtuales pueden leerlo), o desactive la ROM con <rom bar="off"/>.',
}
