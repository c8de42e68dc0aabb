import type { diagnosisMemory as source } from '../en/diagnosis-memory.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: memory, boot entries and initramfs. */
export const diagnosisMemory: Translated<typeof source> = {
  'diagnosis.memlock-limit.title': 'Der Arbeitsspeicher des Gasts darf nicht festgehalten werden',
  'diagnosis.memlock-limit.cause':
    'Für ein durchgereichtes Gerät muss der ganze Arbeitsspeicher des Gasts festgehalten werden, und die Grenze von QEMU für festgehaltenen Speicher (memlock) ist kleiner.',
  'diagnosis.memlock-limit.fix':
    'qemu:///system benutzen, wo libvirt die Grenze selbst setzt; hat die Definition <memtune><hard_limit>, es auf den Arbeitsspeicher des Gasts und mindestens 1 GiB mehr setzen, oder entfernen. Für QEMU von Hand LimitMEMLOCK oder `ulimit -l` erhöhen.',

  'diagnosis.dma-map-efault.title': 'Der Arbeitsspeicher des Gasts ist nicht wirklich da',
  'diagnosis.dma-map-efault.cause':
    'Der Speicher, der für das Gerät zugeordnet werden sollte, war nicht zu bekommen: Woraus er besteht (eine Datei, ein Container, Huge Pages), ist kleiner als der Gast, oder er liegt in einem Bereich, der sich nicht pinnen lässt.',
  'diagnosis.dma-map-efault.fix':
    'Dem Gast weniger Arbeitsspeicher geben, als dahintersteht, oder genug dahinterstellen. Liegt die Adresse weit über dem Arbeitsspeicher des Gasts, ist es das Fenster eines Geräts: die Adressbreite des Gasts begrenzen, <maxphysaddr mode="passthrough" limit="39"/>.',

  'diagnosis.dma-map-entry-limit.title': 'Zu viele Speicherstücke sind zugeordnet',
  'diagnosis.dma-map-entry-limit.cause':
    'VFIO führt für einen Gast höchstens 65535 Zuordnungen (dma_entry_limit), und die sind aufgebraucht.',
  'diagnosis.dma-map-entry-limit.fix':
    'Den Gast mit Huge Pages versorgen, oder `vfio_iommu_type1.dma_entry_limit` erhöhen.',

  'diagnosis.dma-map-einval-p2p-warning.title':
    'Durchgereichte Geräte können nicht direkt miteinander sprechen',
  'diagnosis.dma-map-einval-p2p-warning.cause':
    'Für {{device}} ließ sich ein Fenster den anderen Geräten des Gasts nicht zuordnen. QEMU macht weiter; nur Übertragungen von Karte zu Karte entfallen.',
  'diagnosis.dma-map-einval-p2p-warning.fix':
    'Nichts muss getan werden. Startet der Gast nicht, ist der Grund ein anderer. <maxphysaddr mode="passthrough" limit="39"/> bringt es zum Schweigen.',

  'diagnosis.dma-map-einval-address-width.title':
    'Der Gast hat ein Fenster höher gelegt, als die IOMMU reicht',
  'diagnosis.dma-map-einval-address-width.cause':
    'Die Firmware des Gasts hat das Speicherfenster einer Karte an eine Adresse gelegt, für die diese IOMMU nicht genug Bits hat (39 bei vielen Intel-Prozessoren), also ließ es sich nicht zuordnen.',
  'diagnosis.dma-map-einval-address-width.fix':
    'Die Adressen des Gasts begrenzen: <maxphysaddr mode="passthrough" limit="39"/> im <cpu> seiner Definition (QEMU: host-phys-bits-limit=39).',

  'diagnosis.dma-map-einval-reserved-iova.title':
    'Arbeitsspeicher des Gasts liegt, wo der Rechner Adressen reserviert hat',
  'diagnosis.dma-map-einval-reserved-iova.cause':
    'Arbeitsspeicher des Gasts sollte einer Adresse zugeordnet werden, die dieser Rechner für etwas anderes behält (ein Bereich, den die Firmware für das Gerät reserviert hat, oder das Fenster der Interrupts).',
  'diagnosis.dma-map-einval-reserved-iova.fix':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` zeigt sie. Das Gerät mit dem Werkzeug des Herstellers aus der Reservierung nehmen, einen anderen Steckplatz benutzen, oder den anderen Maschinentyp (q35).',

  'diagnosis.hugepages-exhausted.title': 'Nicht genug Huge Pages',
  'diagnosis.hugepages-exhausted.cause':
    'Der Arbeitsspeicher des Gasts soll aus Huge Pages kommen, und von dieser Größe sind nicht genug frei.',
  'diagnosis.hugepages-exhausted.fix':
    'Mehr reservieren (`sudo sysctl vm.nr_hugepages=N`; Seiten von 1 GiB nur beim Start), oder <hugepages/> aus der Definition entfernen.',

  'diagnosis.numa-memory-insufficient.title': 'Ein Speicherknoten hat zu wenig für den Gast',
  'diagnosis.numa-memory-insufficient.cause':
    'Der Arbeitsspeicher des Gasts ist an einen Knoten (NUMA) dieses Rechners gebunden, der zu wenige freie Seiten hat, auch wenn andere sie haben mögen.',
  'diagnosis.numa-memory-insufficient.fix':
    'In <numatune> mehr Knoten erlauben, mode="preferred" benutzen, oder Seiten auf genau diesem Knoten reservieren.',

  'diagnosis.guest-memory-unavailable.title': 'Für den Gast ist zu wenig Arbeitsspeicher da',
  'diagnosis.guest-memory-unavailable.cause':
    'Der Rechner konnte dem Gast seinen Arbeitsspeicher nicht geben. Mit einem durchgereichten Gerät muss er auf einmal vollständig da sein.',
  'diagnosis.guest-memory-unavailable.fix':
    'Dem Gast weniger Arbeitsspeicher geben, oder zuerst andere Programme beenden.',

  'diagnosis.vfio-virqfd-missing.title': 'Verlangt wird ein Modul, das es nicht mehr gibt',
  'diagnosis.vfio-virqfd-missing.cause':
    'Eine Datei aus einer Anleitung nennt vfio_virqfd. Seit Linux 6.2 ist es ein Teil von vfio und kein Modul mehr; dracut hält dort womöglich an und lässt das initramfs, wie es war.',
  'diagnosis.vfio-virqfd-missing.fix':
    'vfio_virqfd aus /etc/dracut.conf.d, /etc/modules-load.d oder mkinitcpio.conf entfernen, dann das initramfs neu bauen. Ein Plan erkennt solche Dateien und kann sie übernehmen.',

  'diagnosis.dracut-cannot-write-image.title': 'Das initramfs konnte nicht geschrieben werden',
  'diagnosis.dracut-cannot-write-image.cause':
    'dracut hatte keinen Ort, um das initramfs zu schreiben: Es wählte einen Ordner, den dieses System nicht hat, oder das Dateisystem ist voll. Der Start geht mit dem alten weiter, ohne vfio-pci.',
  'diagnosis.dracut-cannot-write-image.fix':
    'dracut das Image angeben, das der Starteintrag nennt (`sudo dracut -f /boot/initramfs-KERNEL.img KERNEL`), oder den Befehl der Distribution benutzen. Ein Plan macht es so und prüft zuerst den Platz auf /boot.',

  'diagnosis.dracut-hang-pre-udev.title': 'Der Start bleibt im initramfs stehen',
  'diagnosis.dracut-hang-pre-udev.cause':
    'Der Schritt vor udev im initramfs endet nicht. Beim Passthrough ist das meistens eine Karte, die genommen wird, während die Konsole mit ihr zeichnet, oder ein Modul, das es nicht gibt.',
  'diagnosis.dracut-hang-pre-udev.fix':
    'Im Bootmenü einen anderen Eintrag wählen (mit Handover den, der auf „without GPU passthrough“ endet), dann die Änderung zurücknehmen oder entfernen, was die Anleitung hinzugefügt hat, und das initramfs neu bauen.',

  'diagnosis.kargs-not-applied.title': 'Argumente für Kernel oder initramfs gingen verloren',
  'diagnosis.kargs-not-applied.cause':
    'Gesetzte Argumente sind nicht mehr da: Ein anderes Programm hat sie neu geschrieben (Bazzite und Bluefin tun es beim Start), oder ein neuer Kernel oder ein neues Deployment kam ohne sie.',
  'diagnosis.kargs-not-applied.fix':
    '`cat /proc/cmdline` mit `rpm-ostree kargs` oder `sudo grubby --info=ALL` vergleichen. Module lieber in /etc/dracut.conf.d als in Argumente schreiben; ein Plan prüft danach jeden Starteintrag.',

  'diagnosis.kargs-no-change.title': 'Die Kernel-Argumente blieben, wie sie waren',
  'diagnosis.kargs-no-change.cause':
    'rpm-ostree sah keine Änderung. Mit `kargs --editor` ist das ein Fehler der Versionen in Fedora 35; sonst waren die Argumente schon da.',
  'diagnosis.kargs-no-change.fix':
    '`rpm-ostree kargs --append-if-missing=ARGUMENT` benutzen und nach dem Neustart `cat /proc/cmdline` vergleichen.',

  'diagnosis.ostree-no-etc-default-grub.title':
    'Ein Skript will GRUB-Einstellungen, die dieses System nicht benutzt',
  'diagnosis.ostree-no-etc-default-grub.cause':
    'Ein Skript bearbeitet /etc/default/grub oder ruft die Werkzeuge von GRUB auf. Atomic-Desktops haben keines von beidem: Ihre Argumente gehören zum Deployment.',
  'diagnosis.ostree-no-etc-default-grub.fix':
    '`rpm-ostree kargs --append-if-missing=ARGUMENT` benutzen; ein Plan von Handover macht es so.',

  'diagnosis.grubby-no-template.title': 'grubby fand keinen Starteintrag zum Ändern',
  'diagnosis.grubby-no-template.cause':
    'grubby suchte den Eintrag dieses Root-Dateisystems oder Kernels und fand keinen, oder bekam ein Argument, das es nicht kennt. Es kann trotzdem ohne Fehler enden.',
  'diagnosis.grubby-no-template.fix':
    '`sudo grubby --info=ALL` ansehen. Ein Plan liest jeden Eintrag nach dem Schreiben zurück und sagt, wenn einer fehlt.',

  'diagnosis.grub-default-syntax.title': '/etc/default/grub ist nicht mehr gültig',
  'diagnosis.grub-default-syntax.cause':
    'Eine Zeile von /etc/default/grub ist keine Shell-Zuweisung: Die Argumente stehen in einer eigenen Zeile, außerhalb der Anführungszeichen.',
  'diagnosis.grub-default-syntax.fix':
    'Sie in GRUB_CMDLINE_LINUX="…" verschieben, oder sie herausnehmen und einen Plan sie schreiben lassen.',

  'diagnosis.secure-boot-key-rejected.title': 'Der Kernel hat ein Modul wegen seiner Signatur abgelehnt',
  'diagnosis.secure-boot-key-rejected.cause':
    '{{module}} ist mit keinem Schlüssel signiert, dem dieser Rechner vertraut (oder gar nicht), und wurde deshalb nicht geladen.',
  'diagnosis.secure-boot-key-rejected.cause-no-secure-boot':
    '{{module}} ist mit keinem Schlüssel signiert, dem dieser Rechner vertraut (oder gar nicht). Secure Boot ist aus, also wurde dem Kernel gesagt, Signaturen zu verlangen: `module.sig_enforce` oder `lockdown=` auf seiner Befehlszeile.',
  'diagnosis.secure-boot-key-rejected.fix':
    'Den Schlüssel eintragen, mit dem es signiert wurde (`sudo mokutil --import FILE`, dann neu starten und bestätigen), oder Secure Boot im Firmware-Setup ausschalten. vfio-pci selbst ist von der Distribution signiert.',

  'diagnosis.secure-boot-lockdown.title': 'Secure Boot schränkt den Kernel ein',
  'diagnosis.secure-boot-lockdown.cause':
    'Der Kernel ist abgeriegelt (Lockdown), wie es mit Secure Boot sein soll. Geräte durchzureichen funktioniert; unsignierte Module, das Lesen eines Video-BIOS aus dem Speicher und setpci nicht.',
  'diagnosis.secure-boot-lockdown.fix':
    'Nichts muss getan werden, außer eines davon wird gebraucht: dann das Modul signieren, oder Secure Boot ausschalten.',
}
