import type { helper as source } from '../en/helper.ts'
import type { Translated } from '../translated.ts'

/** What the root program says: its refusals, its problems, and how far it is. */
export const helper: Translated<typeof source> = {
  'helper.bug':
    'Das Hilfsprogramm hat selbst einen Fehler und hat angehalten ({{words}}). „sudo handoverctl undo“ ausführen, um sicher zu sein, dass alles wie vorher ist.',
  'helper.bad-request':
    'Das Hilfsprogramm versteht die Anfrage nicht ({{words}}). Nichts wurde geändert. App und Hilfsprogramm zusammen aktualisieren.',
  'helper.not-root':
    'Das Hilfsprogramm muss als root laufen, oder als Besitzer des Ordners, der geändert wird. Nichts wurde geändert.',
  'helper.no-proc':
    'Der Ordner /proc ist nicht da, und ohne ihn wird keine Datei geändert. Ihn einhängen und noch einmal versuchen.',
  'helper.no-such-root':
    'Der Ordner {{place}} ist nicht da oder lässt sich nicht betreten. Nichts wurde geändert.',

  'helper.busy':
    'Eine andere Änderung ist am Werk ({{verb}}, verlangt von {{who}}, Prozess {{pid}}). Warten, bis sie beendet ist, dann noch einmal versuchen.',
  'helper.digest-differs':
    'Der Rechner ist nicht mehr so wie beim Erstellen des Plans, der Plan wäre jetzt ein anderer. Nichts wurde geändert. Den Plan noch einmal ansehen.',
  'helper.costs-not-shown':
    'Der Plan wurde ohne das verlangt, was er diesen Rechner kostet. Nichts wurde geändert. Den ganzen Plan noch einmal ansehen.',
  'helper.undo-first':
    'Die Änderung {{id}} ist in Kraft, und es gibt höchstens eine zur selben Zeit. Diese zuerst zurücknehmen, dann die neue anwenden.',
  'helper.journal-damaged':
    'Das Journal einer früheren Änderung ist beschädigt ({{place}}), sodass niemand sagen kann, ob jene Änderung beendet ist. Jetzt wurde nichts geändert. Siehe „A damaged journal“ in der Anleitung zur Wiederherstellung.',
  'helper.no-such-change': 'Eine Änderung {{id}} ist nicht in Kraft. Nichts wurde geändert.',
  'helper.nothing-to-undo':
    'Keine Änderung ist in Kraft, also gibt es nichts zurückzunehmen. Nichts wurde geändert.',
  'helper.nothing-in-force':
    'Keine Änderung ist in Kraft, also gibt es nichts zu pausieren. Nichts wurde geändert.',
  'helper.not-started-yet':
    'Der Rechner wurde seit der Änderung nicht neu gestartet, also gibt es noch nichts zu bestätigen. Ihn zuerst neu starten.',
  'helper.started-without':
    'Der Rechner wurde ohne die Änderung gestartet, sodass niemand sagen kann, ob sie funktioniert. Ihn mit dem normalen Starteintrag neu starten, dann bestätigen.',

  'helper.package-installed':
    'Ein Paket hat Handover hier installiert ({{place}}), mit allem, was zum Systemteil gehört. Nichts wurde geändert.',
  'helper.in-the-way':
    'Unter {{place}} liegt eine Datei, die nicht zu einem Systemteil gehört. Ist eine Änderung von Handover in Kraft, diese zuerst zurücknehmen; sonst die Datei wegschieben. Nichts wurde geändert.',
  'helper.no-system-part': 'Hier gibt es keinen Systemteil ({{place}} fehlt). Nichts wurde geändert.',
  'helper.system-part-in-use':
    'Die Änderung {{id}} ist in Kraft, und Wächter und Zurücknehmen stecken im Systemteil. Sie zuerst zurücknehmen, dann den Systemteil entfernen. Nichts wurde geändert.',
  'helper.system-part-changed':
    'Der Systemteil ist weg, bis auf Dateien, die jemand seit der Installation geändert hat. Sie bleiben, wie sie sind.',
  'helper.boot.undone_one':
    'Die Änderung {{id}} ist zurückgenommen. Eine Stelle hat seither jemand geändert, und sie bleibt, wie sie ist.',
  'helper.boot.undone_other':
    'Die Änderung {{id}} ist zurückgenommen. Stellen, die seither jemand geändert hat und die bleiben, wie sie sind: {{count}}.',
  'helper.boot.confirmed': 'Die Änderung {{id}} ist bestätigt.',
  'helper.boot.nothing-to-do': 'Es gibt nichts zu tun.',
  'helper.boot.before': 'Eine Änderung, die unterbrochen wurde, ist zurückgenommen: Alles ist wie vor ihr.',
  'helper.boot.after': 'Die Änderung ist vollständig und in Kraft.',

  'helper.no-restart':
    'Die Änderung wurde zurückgenommen, aber der Rechner ließ sich nicht neu starten. Bitte von Hand neu starten.',
  'helper.stopped': 'Es wurde von außen angehalten.',
  'helper.write-read-only':
    'Die Datei {{place}} kann nicht geschrieben werden: Ihr Datenträger ist nur lesbar.',
  'helper.write-full': 'Die Datei {{place}} kann nicht geschrieben werden: Ihr Datenträger ist voll.',
  'helper.write-denied':
    'Die Datei {{place}} kann nicht geschrieben werden: Das System erlaubt es nicht ({{words}}).',
  'helper.write-link':
    'Die Datei {{place}} wird nicht geschrieben, weil an ihrer Stelle oder auf dem Weg dorthin ein Link ist.',
  'helper.write-foreign':
    'Die Datei {{place}} wird nicht geschrieben, weil sie oder ihr Ordner jemand anderem als root gehört.',
  'helper.write-absent':
    'Die Datei {{place}} kann nicht geschrieben werden: Ein Teil des Weges dorthin fehlt ({{words}}).',
  'helper.write-other': 'Die Datei {{place}} kann nicht geschrieben werden ({{words}}).',

  'helper.keep-no-file':
    'Unter {{place}} ist keine gewöhnliche Datei, also ließe sie sich nicht zurücksetzen.',
  'helper.keep-foreign':
    'Die Datei {{place}} gehört jemand anderem als root und wird deshalb nicht geändert.',
  'helper.keep-no-room':
    'Auf dem Datenträger von {{place}} ist zu wenig Platz, um eine Kopie dessen zu behalten, was die Änderung berührt. Platz schaffen und noch einmal versuchen.',
  'helper.keep-no-copy': 'Von {{place}} ließ sich keine einwandfreie Kopie behalten.',
  'helper.lines-changed':
    'Zeile {{line}} von {{place}} lautet nicht mehr wie beim Erstellen des Plans. Den Plan noch einmal ansehen.',
  'helper.vbios-differs': 'Das Video-BIOS, das mit der Anfrage kam, ist nicht das des Plans.',
  'helper.no-room-for-program':
    'Auf dem Datenträger von {{place}} ist zu wenig Platz für das Programm, das die Änderung beim Start zurücknimmt. Platz schaffen und noch einmal versuchen.',
  'helper.read-back': '{{place}} liest sich anders, als es geschrieben wurde.',
  'helper.wrong-mode': 'Die Zugriffsrechte von {{place}} sind nicht, wie sie gesetzt wurden.',
  'helper.wrong-label': 'Das SELinux-Label von {{place}} ist nicht das, das die Richtlinie dafür hat.',

  'helper.changed-since': 'Jemand hat {{place}} seit der Änderung geändert; es wurde gelassen, wie es ist.',
  'helper.gone-since': 'Jemand hat {{place}} seit der Änderung entfernt; es wurde nicht wiederhergestellt.',
  'helper.line-gone': 'Die Zeile, die in {{place}} übernommen wurde, ist nicht mehr da oder lautet anders.',
  'helper.not-put-back': '{{place}} ließ sich nicht zurücksetzen ({{words}}).',
  'helper.image-not-rebuilt':
    'Das initramfs enthält noch die Einstellungen, die aus /etc genommen wurden; es verliert sie, wenn es das nächste Mal gebaut wird ({{words}}).',
  'helper.not-as-left': '{{place}} ist nicht mehr so, wie die Änderung es hinterlassen hat.',
  'helper.is-missing': '{{place}} fehlt, obwohl die Änderung es angelegt hat.',
  'helper.left-behind': '{{place}} ist noch da, obwohl keine Änderung in Kraft ist.',
  'helper.at-work': 'Eine andere Änderung ist am Werk, also ist dies nur, was unterdessen zu sehen war.',
  'helper.not-reverted':
    'Die Rückkehr zum Zustand von vorher ist nicht vollständig: {{words}} Sie geht beim nächsten Start des Rechners weiter, oder mit „sudo handoverctl undo“.',

  'helper.progress.look': 'Rechner wird angesehen',
  'helper.progress.recover': 'Eine unterbrochene Änderung wird rückgängig gemacht',
  'helper.progress.keep': 'Kopie dessen, was der nächste Schritt berührt, wird angelegt',
  'helper.progress.back': 'Zustand von vorher wird wiederhergestellt',
  'helper.progress.done': 'Fertig',
  'helper.progress.snapshot': 'Schnappschuss des Systems wird gemacht',
  'helper.progress.packages': 'Pakete werden installiert',
  'helper.progress.services': 'Dienste werden gestartet',
  'helper.progress.vbios': 'Video-BIOS wird abgelegt',
  'helper.progress.lines': 'Frühere Einstellungen werden herausgenommen',
  'helper.progress.adopt': 'Frühere Einstellungen werden übernommen',
  'helper.progress.file': '{{place}} wird geschrieben',
  'helper.progress.boot-program': 'Programm, das beim Start läuft, wird kopiert',
  'helper.progress.initramfs': 'initramfs wird gebaut',
  'helper.progress.arguments': 'Kernel-Argumente werden geändert',
  'helper.progress.way-back': 'Weg zurück wird geschrieben',
  'helper.progress.menu-once': 'Bootmenü wird für den nächsten Start eingeschaltet',
  'helper.progress.settle': 'Was seither dazukam, wird gesucht',
}
