import type { recording as source } from '../en/recording.ts'
import type { Translated } from '../translated.ts'

/** Recordings: what they hide, and why one cannot be opened. */
export const recording: Translated<typeof source> = {
  'recording.masked.serial': 'números de serie',
  'recording.masked.uuid': 'UUID de discos, máquinas y MV',
  'recording.masked.mac': 'direcciones MAC de tarjetas de red',
  'recording.masked.ip': 'direcciones IP',
  'recording.masked.host': 'nombres de equipos y dominios',
  'recording.masked.user': 'nombres de usuario',
  'recording.masked.label': 'nombres puestos a discos',
  'recording.masked.wifi': 'nombres de redes inalámbricas',
  'recording.masked.password': 'contraseñas y claves',
  'recording.not-an-archive':
    '{{path}} no es una carpeta ni una grabación. Elija un archivo escrito por «handoverctl capture», o la carpeta raíz de un sistema Linux.',
  'recording.damaged': '{{path}} está cortado o dañado. Cópielo de nuevo desde donde se grabó.',
  'recording.too-large':
    '{{path}} contiene más de lo que cabe en una grabación (256 MiB o 400 000 archivos). Descomprímalo y elija la carpeta.',
  'recording.unsafe-path':
    '{{path}} contiene un archivo que quedaría fuera de la carpeta en la que se descomprime. Ninguna grabación lo hace; no se abrió.',
  'recording.unreadable':
    'No se pudo leer {{path}}. Compruebe que está donde usted indica y que su usuario puede leerlo.',
}
