import type { cliChange as source } from '../en/cli-change.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says about changing the machine, and changing it back. */
export const cliChange: Translated<typeof source> = {
  'cli.bad-card': '„{{card}}“ ist keine PCI-Adresse. So eine lautet wie 0000:01:00.0, oder kurz 01:00.0.',
  'cli.card-twice': '--card nennt {{card}} zweimal.',
  'cli.bad-value': '„{{value}}“ ist kein Wert für {{option}}. Möglich sind: {{values}}.',
  'cli.bad-guard':
    '„{{value}}“ ist kein Wert für --guard. Möglich ist eine Zahl von Minuten von 1 bis 240, oder „off“.',
  'cli.which-card': 'Hier ist mehr als eine Karte möglich. Mit --card angeben, welche:',
  'cli.card-option': '--card {{address}}  {{name}}, {{verdict}}',
  'cli.no-such-card': 'Unter {{address}} gibt es keine Grafikkarte. Diese sind da:',
  'cli.no-cards': 'Unter {{address}} gibt es keine Grafikkarte, und auch sonst wurde keine Karte gefunden.',
  'cli.part-of-card':
    '{{address}} ist ein Teil der Karte „{{name}}“, und eine Karte geht als Ganzes. --card {{card}} angeben.',
  'cli.rom-size': '{{file}} kann kein Video-BIOS sein: Die haben zwischen 1 Byte und {{most}} MiB.',
  'cli.rom-unreadable': '{{file}} konnte nicht gelesen werden ({{reason}}).',

  'cli.refused': 'So nicht möglich, also wurde nichts geändert:',
  'cli.plan-card': '{{name}} ({{address}})',
  'cli.plan-title-reserved': 'Für virtuelle Maschinen reservieren, ab dem Start dieses Rechners: {{cards}}',
  'cli.plan-title-on-demand': 'An virtuelle Maschinen ausleihen, solange sie laufen: {{cards}}',
  'cli.plan-moves': 'Geräte, die mitgehen, alle zusammen: {{addresses}}',
  'cli.plan-costs': 'Was dieser Rechner verliert',
  'cli.plan-warnings': 'Gut zu wissen',
  'cli.plan-ways-back': 'Wege zurück',
  'cli.plan-groups': 'Die Gruppen, die sich so ergäben',
  'cli.plan-undo': 'Zurücknehmen: {{text}}',
  'cli.plan-more_one': '… {{count}} weitere Zeile; `--full` zeigt sie',
  'cli.plan-more_other': '… {{count}} weitere Zeilen; `--full` zeigt sie',
  'cli.plan-time_one': 'Dauert etwa {{minutes}} Min., danach ein Neustart, wann es passt.',
  'cli.plan-time_other': 'Dauert etwa {{minutes}} Min. Kein Neustart ist nötig.',

  'cli.ask-apply': 'Diese Änderung anwenden? [j/N]',
  'cli.ask-undo': 'Diese Änderung zurücknehmen? [j/N]',
  'cli.yes-is': 'j ja y yes',
  'cli.needs-yes':
    'Hier kann niemand gefragt werden, also wurde nichts geändert. Wer den Plan gelesen hat und einverstanden ist, gibt --yes an.',
  'cli.not-agreed': 'Keine Zustimmung, also wurde nichts geändert.',
  'cli.progress': '[{{percent}} %] {{text}}',
  'cli.goes-on':
    'Die Änderung läuft ohne dieses Programm weiter und bleibt vollständig. Noch einmal Strg-C verlässt es; `handoverctl history` zeigt, wie es ausging.',

  'cli.applied': 'Fertig: {{cards}}. Nichts muss neu gestartet werden. `handoverctl undo` nimmt es zurück.',
  'cli.applied-restart':
    'Auf die Platte geschrieben und zurückgelesen: {{cards}}. Es wird beim nächsten Start wirksam; neu starten, wann es passt.',
  'cli.applied-guard_one':
    'Nach diesem Start binnen einer Minute `handoverctl confirm` ausführen oder in der App bestätigen. Sonst wird die Änderung von selbst zurückgenommen.',
  'cli.applied-guard_other':
    'Nach diesem Start binnen {{count}} Minuten `handoverctl confirm` ausführen oder in der App bestätigen. Sonst wird die Änderung von selbst zurückgenommen.',
  'cli.applied-back':
    'Bleibt der Bildschirm schwarz, neu starten und im Bootmenü den Eintrag „without GPU passthrough“ wählen; oder `handoverctl undo` ausführen.',
  'cli.undone': 'Zurückgenommen: {{cards}}. Alles ist wie vorher.',
  'cli.undone-restart':
    'Auf der Platte zurückgenommen: {{cards}}. Neu starten, wann es passt; bis dahin läuft dieser Rechner, wie er gestartet wurde.',
  'cli.confirmed': 'Bestätigt: {{cards}}. Die Änderung bleibt, bis sie zurückgenommen wird.',
  'cli.paused':
    'Der nächste Start läuft ohne die Änderung; der danach hat sie wieder. `handoverctl pause --off` nimmt das zurück.',
  'cli.pause-off': 'Der nächste Start hat die Änderung, wie jeder Start.',
  'cli.recovered-nothing-to-do': 'Nichts war halb fertig.',
  'cli.recovered-before': 'Was halb fertig war, wurde zurückgenommen: Alles ist wie vorher.',
  'cli.recovered-after': 'Was halb fertig war, ist zu Ende geführt: Die Änderung ist angewendet.',
  'cli.failed-before': 'Alles wurde zurückgesetzt, wie es vorher war.',
  'cli.failed-unchanged': 'Nichts wurde geändert.',
  'cli.failed-between':
    'Nicht alles ließ sich zurücksetzen. Nicht neu starten, bevor gelesen ist, was hier genannt wird; `handoverctl undo` versucht es noch einmal.',
  'cli.left_one': 'Etwas wurde in Ruhe gelassen, weil jemand es seither geändert hat:',
  'cli.left_other': '{{count}} Dinge wurden in Ruhe gelassen, weil jemand sie seither geändert hat:',

  'cli.no-change': 'Handover hat auf diesem Rechner nichts geändert.',
  'cli.deviations': 'Nicht mehr, wie hinterlassen',
  'cli.row-as-wanted': 'stimmt',
  'cli.row-differs': 'weicht ab',
  'cli.row-unknown': 'unbekannt',
  'cli.row-values': 'vorher: {{before}}; jetzt: {{now}}; geplant: {{wanted}}',
  'cli.row-unknown-before': 'nicht bekannt',
  'cli.row-unreadable': 'nicht lesbar',
  'cli.verify-not-looked':
    'Starteinträge und initramfs darf nur root lesen, und sie wurden nicht angesehen. `sudo handoverctl verify` sieht auch sie an.',
  'cli.nothing-to-confirm': 'Hier ist keine Änderung in Kraft, also gibt es nichts zu bestätigen.',
  'cli.nothing-to-pause': 'Hier ist keine Änderung in Kraft, also gibt es nichts zu pausieren.',
  'cli.nothing-to-undo': 'Hier ist keine Änderung in Kraft, also gibt es nichts zurückzunehmen.',
  'cli.undo-title': 'Zurückgenommen wird die Änderung vom {{date}} von {{who}}: {{cards}}',
  'cli.history-line': '{{date}}  {{id}}',
  'cli.no-such-number': 'Es gibt keine Änderung mit der Nummer {{id}}. `handoverctl history` zählt alle auf.',

  'cli.help-plan': `Zeigt, was sich durch die Übergabe einer Karte änderte: jede Datei, jedes
Kernel-Argument und jeden Befehl, was dieser Rechner verliert, und die Wege
zurück. Ändert nichts.

Aufruf: handoverctl plan [CHOICE] [--full | --script] [--root DIR] [--json]

  --full           zeigt lange neue Dateien ganz, nicht nur ihre ersten Zeilen
  --script         gibt statt des Plans ein Shell-Skript aus, das dasselbe von
                   Hand macht und auch zurücknimmt
  --root DIR       plant für den Wurzelordner eines anderen Systems oder eine
                   Aufzeichnung
  --json           gibt den Plan aus; seine Form steht in docs/commands.md

CHOICE ist beliebig viel hiervon:
  --card ADDRESS   die Karte; für eine zweite noch einmal anzugeben. Ohne dies:
                   die eine Karte, die möglich ist
  --mode MODE      reserved (voreingestellt): ab dem Start für virtuelle
                   Maschinen reserviert. on-demand: genommen, solange eine
                   virtuelle Maschine läuft
  --bind HOW       address (voreingestellt): nach Platz und Kennung. ids: nach
                   Modellnummer auf der Kernel-Befehlszeile, wie Anleitungen es
                   lehren
  --iommu-pt       fügt iommu=pt hinzu; das erspart den eigenen Geräten dieses
                   Rechners eine Übersetzung und ändert für virtuelle Maschinen
                   nichts
  --kernels WHICH  default: Nur der Kernel des Standard-Starteintrags bekommt
                   ein neues initramfs. all: jeder installierte Kernel
  --guard MINUTES  wie lange der erste Start auf „handoverctl confirm“ wartet,
                   bevor die Änderung zurückgenommen wird; voreingestellt 10;
                   off: kein Wächter
  --setups WAY     was aus früheren Einrichtungen von Hand wird: leave (lassen),
                   adopt (übernehmen), remove (entfernen)
  --no-software    installiert nicht, was virtuelle Maschinen brauchen
  --snapshot       macht zuerst einen Schnappschuss des Systems (snapper)
  --blacklist-driver
                   hält den Treiber der Karte ganz vom Laden ab; ein letztes
                   Mittel
  --acs HOW        pcie_acs_override, für Kernel, die es haben: downstream oder
                   downstream,multifunction
  --vbios FILE     legt ein Video-BIOS der ersten Karte für virtuelle Maschinen
                   ab
  --card-name NAME der Name der Karte, ausgeschrieben von dem, der den einzigen
                   Bildschirm mit Absicht weggibt`,
  'cli.help-apply': `Wendet die Änderung an, die plan zeigt: zeigt sie, fragt nach, verlangt ein
Passwort, wo eines nötig ist, und sagt, was danach kommt. Schlägt unterwegs
etwas fehl, wird alles zurückgesetzt.

Aufruf: handoverctl apply [CHOICE] [--full] [--yes] [--root DIR] [--json]

  CHOICE         wie bei plan: siehe „handoverctl help plan“
  --full         zeigt lange neue Dateien ganz, nicht nur ihre ersten Zeilen
  --yes, -y      fragt nicht nach; nötig, wo kein Terminal ist
  --root DIR     ändert den Wurzelordner eines anderen Systems, aus einer
                 Rettungs-Shell
  --json         gibt als JSON aus, wie es ausging

Exit-Code 5: fertig, und wirksam nach einem Neustart.`,
  'cli.help-verify': `Vergleicht den Rechner mit seiner Änderung: vorher, jetzt und wie geplant. Als
root liest es auch Starteinträge und das initramfs. Fragt nie nach einem
Passwort.

Aufruf: handoverctl verify [--root DIR] [--json]

Exit-Codes: 0 wirksam, 5 noch nicht wirksam, 1 nicht, wie es sein soll.`,
  'cli.help-confirm': `Behält die Änderung, die in Kraft ist. Der erste Start nach einer Änderung
wartet darauf und nimmt sie sonst zurück.

Aufruf: handoverctl confirm [--root DIR] [--json]`,
  'cli.help-pause': `Lässt den nächsten Start, und nur den, ohne die Änderung laufen.

Aufruf: handoverctl pause [--off] [--root DIR] [--json]

  --off          nimmt die Pause zurück`,
  'cli.help-undo': `Nimmt die Änderung zurück, die in Kraft ist: zeigt, welche das ist, fragt nach
und setzt alles zurück, wie es vorher war. Was jemand seither geändert hat, wird
in Ruhe gelassen und genannt.

Aufruf: handoverctl undo [--yes] [--root DIR] [--json]

  --yes, -y      fragt nicht nach; nötig, wo kein Terminal ist
  --root DIR     der Wurzelordner eines anderen Systems, aus einer
                 Rettungs-Shell

Exit-Code 5: fertig, und wirksam nach einem Neustart.`,
  'cli.help-history': `Zählt jede Änderung dieses Rechners auf, die neueste zuerst: wann, wer, welche
Karten, und wie es um sie steht. Mit der Nummer von einer diese im Ganzen: jede
Datei, jedes Wort für den Kernel, jeder Befehl.

Aufruf: handoverctl history [NUMMER] [--root DIR] [--json]`,
}
