import type { service as source } from '../en/service.ts'
import type { Translated } from '../translated.ts'

/** What the service says of plans and changes when there is nothing to hand out, and of the entry that opens it again. */
export const service: Translated<typeof source> = {
  'service.no-plan': 'No hay ningún script, porque no hay ningún plan: {{reason}}',
  'service.status-damaged':
    'No se puede leer lo que Handover recuerda de sus cambios ({{file}}). El diario de la misma carpeta conserva todavía lo necesario para volver atrás.',
  'service.only-looking':
    'Esto es una grabación, no un equipo: se puede mirar y hacer planes, pero no cambiarla.',
  'service.resume.comment': 'Muestra tras el reinicio si la tarjeta gráfica se cedió',
  'service.no-copy-for-root':
    'No se pudo copiar el programa a un sitio donde root pueda leerlo ({{reason}}). Haga sitio para 130 MB en la carpeta de archivos temporales e inténtelo de nuevo. No se cambió nada.',
}
