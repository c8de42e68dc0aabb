import type { diagnosisPermissions as source } from '../en/diagnosis-permissions.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: permissions, SELinux and the guest. */
export const diagnosisPermissions: Translated<typeof source> = {
  'diagnosis.vfio-open-permission.title': 'QEMU darf die Gruppe nicht öffnen',
  'diagnosis.vfio-open-permission.cause':
    'QEMU läuft als Benutzer ohne Rechte auf {{file}}: Es wurde von Hand gestartet, oder in einer Sitzung (qemu:///session).',
  'diagnosis.vfio-open-permission.fix':
    'Die virtuelle Maschine in qemu:///system laufen lassen, wo libvirt sie öffnet. Von Hand: eine udev-Regel für die Gruppe kvm.',

  'diagnosis.firmware-file-permission.title': 'QEMU darf eine Firmware- oder Video-BIOS-Datei nicht lesen',
  'diagnosis.firmware-file-permission.cause':
    '{{file}} liegt im Ordner einer Person, den QEMU (Benutzer qemu, von SELinux oder AppArmor eingeschränkt) nicht betreten darf.',
  'diagnosis.firmware-file-permission.fix':
    'Die Datei verschieben: ein Video-BIOS mit `handoverctl plan --vbios FILE`, eine UEFI-Firmware nach /usr/share/edk2, oder besser <os firmware="efi"> ohne Pfad.',

  'diagnosis.selinux-denied-firmware.title': 'QEMU wurde eine Firmware-Datei verweigert',
  'diagnosis.selinux-denied-firmware.cause':
    'QEMU konnte {{file}} nicht öffnen, obwohl es sie gibt: Ihr SELinux-Label, ihr Besitzer oder ein Ordner darüber erlaubt es nicht.',
  'diagnosis.selinux-denied-firmware.fix':
    '`ls -lZ` zeigt ihr Label, `sudo restorecon -v FILE` setzt das richtige für ihren Ort. Solche Dateien unter /var/lib/libvirt ablegen; ein Plan legt ein Video-BIOS dort ab.',

  'diagnosis.disk-image-permission.title': 'QEMU darf ein Festplattenabbild nicht öffnen',
  'diagnosis.disk-image-permission.cause':
    'QEMU endete, weil es {{file}} nicht öffnen konnte: wegen des Besitzers, des SELinux-Labels, oder weil ein anderes Programm die Datei gesperrt hat. Die Karte ist nicht der Grund.',
  'diagnosis.disk-image-permission.fix':
    'Abbilder in /var/lib/libvirt/images ablegen, dann `sudo restorecon -v FILE`. Ist es gesperrt, hat eine andere virtuelle Maschine oder ein Werkzeug es offen.',

  'diagnosis.storage-file-permission.title': 'Das QEMU von libvirt kommt an eine Datei des Gasts nicht heran',
  'diagnosis.storage-file-permission.cause':
    'QEMU läuft als eigener Benutzer und erreicht {{file}} nicht, weil es einen Ordner auf dem Weg dorthin nicht betreten darf; Home-Verzeichnisse sind für andere geschlossen.',
  'diagnosis.storage-file-permission.fix':
    'Die Datei nach /var/lib/libvirt/images verschieben und ihren Pfad in der Definition ändern; oder diesen Benutzer die Ordner betreten lassen: `setfacl -m u:qemu:x FOLDER`.',

  'diagnosis.storage-file-missing.title': 'Ein Festplattenabbild des Gasts ist nicht da',
  'diagnosis.storage-file-missing.cause':
    '{{file}} gibt es nicht (mehr), und {{vm}} nennt sie in der Definition. Die Karte ist nicht der Grund.',
  'diagnosis.storage-file-missing.fix':
    'Die Datei zurücklegen, den Datenträger einhängen, auf dem sie liegt, oder den Pfad in der Definition ändern.',

  'diagnosis.libvirt-access-denied.title': 'libvirt hat diesen Benutzer nicht eingelassen',
  'diagnosis.libvirt-access-denied.cause':
    'Virtuelle Maschinen des Systems zu verwalten braucht die Gruppe libvirt oder das Passwort eines Administrators, und es gab keines von beidem, oder niemanden, der danach fragt.',
  'diagnosis.libvirt-access-denied.fix':
    '`sudo usermod -aG libvirt $USER`, dann ab- und wieder anmelden; oder die Frage nach dem Passwort beantworten.',

  'diagnosis.evdev-not-permitted.title': 'QEMU darf Tastatur oder Maus nicht benutzen',
  'diagnosis.evdev-not-permitted.cause':
    'QEMU konnte {{file}} nicht öffnen. Über rohe Argumente gegeben, weiß libvirt nichts davon und erlaubt es nicht.',
  'diagnosis.evdev-not-permitted.fix':
    'Es in libvirt beschreiben: <input type="evdev"><source dev="…"/></input>. Dann erlaubt libvirt das Gerät und setzt sein Label selbst.',

  'diagnosis.usb-hostdev-permission.title': 'QEMU darf ein USB-Gerät nicht öffnen',
  'diagnosis.usb-hostdev-permission.cause':
    'QEMU konnte {{file}} nicht öffnen: Es wurde über rohe Argumente gegeben, oder QEMU läuft in einer Sitzung ohne Rechte darauf.',
  'diagnosis.usb-hostdev-permission.fix':
    'Das Gerät in der Definition hinzufügen (hostdev vom Typ usb), in qemu:///system: Dann gibt libvirt die Rechte.',

  'diagnosis.hugepages-permission.title': 'QEMU darf die Huge Pages nicht benutzen',
  'diagnosis.hugepages-permission.cause':
    'Der Ordner für die Huge Pages des Gasts gehört jemand anderem oder hat ein falsches Label; er wurde angelegt, bevor libvirt startete, oder mit einer strengen umask.',
  'diagnosis.hugepages-permission.fix':
    'Wenn keine virtuelle Maschine läuft: `sudo systemctl restart virtqemud` (oder libvirtd), das legt ihn neu an.',

  'diagnosis.kvmfr-backing-missing.title': 'Das Speichergerät von Looking Glass lässt sich nicht benutzen',
  'diagnosis.kvmfr-backing-missing.cause':
    '/dev/kvmfr0 ist nicht da (das Modul kvmfr ist nicht geladen), oder QEMU darf es nicht öffnen: Besitzer, SELinux-Label, oder die Geräteliste von libvirt.',
  'diagnosis.kvmfr-backing-missing.fix':
    '`sudo modprobe kvmfr static_size_mb=SIZE`, eine udev-Regel für den Besitzer, und "/dev/kvmfr0" in cgroup_device_acl von /etc/libvirt/qemu.conf.',

  'diagnosis.looking-glass-shm-permission.title':
    'Looking Glass darf seinen gemeinsamen Speicher nicht öffnen',
  'diagnosis.looking-glass-shm-permission.cause':
    'Die Datei in /dev/shm gehört dem Benutzer qemu, oder hat ein Label, das dieser Benutzer nicht lesen darf: QEMU hat sie angelegt, als der Gast startete.',
  'diagnosis.looking-glass-shm-permission.fix':
    'Sie vorher mit dem eigenen Namen anlegen lassen: in /etc/tmpfiles.d/10-looking-glass.conf die Zeile `f /dev/shm/looking-glass 0660 USER kvm -`, dann den Gast neu starten.',

  'diagnosis.selinux-avc-virtlogd.title':
    'SELinux hat den Log-Daemon von libvirt von einem Ordner ferngehalten',
  'diagnosis.selinux-avc-virtlogd.cause':
    'Eine Konsolen- oder Logdatei einer virtuellen Maschine liegt in einem Home-Verzeichnis, das virtlogd nicht betreten darf.',
  'diagnosis.selinux-avc-virtlogd.fix':
    'Solche Dateien unter /var/lib/libvirt oder /var/log/libvirt ablegen. SELinux bleibt an.',

  'diagnosis.selinux-avc-hostdev.title': 'SELinux hat libvirt oder QEMU von einem Gerät ferngehalten',
  'diagnosis.selinux-avc-hostdev.cause':
    'SELinux hat es abgelehnt, ein Gerät des Rechners (USB oder VFIO) für eine virtuelle Maschine zu öffnen.',
  'diagnosis.selinux-avc-hostdev.fix':
    '`sudo setsebool -P virt_use_usb on` für USB-Geräte, und selinux-policy aktualisieren. SELinux bleibt an.',

  'diagnosis.selinux-avc-qemu.title': 'SELinux hat QEMU etwas verweigert',
  'diagnosis.selinux-avc-qemu.cause':
    'QEMU wollte etwas, das ihm die Richtlinie nicht gibt. Kleine Lesezugriffe in /sys sind Lücken der Richtlinie und harmlos; eine eigene Datei bedeutet ein falsches Label oder einen falschen Ort.',
  'diagnosis.selinux-avc-qemu.fix':
    'selinux-policy aktualisieren. Nennt die Zeile eine eigene Datei, `sudo restorecon -v FILE`, oder sie unter /var/lib/libvirt ablegen; ein Plan legt ein Video-BIOS dort ab.',

  'diagnosis.selinux-avc-libvirt.title': 'SELinux hat libvirt etwas verweigert',
  'diagnosis.selinux-avc-libvirt.cause':
    'Ein Daemon von libvirt wollte etwas, das ihm die Richtlinie nicht gibt.',
  'diagnosis.selinux-avc-libvirt.fix': 'selinux-policy und libvirt aktualisieren. SELinux bleibt an.',

  'diagnosis.apparmor-denied.title': 'AppArmor hat QEMU oder libvirt etwas verweigert',
  'diagnosis.apparmor-denied.cause':
    'Das Profil, das libvirt für die virtuelle Maschine erstellt hat, erlaubt nicht, was die Zeile nennt (Debian, Ubuntu).',
  'diagnosis.apparmor-denied.fix':
    'libvirt aktualisieren; sonst diesen Pfad in /etc/apparmor.d/local/abstractions/libvirt-qemu erlauben und die virtuelle Maschine neu starten.',

  'diagnosis.guest-code-43.title': 'Windows hat die Karte angehalten (Code 43)',
  'diagnosis.guest-code-43.cause':
    'Der Treiber im Gast konnte die Karte nicht starten: Die Karte wurde nicht zurückgesetzt, ihr Video-BIOS fehlt, oder ein Treiber von vor 2021 verweigert virtuelle Maschinen.',
  'diagnosis.guest-code-43.fix':
    'Den Treiber im Gast aktualisieren. Dann hier nach Reset-Problemen der Karte suchen und die Durchsicht der virtuellen Maschine benutzen.',

  'diagnosis.guest-code-12.title': 'Windows hat keinen Platz für die Karte (Code 12)',
  'diagnosis.guest-code-12.cause': 'Das Fenster für Geräte im Gast ist zu klein für den Speicher der Karte.',
  'diagnosis.guest-code-12.fix':
    'q35 mit UEFI benutzen, „Above 4G Decoding“ im Firmware-Setup des Rechners einschalten und dem Gast ein größeres Fenster geben (fw_cfg opt/ovmf/X-PciMmio64Mb=65536).',

  'diagnosis.no-space-large-bar-guest.title': 'Der Gast hat keinen Platz für den Speicher der Karte',
  'diagnosis.no-space-large-bar-guest.cause':
    'Die Karte hat ein großes Fenster (Resizable BAR), das nicht in das des Gasts passt.',
  'diagnosis.no-space-large-bar-guest.fix':
    'Dem Gast ein größeres Fenster geben (q35, UEFI, fw_cfg opt/ovmf/X-PciMmio64Mb), oder das der Karte im Firmware-Setup verkleinern.',

  'diagnosis.guest-nvidia-init-failed.title': 'Der NVIDIA-Treiber konnte die Karte nicht starten',
  'diagnosis.guest-nvidia-init-failed.cause':
    'Der Treiber fand {{device}} und bekam keine sinnvolle Antwort: Die Karte wurde nicht zurückgesetzt, hat hier kein Video-BIOS, oder ein anderer Treiber hatte sie vorher.',
  'diagnosis.guest-nvidia-init-failed.fix':
    'Den Rechner aus- und einschalten. Dann die Karte mit einem Plan reservieren, damit nur der Gast sie startet, und ihr ein Video-BIOS als Datei geben, wenn sie keines hat.',

  'diagnosis.guest-amdgpu-psp.title': 'amdgpu konnte die Karte nicht starten',
  'diagnosis.guest-amdgpu-psp.cause':
    'Der Sicherheitsprozessor der Karte (PSP) nahm seine Firmware nicht an: Die Karte wurde nicht zurückgesetzt, oder ihr Speicher war auf dem Rechner nicht frei (das Startbild).',
  'diagnosis.guest-amdgpu-psp.fix':
    "Den Rechner aus- und einschalten. Im Log des Rechners nach „can't reserve“ suchen und hier nach Reset-Problemen.",

  'diagnosis.guest-nouveau-no-vbios.title': 'Der Treiber im Gast findet kein Video-BIOS',
  'diagnosis.guest-nouveau-no-vbios.cause':
    'Die Karte hat kein eigenes (Grafik von Laptops hat es in der Firmware des Rechners), und der Gast hat keines bekommen.',
  'diagnosis.guest-nouveau-no-vbios.fix':
    'Ihr eines als Datei geben: `handoverctl plan --vbios FILE`, dann die Karte anhängen.',

  'diagnosis.nvidia-open-module-required.title': 'Diese NVIDIA-Karte braucht den offenen Treiber',
  'diagnosis.nvidia-open-module-required.cause':
    'Karten seit Blackwell laufen nur mit den offenen Kernel-Modulen von NVIDIA; im Gast sind die geschlossenen installiert.',
  'diagnosis.nvidia-open-module-required.fix':
    'Die offenen Kernel-Module im Gast installieren (bei RPM Fusion `akmod-nvidia-open`, bei Ubuntu `nvidia-driver-VERSION-open`).',
}
