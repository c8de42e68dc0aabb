import type { appPlan as source } from '../en/app-plan.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Plan: what will be done, what it costs, and the choices behind it. */
export const appPlan: Translated<typeof source> = {
  'app.place.plan': 'Plan',
  'app.plan.hand-over': 'Diese Karte abgeben',
  'app.plan.hand-over-anyway': 'Trotzdem planen',
  'app.plan.in-force': 'Abgegeben: sehen, wie es steht',
  'app.plan.title': 'Der Plan für die {{card}}',
  'app.plan.title-many': 'Der Plan für {{count}} Grafikkarten',
  'app.plan.lead': 'Noch wurde nichts geändert. Lesen Sie, was geschehen wird; am Ende entscheiden Sie.',
  'app.plan.making': 'Der Plan wird erstellt',
  'app.plan.making-lead': 'Das Planen ändert nichts.',
  'app.plan.making-words': 'Jede Datei, jedes Kernel-Argument und jeder Befehl wird ermittelt.',
  'app.plan.failed': 'Es gibt noch keinen Plan',
  'app.plan.none': 'Zuerst eine Karte wählen',
  'app.plan.none-lead': 'Ein Plan sagt genau, was die Abgabe einer Karte ändert. Er beginnt mit einer Karte.',
  'app.plan.to-cards': 'Karten ansehen',
  'app.plan.other-card': 'Eine andere Karte wählen',

  'app.plan.happens': 'Was geschehen wird',
  'app.plan.happens.reserved':
    'Ab dem nächsten Start ist die {{card}} für virtuelle Maschinen reserviert. Dieser Rechner benutzt sie nicht mehr.',
  'app.plan.happens.reserved-many':
    'Ab dem nächsten Start sind {{count}} Grafikkarten für virtuelle Maschinen reserviert. Dieser Rechner benutzt sie nicht mehr.',
  'app.plan.happens.on-demand':
    'Dieser Rechner benutzt die {{card}} weiter. Startet eine virtuelle Maschine mit ihr, geht die Karte dorthin; stoppt diese, kommt sie zurück.',
  'app.plan.happens.on-demand-many':
    'Dieser Rechner benutzt {{count}} Grafikkarten weiter. Startet eine virtuelle Maschine mit einer davon, geht die Karte dorthin; stoppt diese, kommt sie zurück.',
  'app.plan.happens.along_one':
    'Ein weiteres Gerät geht mit, weil es sich nicht von der Karte trennen lässt.',
  'app.plan.happens.along_other':
    '{{count}} weitere Geräte gehen mit, weil sie sich nicht von der Karte trennen lassen.',
  'app.plan.happens.packages_one':
    'Ein Paket, das virtuelle Maschinen brauchen, wird installiert. Beim Zurücknehmen bleibt es.',
  'app.plan.happens.packages_other':
    '{{count}} Pakete, die virtuelle Maschinen brauchen, werden installiert. Beim Zurücknehmen bleiben sie.',
  'app.plan.happens.files_one': 'Eine Einstellungsdatei wird geschrieben.',
  'app.plan.happens.files_other':
    '{{count}} Einstellungsdateien werden geschrieben. Es sind nur Dateien von Handover.',
  'app.plan.happens.lines_one':
    'Eine Zeile, die jemand früher eingerichtet hat, wird aus ihrer Datei entfernt.',
  'app.plan.happens.lines_other':
    '{{count}} Zeilen, die jemand früher eingerichtet hat, werden aus ihren Dateien entfernt.',
  'app.plan.happens.arguments_one': 'Der Kernel bekommt beim Start des Rechners ein Wort mehr.',
  'app.plan.happens.arguments_other': 'Der Kernel bekommt beim Start des Rechners {{count}} Wörter mehr.',
  'app.plan.happens.restart':
    'Sie starten den Rechner neu, wann es Ihnen passt. Bis dahin ist nichts anders.',
  'app.plan.happens.no-restart': 'Kein Neustart nötig.',
  'app.plan.happens.guard_one':
    'Nach diesem Start fragt Handover, ob alles in Ordnung ist. Ohne Antwort innerhalb einer Minute stellt es alles wieder her.',
  'app.plan.happens.guard_other':
    'Nach diesem Start fragt Handover, ob alles in Ordnung ist. Ohne Antwort innerhalb von {{count}} Minuten stellt es alles wieder her.',

  'app.plan.warnings': 'Gut zu wissen',
  'app.plan.ways-back': 'Wege zurück',
  'app.plan.groups': 'Die Gruppen, die das ergäbe',

  'app.plan.apply': 'Anwenden',
  'app.plan.apply.title': 'Bereit, wenn Sie es sind',
  'app.plan.apply.words':
    'Sie werden nach Ihrem Passwort gefragt. Nichts startet von selbst neu: Das tun Sie danach, wann es Ihnen passt.',
  'app.plan.apply.words-no-restart': 'Sie werden nach Ihrem Passwort gefragt. Kein Neustart nötig.',
  'app.plan.apply.sample':
    'Das ist ein Beispielrechner: Die Änderung wird an einer Kopie von ihm im Speicher vorgenommen, und Ihr eigener Rechner wird nicht berührt.',
  'app.plan.apply.costs': 'Ich habe gelesen, was dieser Rechner verliert',
  'app.plan.apply.costs-first': '„Anwenden“ geht, sobald das angekreuzt ist.',
  'app.plan.apply.busy': 'Es ist schon eine Änderung im Gang.',
  'app.plan.apply.see': 'Sehen, wie weit sie ist',
  'app.plan.restarts': 'Neustarts',
  'app.plan.restarts-none': 'Keiner',
  'app.plan.restarts-one': 'Einer, wann Sie wollen',
  'app.plan.time': 'Anwenden dauert',
  'app.plan.time-seconds': 'ein paar Sekunden',
  'app.plan.time-minutes_one': 'etwa eine Minute',
  'app.plan.time-minutes_other': 'etwa {{count}} Minuten',

  'app.plan.steps': 'Schritt für Schritt',
  'app.plan.steps-lead':
    'Einen Schritt öffnen, um jede Datei, jedes Kernel-Argument und jeden Befehl zu sehen.',
  'app.plan.step.commands': 'Befehle',
  'app.plan.step.arguments': 'Kernel-Argumente',
  'app.plan.step.undo': 'Zurücknehmen:',
  'app.plan.step.files_one': 'eine Datei',
  'app.plan.step.files_other': '{{count}} Dateien',
  'app.plan.step.arguments-count_one': 'ein Argument',
  'app.plan.step.arguments-count_other': '{{count}} Argumente',
  'app.plan.step.commands-count_one': 'ein Befehl',
  'app.plan.step.commands-count_other': '{{count}} Befehle',
  'app.diff.of': 'Änderungen in {{path}}',
  'app.diff.added': 'hinzugefügt',
  'app.diff.removed': 'entfernt',
  'app.plan.script': 'Als Skript speichern',
  'app.plan.script.why':
    'Dieselbe Änderung und ihr Zurücknehmen als Shell-Skript, zum Lesen oder zum Ausführen von Hand.',

  'app.plan.refused_one': 'So, wie die Dinge stehen, geht das nicht',
  'app.plan.refused_other': 'So, wie die Dinge stehen, geht das nicht, aus {{count}} Gründen',
  'app.plan.refused-lead': 'Nichts wurde geändert. Hier steht, was im Weg ist und was zu tun ist.',
  'app.plan.to-proof': 'Die geltende Änderung ansehen',
  'app.plan.name.title': 'Diese Karte gibt das einzige Bild aus',
  'app.plan.name.lead':
    'Ist sie abgegeben, bleibt dieser Bildschirm schwarz, bis die Karte zurückkommt. Das macht man auf Rechnern, die man von einem anderen aus erreicht.',
  'app.plan.name.label': 'Zum Weitermachen den Namen der Karte eintippen',
  'app.plan.name.expected': 'Ihr Name ist: {{card}}',
  'app.plan.name.wrong': 'Das ist nicht der Name der Karte.',
  'app.plan.name.go': 'Plan zeigen',
  'app.plan.by-hand': 'Ein Teil davon bleibt Ihnen überlassen',
  'app.plan.by-hand.steps': 'Was von Hand zu tun ist',
  'app.plan.by-hand.after': 'Ist das getan, erneut prüfen.',
}
