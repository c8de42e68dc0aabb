import type { appPlan as source } from '../en/app-plan.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Plan: what will be done, what it costs, and the choices behind it. */
export const appPlan: Translated<typeof source> = {
  'app.place.plan': 'Plan',
  'app.plan.hand-over': 'Ceder esta tarjeta',
  'app.plan.hand-over-anyway': 'Hacer el plan de todos modos',
  'app.plan.in-force': 'Cedida: ver cómo está',
  'app.plan.title': 'El plan para la {{card}}',
  'app.plan.title-many': 'El plan para {{count}} tarjetas gráficas',
  'app.plan.lead': 'Todavía no se ha cambiado nada. Lea lo que ocurrirá; al final decide usted.',
  'app.plan.making': 'Haciendo el plan',
  'app.plan.making-lead': 'Planear no cambia nada.',
  'app.plan.making-words': 'Determinando cada archivo, argumento del kernel y comando.',
  'app.plan.failed': 'Todavía no hay ningún plan',
  'app.plan.none': 'Elija antes una tarjeta',
  'app.plan.none-lead': 'Un plan dice exactamente qué cambia al ceder una tarjeta. Empieza por una tarjeta.',
  'app.plan.to-cards': 'Ver las tarjetas',
  'app.plan.other-card': 'Elegir otra tarjeta',

  'app.plan.happens': 'Qué ocurrirá',
  'app.plan.happens.reserved':
    'Desde el próximo arranque, la {{card}} queda reservada para máquinas virtuales. Este equipo ya no la usa.',
  'app.plan.happens.reserved-many':
    'Desde el próximo arranque, {{count}} tarjetas gráficas quedan reservadas para máquinas virtuales. Este equipo ya no las usa.',
  'app.plan.happens.on-demand':
    'Este equipo sigue usando la {{card}}. Cuando se inicia una máquina virtual con ella, la tarjeta va allí; cuando esa se detiene, vuelve.',
  'app.plan.happens.on-demand-many':
    'Este equipo sigue usando {{count}} tarjetas gráficas. Cuando se inicia una máquina virtual con una, la tarjeta va allí; cuando esa se detiene, vuelve.',
  'app.plan.happens.along_one': 'Un dispositivo más va con ella, porque no se puede aislar de la tarjeta.',
  'app.plan.happens.along_other':
    '{{count}} dispositivos más van con ella, porque no se pueden aislar de la tarjeta.',
  'app.plan.happens.packages_one':
    'Se instala un paquete que necesitan las máquinas virtuales. Deshacer lo deja ahí.',
  'app.plan.happens.packages_other':
    'Se instalan {{count}} paquetes que necesitan las máquinas virtuales. Deshacer los deja ahí.',
  'app.plan.happens.files_one': 'Se escribe un archivo de ajustes.',
  'app.plan.happens.files_other':
    'Se escriben {{count}} archivos de ajustes. Entre ellos solo hay archivos de Handover.',
  'app.plan.happens.lines_one': 'Se quita de su archivo una línea que alguien configuró antes.',
  'app.plan.happens.lines_other': 'Se quitan de sus archivos {{count}} líneas que alguien configuró antes.',
  'app.plan.happens.arguments_one': 'El kernel recibe una palabra más cuando arranca el equipo.',
  'app.plan.happens.arguments_other': 'El kernel recibe {{count}} palabras más cuando arranca el equipo.',
  'app.plan.happens.restart': 'Usted reinicia el equipo cuando le convenga. Hasta entonces nada es distinto.',
  'app.plan.happens.no-restart': 'No hace falta reiniciar.',
  'app.plan.happens.guard_one':
    'Tras ese arranque, Handover pregunta si todo va bien. Sin respuesta en un minuto, lo deja todo como estaba.',
  'app.plan.happens.guard_other':
    'Tras ese arranque, Handover pregunta si todo va bien. Sin respuesta en {{count}} minutos, lo deja todo como estaba.',

  'app.plan.warnings': 'Conviene saberlo',
  'app.plan.ways-back': 'Caminos de vuelta',
  'app.plan.groups': 'Los grupos que esto daría',

  'app.plan.apply': 'Aplicar',
  'app.plan.apply.title': 'Cuando usted quiera',
  'app.plan.apply.words':
    'Se le pide su contraseña. Nada se reinicia solo: eso lo hace usted después, cuando le convenga.',
  'app.plan.apply.words-no-restart': 'Se le pide su contraseña. No hace falta reiniciar.',
  'app.plan.apply.sample':
    'Este es un equipo de ejemplo: el cambio se hace en una copia suya en memoria, y no se toca nada de su propio equipo.',
  'app.plan.apply.costs': 'He leído lo que pierde este equipo',
  'app.plan.apply.costs-first': '«Aplicar» se puede pulsar cuando esto esté marcado.',
  'app.plan.apply.busy': 'Ya hay un cambio en curso.',
  'app.plan.apply.see': 'Ver cuánto lleva',
  'app.plan.restarts': 'Reinicios',
  'app.plan.restarts-none': 'Ninguno',
  'app.plan.restarts-one': 'Uno, cuando usted elija',
  'app.plan.time': 'Aplicar tarda',
  'app.plan.time-seconds': 'unos segundos',
  'app.plan.time-minutes_one': 'alrededor de un minuto',
  'app.plan.time-minutes_other': 'unos {{count}} minutos',

  'app.plan.steps': 'Paso a paso',
  'app.plan.steps-lead': 'Abra un paso para ver cada archivo, argumento del kernel y comando.',
  'app.plan.step.commands': 'Comandos',
  'app.plan.step.arguments': 'Argumentos del kernel',
  'app.plan.step.undo': 'Deshacer:',
  'app.plan.step.files_one': 'un archivo',
  'app.plan.step.files_other': '{{count}} archivos',
  'app.plan.step.arguments-count_one': 'un argumento',
  'app.plan.step.arguments-count_other': '{{count}} argumentos',
  'app.plan.step.commands-count_one': 'un comando',
  'app.plan.step.commands-count_other': '{{count}} comandos',
  'app.diff.of': 'Cambios en {{path}}',
  'app.diff.added': 'añadidas',
  'app.diff.removed': 'quitadas',
  'app.plan.script': 'Guardar como script',
  'app.plan.script.why':
    'El mismo cambio, y cómo deshacerlo, como script de shell para leerlo o ejecutarlo a mano.',

  'app.plan.refused_one': 'Tal como están las cosas, esto no se puede hacer',
  'app.plan.refused_other': 'Tal como están las cosas, esto no se puede hacer, por {{count}} motivos',
  'app.plan.refused-lead': 'No se ha cambiado nada. Esto es lo que lo impide, y lo que hay que hacer.',
  'app.plan.to-proof': 'Ver el cambio en vigor',
  'app.plan.name.title': 'Esta tarjeta da imagen a la única pantalla',
  'app.plan.name.lead':
    'Una vez cedida, esta pantalla se queda en negro hasta que vuelva la tarjeta. Esto se hace en equipos a los que se accede desde otro.',
  'app.plan.name.label': 'Para continuar, escriba el nombre de la tarjeta',
  'app.plan.name.expected': 'Su nombre es: {{card}}',
  'app.plan.name.wrong': 'Ese no es el nombre de la tarjeta.',
  'app.plan.name.go': 'Mostrar el plan',
  'app.plan.by-hand': 'Una parte de esto le queda a usted',
  'app.plan.by-hand.steps': 'Qué hacer a mano',
  'app.plan.by-hand.after': 'Cuando lo haya hecho, compruebe de nuevo.',
}
