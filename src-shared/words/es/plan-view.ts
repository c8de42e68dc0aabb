import type { planView as source } from '../en/plan-view.ts'
import type { Translated } from '../translated.ts'

/** A plan step by step, and the comments and messages of the script that does the same by hand. */
export const planView: Translated<typeof source> = {
  'step.snapshot.title': 'Hacer una instantánea del sistema',
  'step.snapshot.undo': 'La instantánea se queda; bórrela con snapper cuando ya no la necesite.',
  'step.packages.title_one': 'Instalar {{names}}',
  'step.packages.title_other': 'Instalar {{count}} paquetes: {{names}}',
  'step.packages.undo': 'Los paquetes se quedan, ya que para entonces puede usarlos otro software.',
  'step.services.title_one': 'Activar {{names}}',
  'step.services.title_other': 'Activar {{count}} servicios: {{names}}',
  'step.services.undo': 'Los que antes estaban desactivados se desactivan de nuevo.',
  'step.file.title': 'Escribir {{path}}',
  'step.file.undo': 'El archivo se quita.',
  'step.file.undo.there': 'El archivo se repone como estaba.',
  'step.vbios.title': 'Guardar el BIOS de vídeo en {{path}}',
  'step.vbios.undo': 'El archivo se quita.',
  'step.lines.title_one': 'Quitar una línea de {{path}}',
  'step.lines.title_other': 'Quitar {{count}} líneas de {{path}}',
  'step.lines.undo': 'El archivo se repone como estaba.',
  'step.adopt.title': 'Adoptar lo que se configuró a mano',
  'step.adopt.undo': 'Estas líneas y argumentos también se quitan, aunque estaban antes.',
  'step.boot-program.title': 'Copiar el programa para el guardián y la recuperación en {{folder}}',
  'step.boot-program.undo': 'La copia se quita.',
  'step.initramfs.title.default': 'Volver a generar el initramfs del kernel predeterminado',
  'step.initramfs.title.all': 'Volver a generar el initramfs de todos los kernels instalados',
  'step.initramfs.title.rpm-ostree': 'Incluir archivos del cambio en el initramfs del próximo despliegue',
  'step.initramfs.undo':
    'Cada imagen se repone como estaba; la que se haya vuelto a generar desde entonces se genera otra vez, sin nuestros archivos.',
  'step.initramfs.undo.rpm-ostree': 'El próximo despliegue se crea de nuevo sin ellos.',
  'step.arguments.title': 'Cambiar los argumentos del kernel',
  'step.arguments.undo':
    'Los archivos se reponen como estaban; donde alguien cambió uno desde entonces, o llegó un kernel, solo se quitan nuestros argumentos.',
  'step.way-back.title': 'Guardar la entrada de arranque «{{title}}»',
  'step.way-back.title.deployment': 'Conservar el despliegue en uso como camino de vuelta',
  'step.way-back.undo': 'La entrada de arranque se quita.',
  'step.way-back.undo.deployment': 'El despliegue deja de estar protegido de la limpieza.',
  'step.menu-once.title': 'Mostrar una vez el menú de arranque, en el próximo arranque',
  'step.menu-once.undo': 'El menú de arranque queda como de costumbre.',

  'script.title': 'Cede a mano una tarjeta gráfica a máquinas virtuales, como lo hace Handover.',
  'script.cards': 'Tarjetas: {{names}}.',
  'script.usage.apply': 'hace el cambio; reinicie después.',
  'script.usage.apply.no-restart': 'hace el cambio.',
  'script.usage.undo': 'lo deshace; reinicie después.',
  'script.for-this-machine':
    'Es para el equipo en el que se creó: comprueba que cada tarjeta siga en su lugar y, si no, se detiene antes de cambiar nada. En {{folder}} se guardan copias de todo lo que cambia hasta que se deshaga.',
  'script.without':
    'No incluye lo que solo hace la aplicación: el guardián que deshace el cambio si nadie lo confirma, la recuperación tras un corte de corriente, mantener correcto el camino de vuelta cuando se instalan o quitan kernels, y la pausa. Si la pantalla se queda en negro tras el reinicio, elija la entrada de arranque «without GPU passthrough» y deshaga el cambio.',
  'script.left-out': 'Omitido, porque solo puede hacerlo la aplicación: {{title}}.',
  'script.undo-of': 'Vuelta atrás: {{title}}',
  'script.step': '{{number}}. {{title}}',

  'script.stopped': 'Detenido: {{text}}',
  'script.usage': 'Uso: sh {{script}} [undo]',
  'script.not-root': 'hay que ejecutarlo como root (sudo sh {{script}}).',
  'script.begun':
    'este script ya cambió este equipo antes; {{folder}} está ahí. Deshágalo primero: sh {{script}} undo',
  'script.nothing': 'no hay nada que deshacer: {{folder}} no está.',
  'script.half': 'El cambio no está completo. Deshaga lo hecho con: sh {{script}} undo',
  'script.undo-half':
    'No se deshizo todo. Ejecútelo otra vez cuando haya desaparecido la causa: sh {{script}} undo',
  'script.done': 'Hecho. Reinicie este equipo para que surta efecto.',
  'script.done.no-restart': 'Hecho.',
  'script.undone': 'Todo está como antes. Reinicie este equipo para recuperar las tarjetas.',
  'script.undone.no-restart': 'Todo está como antes.',
  'script.undone.left':
    'El cambio está deshecho, salvo lo que se nombra arriba. Las copias de antes siguen en {{folder}}; quítela cuando ya no la necesite.',
  'script.left-alone': 'se deja sin tocar, porque alguien lo cambió desde entonces: {{path}}',
  'script.card-gone': 'ya no hay nada en {{address}}. ¿Se movió una tarjeta? Haga de nuevo el plan.',
  'script.card-other': 'ahora hay otro dispositivo en {{address}}. Haga de nuevo el plan.',
  'script.tool-missing': '{{tool}} no está en este sistema.',
  'script.link': '{{path}} no es un archivo normal, así que no se cambia.',
  'script.app-active': 'ya hay un cambio hecho con Handover ({{path}}). Deshágalo primero con Handover.',
  'script.line-changed':
    'la línea {{line}} de {{path}} no dice lo mismo que cuando se hizo el plan. Haga de nuevo el plan.',
  'script.not-written': '{{path}} no dice lo que se escribió.',
  'script.no-entry': 'no se encontró la entrada de arranque predeterminada.',
  'script.no-options': '{{path}} no tiene los argumentos que se le escribieron.',
  'script.no-word': 'update-grub no puso los argumentos en {{path}}.',
  'script.recovery-word': 'update-grub puso los argumentos en una entrada de recuperación de {{path}}.',
  'script.no-way-back': 'update-grub no puso el camino de vuelta en {{path}}.',
  'script.kargs-missing': 'rpm-ostree no muestra los argumentos para el próximo arranque.',
  'script.no-image': '{{path}} no está.',
  'script.no-room': 'hay muy poco espacio en {{folder}} para un segundo initramfs.',
  'script.image-lacks': 'al nuevo initramfs le falta {{what}}.',
  'script.image-order': 'el nuevo initramfs ejecuta nuestro script después de udev.',
  'script.not-tracked': 'rpm-ostree no sigue {{path}}.',
  'script.not-regenerated': 'rpm-ostree no vuelve a generar el initramfs.',
  'script.rom-damaged': 'el BIOS de vídeo de este script está dañado.',
  'script.package-missing': 'no se instaló el paquete {{name}}.',
  'script.no-unit': '{{name}} no está en este sistema; se omite.',
  'script.unit-off': 'no se pudo activar {{name}}.',
  'script.no-deployment': 'no se encontró el despliegue en uso.',

  'script.comment.helpers': 'Herramientas de este script.',
  'script.comment.sum': 'Distingue un contenido de otro; "absent" donde no hay archivo.',
  'script.comment.keep': 'Guarda una copia de un archivo, una vez, antes de cambiarlo por primera vez.',
  'script.comment.left':
    'Anota cómo se dejó un archivo, para que al deshacer se vea si alguien lo cambió desde entonces.',
  'script.comment.put-back':
    'Repone un archivo como estaba, salvo que alguien lo haya cambiado desde entonces.',
  'script.comment.write': 'Escribe la entrada estándar en un archivo nuestro, entera, y lo vuelve a leer.',
  'script.comment.same-card': 'Se detiene si un dispositivo no está donde estaba o no es el que era.',
  'script.comment.arguments':
    'Los argumentos del kernel se cambian palabra por palabra, nunca por líneas. Este programa para awk los muestra o los cambia.',
  'script.comment.grubby':
    'grubby cambia todas las entradas de arranque, también la de rescate, y siempre termina sin error. Por eso se repone la entrada de rescate, y se vuelve a leer y se corrige cada entrada.',
  'script.comment.cmdline':
    'kernel-install toma los argumentos de los kernels nuevos de /etc/kernel/cmdline, salvo que sea más antiguo que /etc/default/grub.',
  'script.comment.image':
    'Una imagen se genera junto a la que va a sustituir, se examina, y solo entonces se pone en su lugar.',
  'script.comment.settle':
    'Las imágenes generadas desde entonces aún contienen nuestros archivos: se generan otra vez.',
  'script.comment.entries-since':
    'De las entradas de arranque que llegaron o cambiaron desde entonces se quitan nuestras palabras.',
  'script.comment.check': 'Se examina todo antes de cambiar nada.',
  'script.comment.pending':
    'Si desde entonces no se preparó nada más, se descarta el despliegue que preparamos. Si no, se cambia de vuelta.',
}
