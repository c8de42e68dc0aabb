import type { cliVms as source } from '../en/cli-vms.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says of virtual machines. */
export const cliVms: Translated<typeof source> = {
  'cli.which-vm':
    'Indique de quién es la definición: --vm NAME, o --domain-xml FILE ("-" para la entrada estándar).',
  'cli.vm-or-file':
    '--domain-xml trabaja con un archivo, así que no va ni con --vm ni con --connect. Indique solo uno de ellos.',
  'cli.one-card': 'Aquí --card solo se puede indicar una vez: las tarjetas se ceden una a una.',
  'cli.one-deed': 'Indique solo una de --start, --stop, --open y --take-back a la vez.',
  'cli.force-stops': '--force va con --stop: termina una máquina virtual como si se le quitara la corriente.',
  'cli.dry-take-back': '--dry-run va aquí con --take-back; `handoverctl vms` por sí solo no cambia nada.',
  'cli.rom-or-file': 'Indique --rom-bar off o --rom-file FILE, no ambos.',
  'cli.no-such-vm': 'No hay ninguna máquina virtual «{{vm}}». Estas son las que hay:',
  'cli.no-vms-at-all': 'No hay ninguna máquina virtual «{{vm}}», ni ninguna otra.',
  'cli.several-vms': 'Más de una conexión tiene una máquina virtual «{{vm}}». Indique cuál con --connect:',
  'cli.vm-option': '--connect {{connection}}',
  'cli.nothing-attached':
    'Handover no ha cedido a esta máquina virtual ninguna tarjeta que pudiera recuperar.',
  'cli.which-attached':
    'Handover ha cedido a esta máquina virtual más de una tarjeta. Indique cuál con --card.',
  'cli.definition-unreadable': 'No se pudo leer {{file}} ({{reason}}).',

  'cli.level-blocks': 'impide',
  'cli.level-warns': 'aviso',
  'cli.level-note': 'nota',
  'cli.edit-would': 'Esto se cambiaría en la definición:',
  'cli.edit-nothing': 'No hay que cambiar nada: ya está así.',
  'cli.edit-refused': 'No es posible tal como está, así que no se cambió nada:',
  'cli.edit-done': 'Escrito y vuelto a leer. El próximo inicio de la máquina virtual lo tiene.',
  'cli.edit-waits':
    'Escrito y vuelto a leer. La máquina virtual está en marcha, y lo tiene cuando se apague y se inicie de nuevo.',
  'cli.edit-back': '`handoverctl vms --take-back NAME` repone la definición anterior.',

  'cli.check-nothing': 'No se encontró nada que pudiera mejorar.',
  'cli.check-fix': '--fix {{id}}: {{title}}',
  'cli.check-risk': 'Lea antes: {{risk}}',

  'cli.vms-of': 'Máquinas virtuales de {{connection}}',
  'cli.no-vms': 'ninguna',
  'cli.vm-unread': 'No se pudo leer su definición.',
  'cli.vm-memory': '{{gib}} GiB',
  'cli.vm-cpus_one': 'un procesador',
  'cli.vm-cpus_other': '{{count}} procesadores',
  'cli.vm-card': 'Se le cede {{name}} ({{address}})',
  'cli.vm-card-ours': 'Se le cede {{name}} ({{address}}), por Handover',
  'cli.vm-given': 'Se le ceden dispositivos de este equipo: {{addresses}}',
  'cli.vm-autostart': 'Se inicia con este equipo',
  'cli.vm-transient': 'No tiene definición permanente: desaparece cuando se detiene',
  'cli.vm-saved': 'Su memoria está guardada, y su próximo inicio continúa desde ahí',
  'cli.vm-kept': 'Su último cambio se puede deshacer: `handoverctl vms --take-back`',
  'cli.vm-failed': 'Su último inicio falló: {{reason}}',
  'cli.vm-starting': 'Iniciando {{vm}} …',
  'cli.vm-opened': 'virt-manager muestra {{vm}}.',
  'cli.vm-is': '{{vm}}: {{state}}.',
  'cli.vm-is-off': '{{vm}}: apagada.',
  'cli.vm-log': 'El final de su registro:',

  'cli.way-best': 'elija esta',
  'cli.way-good': 'también buena',
  'cli.way-works': 'funciona',
  'cli.way-poor': 'floja',
  'cli.way-not-here': 'aquí no',
  'cli.way-next': 'Siguiente paso: {{text}}',

  'cli.help-ways': `Dice qué vía hacia una imagen conviene a una máquina virtual en este equipo,
primero la respuesta: una tarjeta propia, parte de una, o una imagen que el
procesador dibuja para ella.

Uso: handoverctl ways [--guest NAME] [--for PURPOSE] [--sharing] [--root DIR]

  --guest NAME   windows (predeterminado) o linux
  --for PURPOSE  games (predeterminado): juegos; creating: CAD, render, vídeo;
                 computing: CUDA, ROCm, modelos; desktop: escritorio; server: no
                 hace falta imagen
  --sharing      este equipo sigue usando entretanto la misma tarjeta, o varias
                 máquinas virtuales funcionan a la vez
  --root DIR     la carpeta raíz de otro sistema, o una grabación
  --json         muestra las vías como lista, primero la mejor`,
  'cli.help-vms': `Enumera las máquinas virtuales de libvirt, con lo que se cede a cada una de este
equipo; o hace una cosa con una de ellas. Leer no necesita contraseña.

Uso: handoverctl vms [--connect URI] [--root DIR] [--json]
     handoverctl vms --start NAME | --stop NAME [--force] | --open NAME
     handoverctl vms --take-back NAME [--dry-run]

  --connect URI    una conexión de libvirt. Sin ella: qemu:///system, y
                   qemu:///session si usted tiene ahí máquinas virtuales
  --start NAME     la inicia y observa sus primeros momentos. No si algún
                   programa usa la tarjeta que recibiría
  --stop NAME      le pide que se apague
  --force          con --stop: la termina al instante; se pierde lo que no haya
                   escrito en sus discos
  --open NAME      abre su consola en virt-manager
  --take-back NAME repone su definición de antes del último cambio que hizo
                   Handover; no si otra persona la cambió después
  --dry-run        solo muestra qué se cambiaría
  --root DIR       la carpeta raíz de otro sistema, o una grabación: solo ver
  --json           muestra como JSON la lista, o cómo terminó

NAME es un nombre o un UUID. Donde QEMU rechaza un inicio, se muestran lo que
dijo y el final de su registro.`,
  'cli.help-attach': `Cede una tarjeta a una máquina virtual: todas las funciones de la tarjeta y lo
que deba acompañarla, en una sola ranura del invitado. Solo se cambia la
definición permanente, como usted y según las reglas de libvirt; la anterior se
guarda.

Uso: handoverctl attach --vm NAME [--card ADDRESS] [OPTIONS]
     handoverctl attach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --vm NAME        nombre o UUID de la máquina virtual
  --connect URI    su conexión de libvirt
  --card ADDRESS   la tarjeta. Sin ella: la única tarjeta posible
  --rom-bar off    oculta al invitado el BIOS de vídeo de la tarjeta
  --rom-file FILE  muestra al invitado este BIOS de vídeo en lugar del de la
                   tarjeta
  --card-name NAME el nombre de la tarjeta, escrito por quien cede a propósito
                   la única pantalla
  --domain-xml FILE
                   lee una definición de un archivo ("-": entrada estándar) y
                   muestra la nueva; no se toca nada más
  --root DIR       la máquina, si no es esta: una carpeta raíz o una grabación
  --dry-run        solo muestra qué se cambiaría
  --json           muestra como JSON la definición de antes y de después

Código de salida 5: escrito, y activo al iniciar de nuevo la máquina virtual.`,
  'cli.help-detach': `Recupera una tarjeta de una máquina virtual: se quita exactamente lo que añadió
attach, y nada más.

Uso: handoverctl detach --vm NAME [--card ADDRESS] [--connect URI] [OPTIONS]
     handoverctl detach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --card ADDRESS   la tarjeta. Sin ella: la única que le cedió attach
  --dry-run        solo muestra qué se cambiaría
  --json           muestra como JSON la definición de antes y de después

Las demás opciones son las de attach: vea "handoverctl help attach".`,
  'cli.help-check-vm': `Revisa una máquina virtual en busca de lo que estorba a una tarjeta o a la
velocidad, y ofrece cambios, uno por uno.

Uso: handoverctl check-vm --vm NAME [--card ADDRESS] [--connect URI] [--json]
     handoverctl check-vm --vm NAME --fix ID [--dry-run] [--json]
     handoverctl check-vm --domain-xml FILE [--fix ID] [--root DIR] [--json]

  --card ADDRESS   la tarjeta que tiene o va a tener. Sin ella: la única que le
                   cedió attach
  --fix ID         hace el cambio de este nombre; la lista los nombra
  --dry-run        solo muestra qué se cambiaría

Las demás opciones son las de attach: vea "handoverctl help attach".`,
}
