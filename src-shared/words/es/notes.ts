import type { notes as source } from '../en/notes.ts'
import type { Translated } from '../translated.ts'

/** Notes on what could not be read. */
export const notes: Translated<typeof source> = {
  'note.unreadable': 'No se pudo leer {{path}}: este usuario no tiene permiso.',
  'note.too-large': '{{path}} es más grande de lo que puede ser un archivo así; se omitió.',
  'note.too-many-cards':
    '{{path}} muestra más tarjetas gráficas de las que se pueden juzgar; solo se juzgaron las primeras {{judged}}.',
  'note.not-a-file': '{{path}} no es un archivo normal; se omitió.',
  'note.malformed': '{{path}} no tiene la forma esperada; se omitió.',
  'note.timed-out': '{{path}} no respondió a tiempo; se omitió.',
  'note.vanished': '{{path}} desapareció mientras se leía.',
  'note.not-a-root': '{{path}} no contiene /sys ni /proc: no es la carpeta raíz de un sistema Linux.',
  'note.cyclic-link': '{{path}} es un enlace que lleva a sí mismo; se omitió.',
  'note.unread-vm_one': 'No se pudo examinar una máquina virtual; no se sabe si tiene prometida una tarjeta.',
  'note.unread-vm_other':
    'No se pudieron examinar {{count}} máquinas virtuales; no se sabe si tienen prometida una tarjeta.',
}
