import type { cliChange as source } from '../en/cli-change.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says about changing the machine, and changing it back. */
export const cliChange: Translated<typeof source> = {
  'cli.bad-card': '«{{card}}» no es una dirección PCI. Tienen la forma 0000:01:00.0, o 01:00.0 abreviada.',
  'cli.card-twice': '--card nombra {{card}} dos veces.',
  'cli.bad-value': '«{{value}}» no es un valor de {{option}}. Admite uno de estos: {{values}}.',
  'cli.bad-guard': '«{{value}}» no es un valor de --guard. Admite un número de minutos de 1 a 240, u «off».',
  'cli.which-card': 'Aquí es posible más de una tarjeta. Indique cuál con --card:',
  'cli.card-option': '--card {{address}}  {{name}}, {{verdict}}',
  'cli.no-such-card': 'No hay ninguna tarjeta gráfica en {{address}}. Estas son las que hay:',
  'cli.no-cards': 'No hay ninguna tarjeta gráfica en {{address}}, y no se encontró ninguna otra.',
  'cli.part-of-card':
    '{{address}} es una parte de la tarjeta «{{name}}», y una tarjeta va entera. Indique --card {{card}}.',
  'cli.rom-size': '{{file}} no puede ser un BIOS de vídeo: tienen entre 1 byte y {{most}} MiB.',
  'cli.rom-unreadable': 'No se pudo leer {{file}} ({{reason}}).',

  'cli.refused': 'No es posible como se pidió, así que no se cambió nada:',
  'cli.plan-card': '{{name}} ({{address}})',
  'cli.plan-title-reserved': 'Reservar para máquinas virtuales, desde el arranque de este equipo: {{cards}}',
  'cli.plan-title-on-demand': 'Prestar a máquinas virtuales mientras funcionan: {{cards}}',
  'cli.plan-moves': 'Dispositivos que se ceden, todos juntos: {{addresses}}',
  'cli.plan-costs': 'Lo que pierde este equipo',
  'cli.plan-warnings': 'Conviene saber',
  'cli.plan-ways-back': 'Caminos de vuelta',
  'cli.plan-groups': 'Los grupos que resultarían',
  'cli.plan-undo': 'Al deshacer: {{text}}',
  'cli.plan-more_one': '… {{count}} línea más; `--full` la muestra',
  'cli.plan-more_other': '… {{count}} líneas más; `--full` las muestra',
  'cli.plan-time_one': 'Tarda unos {{minutes}} min, más un reinicio, cuando le convenga.',
  'cli.plan-time_other': 'Tarda unos {{minutes}} min. No hace falta reiniciar.',

  'cli.ask-apply': '¿Hacer este cambio? [s/N]',
  'cli.ask-undo': '¿Deshacer este cambio? [s/N]',
  'cli.yes-is': 's sí si y yes',
  'cli.needs-yes':
    'Aquí no se puede preguntar a nadie, así que no se cambió nada. Indique --yes si ha leído el plan y está de acuerdo.',
  'cli.not-agreed': 'Usted no lo aceptó, así que no se cambió nada.',
  'cli.progress': '[{{percent}} %] {{text}}',
  'cli.goes-on':
    'El cambio continúa sin este programa, y queda completo. Otro Ctrl-C sale; `handoverctl history` muestra cómo terminó.',

  'cli.applied': 'Hecho: {{cards}}. No hay que reiniciar nada. `handoverctl undo` lo deshace.',
  'cli.applied-restart':
    'Escrito en el disco y vuelto a leer: {{cards}}. Surte efecto en el próximo arranque; reinicie cuando le convenga.',
  'cli.applied-guard_one':
    'Tras ese arranque ejecute `handoverctl confirm` en un minuto, o confirme en la aplicación. Si no, el cambio se deshace por sí solo.',
  'cli.applied-guard_other':
    'Tras ese arranque ejecute `handoverctl confirm` en {{count}} minutos, o confirme en la aplicación. Si no, el cambio se deshace por sí solo.',
  'cli.applied-back':
    'Si la pantalla se queda en negro, reinicie y elija la entrada «without GPU passthrough» en el menú de arranque; o ejecute `handoverctl undo`.',
  'cli.undone': 'Deshecho: {{cards}}. Todo está como antes.',
  'cli.undone-restart':
    'Deshecho en el disco: {{cards}}. Reinicie cuando le convenga; hasta entonces este equipo funciona tal como arrancó.',
  'cli.confirmed': 'Confirmado: {{cards}}. El cambio se queda hasta que usted lo deshaga.',
  'cli.paused':
    'El próximo arranque va sin el cambio; el siguiente vuelve a llevarlo. `handoverctl pause --off` anula la pausa.',
  'cli.pause-off': 'El próximo arranque lleva el cambio, como todos.',
  'cli.recovered-nothing-to-do': 'No había nada a medias.',
  'cli.recovered-before': 'Lo que quedó a medias se deshizo: todo está como antes.',
  'cli.recovered-after': 'Lo que quedó a medias está terminado: el cambio está hecho.',
  'cli.failed-before': 'Todo se repuso como estaba antes.',
  'cli.failed-unchanged': 'No se cambió nada.',
  'cli.failed-between':
    'No se pudo reponer todo. No reinicie antes de haber leído lo que se nombra aquí; `handoverctl undo` lo intenta de nuevo.',
  'cli.left_one': 'Una cosa se dejó sin tocar, porque alguien la cambió desde entonces:',
  'cli.left_other': '{{count}} cosas se dejaron sin tocar, porque alguien las cambió desde entonces:',

  'cli.no-change': 'Handover no ha cambiado nada en este equipo.',
  'cli.deviations': 'No está como se dejó',
  'cli.row-as-wanted': 'conforme',
  'cli.row-differs': 'difiere',
  'cli.row-unknown': 'dudoso',
  'cli.row-values': 'antes: {{before}}; ahora: {{now}}; deseado: {{wanted}}',
  'cli.row-unknown-before': 'no se sabe',
  'cli.row-unreadable': 'no se pudo leer',
  'cli.verify-not-looked':
    'Las entradas de arranque y el initramfs son solo para root y no se miraron. `sudo handoverctl verify` los mira también.',
  'cli.nothing-to-confirm': 'Aquí no hay ningún cambio en vigor, así que no hay nada que confirmar.',
  'cli.nothing-to-pause': 'Aquí no hay ningún cambio en vigor, así que no hay nada que pausar.',
  'cli.nothing-to-undo': 'Aquí no hay ningún cambio en vigor, así que no hay nada que deshacer.',
  'cli.undo-title': 'Se deshará el cambio del {{date}} hecho por {{who}}: {{cards}}',
  'cli.history-line': '{{date}}  {{id}}',
  'cli.no-such-number': 'No hay ningún cambio con el número {{id}}. `handoverctl history` los enumera todos.',

  'cli.help-plan': `Muestra qué cambiaría al ceder una tarjeta: cada archivo, argumento del kernel y
orden, qué pierde este equipo y los caminos de vuelta. No cambia nada.

Uso: handoverctl plan [CHOICE] [--full | --script] [--root DIR] [--json]

  --full           muestra enteros los archivos nuevos largos, y no solo sus
                   primeras líneas
  --script         en lugar del plan muestra un script de shell que hace lo
                   mismo a mano, y que también lo deshace
  --root DIR       hace el plan para la carpeta raíz de otro sistema o una
                   grabación
  --json           muestra el plan; su forma está en docs/commands.md

CHOICE es cualquiera de estos:
  --card ADDRESS   la tarjeta; se puede repetir para una segunda. Sin ella: la
                   única tarjeta posible
  --mode MODE      reserved (predeterminado): guardada para máquinas virtuales
                   desde el arranque. on-demand: tomada mientras funciona una
                   máquina virtual
  --bind HOW       address (predeterminado): por lugar e identidad. ids: por
                   número de modelo en la línea de órdenes del kernel, como
                   enseñan las guías
  --iommu-pt       añade iommu=pt, que ahorra una traducción a los dispositivos
                   de este equipo y no cambia nada para las máquinas virtuales
  --kernels WHICH  default: solo el kernel de la entrada de arranque
                   predeterminada recibe un nuevo initramfs. all: todos los
                   kernels instalados
  --guard MINUTES  cuánto espera el primer arranque a "handoverctl confirm"
                   antes de deshacer el cambio; 10 si no se indica; off: sin
                   guardián
  --setups WAY     qué se hace con configuraciones anteriores a mano: leave (se
                   dejan), adopt (se adoptan), remove (se quitan)
  --no-software    no instala lo que necesitan las máquinas virtuales
  --snapshot       hace antes una instantánea del sistema (snapper)
  --blacklist-driver
                   impide que se cargue el controlador de la tarjeta; último
                   recurso
  --acs HOW        pcie_acs_override, para kernels que lo tienen: downstream, o
                   downstream,multifunction
  --vbios FILE     guarda un BIOS de vídeo de la primera tarjeta para las
                   máquinas virtuales
  --card-name NAME el nombre de la tarjeta, escrito por quien quita a propósito
                   la única pantalla`,
  'cli.help-apply': `Hace el cambio que muestra plan: lo muestra, pregunta, pide una contraseña si
hace falta y dice qué viene después. Si algo falla por el camino, repone todo.

Uso: handoverctl apply [CHOICE] [--full] [--yes] [--root DIR] [--json]

  CHOICE         como en plan: vea "handoverctl help plan"
  --full         muestra enteros los archivos nuevos largos, y no solo sus
                 primeras líneas
  --yes, -y      no pregunta; necesario donde no hay terminal
  --root DIR     cambia la carpeta raíz de otro sistema, desde una consola de
                 rescate
  --json         muestra como JSON cómo terminó

Código de salida 5: hecho, y activo tras un reinicio.`,
  'cli.help-verify': `Compara el equipo con su cambio: antes, ahora y lo deseado. Como root lee
también las entradas de arranque y el initramfs. Nunca pide una contraseña.

Uso: handoverctl verify [--root DIR] [--json]

Códigos de salida: 0 activo, 5 aún no activo, 1 no como debería.`,
  'cli.help-confirm': `Conserva el cambio en vigor. El primer arranque tras un cambio espera esto, y
sin ello deshace el cambio.

Uso: handoverctl confirm [--root DIR] [--json]`,
  'cli.help-pause': `Hace que el próximo arranque, y solo ese, vaya sin el cambio.

Uso: handoverctl pause [--off] [--root DIR] [--json]

  --off          anula la pausa`,
  'cli.help-undo': `Deshace el cambio en vigor: muestra cuál es, pregunta y repone todo como estaba
antes. Lo que alguien cambió desde entonces se deja sin tocar y se nombra.

Uso: handoverctl undo [--yes] [--root DIR] [--json]

  --yes, -y      no pregunta; necesario donde no hay terminal
  --root DIR     la carpeta raíz de otro sistema, desde una consola de rescate

Código de salida 5: hecho, y activo tras un reinicio.`,
  'cli.help-history': `Enumera todos los cambios de este equipo, primero el más reciente: cuándo,
quién, qué tarjetas y en qué estado está. Con el número de uno, lo muestra
entero: cada archivo, argumento del kernel y orden.

Uso: handoverctl history [NÚMERO] [--root DIR] [--json]`,
}
