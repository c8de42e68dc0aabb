import type { service as source } from '../en/service.ts'
import type { Translated } from '../translated.ts'

/** What the service says of plans and changes when there is nothing to hand out, and of the entry that opens it again. */
export const service: Translated<typeof source> = {
  'service.no-plan': 'Es gibt kein Skript, weil es keinen Plan gibt: {{reason}}',
  'service.status-damaged':
    'Was Handover sich von seinen Änderungen merkt, ist nicht lesbar ({{file}}). Das Journal im selben Ordner enthält noch alles, was für den Weg zurück nötig ist.',
  'service.only-looking':
    'Das ist eine Aufzeichnung, kein Rechner: Sie lässt sich ansehen, und dafür lässt sich planen, aber nicht ändern.',
  'service.resume.comment': 'Zeigt nach dem Neustart, ob die Grafikkarte abgegeben wurde',
  'service.no-copy-for-root':
    'Das Programm konnte nicht dorthin kopiert werden, wo root es lesen kann ({{reason}}). Im Ordner für temporäre Dateien 130 MB Platz schaffen und es noch einmal versuchen. Nichts wurde geändert.',
}
