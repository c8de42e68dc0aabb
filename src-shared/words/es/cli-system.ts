import type { cliSystem as source } from '../en/cli-system.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says about the system part. */
export const cliSystem: Translated<typeof source> = {
  'cli.bad-system': '«{{word}}» no es nada que haga «system». Admite status, install o remove.',
  'cli.system-package': 'Aquí un paquete instaló Handover. No hace falta nada más.',
  'cli.system-current':
    'La parte del sistema está instalada en la versión {{installed}}, igual que este programa.',
  'cli.system-outdated':
    'La parte del sistema está instalada en la versión {{installed}}, y este programa tiene la versión {{version}}. `handoverctl system install` la actualiza.',
  'cli.system-damaged':
    'La parte del sistema de la versión {{installed}} ha perdido archivos. `handoverctl system install` los repone.',
  'cli.system-absent':
    'La parte del sistema no está instalada. `handoverctl system install` la instala; un paquete trae todo lo que tiene.',
  'cli.system-installed':
    'La parte del sistema de la versión {{version}} está instalada. `handoverctl` es ahora una orden de este equipo, y funciona sin la aplicación.',
  'cli.system-removed': 'La parte del sistema de la versión {{version}} se ha quitado.',

  'cli.help-system': `Muestra, instala o quita la parte del sistema: este programa donde solo root
puede escribir, con sus unidades y acciones de polkit. Es para el AppImage, que
root no puede leer, y para handoverctl solo. Un paquete trae todo esto consigo.

Uso: handoverctl system [status | install | remove] [--root DIR] [--json]

  --root DIR     la carpeta raíz de otro sistema
  --json         muestra como JSON el estado, o cómo terminó

No se puede quitar con un cambio en vigor: es su guardián y lo que lo deshace.`,
}
