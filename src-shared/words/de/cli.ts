import type { cli as source } from '../en/cli.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says by itself. */
export const cli: Translated<typeof source> = {
  'cli.unknown-command': 'Einen Befehl „{{name}}“ gibt es nicht. `handoverctl help` zählt alle auf.',
  'cli.no-option': 'Eine Option {{option}} gibt es nicht.',
  'cli.wrong-option':
    '{{option}} braucht einen Wert oder nimmt keinen an. `handoverctl help` mit dem Namen des Befehls zeigt, wie es geht.',
  'cli.foreign-option':
    '{{option}} ist keine Option von „{{name}}“. `handoverctl help {{name}}` zählt sie auf.',
  'cli.too-many': '„{{word}}“ ist ein Wort zu viel.',
  'cli.capture-needs-file': 'Angeben, wohin die Aufzeichnung soll: `handoverctl capture FILE`.',
  'cli.bad-port': '„{{port}}“ ist kein Port: eine ganze Zahl von 0 bis 65535; 0 nimmt irgendeinen freien.',
  'cli.try-help': '`handoverctl help` zeigt, wie es benutzt wird.',
  'cli.failed': 'handoverctl ist fehlgeschlagen: {{message}}',
  'cli.no-write': '{{file}} konnte nicht geschrieben werden: {{reason}}.',
  'cli.reason-exists': 'eine Datei dieses Namens gibt es schon',
  'cli.reason-no-folder': 'den Ordner dafür gibt es nicht',
  'cli.reason-denied': 'dort darf dieser Benutzer nicht schreiben',
  'cli.reason-absent': 'so eine Datei gibt es nicht',
  'cli.reason-folder': 'es ist ein Ordner',
  'cli.reason-no-read': 'dieser Benutzer darf sie nicht lesen',
  'cli.reason-other': '{{code}}',
  'cli.web-ready':
    'Diese Adresse in einem Browser auf diesem Rechner öffnen. Sie gilt einmal; Strg-C beendet es.',
  'cli.web-as-root':
    'Dies läuft als root: Wer die Adresse als Erster öffnet, kann diesen Rechner ohne Passwort ändern. Ein gewöhnlicher Benutzer wird danach gefragt.',
  'cli.web-port-taken':
    'Port {{port}} ist nicht zu bekommen ({{reason}}). Einen anderen nehmen, oder 0 für irgendeinen freien.',
  'cli.old-node':
    'Node {{version}} ist zu alt, um das laufende System zu fragen: Dafür braucht es Node 22 oder neuer (`npm ci` bringt eines mit).',
  'cli.no-renderer': 'Das Fenster ist nicht gebaut: {{path}} fehlt. Zuerst `npm run build` ausführen.',
  'cli.version': 'handoverctl {{version}}',

  'cli.help': `Gibt eine Grafikkarte an eine virtuelle Maschine ab und gibt sie zurück.

Aufruf: handoverctl COMMAND [OPTIONS]

  inspect        was dieser Rechner hat und ob sich eine Karte abgeben lässt
  plan           was sich durch die Übergabe einer Karte änderte, ganz genau
  apply          wendet diese Änderung an, nach einer Rückfrage
  verify         vorher und nachher, am Rechner selbst abgelesen
  confirm        behält die Änderung nach ihrem ersten Start
  pause          der nächste Start ohne die Änderung
  undo           nimmt die Änderung zurück
  history        jede Änderung bisher
  vms            die virtuellen Maschinen; startet, beendet und öffnet sie
  attach         hängt eine Karte an eine virtuelle Maschine an
  detach         hängt sie wieder ab
  check-vm       was in einer virtuellen Maschine besser ginge, mit Änderungen
  ways           welcher Weg zum Bild zu einer virtuellen Maschine hier passt
  diagnose       was nach den Logs schiefging und wie es zu beheben ist
  capture FILE   zeichnet in ein Archiv auf, was inspect liest, ohne Privates
  system         der Teil für root, wo kein Paket ihn brachte
  settings       welche Sprache die App spricht und wie sie aussieht
  web            die App in einem Browser dieses Rechners (oder per SSH-Tunnel)
  help COMMAND   mehr über einen Befehl

  --version      gibt die Version aus

Exit-Codes: 0 fertig, 1 fehlgeschlagen, 2 falsch benutzt, 3 von einer
Sicherheitsregel abgelehnt, 4 vom Benutzer abgebrochen, 5 braucht einen Neustart
oder ist noch nicht wirksam.`,
  'cli.help-inspect': `Zeigt, ob dieser Rechner eine Grafikkarte abgeben kann, welche, und was er dabei
verlöre. Ändert nichts und braucht keine Rechte.

Aufruf: handoverctl inspect [--root DIR] [--json]

  --root DIR     der Wurzelordner eines anderen Systems, oder eine Aufzeichnung
                 (ein Ordner oder das Archiv selbst)
  --json         gibt den Rechnerbericht aus, wie docs/host-report.schema.json
                 ihn beschreibt`,
  'cli.help-capture': `Zeichnet alles, was inspect liest, in ein Archiv auf, damit jemand anders sich
diesen Rechner mit „inspect --root FILE“ ansehen kann. Seriennummern,
MAC-Adressen, Rechnernamen, Benutzernamen und UUIDs werden ersetzt.

Mit --logs wird es ein Support-Paket: Bericht, Plan, Verlauf und die Logzeilen,
auf die es ankommt. Sein Text für ein Forum wird ausgegeben: Sie sehen ihn vor
allen anderen.

Aufruf: handoverctl capture [--logs] FILE [--root DIR] [--json]

  --logs         ein Support-Paket; mit „-“ als FILE wird nur sein Text
                 ausgegeben
  --root DIR     zeichnet einen anderen Wurzelordner auf
  --json         gibt als JSON aus, was aufgenommen und was ersetzt wurde`,
  'cli.help-diagnose': `Sucht in Logs nach bekannten Fehlern beim Durchreichen von Grafikkarten und sagt
zu jedem, was er ist, warum, und was zu tun ist. Ohne FILE: die Logs dieses
Rechners (das Journal von Kernel und libvirt aus den letzten Starts, die Logs
von QEMU, Ablehnungen), beurteilt zusammen mit dem, was inspect sieht. Ändert
nichts und braucht keine Rechte; root sieht mehr.

Aufruf: handoverctl diagnose [FILE|-] [--root DIR] [--json]

  FILE           ein Log, oder ein Teil davon, wie er gepostet wurde; „-“ liest
                 von der Standardeingabe. Er wird für sich beurteilt, weil er
                 von einem anderen Rechner sein kann
  --root DIR     der Rechner, von dem das Log ist (/ für diesen, der
                 Wurzelordner eines anderen Systems, eine Aufzeichnung); ohne
                 FILE dessen eigene Logs
  --json         gibt eine Liste von Befunden aus, den wichtigsten zuerst`,
  'cli.help-web': `Stellt die App einem Browser auf diesem Rechner bereit: nur 127.0.0.1, über eine
Adresse, die einmal gilt. Für einen Rechner ohne Bildschirm den Port über SSH
weiterleiten:
  ssh -L 8123:127.0.0.1:8123 HOST handoverctl web --port 8123 --no-open

Aufruf: handoverctl web [--port N] [--no-open] [--connect URI] [--root DIR]

  --port N       der Port; 0 (voreingestellt) nimmt irgendeinen freien
  --no-open      gibt nur die Adresse aus, öffnet keinen Browser
  --connect URI  zeigt die virtuellen Maschinen dieser libvirt-Verbindung
  --root DIR     zeigt einen anderen Wurzelordner oder eine Aufzeichnung, nicht
                 diesen Rechner`,

  'cli.captured_one': '{{file}}: eine Datei aufgezeichnet, {{size}}.',
  'cli.captured_other': '{{file}}: {{count}} Dateien aufgezeichnet, {{size}}.',
  'cli.taken': 'Aufgezeichnet:',
  'cli.taken-line_one': '{{path}} (eine Datei)',
  'cli.taken-line_other': '{{path}} ({{count}} Dateien)',
  'cli.masked': 'Durch erfundene Werte ersetzt:',
  'cli.masked-line': '{{what}}: {{count}}',
  'cli.masked-nothing': 'Darin wurde nichts Privates gefunden.',
  'cli.look-before': 'Vor dem Weitergeben hineinsehen: `tar -tzf {{file}}`.',

  'cli.machine': 'Rechner',
  'cli.readiness': 'Bereitschaft',
  'cli.cards': 'Karten',
  'cli.setups': 'Früher von Hand eingerichtet',
  'cli.notes': 'Nicht gelesen',
  'cli.why': 'Warum: {{text}}',
  'cli.fix': 'Nächster Schritt: {{text}}',
  'cli.status-pass': 'ok',
  'cli.status-warn': 'Hinweis',
  'cli.status-fail': 'Stopp',
  'cli.status-unknown': 'unklar',
  'cli.verdict-ready': 'bereit',
  'cli.verdict-caution': 'mit Vorsicht',
  'cli.verdict-blocked': 'nicht möglich',
  'cli.card-slot': 'Unter {{address}}, {{group}}, Treiber: {{driver}}',
  'cli.card-group_one': 'IOMMU-Gruppe {{groups}}',
  'cli.card-group_other': 'IOMMU-Gruppen {{groups}}',
  'cli.card-no-group': 'in keiner IOMMU-Gruppe',
  'cli.no-driver': 'keiner',
  'cli.card-moves': 'Geht in die VM mit:',
  'cli.card-loses': 'Dieser Rechner verliert:',
  'cli.card-monitors': 'Monitore: {{list}}',
  'cli.card-holders': 'Benutzt von: {{list}}',
  'cli.card-claims': 'Beansprucht von VM: {{list}}',
  'cli.root-of': 'Bericht über {{name}}',
}
