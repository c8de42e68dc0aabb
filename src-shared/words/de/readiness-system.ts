import type { readinessSystem as source } from '../en/readiness-system.ts'
import type { Translated } from '../translated.ts'

/** The checks of readiness on memory, start, system and programs, and the commands that install what is missing. */
export const readinessSystem: Translated<typeof source> = {
  'install.dnf': 'Installieren mit: sudo dnf install {{packages}}',
  'install.rpm-ostree':
    'Installieren mit: rpm-ostree install {{packages}}. Nach dem nächsten Neustart ist es da.',
  'install.apt': 'Installieren mit: sudo apt install {{packages}}',
  'install.other':
    'Mit der Paketverwaltung dieses Systems installieren. Unter Fedora heißen die Pakete: {{packages}}.',

  'check.memory.title': 'Arbeitsspeicher für zwei Systeme',
  'check.memory.why':
    'Eine virtuelle Maschine mit einer echten Karte belegt ihren ganzen Arbeitsspeicher auf einmal und leiht nichts davon zurück, solange sie läuft. Der Rest muss für diesen Rechner reichen.',
  'check.memory.enough':
    'Dieser Rechner hat {{total}} Arbeitsspeicher, davon sind jetzt {{free}} frei. Das reicht für einen Desktop und eine virtuelle Maschine.',
  'check.memory.little':
    'Dieser Rechner hat {{total}} Arbeitsspeicher, davon sind jetzt {{free}} frei. Ein Desktop braucht 4 GiB und Windows 11 weitere 4 GiB; mit weniger werden beide langsam oder beendet.',
  'check.memory.unknown': 'Die Größe des Arbeitsspeichers konnte nicht gelesen werden.',
  'check.memory.fix':
    'Der virtuellen Maschine wenig Arbeitsspeicher geben (2 GiB für ein kleines Linux) oder Arbeitsspeicher nachrüsten.',

  'check.boot-space.title': 'Platz für Startdateien (/boot)',
  'check.boot-space.why':
    'Eine Übergabe, die vom ersten Moment des Starts an wirkt, braucht für jeden installierten Kernel eine neue Startdatei (initramfs), oft 50 bis 150 MB. Läuft /boot beim Schreiben voll, kann dieser Kernel nicht starten.',
  'check.boot-space.enough': 'Auf dem Dateisystem von /boot sind {{free}} frei.',
  'check.boot-space.tight': 'Auf dem Dateisystem von /boot sind {{free}} frei. {{needed}} wären bequem.',
  'check.boot-space.full': 'Auf dem Dateisystem von /boot sind nur {{free}} frei. {{needed}} sind nötig.',
  'check.boot-space.unknown': 'Wie viel Platz /boot hat, ließ sich nicht feststellen.',
  'check.boot-space.fix':
    'Kernel entfernen, die nicht mehr gestartet werden. Der Befehl „df -h /boot“ zeigt den Platz, und die Paketverwaltung listet die installierten Kernel.',

  'check.firmware-mode.title': 'Art des Starts (UEFI oder BIOS)',
  'check.firmware-mode.why':
    'Moderne Karten sind für UEFI gemacht. Beim Start auf dem älteren BIOS-Weg kann die Firmware die Karte, auf der sie ihr Bild zeigte, in einem Zustand hinterlassen, mit dem eine virtuelle Maschine nicht zurechtkommt.',
  'check.firmware-mode.uefi': 'Dieser Rechner wurde über UEFI gestartet.',
  'check.firmware-mode.bios': 'Dieser Rechner wurde auf dem älteren BIOS-Weg gestartet (Legacy oder CSM).',
  'check.firmware-mode.unknown': 'Wie dieser Rechner gestartet wurde, ließ sich nicht feststellen.',
  'check.firmware-mode.fix':
    'Es kann so funktionieren. Es zu ändern heißt, das System für UEFI neu zu installieren; das lohnt nur, wenn die Karte Ärger macht.',

  'check.secure-boot.title': 'Secure Boot',
  'check.secure-boot.why':
    'Zur Information. Secure Boot lässt nur signierte Teile in den Kernel. Was Handover benutzt, hat die Distribution signiert.',
  'check.secure-boot.on':
    'Secure Boot ist an und darf an bleiben. Es weist nur zusätzliche Module und Kernel ab, die für diesen Rechner nicht signiert sind, etwa vendor-reset oder Kernel mit einem ACS-Patch.',
  'check.secure-boot.off': 'Secure Boot ist aus. Nichts hängt hier davon ab.',
  'check.secure-boot.unknown': 'Ob Secure Boot an ist, ließ sich nicht feststellen.',

  'check.system.title': 'Betriebssystem',
  'check.system.why':
    'Systeme ändern ihre Startdateien und Kernel-Argumente auf verschiedenen Wegen. Ein falscher Weg kann einen Rechner am Starten hindern.',
  'check.system.known': 'Das ist {{name}}.',
  'check.system.other': 'Das ist {{name}}. Handover kennt die Wege von Fedora und von Debian.',
  'check.system.fix':
    'Ansehen ist auf jedem System ungefährlich. Für eine Änderung ein Fedora- oder Debian-System benutzen oder das, was Handover zeigt, als Rat nehmen und von Hand tun.',

  'check.atomic.title': 'Atomic-System',
  'check.atomic.why':
    'Auf einem solchen System ergibt jede Änderung eine neue Version des ganzen Systems, die mit dem nächsten Neustart wirkt.',
  'check.atomic.there':
    '{{name}} ist ein Atomic-System. Die vorige Version bleibt von selbst im Startmenü, also gibt es immer einen Weg zurück. Kernel-Argumente werden mit rpm-ostree geändert.',

  'check.selinux.title': 'SELinux',
  'check.selinux.why':
    'SELinux hält eine virtuelle Maschine, in die jemand eingebrochen ist, von diesem System und von den anderen fern. Handover funktioniert, wenn es eingeschaltet ist.',
  'check.selinux.enforcing': 'SELinux ist an (enforcing).',
  'check.selinux.permissive': 'SELinux meldet nur, was es verweigern würde (permissive).',
  'check.selinux.disabled': 'SELinux ist ausgeschaltet.',
  'check.selinux.not-used': 'Dieses System verlässt sich nicht auf SELinux.',
  'check.selinux.unknown': 'Der Zustand von SELinux ließ sich nicht feststellen.',
  'check.selinux.fix':
    'Manche Anleitungen raten, es auszuschalten. Das ist nicht nötig: in /etc/selinux/config SELINUX=enforcing setzen und neu starten.',

  'check.session.title': 'Desktop-Sitzung',
  'check.session.why': 'Zur Information. Der Desktop hält eine Karte fest, solange er auf ihr zeichnet.',
  'check.session.wayland': 'Hier läuft ein Desktop (Wayland).',
  'check.session.x11': 'Hier läuft ein Desktop (X11).',
  'check.session.tty': 'Hier läuft eine Textkonsole, kein Desktop.',
  'check.session.none': 'Hier läuft kein Desktop.',
  'check.session.unknown': 'Ob hier ein Desktop läuft, ließ sich nicht feststellen.',

  'check.libvirt.title': 'libvirt',
  'check.libvirt.why':
    'libvirt verwaltet die virtuellen Maschinen und gibt ihnen ihre Geräte. Handover spricht mit ihm, wenn eine Maschine eine Karte bekommt.',
  'check.libvirt.modular': 'libvirt ist installiert (ein Dienst für jede Aufgabe).',
  'check.libvirt.monolithic': 'libvirt ist installiert (ein Dienst für alle Aufgaben).',
  'check.libvirt.answers': 'Es antwortet.',
  'check.libvirt.not-asked': 'Es wurde hier nichts gefragt.',
  'check.libvirt.no-answer':
    'Es hat nicht rechtzeitig geantwortet; vielleicht startet es gerade. Erneut prüfen.',
  'check.libvirt.refused': 'Es hat diesen Benutzer abgewiesen.',
  'check.libvirt.silent': 'Sein Dienst antwortet nicht.',
  'check.libvirt.absent': 'libvirt ist nicht installiert.',
  'check.libvirt.unknown': 'Ob libvirt installiert ist, ließ sich nicht feststellen.',
  'check.libvirt.fix.refused':
    'Dem eigenen Benutzer die Verwaltung virtueller Maschinen erlauben mit: sudo usermod -aG libvirt $USER. Danach ab- und wieder anmelden.',
  'check.libvirt.fix.start.modular':
    'Den Rechner nach der Installation neu starten oder libvirt starten mit: sudo systemctl start virtqemud.socket virtnodedevd.socket virtnetworkd.socket virtstoraged.socket',
  'check.libvirt.fix.start.monolithic':
    'Den Rechner nach der Installation neu starten oder libvirt starten mit: sudo systemctl start libvirtd.socket',

  'check.programs.unknown': 'Die Programme dieses Systems sind hier nicht zu sehen.',

  'check.qemu.title': 'QEMU',
  'check.qemu.why': 'QEMU ist das Programm, in dem eine virtuelle Maschine läuft.',
  'check.qemu.there': 'QEMU ist installiert.',
  'check.qemu.absent': 'QEMU wurde nicht gefunden.',

  'check.ovmf.title': 'Firmware für virtuelle Maschinen (OVMF)',
  'check.ovmf.why':
    'Eine virtuelle Maschine mit einer modernen Karte sollte über UEFI starten und braucht dafür diese Firmware. Windows 11 verlangt sie.',
  'check.ovmf.there': 'Eine UEFI-Firmware für virtuelle Maschinen ist installiert.',
  'check.ovmf.absent': 'Es wurde keine UEFI-Firmware für virtuelle Maschinen gefunden.',

  'check.virt-manager.title': 'virt-manager',
  'check.virt-manager.why':
    'Mit virt-manager lassen sich virtuelle Maschinen in einem Fenster anlegen und öffnen. Handover gibt ihnen die Karte.',
  'check.virt-manager.there': 'virt-manager ist installiert.',
  'check.virt-manager.absent':
    'virt-manager wurde nicht gefunden. Er ist nicht zwingend nötig: Andere Programme können die Maschine ebenso anlegen, und ein Flatpak davon ist hier nicht zu sehen.',

  'check.setups.title': 'Frühere Passthrough-Einrichtungen',
  'check.setups.why':
    'Einstellungen aus einer Anleitung oder einem Skript wirken neben denen von Handover weiter. Zwei davon können von derselben Karte Verschiedenes wollen.',
  'check.setups.none': 'Es wurde keine gefunden.',
  'check.setups.found_one': '1 Einstellung wurde gefunden, in {{files}}.',
  'check.setups.found_other': '{{count}} Einstellungen wurden gefunden, in {{files}}.',
  'check.setups.fix':
    'Für jede entscheiden: von Handover übernehmen lassen, entfernen oder lassen, wie sie ist. Nichts wird ohne Sie geändert.',

  'check.other-tools.title': 'Andere Programme, die Karten umschalten',
  'check.other-tools.why':
    'Ein solches Programm schiebt Karten von selbst zwischen Treibern hin und her, auch nachdem Handover das getan hat. Nur eines davon kann das Sagen haben.',
  'check.other-tools.found_one': '{{tools}} ist auf diesem Rechner eingerichtet.',
  'check.other-tools.found_other': '{{tools}} sind auf diesem Rechner eingerichtet.',
  'check.other-tools.fix':
    'Das Programm für die abzugebende Karte ausschalten, oder es behalten und ihm diese Karte überlassen.',
}
