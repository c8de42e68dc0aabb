import type { cli as source } from '../en/cli.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says by itself. */
export const cli: Translated<typeof source> = {
  'cli.unknown-command': 'No existe la orden «{{name}}». `handoverctl help` las enumera.',
  'cli.no-option': 'No existe la opción {{option}}.',
  'cli.wrong-option':
    '{{option}} necesita un valor, o no admite ninguno. `handoverctl help` y el nombre de la orden muestran cómo se usa.',
  'cli.foreign-option': '{{option}} no es una opción de «{{name}}». `handoverctl help {{name}}` las enumera.',
  'cli.too-many': 'Sobra la palabra «{{word}}».',
  'cli.capture-needs-file': 'Indique dónde escribir la grabación: `handoverctl capture FILE`.',
  'cli.bad-port': '«{{port}}» no es un puerto: un número entero de 0 a 65535; 0 toma cualquiera libre.',
  'cli.try-help': '`handoverctl help` muestra cómo se usa.',
  'cli.failed': 'handoverctl falló: {{message}}',
  'cli.no-write': 'No se pudo escribir {{file}}: {{reason}}.',
  'cli.reason-exists': 'ya hay un archivo con ese nombre',
  'cli.reason-no-folder': 'su carpeta no existe',
  'cli.reason-denied': 'usted no puede escribir ahí',
  'cli.reason-absent': 'no existe ese archivo',
  'cli.reason-folder': 'es una carpeta',
  'cli.reason-no-read': 'usted no puede leerlo',
  'cli.reason-other': '{{code}}',
  'cli.web-ready': 'Abra esta dirección en un navegador de este equipo. Funciona una vez; Ctrl-C lo termina.',
  'cli.web-as-root':
    'Esto se ejecuta como root: quien abra primero la dirección puede cambiar este equipo sin contraseña. A un usuario normal se le pide.',
  'cli.web-port-taken':
    'No se puede usar el puerto {{port}} ({{reason}}). Elija otro, o 0 para cualquiera libre.',
  'cli.old-node':
    'Node {{version}} es demasiado antiguo para preguntar al sistema en marcha: hace falta Node 22 o posterior (`npm ci` trae uno).',
  'cli.no-renderer': 'La ventana no está compilada: falta {{path}}. Ejecute antes `npm run build`.',
  'cli.version': 'handoverctl {{version}}',

  'cli.help': `Cede una tarjeta gráfica a una máquina virtual, y la devuelve.

Uso: handoverctl COMMAND [OPTIONS]

  inspect        qué tiene este equipo, y si se puede ceder una tarjeta
  plan           qué cambiaría al ceder una tarjeta, exactamente
  apply          hace ese cambio, tras preguntar
  verify         antes y después, según el propio equipo
  confirm        conserva el cambio tras su primer arranque
  pause          el próximo arranque sin el cambio
  undo           deshace el cambio
  history        todos los cambios hasta ahora
  vms            las máquinas virtuales de libvirt; las inicia, detiene y abre
  attach         cede una tarjeta a una máquina virtual
  detach         la recupera de la máquina virtual
  check-vm       qué podría mejorar en una máquina virtual, con cambios
  ways           qué vía hacia una imagen conviene aquí a una máquina virtual
  diagnose       qué falló, según los registros, y cómo arreglarlo
  capture FILE   graba lo que lee inspect en un archivo tar, sin datos privados
  system         la parte para root, si no la trajo un paquete
  settings       en qué idioma habla la aplicación, y qué aspecto tiene
  web            la aplicación en un navegador de este equipo (o por túnel SSH)
  help COMMAND   más sobre una orden

  --version      muestra la versión

Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 rechazado por una regla
de seguridad, 4 cancelado por usted, 5 requiere un reinicio o aún no activo.`,
  'cli.help-inspect': `Muestra si este equipo puede ceder una tarjeta gráfica, cuál, y qué perdería el
equipo. No cambia nada y no necesita permisos.

Uso: handoverctl inspect [--root DIR] [--json]

  --root DIR     la carpeta raíz de otro sistema, o una grabación (una carpeta o
                 el propio archivo tar)
  --json         muestra el informe, según docs/host-report.schema.json`,
  'cli.help-capture': `Graba en un archivo tar todo lo que lee inspect, para que otra persona pueda ver
este equipo con "inspect --root FILE". Se reemplazan números de serie,
direcciones MAC, nombres de equipo y de usuario, y UUID.

Con --logs es un paquete de soporte: informe, plan, historial y las líneas de
registro que importan. Su texto para un foro se muestra: usted lo ve primero.

Uso: handoverctl capture [--logs] FILE [--root DIR] [--json]

  --logs         un paquete de soporte; con "-" en FILE solo se muestra el texto
  --root DIR     graba otra carpeta raíz
  --json         muestra como JSON qué se tomó y qué se ocultó`,
  'cli.help-diagnose': `Busca en los registros fallos conocidos al ceder tarjetas gráficas, y dice de
cada uno qué es, por qué y qué hacer. Sin FILE: los registros de este equipo (el
diario del kernel y de libvirt de los últimos arranques, los registros de QEMU,
las denegaciones), juzgados junto con lo que ve inspect. No cambia nada y no
necesita permisos; root ve más.

Uso: handoverctl diagnose [FILE|-] [--root DIR] [--json]

  FILE           un registro, o una parte tal como se publicó; "-" lo lee de la
                 entrada estándar. Se juzga por sí solo, ya que puede ser de
                 otro equipo
  --root DIR     la máquina de la que es el registro (/ para esta, la carpeta
                 raíz de otro sistema, una grabación); sin FILE, sus registros
  --json         muestra una lista de hallazgos, primero el más importante`,
  'cli.help-web': `Ofrece la aplicación a un navegador de este equipo: solo 127.0.0.1, con una
dirección que funciona una vez. En un equipo sin pantalla, redirija el puerto
por SSH:
  ssh -L 8123:127.0.0.1:8123 HOST handoverctl web --port 8123 --no-open

Uso: handoverctl web [--port N] [--no-open] [--connect URI] [--root DIR]

  --port N       el puerto en el que escucha; 0 (predeterminado): uno libre
  --no-open      solo muestra la dirección, no abre ningún navegador
  --connect URI  muestra las máquinas virtuales de esta conexión de libvirt
  --root DIR     muestra otra carpeta raíz o una grabación, no este equipo`,

  'cli.captured_one': '{{file}}: un archivo grabado, {{size}}.',
  'cli.captured_other': '{{file}}: {{count}} archivos grabados, {{size}}.',
  'cli.taken': 'Grabado:',
  'cli.taken-line_one': '{{path}} (un archivo)',
  'cli.taken-line_other': '{{path}} ({{count}} archivos)',
  'cli.masked': 'Reemplazado por valores inventados:',
  'cli.masked-line': '{{what}}: {{count}}',
  'cli.masked-nothing': 'No se encontró nada privado.',
  'cli.look-before': 'Revíselo antes de pasarlo a otros: `tar -tzf {{file}}`.',

  'cli.machine': 'Equipo',
  'cli.readiness': 'Preparación',
  'cli.cards': 'Tarjetas',
  'cli.setups': 'Configurado antes a mano',
  'cli.notes': 'No leído',
  'cli.why': 'Por qué: {{text}}',
  'cli.fix': 'Qué hacer: {{text}}',
  'cli.status-pass': 'bien',
  'cli.status-warn': 'aviso',
  'cli.status-fail': 'impide',
  'cli.status-unknown': 'dudoso',
  'cli.verdict-ready': 'lista',
  'cli.verdict-caution': 'con cuidado',
  'cli.verdict-blocked': 'no es posible',
  'cli.card-slot': 'En {{address}}, {{group}}, controlador {{driver}}',
  'cli.card-group_one': 'grupo IOMMU {{groups}}',
  'cli.card-group_other': 'grupos IOMMU {{groups}}',
  'cli.card-no-group': 'en ningún grupo IOMMU',
  'cli.no-driver': 'ninguno',
  'cli.card-moves': 'Pasa a la MV:',
  'cli.card-loses': 'Este equipo pierde:',
  'cli.card-monitors': 'Monitores: {{list}}',
  'cli.card-holders': 'En uso por: {{list}}',
  'cli.card-claims': 'La reclama la MV: {{list}}',
  'cli.root-of': 'Informe de {{name}}',
}
