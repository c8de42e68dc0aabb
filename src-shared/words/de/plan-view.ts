import type { planView as source } from '../en/plan-view.ts'
import type { Translated } from '../translated.ts'

/** A plan step by step, and the comments and messages of the script that does the same by hand. */
export const planView: Translated<typeof source> = {
  'step.snapshot.title': 'Einen Schnappschuss des Systems machen',
  'step.snapshot.undo': 'Der Schnappschuss bleibt; mit snapper löschen, wenn er nicht mehr gebraucht wird.',
  'step.packages.title_one': '{{names}} installieren',
  'step.packages.title_other': '{{count}} Pakete installieren: {{names}}',
  'step.packages.undo': 'Die Pakete bleiben, weil andere Software sie bis dahin benutzen kann.',
  'step.services.title_one': '{{names}} einschalten',
  'step.services.title_other': '{{count}} Dienste einschalten: {{names}}',
  'step.services.undo': 'Was vorher aus war, wird wieder ausgeschaltet.',
  'step.file.title': '{{path}} schreiben',
  'step.file.undo': 'Die Datei wird entfernt.',
  'step.file.undo.there': 'Die Datei wird zurückgesetzt, wie sie war.',
  'step.vbios.title': 'Das Video-BIOS unter {{path}} ablegen',
  'step.vbios.undo': 'Die Datei wird entfernt.',
  'step.lines.title_one': 'Eine Zeile aus {{path}} nehmen',
  'step.lines.title_other': '{{count}} Zeilen aus {{path}} nehmen',
  'step.lines.undo': 'Die Datei wird zurückgesetzt, wie sie war.',
  'step.adopt.title': 'Übernehmen, was von Hand eingerichtet wurde',
  'step.adopt.undo':
    'Diese Zeilen und Argumente werden ebenfalls entfernt, obwohl sie schon vorher da waren.',
  'step.boot-program.title': 'Das Programm für Wächter und Wiederherstellung nach {{folder}} kopieren',
  'step.boot-program.undo': 'Die Kopie wird entfernt.',
  'step.initramfs.title.default': 'Das initramfs des Standard-Kernels neu bauen',
  'step.initramfs.title.all': 'Das initramfs jedes installierten Kernels neu bauen',
  'step.initramfs.title.rpm-ostree':
    'Dateien der Änderung in das initramfs des nächsten Deployments aufnehmen',
  'step.initramfs.undo':
    'Jedes Image wird zurückgesetzt, wie es war; eines, das seither neu gebaut wurde, wird noch einmal ohne unsere Dateien gebaut.',
  'step.initramfs.undo.rpm-ostree': 'Das nächste Deployment wird wieder ohne sie angelegt.',
  'step.arguments.title': 'Die Kernel-Argumente ändern',
  'step.arguments.undo':
    'Die Dateien werden zurückgesetzt, wie sie waren; wo seither jemand etwas geändert hat oder ein Kernel dazukam, werden nur unsere Argumente entfernt.',
  'step.way-back.title': 'Den Starteintrag „{{title}}“ anlegen',
  'step.way-back.title.deployment': 'Das laufende Deployment behalten, als Weg zurück',
  'step.way-back.undo': 'Der Starteintrag wird entfernt.',
  'step.way-back.undo.deployment': 'Das Deployment wird nicht mehr vor dem Aufräumen bewahrt.',
  'step.menu-once.title': 'Das Bootmenü einmal zeigen, beim nächsten Start',
  'step.menu-once.undo': 'Das Bootmenü bleibt, wie es sonst ist.',

  'script.title': 'Gibt eine Grafikkarte von Hand an virtuelle Maschinen ab, so wie Handover es macht.',
  'script.cards': 'Karten: {{names}}.',
  'script.usage.apply': 'wendet die Änderung an; danach neu starten.',
  'script.usage.apply.no-restart': 'wendet die Änderung an.',
  'script.usage.undo': 'nimmt sie zurück; danach neu starten.',
  'script.for-this-machine':
    'Es ist für den Rechner, auf dem es entstand: Bevor es etwas ändert, prüft es, ob jede Karte noch an ihrem Platz ist, und hält sonst an. Kopien von allem, was es ändert, liegen bis zum Zurücknehmen in {{folder}}.',
  'script.without':
    'Was nur die App kann, ist nicht darin: der Wächter, der die Änderung zurücknimmt, wenn niemand sie bestätigt, die Wiederherstellung nach einem Stromausfall, der Weg zurück, der richtig bleibt, wenn Kernel kommen und gehen, und die Pause. Bleibt der Bildschirm nach dem Neustart schwarz, den Starteintrag „without GPU passthrough“ wählen und die Änderung mit diesem Skript zurücknehmen.',
  'script.left-out': 'Ausgelassen, weil nur die App es kann: {{title}}.',
  'script.undo-of': 'Zurück: {{title}}',
  'script.step': '{{number}}. {{title}}',

  'script.stopped': 'Angehalten: {{text}}',
  'script.usage': 'Aufruf: sh {{script}} [undo]',
  'script.not-root': 'dies muss als root laufen (sudo sh {{script}}).',
  'script.begun':
    'dieses Skript hat diesen Rechner schon einmal geändert; {{folder}} ist da. Das zuerst zurücknehmen: sh {{script}} undo',
  'script.nothing': 'es gibt nichts zurückzunehmen: {{folder}} ist nicht da.',
  'script.half': 'Die Änderung ist nicht vollständig. Zurücknehmen, was gemacht wurde: sh {{script}} undo',
  'script.undo-half':
    'Das Zurücknehmen ist nicht vollständig. Noch einmal ausführen, wenn die Ursache behoben ist: sh {{script}} undo',
  'script.done': 'Fertig. Diesen Rechner neu starten, damit es wirksam wird.',
  'script.done.no-restart': 'Fertig.',
  'script.undone': 'Alles ist wie vorher. Diesen Rechner neu starten, um die Karten zurückzubekommen.',
  'script.undone.no-restart': 'Alles ist wie vorher.',
  'script.undone.left':
    'Die Änderung ist zurückgenommen, bis auf das oben Genannte. Die Kopien von vorher liegen noch in {{folder}}; den Ordner entfernen, wenn sie nicht mehr gebraucht werden.',
  'script.left-alone': 'in Ruhe gelassen, weil jemand es seither geändert hat: {{path}}',
  'script.card-gone':
    'unter {{address}} ist nichts mehr. Wurde eine Karte umgesteckt? Den Plan neu erstellen.',
  'script.card-other': 'unter {{address}} ist jetzt ein anderes Gerät. Den Plan neu erstellen.',
  'script.tool-missing': '{{tool}} gibt es auf diesem System nicht.',
  'script.link': '{{path}} ist keine gewöhnliche Datei und wird deshalb nicht geändert.',
  'script.app-active':
    'eine Änderung von Handover ist schon da ({{path}}). Diese zuerst mit Handover zurücknehmen.',
  'script.line-changed':
    'Zeile {{line}} von {{path}} lautet nicht mehr wie beim Erstellen des Plans. Den Plan neu erstellen.',
  'script.not-written': '{{path}} liest sich anders, als es geschrieben wurde.',
  'script.no-entry': 'der Standard-Starteintrag wurde nicht gefunden.',
  'script.no-options': '{{path}} hat die Argumente nicht, die hineingeschrieben wurden.',
  'script.no-word': 'update-grub hat die Argumente nicht in {{path}} aufgenommen.',
  'script.recovery-word': 'update-grub hat die Argumente in einen Rettungseintrag von {{path}} aufgenommen.',
  'script.no-way-back': 'update-grub hat den Weg zurück nicht in {{path}} aufgenommen.',
  'script.kargs-missing': 'rpm-ostree zeigt die Argumente für den nächsten Start nicht.',
  'script.no-image': '{{path}} ist nicht da.',
  'script.no-room': 'in {{folder}} ist zu wenig Platz für ein zweites initramfs.',
  'script.image-lacks': 'dem neuen initramfs fehlt {{what}}.',
  'script.image-order': 'das neue initramfs führt unser Skript erst nach udev aus.',
  'script.not-tracked': 'rpm-ostree verfolgt {{path}} nicht.',
  'script.not-regenerated': 'rpm-ostree baut das initramfs nicht neu.',
  'script.rom-damaged': 'das Video-BIOS in diesem Skript ist beschädigt.',
  'script.package-missing': 'das Paket {{name}} wurde nicht installiert.',
  'script.no-unit': '{{name}} gibt es auf diesem System nicht und wird übergangen.',
  'script.unit-off': '{{name}} ließ sich nicht einschalten.',
  'script.no-deployment': 'das laufende Deployment wurde nicht gefunden.',

  'script.comment.helpers': 'Werkzeuge dieses Skripts.',
  'script.comment.sum': 'Unterscheidet einen Inhalt vom anderen; „absent“, wo keine Datei ist.',
  'script.comment.keep': 'Behält eine Kopie einer Datei, einmal, bevor sie zum ersten Mal geändert wird.',
  'script.comment.left':
    'Merkt sich, wie eine Datei hinterlassen wurde, damit das Zurücknehmen sieht, ob jemand sie seither geändert hat.',
  'script.comment.put-back': 'Setzt eine Datei zurück, wie sie war, außer jemand hat sie seither geändert.',
  'script.comment.write':
    'Schreibt die Standardeingabe vollständig in eine unserer Dateien und liest sie wieder.',
  'script.comment.same-card': 'Hält an, wenn ein Gerät nicht ist, wo es war und was es war.',
  'script.comment.arguments':
    'Kernel-Argumente werden Wort für Wort geändert, nie zeilenweise. Dieses awk-Programm zeigt oder ändert sie.',
  'script.comment.grubby':
    'grubby ändert alle Starteinträge, auch den Rettungseintrag, und endet immer ohne Fehler. Deshalb wird der Rettungseintrag zurückgesetzt, und jeder Eintrag wird noch einmal gelesen und berichtigt.',
  'script.comment.cmdline':
    'kernel-install nimmt die Argumente neuer Kernel aus /etc/kernel/cmdline, außer wenn das älter ist als /etc/default/grub.',
  'script.comment.image':
    'Ein Image wird neben dem gebaut, dessen Platz es einnimmt, durchgesehen und erst dann dorthin gelegt.',
  'script.comment.settle':
    'Images, die seither gebaut wurden, enthalten noch unsere Dateien: Sie werden noch einmal gebaut.',
  'script.comment.entries-since':
    'Aus Starteinträgen, die seither dazukamen oder geändert wurden, werden unsere Wörter entfernt.',
  'script.comment.check': 'Alles wird angesehen, bevor etwas geändert wird.',
  'script.comment.pending':
    'Wurde seither nichts anderes vorbereitet, wird das Deployment verworfen, das wir vorbereitet haben. Sonst wird es zurückgeändert.',
}
