import type { elevate as source } from '../en/elevate.ts'
import type { Translated } from '../translated.ts'

/** What is said where the helper could not be asked, or did not answer. */
export const elevate: Translated<typeof source> = {
  'elevate.sudo-prompt': 'Contraseña de %p, para cambiar este equipo:',
  'elevate.cancelled': 'No se dio la contraseña, así que no se cambió nada. Pídalo de nuevo cuando quiera.',
  'elevate.not-authorised':
    'El sistema no lo permitió: la contraseña era incorrecta, o esta cuenta no puede administrar este equipo. No se cambió nada.',
  'elevate.no-agent':
    'Aquí ningún programa puede pedir una contraseña, así que no se cambió nada. Ejecute esta orden en una terminal: hace lo mismo.',
  'elevate.not-ours':
    'La carpeta {{root}} pertenece a otra persona, así que no se cambió nada. Ejecute esta orden en una terminal: hace lo mismo.',
  'elevate.helper-missing':
    'El programa que hace el cambio no está instalado ({{place}}). Instale de nuevo Handover, o ejecute `npm run build` en una copia del código. No se cambió nada.',
  'elevate.helper-not-run':
    'No se pudo iniciar el programa que hace el cambio ({{place}}: {{reason}}). Instale de nuevo Handover. No se cambió nada.',
  'elevate.helper-silent':
    'El programa que hace el cambio terminó antes de empezar ({{reason}}). No se cambió nada.',
  'elevate.helper-stopped':
    'El programa que hace el cambio terminó a la mitad ({{reason}}). Lo que había empezado se deshace en el próximo arranque, o con la próxima petición. `handoverctl history` muestra en qué estado está este equipo.',
  'elevate.helper-nonsense':
    'El programa que hace el cambio dio una respuesta que esta versión de Handover no entiende. `handoverctl history` muestra en qué estado está este equipo.',
  'elevate.no-private-folder':
    'No se pudo escribir la petición en una carpeta privada ({{reason}}), así que no se cambió nada. Haga sitio en {{folder}} y vuelva a intentarlo.',
  'elevate.reason-code': 'código de salida {{code}}',
  'elevate.reason-signal': 'se terminó desde fuera',
  'elevate.reason-words': '{{reason}}: {{words}}',
}
