import type { hosts as source } from '../en/hosts.ts'
import type { Translated } from '../translated.ts'

/** What can go wrong while the system is changed by its own tools, and what was found when it was read again. */
export const hosts: Translated<typeof source> = {
  'host.tool-missing':
    'Das Programm {{tool}} ist nicht installiert, und dieser Schritt braucht es. Es installieren, dann noch einmal versuchen.',
  'host.tool-failed':
    '{{tool}} ist fehlgeschlagen (Exit-Code {{code}}). Seine letzten Worte: „{{words}}“. Zuerst muss gelöst werden, was es meldet.',

  'host.write-read-only':
    '{{place}} konnte nicht geschrieben werden: Das Dateisystem ist nur lesbar. Es beschreibbar machen, dann noch einmal versuchen.',
  'host.write-full':
    '{{place}} konnte nicht geschrieben werden: Der Datenträger ist voll. Platz schaffen, dann noch einmal versuchen.',
  'host.write-denied': '{{place}} konnte nicht geschrieben werden: Das System erlaubt es nicht ({{words}}).',
  'host.write-link':
    '{{place}} wurde nicht geschrieben: Es selbst oder ein Ordner darüber ist ein Link, und Links wird nicht gefolgt.',
  'host.write-foreign': '{{place}} wurde nicht geschrieben: Es gehört nicht root.',
  'host.write-absent': '{{place}} konnte nicht geschrieben werden: Es ist nicht da.',
  'host.write-other': '{{place}} konnte nicht geschrieben werden: {{words}}.',
  'host.not-text':
    '{{place}} wurde nicht geschrieben: Es enthält Bytes, die kein Text sind und verloren gingen. Die Datei berichtigen, dann noch einmal versuchen.',
  'host.label-failed':
    'Das SELinux-Label von {{place}} konnte nicht gesetzt werden. Die letzten Worte von restorecon: „{{words}}“.',
  'host.wrong-label':
    'Das SELinux-Label von {{place}} ist nicht das der Richtlinie. „restorecon -v {{place}}“ setzt es.',

  'host.package-absent': 'Das Paket {{place}} ist nicht installiert.',
  'host.unit-not-enabled': '{{place}} startet nicht von selbst.',
  'host.snapshot-absent': '{{tool}} hat keinen Schnappschuss gemacht, den seine eigene Liste zeigt.',

  'host.no-entries':
    'In /boot/loader/entries ist kein Starteintrag. Handover braucht einen für jeden Kernel; „kernel-install add-all“ legt sie an.',
  'host.entry-without-options':
    'Der Starteintrag {{place}} hat keine Zeile „options“, also gibt es keinen Platz für Kernel-Argumente.',
  'host.grubby-idle':
    'grubby endete ohne Fehler, hat seine Arbeit aber nicht getan: {{place}} ist bei „{{what}}“ nicht geändert.',
  'host.arguments-lack': '{{place}} fehlt das Kernel-Argument „{{what}}“.',
  'host.arguments-keep': '{{place}} hat das Kernel-Argument „{{what}}“, das dort nicht sein sollte.',
  'host.rescue-changed':
    'Der Rettungseintrag {{place}} trägt Argumente von Handover. Er muss ohne sie starten.',
  'host.entry-keeps': '{{place}} trägt noch die Kernel-Argumente von Handover.',
  'host.cmdline-absent': '{{place}} ist nicht da, also bekämen künftige Kernel die Kernel-Argumente nicht.',
  'host.cmdline-older':
    '{{place}} ist älter als {{other}}, also würden die Argumente des nächsten Kernels neu erstellt.',
  'host.menu-empty':
    '{{place}} hat keinen Eintrag, der Linux startet, oder ist nicht da. „sudo update-grub“ erstellt es neu.',
  'host.kargs-unread': 'rpm-ostree hat die Kernel-Argumente des nächsten Starts nicht genannt.',
  'host.kargs-unchanged':
    'rpm-ostree endete ohne Fehler, aber die Kernel-Argumente des nächsten Starts sind nicht, wie sie sein sollten.',

  'host.no-images': 'In /boot wurde kein initramfs für die Kernel des Bootmenüs gefunden.',
  'host.boot-full':
    '{{place}} hat {{free}} MB frei, und ein neues initramfs braucht {{needed}} MB neben dem alten. Alte Kernel entfernen, dann noch einmal versuchen.',
  'host.image-absent':
    'Das initramfs {{place}} wurde nicht erstellt, obwohl sein Programm ohne Fehler endete.',
  'host.image-unread': 'In das initramfs {{place}} ließ sich nicht hineinsehen.',
  'host.image-lacks': 'Dem initramfs {{place}} fehlt {{what}}.',
  'host.image-order':
    'Im initramfs {{place}} läuft das Skript von Handover erst nach udev, und das ist zu spät, um die Karte festzuhalten.',
  'host.image-order-unread': 'Die Reihenfolge der Skripte im initramfs {{place}} ließ sich nicht lesen.',
  'host.image-keeps': 'Das initramfs {{place}} enthält noch Dateien von Handover.',
  'host.status-unread': 'rpm-ostree hat nicht genannt, welche Deployments es gibt.',
  'host.untracked': 'rpm-ostree nimmt {{place}} nicht in das initramfs des nächsten Starts auf.',
  'host.not-regenerated': 'rpm-ostree fügt dem initramfs des nächsten Starts die vfio-Module nicht hinzu.',
  'host.still-tracked': 'rpm-ostree nimmt {{place}} immer noch in das initramfs des nächsten Starts auf.',
  'host.pending-stays': 'rpm-ostree hat das Deployment für den nächsten Start nicht verworfen.',

  'host.no-machine-id':
    '{{place}} enthält nicht die ID dieses Rechners, nach der seine Starteinträge benannt sind.',
  'host.saved-entry-changed':
    'Der Standardeintrag des Bootmenüs hat sich geändert, während der Weg zurück geschrieben wurde. Das sollte nicht vorkommen.',
  'host.way-back-absent': 'Der Starteintrag „without GPU passthrough“ ist nicht da ({{place}}).',
  'host.way-back-has-ours':
    'Der Starteintrag „without GPU passthrough“ trägt Argumente von Handover ({{place}}). Er muss ohne sie starten.',
  'host.way-back-dangles':
    'Der Starteintrag „without GPU passthrough“ nennt einen Kernel oder ein initramfs, das nicht da ist ({{place}}).',
  'host.way-back-first':
    'Der Starteintrag „without GPU passthrough“ käme im Menü vor dem üblichen ({{place}}).',
  'host.way-back-stays': 'Der Starteintrag „without GPU passthrough“ ist noch da ({{place}}).',
  'host.deployment-gone': 'Das Deployment von vor der Änderung ist nicht mehr da.',
  'host.not-pinned':
    'Das Deployment von vor der Änderung ist nicht angeheftet, eine Aktualisierung kann es also entfernen.',
  'host.still-pinned': 'ostree hat das Deployment von vor der Änderung nicht losgelöst.',

  'host.environment-unchanged':
    '{{tool}} endete ohne Fehler, aber {{name}} ist in {{place}}, das GRUB liest, nicht so gesetzt.',
  'host.pause-unwritable':
    'GRUB kann nicht in das Dateisystem von {{place}} schreiben, eine Pause würde also nie von selbst enden. Stattdessen im Bootmenü den Eintrag „without GPU passthrough“ wählen.',
  'host.pause-unset':
    '{{tool}} endete ohne Fehler, aber {{place}} nennt den Eintrag {{entry}} nicht für den nächsten Start.',
  'host.pause-unread':
    '{{place}} beachtet keinen Eintrag, der nur für den nächsten Start gilt. Stattdessen im Bootmenü den Eintrag „without GPU passthrough“ wählen.',
  'host.pause-no-entry':
    'Es gibt keinen Starteintrag „without GPU passthrough“, von dem sich starten ließe. Stattdessen die Änderung zurücknehmen.',
  'host.pause-has-word':
    'Der Starteintrag {{entry}} trägt das Kernel-Wort von Handover, ein Start damit wäre also keine Pause.',
  'host.pause-staged':
    'Ein neues Deployment kommt erst beim Neustart ins Bootmenü, und das kann die anderen Einträge verschieben. Zuerst neu starten, oder im Bootmenü das frühere Deployment wählen.',
}
