import type { appWindow as source } from '../en/app-window.ts'
import type { Translated } from '../translated.ts'

/** The window as a whole: its first start, how changes of files are shown, what it tells from the background. */
export const appWindow: Translated<typeof source> = {
  'app.diff.views': 'Wie Änderungen gezeigt werden',
  'app.diff.view.side-by-side': 'Nebeneinander',
  'app.diff.view.unified': 'In einer Spalte',
  'app.diff.before': 'Vorher',
  'app.diff.after': 'Nachher',
  'app.diff.unended': 'Kein Zeilenumbruch am Ende der Datei',

  'app.intro.title': 'Neu hier?',
  'app.intro.what':
    'Handover gibt eine Grafikkarte dieses Rechners an eine virtuelle Maschine ab, damit sie dort mit voller Leistung läuft.',
  'app.intro.how':
    'Zuerst lesen Sie die genaue Änderung; dann braucht es ein Passwort und einen Neustart, und nichts geschieht, bevor Sie zustimmen.',
  'app.intro.back':
    'Der Weg zurück ist immer offen, auch bei schwarzem Bildschirm: Ohne Ihre Antwort nach dem Neustart wird alles von selbst zurückgesetzt.',
  'app.intro.dismiss': 'Verstanden',
  'app.intro.sample-lead': 'Zum Umsehen, bevor das behoben ist:',
  'app.intro.menu': 'So arbeitet Handover',

  'app.connection.lost': 'Die Verbindung zu Handover ist unterbrochen.',
  'app.connection.lost.text':
    'Was Sie sehen, ist von vorher, und was Sie gewählt haben, bleibt. Es wird von selbst wieder versucht; wurde Handover beendet, starten Sie es neu und öffnen Sie den neuen Link.',
  'app.connection.back': 'Handover antwortet wieder.',

  'app.notice.unsure': 'Es endete ohne Antwort',
  'app.notice.guard': 'Handover hat die Änderung zurückgenommen',
  'app.notice.guard.text': 'Niemand hat sie rechtzeitig behalten. Auf dem Datenträger ist alles wie vorher.',
  'app.notice.ask': 'Bescheid geben, wenn es fertig ist',
  'app.notice.asked': 'Sie bekommen Bescheid, wenn es fertig ist, wo immer Sie gerade hinsehen.',
  'app.notice.refused':
    'Dieser Browser lässt Handover nicht Bescheid geben. In seinen Einstellungen für diese Seite lässt sich das ändern.',

  'app.machines.rom.find': 'Datei suchen',
  'app.machines.rom.path.type':
    'Den Pfad eingeben: Ein Browser verrät nicht, wo eine Datei liegt, und libvirt braucht genau das.',
  'app.machines.find': 'Maschine suchen',
  'app.machines.find.clear': 'Alle zeigen',
  'app.machines.find.found_one': 'Eine Maschine gefunden.',
  'app.machines.find.found_other': '{{count}} Maschinen gefunden.',
  'app.diagnosis.text.own': 'Der Text, der gelesen wird',
  'app.diagnosis.text.another': 'Einen anderen Text lesen',
  'app.machines.no-card.why': 'Warum, Karte für Karte',

  'shell.menu.go': 'Gehe zu',
  'shell.close.title': 'Eine Änderung ist im Gang',
  'shell.close.text':
    'Handover kann gefahrlos geschlossen werden: Was begonnen hat, läuft ohne das Fenster weiter, und wird es unterbrochen, setzt der nächste Start alles zurück. Solange kein Passwort eingegeben wurde, hat nichts begonnen.',
  'shell.close.close': 'Trotzdem schließen',
  'shell.close.stay': 'Offen lassen',
  'shell.rom.title': 'ROM-Datei für die Karte wählen',
  'shell.rom.files': 'ROM-Dateien',
  'shell.rom.all': 'Alle Dateien',
}
