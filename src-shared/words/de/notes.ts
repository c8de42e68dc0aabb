import type { notes as source } from '../en/notes.ts'
import type { Translated } from '../translated.ts'

/** Notes on what could not be read. */
export const notes: Translated<typeof source> = {
  'note.unreadable': '{{path}} konnte nicht gelesen werden: Dieser Benutzer darf es nicht.',
  'note.too-large': '{{path}} ist größer, als eine solche Datei sein kann; es wurde ausgelassen.',
  'note.too-many-cards':
    '{{path}} zeigt mehr Grafikkarten, als beurteilt werden können; nur die ersten {{judged}} wurden beurteilt.',
  'note.not-a-file': '{{path}} ist keine gewöhnliche Datei; es wurde ausgelassen.',
  'note.malformed': '{{path}} hat nicht die erwartete Form; es wurde ausgelassen.',
  'note.timed-out': '{{path}} hat nicht rechtzeitig geantwortet; es wurde ausgelassen.',
  'note.vanished': '{{path}} ist verschwunden, während es gelesen wurde.',
  'note.not-a-root':
    '{{path}} enthält kein /sys und kein /proc: Es ist nicht der Wurzelordner eines Linux-Systems.',
  'note.cyclic-link': '{{path}} ist ein Link, der zu sich selbst führt; es wurde ausgelassen.',
  'note.unread-vm_one':
    'Eine virtuelle Maschine konnte nicht eingesehen werden; ob ihr eine Karte versprochen ist, ist nicht bekannt.',
  'note.unread-vm_other':
    '{{count}} virtuelle Maschinen konnten nicht eingesehen werden; ob ihnen eine Karte versprochen ist, ist nicht bekannt.',
}
