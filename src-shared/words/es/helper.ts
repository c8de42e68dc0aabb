import type { helper as source } from '../en/helper.ts'
import type { Translated } from '../translated.ts'

/** What the root program says: its refusals, its problems, and how far it is. */
export const helper: Translated<typeof source> = {
  'helper.bug':
    'El programa auxiliar tiene un error propio y se detuvo ({{words}}). Ejecute «sudo handoverctl undo» para asegurarse de que todo está como antes.',
  'helper.bad-request':
    'El programa auxiliar no entiende la petición ({{words}}). No se cambió nada. Actualice a la vez la aplicación y el programa auxiliar.',
  'helper.not-root':
    'El programa auxiliar tiene que ejecutarse como root, o como propietario de la carpeta que se cambia. No se cambió nada.',
  'helper.no-proc':
    'La carpeta /proc no está, y sin ella no se cambia ningún archivo. Móntela y vuelva a intentarlo.',
  'helper.no-such-root': 'La carpeta {{place}} no está o no se puede entrar en ella. No se cambió nada.',

  'helper.busy':
    'Hay otro cambio en curso ({{verb}}, pedido por {{who}}, proceso {{pid}}). Espere a que termine y vuelva a intentarlo.',
  'helper.digest-differs':
    'El equipo no está como cuando se hizo el plan, así que el plan sería otro. No se cambió nada. Vuelva a mirar el plan.',
  'helper.costs-not-shown':
    'El plan se pidió sin lo que le cuesta a este equipo. No se cambió nada. Vuelva a mirar el plan completo.',
  'helper.undo-first':
    'El cambio {{id}} está en vigor, y solo puede haber uno a la vez. Deshágalo primero y aplique después el nuevo.',
  'helper.journal-damaged':
    'El diario de un cambio anterior está dañado ({{place}}), así que no se puede saber si ese cambio terminó. Ahora no se cambió nada. Consulte «A damaged journal» en la guía de recuperación.',
  'helper.no-such-change': 'No hay ningún cambio {{id}} en vigor. No se cambió nada.',
  'helper.nothing-to-undo':
    'No hay ningún cambio en vigor, así que no hay nada que deshacer. No se cambió nada.',
  'helper.nothing-in-force':
    'No hay ningún cambio en vigor, así que no hay nada que pausar. No se cambió nada.',
  'helper.not-started-yet':
    'El equipo no se ha reiniciado desde el cambio, así que aún no hay nada que confirmar. Reinícielo primero.',
  'helper.started-without':
    'El equipo arrancó sin el cambio, así que no se puede saber si funciona. Reinícielo con la entrada de arranque normal y confirme después.',

  'helper.package-installed':
    'Un paquete ha instalado aquí Handover ({{place}}), con todo lo que tiene la parte del sistema. No se cambió nada.',
  'helper.in-the-way':
    'En {{place}} hay un archivo que no es de la parte del sistema. Si hay un cambio de Handover en vigor, deshágalo primero; si no, quite de ahí el archivo. No se cambió nada.',
  'helper.no-system-part': 'Aquí no hay parte del sistema (falta {{place}}). No se cambió nada.',
  'helper.system-part-in-use':
    'El cambio {{id}} está en vigor, y su guardián y el programa que lo deshace están en la parte del sistema. Deshágalo primero y quite después la parte del sistema. No se cambió nada.',
  'helper.system-part-changed':
    'La parte del sistema se quitó, salvo archivos que alguien cambió desde que se instaló. Se dejan como están.',
  'helper.boot.undone_one':
    'El cambio {{id}} está deshecho. Alguien cambió desde entonces un lugar, que se deja como está.',
  'helper.boot.undone_other':
    'El cambio {{id}} está deshecho. Lugares que alguien cambió desde entonces y que se dejan como están: {{count}}.',
  'helper.boot.confirmed': 'El cambio {{id}} está confirmado.',
  'helper.boot.nothing-to-do': 'No hay nada que hacer.',
  'helper.boot.before': 'Se deshizo un cambio que quedó cortado: todo está como antes de él.',
  'helper.boot.after': 'El cambio está completo y en vigor.',

  'helper.no-restart': 'El cambio se deshizo, pero el equipo no se pudo reiniciar. Reinícielo usted.',
  'helper.stopped': 'Se detuvo desde fuera.',
  'helper.write-read-only': 'No se puede escribir el archivo {{place}}: su disco es de solo lectura.',
  'helper.write-full': 'No se puede escribir el archivo {{place}}: su disco está lleno.',
  'helper.write-denied': 'No se puede escribir el archivo {{place}}: el sistema no lo permite ({{words}}).',
  'helper.write-link':
    'El archivo {{place}} no se escribe, porque hay un enlace en su lugar o en el camino hasta él.',
  'helper.write-foreign': 'El archivo {{place}} no se escribe, porque él o su carpeta no pertenece a root.',
  'helper.write-absent':
    'No se puede escribir el archivo {{place}}: falta una parte del camino hasta él ({{words}}).',
  'helper.write-other': 'No se puede escribir el archivo {{place}} ({{words}}).',

  'helper.keep-no-file': 'Lo que hay en {{place}} no es un archivo normal, así que no se podría reponer.',
  'helper.keep-foreign': 'El archivo {{place}} no pertenece a root, así que no se cambia.',
  'helper.keep-no-room':
    'Hay muy poco espacio en el disco de {{place}} para guardar una copia de lo que toca el cambio. Haga sitio y vuelva a intentarlo.',
  'helper.keep-no-copy': 'No se pudo guardar una buena copia de {{place}}.',
  'helper.lines-changed':
    'La línea {{line}} de {{place}} no dice lo mismo que cuando se hizo el plan. Vuelva a mirar el plan.',
  'helper.vbios-differs': 'El BIOS de vídeo que vino con la petición no es el del plan.',
  'helper.no-room-for-program':
    'Hay muy poco espacio en el disco de {{place}} para el programa que deshace el cambio durante el arranque. Haga sitio y vuelva a intentarlo.',
  'helper.read-back': '{{place}} no dice lo que se escribió.',
  'helper.wrong-mode': 'Los permisos de {{place}} no son los que se pusieron.',
  'helper.wrong-label': 'La etiqueta SELinux de {{place}} no es la que le asigna la política.',

  'helper.changed-since': 'Alguien cambió {{place}} después del cambio; se dejó como está.',
  'helper.gone-since': 'Alguien quitó {{place}} después del cambio; no se repuso.',
  'helper.line-gone': 'La línea que se adoptó en {{place}} ya no está o dice otra cosa.',
  'helper.not-put-back': 'No se pudo reponer {{place}} ({{words}}).',
  'helper.image-not-rebuilt':
    'El initramfs aún contiene los ajustes que se quitaron de /etc; los pierde la próxima vez que se genere ({{words}}).',
  'helper.not-as-left': '{{place}} no está como lo dejó el cambio.',
  'helper.is-missing': 'Falta {{place}}, aunque el cambio lo puso ahí.',
  'helper.left-behind': '{{place}} sigue ahí, aunque no hay ningún cambio en vigor.',
  'helper.at-work': 'Hay otro cambio en curso, así que esto es solo lo que se pudo ver entretanto.',
  'helper.not-reverted':
    'La vuelta a lo de antes no está completa: {{words}} Continúa en el próximo arranque del equipo, o con «sudo handoverctl undo».',

  'helper.progress.look': 'Examinando el equipo',
  'helper.progress.recover': 'Volviendo atrás desde un cambio interrumpido',
  'helper.progress.keep': 'Guardando una copia de lo que toca el próximo paso',
  'helper.progress.back': 'Volviendo a lo de antes',
  'helper.progress.done': 'Hecho',
  'helper.progress.snapshot': 'Haciendo una instantánea del sistema',
  'helper.progress.packages': 'Instalando paquetes',
  'helper.progress.services': 'Iniciando servicios',
  'helper.progress.vbios': 'Guardando el BIOS de vídeo',
  'helper.progress.lines': 'Quitando ajustes anteriores',
  'helper.progress.adopt': 'Adoptando ajustes anteriores',
  'helper.progress.file': 'Escribiendo {{place}}',
  'helper.progress.boot-program': 'Copiando el programa que se ejecuta en el arranque',
  'helper.progress.initramfs': 'Generando el initramfs',
  'helper.progress.arguments': 'Cambiando los argumentos del kernel',
  'helper.progress.way-back': 'Escribiendo el camino de vuelta',
  'helper.progress.menu-once': 'Pidiendo el menú de arranque para el próximo arranque',
  'helper.progress.settle': 'Buscando lo que haya llegado desde entonces',
}
