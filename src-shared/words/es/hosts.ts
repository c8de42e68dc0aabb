import type { hosts as source } from '../en/hosts.ts'
import type { Translated } from '../translated.ts'

/** What can go wrong while the system is changed by its own tools, and what was found when it was read again. */
export const hosts: Translated<typeof source> = {
  'host.tool-missing':
    'El programa {{tool}} no está instalado, y este paso lo necesita. Instálelo y vuelva a intentarlo.',
  'host.tool-failed':
    '{{tool}} falló (código de salida {{code}}). Sus últimas palabras: «{{words}}». Hay que resolver primero lo que dice.',

  'host.write-read-only':
    'No se pudo escribir {{place}}: el sistema de archivos es de solo lectura. Hágalo escribible y vuelva a intentarlo.',
  'host.write-full':
    'No se pudo escribir {{place}}: el disco está lleno. Libere espacio y vuelva a intentarlo.',
  'host.write-denied': 'No se pudo escribir {{place}}: el sistema no lo permite ({{words}}).',
  'host.write-link':
    'No se escribió {{place}}: es un enlace, o lo es una carpeta superior, y los enlaces no se siguen.',
  'host.write-foreign': 'No se escribió {{place}}: no pertenece a root.',
  'host.write-absent': 'No se pudo escribir {{place}}: no está.',
  'host.write-other': 'No se pudo escribir {{place}}: {{words}}.',
  'host.not-text':
    'No se escribió {{place}}: contiene bytes que no son texto, y se perderían. Corrija el archivo y vuelva a intentarlo.',
  'host.label-failed':
    'No se pudo poner la etiqueta SELinux de {{place}}. Las últimas palabras de restorecon: «{{words}}».',
  'host.wrong-label':
    'La etiqueta SELinux de {{place}} no es la de la política. «restorecon -v {{place}}» la corrige.',

  'host.package-absent': 'El paquete {{place}} no está instalado.',
  'host.unit-not-enabled': '{{place}} no se inicia por sí solo.',
  'host.snapshot-absent': '{{tool}} no hizo ninguna instantánea que aparezca en su propia lista.',

  'host.no-entries':
    'No hay ninguna entrada de arranque en /boot/loader/entries. Handover necesita una para cada kernel; «kernel-install add-all» las crea.',
  'host.entry-without-options':
    'La entrada de arranque {{place}} no tiene una línea «options», así que no hay lugar para argumentos del kernel.',
  'host.grubby-idle':
    'grubby terminó sin error, pero no hizo su trabajo: {{place}} no ha cambiado en «{{what}}».',
  'host.arguments-lack': 'A {{place}} le falta el argumento del kernel «{{what}}».',
  'host.arguments-keep': '{{place}} tiene el argumento del kernel «{{what}}», que no debería estar.',
  'host.rescue-changed':
    'La entrada de rescate {{place}} lleva argumentos de Handover. Tiene que arrancar sin ellos.',
  'host.entry-keeps': '{{place}} aún lleva los argumentos del kernel de Handover.',
  'host.cmdline-absent':
    '{{place}} no está, así que los kernels futuros no recibirían los argumentos del kernel.',
  'host.cmdline-older':
    '{{place}} es más antiguo que {{other}}, así que al próximo kernel se le crearían de nuevo los argumentos.',
  'host.menu-empty':
    '{{place}} no tiene ninguna entrada que arranque Linux, o no está. «sudo update-grub» lo crea de nuevo.',
  'host.kargs-unread': 'rpm-ostree no dio los argumentos del kernel del próximo arranque.',
  'host.kargs-unchanged':
    'rpm-ostree terminó sin error, pero los argumentos del kernel del próximo arranque no son los que deberían.',

  'host.no-images': 'No se encontró en /boot ningún initramfs para los kernels del menú de arranque.',
  'host.boot-full':
    '{{place}} tiene {{free}} MB libres, y un nuevo initramfs necesita {{needed}} MB junto al anterior. Quite kernels antiguos y vuelva a intentarlo.',
  'host.image-absent': 'No se creó el initramfs {{place}}, aunque su programa terminó sin error.',
  'host.image-unread': 'No se pudo examinar el initramfs {{place}}.',
  'host.image-lacks': 'Al initramfs {{place}} le falta {{what}}.',
  'host.image-order':
    'En el initramfs {{place}} el script de Handover se ejecuta después de udev, demasiado tarde para retener la tarjeta.',
  'host.image-order-unread': 'No se pudo leer el orden de los scripts del initramfs {{place}}.',
  'host.image-keeps': 'El initramfs {{place}} aún contiene archivos de Handover.',
  'host.status-unread': 'rpm-ostree no dijo qué despliegues hay.',
  'host.untracked': 'rpm-ostree no incluye {{place}} en el initramfs del próximo arranque.',
  'host.not-regenerated': 'rpm-ostree no añade los módulos vfio al initramfs del próximo arranque.',
  'host.still-tracked': 'rpm-ostree aún incluye {{place}} en el initramfs del próximo arranque.',
  'host.pending-stays': 'rpm-ostree no descartó el despliegue que se creó para el próximo arranque.',

  'host.no-machine-id':
    '{{place}} no contiene el identificador de esta máquina, que da nombre a sus entradas de arranque.',
  'host.saved-entry-changed':
    'La entrada predeterminada del menú de arranque cambió mientras se escribía el camino de vuelta. Eso no debería ocurrir.',
  'host.way-back-absent': 'La entrada de arranque sin GPU passthrough no está ({{place}}).',
  'host.way-back-has-ours':
    'La entrada de arranque sin GPU passthrough lleva argumentos de Handover ({{place}}). Tiene que arrancar sin ellos.',
  'host.way-back-dangles':
    'La entrada de arranque sin GPU passthrough nombra un kernel o un initramfs que no está ({{place}}).',
  'host.way-back-first':
    'La entrada de arranque sin GPU passthrough quedaría delante de la habitual en el menú ({{place}}).',
  'host.way-back-stays': 'La entrada de arranque sin GPU passthrough sigue ahí ({{place}}).',
  'host.deployment-gone': 'El despliegue de antes del cambio ya no está.',
  'host.not-pinned':
    'El despliegue de antes del cambio no está fijado, así que una actualización puede quitarlo.',
  'host.still-pinned': 'ostree no quitó la fijación del despliegue de antes del cambio.',

  'host.environment-unchanged':
    '{{tool}} terminó sin error, pero {{name}} no está puesto así en {{place}}, que lee GRUB.',
  'host.pause-unwritable':
    'GRUB no puede escribir en el sistema de archivos de {{place}}, así que una pausa nunca terminaría por sí sola. Elija en su lugar la entrada «without GPU passthrough» en el menú de arranque.',
  'host.pause-unset':
    '{{tool}} terminó sin error, pero {{place}} no nombra la entrada {{entry}} para el próximo arranque.',
  'host.pause-unread':
    '{{place}} no tiene en cuenta una entrada solo para el próximo arranque. Elija en su lugar la entrada «without GPU passthrough» en el menú de arranque.',
  'host.pause-no-entry':
    'No hay ninguna entrada de arranque sin GPU passthrough desde la que arrancar. Deshaga el cambio en su lugar.',
  'host.pause-has-word':
    'La entrada de arranque {{entry}} lleva la palabra del kernel de Handover, así que arrancarla no sería una pausa.',
  'host.pause-staged':
    'Un nuevo despliegue entra en el menú de arranque solo con el reinicio, lo que puede mover las demás entradas. Reinicie primero, o elija el despliegue anterior en el menú de arranque.',
}
