import type { shells as source } from '../en/shells.ts'
import type { Translated } from '../translated.ts'

/** What the service and the three shells say: failures of calls, the native menu, pages of the web shell. */
export const shells: Translated<typeof source> = {
  'shell.unknown-call': 'Die App hat etwas verlangt, das diese Version nicht kennt.',
  'shell.bad-input': 'Die App hat etwas in einer Form verlangt, die nicht erwartet war ({{issues}}).',
  'shell.bad-output': 'Die Antwort hatte nicht die erwartete Form ({{issues}}).',
  'shell.no-outcome': 'Die Antwort hatte nicht die erwartete Form.',
  'shell.internal':
    'In Handover selbst ist etwas schiefgegangen. Die Meldung steht im Terminal oder Log, von dem aus es gestartet wurde.',
  'shell.no-such-sample': 'Einen Beispielrechner dieses Namens gibt es nicht.',
  'shell.took-too-long_one':
    'Den Rechner auszulesen dauerte länger als {{count}} Sekunde und wurde abgebrochen. Vielleicht antwortet ein Gerät oder Treiber nicht; noch einmal versuchen, oder den Rechner neu starten.',
  'shell.took-too-long_other':
    'Den Rechner auszulesen dauerte länger als {{count}} Sekunden und wurde abgebrochen. Vielleicht antwortet ein Gerät oder Treiber nicht; noch einmal versuchen, oder den Rechner neu starten.',
  'shell.took-too-much_one':
    'Den Rechner auszulesen brauchte mehr als {{count}} Megabyte Speicher und wurde abgebrochen. Vielleicht ist eine Datei in /sys oder /proc viel größer, als sie sein sollte.',
  'shell.took-too-much_other':
    'Den Rechner auszulesen brauchte mehr als {{count}} Megabyte Speicher und wurde abgebrochen. Vielleicht ist eine Datei in /sys oder /proc viel größer, als sie sein sollte.',
  'shell.web.method': 'Diese Adresse lässt sich nur in einem Browser öffnen.',
  'shell.web.malformed': 'Der Browser hat etwas verlangt, das hier keine Adresse ist.',
  'shell.web.host':
    'Handover antwortet nur unter 127.0.0.1 oder localhost mit dem eigenen Port. Bei einem SSH-Tunnel an beiden Enden denselben Port benutzen.',
  'shell.web.origin':
    'Die Anfrage kam von einer anderen Seite. Den Link aus dem Terminal in die Adresszeile des Browsers kopieren.',
  'shell.web.wrong-link':
    'Dieser Link gehört nicht zu dem Handover, das jetzt läuft. Den Link aus dem Terminal benutzen, vollständig.',
  'shell.web.used-link':
    'Dieser Link wurde schon benutzt; jeder öffnet Handover nur einmal. Zu dem Fenster zurückgehen, das er geöffnet hat, oder Handover für einen neuen Link noch einmal starten.',
  'shell.web.old-link':
    'Dieser Link ist mehr als eine Stunde alt. Handover für einen neuen noch einmal starten.',
  'shell.web.no-key':
    'Diese Seite hat den Schlüssel verloren, der mit ihrem Link kam. `handoverctl web` noch einmal starten und den neuen Link öffnen.',
  'shell.web.no-session':
    'Dieser Browser ist nicht eingelassen worden. Den Link öffnen, den Handover im Terminal ausgegeben hat; wurde er schon benutzt, Handover noch einmal starten.',
  'shell.web.not-found': 'Unter dieser Adresse gibt es nichts.',
  'shell.web.not-built': 'Das Fenster ist noch nicht gebaut. Ausführen: npm run build',
  'shell.web.not-json': 'Die Anfrage ist kein JSON.',
  'shell.web.too-large': 'Die Anfrage ist größer als sechs Megabyte.',
  'shell.web.too-many': 'In diesem Browser sind zu viele Fenster von Handover offen. Einige davon schließen.',
  'shell.foreign-sender': 'Diese Seite ist nicht das Fenster von Handover.',
  'shell.start.fetching': 'Electron wird geholt, einmalig. Das kann ein paar Minuten dauern.',
  'shell.start.no-electron': 'Electron war nicht zu bekommen, also ist die App im Browser: {{url}}',
  'shell.start.root': 'Electron läuft nie als root, also ist die App im Browser: {{url}}',
  'shell.start.no-desktop': 'Hier ist kein Desktop für Electron, also ist die App im Browser: {{url}}',
  'shell.menu.file': 'Handover',
  'shell.menu.inspect-again': 'Diesen Rechner neu untersuchen',
  'shell.menu.edit': 'Bearbeiten',
  'shell.menu.view': 'Ansicht',
  'shell.menu.help': 'Hilfe',
}
