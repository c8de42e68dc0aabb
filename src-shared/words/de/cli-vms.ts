import type { cliVms as source } from '../en/cli-vms.ts'
import type { Translated } from '../translated.ts'

/** What handoverctl says of virtual machines. */
export const cliVms: Translated<typeof source> = {
  'cli.which-vm':
    'Angeben, wessen Definition gemeint ist: --vm NAME, oder --domain-xml FILE („-“ für die Standardeingabe).',
  'cli.vm-or-file':
    '--domain-xml arbeitet mit einer Datei, also geht es weder mit --vm noch mit --connect. Nur eines davon angeben.',
  'cli.one-card': '--card darf hier einmal vorkommen: Karten werden einzeln angehängt.',
  'cli.one-deed': 'Nur eines von --start, --stop, --open und --take-back gleichzeitig angeben.',
  'cli.force-stops':
    '--force gehört zu --stop: Es beendet eine virtuelle Maschine, als würde der Stecker gezogen.',
  'cli.dry-take-back': '--dry-run gehört hier zu --take-back; `handoverctl vms` allein ändert nichts.',
  'cli.rom-or-file': 'Entweder --rom-bar off oder --rom-file FILE angeben, nicht beides.',
  'cli.no-such-vm': 'Eine virtuelle Maschine „{{vm}}“ gibt es nicht. Diese sind da:',
  'cli.no-vms-at-all': 'Eine virtuelle Maschine „{{vm}}“ gibt es nicht, und auch sonst keine.',
  'cli.several-vms':
    'Mehr als eine Verbindung hat eine virtuelle Maschine „{{vm}}“. Mit --connect angeben, welche:',
  'cli.vm-option': '--connect {{connection}}',
  'cli.nothing-attached':
    'Handover hat an diese virtuelle Maschine keine Karte angehängt, die es wieder abhängen könnte.',
  'cli.which-attached':
    'Handover hat an diese virtuelle Maschine mehr als eine Karte angehängt. Mit --card angeben, welche.',
  'cli.definition-unreadable': '{{file}} konnte nicht gelesen werden ({{reason}}).',

  'cli.level-blocks': 'Stopp',
  'cli.level-warns': 'Hinweis',
  'cli.level-note': 'Info',
  'cli.edit-would': 'Das würde in der Definition geändert:',
  'cli.edit-nothing': 'Nichts muss geändert werden: Es ist schon so.',
  'cli.edit-refused': 'So nicht möglich, also wurde nichts geändert:',
  'cli.edit-done': 'Geschrieben und zurückgelesen. Der nächste Start der virtuellen Maschine hat es.',
  'cli.edit-waits':
    'Geschrieben und zurückgelesen. Die virtuelle Maschine läuft und hat es, nachdem sie heruntergefahren und wieder gestartet wurde.',
  'cli.edit-back': '`handoverctl vms --take-back NAME` setzt die Definition von vorher wieder ein.',

  'cli.check-nothing': 'Es wurde nichts gefunden, was besser sein könnte.',
  'cli.check-fix': '--fix {{id}}: {{title}}',
  'cli.check-risk': 'Vorher lesen: {{risk}}',

  'cli.vms-of': 'Virtuelle Maschinen von {{connection}}',
  'cli.no-vms': 'keine',
  'cli.vm-unread': 'Ihre Definition ließ sich nicht lesen.',
  'cli.vm-memory': '{{gib}} GiB',
  'cli.vm-cpus_one': 'ein Prozessor',
  'cli.vm-cpus_other': '{{count}} Prozessoren',
  'cli.vm-card': 'Bekommt {{name}} ({{address}})',
  'cli.vm-card-ours': 'Bekommt {{name}} ({{address}}), durch Handover',
  'cli.vm-given': 'Bekommt Geräte dieses Rechners: {{addresses}}',
  'cli.vm-autostart': 'Startet mit diesem Rechner',
  'cli.vm-transient': 'Hat keine dauerhafte Definition: Sie ist weg, wenn sie anhält',
  'cli.vm-saved': 'Ihr Arbeitsspeicher ist gesichert, und ihr nächster Start geht von dort weiter',
  'cli.vm-kept': 'Ihre letzte Änderung lässt sich zurücknehmen: `handoverctl vms --take-back`',
  'cli.vm-failed': 'Ihr letzter Start ist fehlgeschlagen: {{reason}}',
  'cli.vm-starting': '{{vm}} wird gestartet …',
  'cli.vm-opened': 'virt-manager zeigt {{vm}}.',
  'cli.vm-is': '{{vm}}: {{state}}.',
  'cli.vm-is-off': '{{vm}} ist aus.',
  'cli.vm-log': 'Das Ende ihres Logs:',

  'cli.way-best': 'am besten',
  'cli.way-good': 'auch gut',
  'cli.way-works': 'geht',
  'cli.way-poor': 'schlecht',
  'cli.way-not-here': 'hier nicht',
  'cli.way-next': 'Nächster Schritt: {{text}}',

  'cli.help-ways': `Sagt, welcher Weg zum Bild auf diesem Rechner zu einer virtuellen Maschine
passt, die Antwort zuerst: eine eigene Karte, ein Teil einer Karte, oder eine,
die der Prozessor für sie zeichnet.

Aufruf: handoverctl ways [--guest NAME] [--for PURPOSE] [--sharing] [--root DIR]

  --guest NAME   windows (voreingestellt) oder linux
  --for PURPOSE  games (voreingestellt): Spiele; creating: CAD, Rendern, Video;
                 computing: CUDA, ROCm, Modelle; desktop: Schreibtischarbeit;
                 server: kein Bild nötig
  --sharing      dieser Rechner benutzt dieselbe Karte unterdessen weiter, oder
                 mehrere virtuelle Maschinen laufen gleichzeitig
  --root DIR     der Wurzelordner eines anderen Systems, oder eine Aufzeichnung
  --json         gibt die Wege als Liste aus, den besten zuerst`,
  'cli.help-vms': `Zählt die virtuellen Maschinen von libvirt auf, mit dem, was jede von diesem
Rechner bekommt; oder macht eines mit einer von ihnen. Zum Lesen braucht es kein
Passwort.

Aufruf: handoverctl vms [--connect URI] [--root DIR] [--json]
        handoverctl vms --start NAME | --stop NAME [--force] | --open NAME
        handoverctl vms --take-back NAME [--dry-run]

  --connect URI    eine libvirt-Verbindung. Ohne dies: qemu:///system, und
                   qemu:///session, wenn dort virtuelle Maschinen sind
  --start NAME     startet sie und beobachtet ihre ersten Augenblicke. Nicht,
                   wenn Programme die Karte benutzen, die sie bekäme
  --stop NAME      bittet sie, herunterzufahren
  --force          mit --stop: beendet sie sofort; was sie nicht auf ihre
                   Platten geschrieben hat, ist verloren
  --open NAME      öffnet ihre Konsole in virt-manager
  --take-back NAME setzt ihre Definition von vor der letzten Änderung durch
                   Handover wieder ein; nicht, wenn seither jemand anders sie
                   geändert hat
  --dry-run        zeigt nur, was geändert würde
  --root DIR       der Wurzelordner eines anderen Systems, oder eine
                   Aufzeichnung: nur zum Ansehen
  --json           gibt als JSON die Liste aus, oder wie es ausging

NAME ist ein Name oder eine UUID. Verweigert QEMU einen Start, werden seine
Meldung und das Ende seines Logs ausgegeben.`,
  'cli.help-attach': `Hängt eine Karte an eine virtuelle Maschine an: alle Funktionen der Karte und
was mitgehen muss, auf einem Steckplatz des Gasts. Nur die dauerhafte Definition
wird geändert, als dieser Benutzer, nach den Regeln von libvirt; die von vorher
wird aufbewahrt.

Aufruf: handoverctl attach --vm NAME [--card ADDRESS] [OPTIONS]
        handoverctl attach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --vm NAME        Name oder UUID der virtuellen Maschine
  --connect URI    ihre libvirt-Verbindung
  --card ADDRESS   die Karte. Ohne dies: die eine Karte, die möglich ist
  --rom-bar off    verbirgt das Video-BIOS der Karte vor dem Gast
  --rom-file FILE  zeigt dem Gast dieses Video-BIOS statt dem der Karte
  --card-name NAME der Name der Karte, ausgeschrieben von dem, der den einzigen
                   Bildschirm mit Absicht weggibt
  --domain-xml FILE
                   liest eine Definition aus einer Datei („-“: Standardeingabe)
                   und gibt die neue aus; nichts anderes wird angerührt
  --root DIR       der Rechner, wenn es nicht dieser ist: ein Wurzelordner oder
                   eine Aufzeichnung
  --dry-run        zeigt nur, was geändert würde
  --json           gibt die Definition vorher und nachher als JSON aus

Exit-Code 5: geschrieben, und wirksam, wenn die virtuelle Maschine neu startet.`,
  'cli.help-detach': `Hängt eine Karte von einer virtuellen Maschine ab: Genau was attach hinzugefügt
hat, geht, und nichts anderes.

Aufruf: handoverctl detach --vm NAME [--card ADDRESS] [--connect URI] [OPTIONS]
        handoverctl detach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --card ADDRESS   die Karte. Ohne dies: die einzige, die attach angehängt hat
  --dry-run        zeigt nur, was geändert würde
  --json           gibt die Definition vorher und nachher als JSON aus

Die anderen Optionen sind die von attach: siehe „handoverctl help attach“.`,
  'cli.help-check-vm': `Sieht eine virtuelle Maschine durch auf das, was einer Karte oder dem Tempo im
Weg steht, und bietet Änderungen an, eine nach der anderen.

Aufruf: handoverctl check-vm --vm NAME [--card ADDRESS] [--connect URI] [--json]
        handoverctl check-vm --vm NAME --fix ID [--dry-run] [--json]
        handoverctl check-vm --domain-xml FILE [--fix ID] [--root DIR] [--json]

  --card ADDRESS   die Karte, die sie hat oder haben soll. Ohne dies: die
                   einzige, die attach angehängt hat
  --fix ID         macht die Änderung dieses Namens; die Liste nennt sie
  --dry-run        zeigt nur, was geändert würde

Die anderen Optionen sind die von attach: siehe „handoverctl help attach“.`,
}
