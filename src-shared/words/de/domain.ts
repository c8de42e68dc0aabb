import type { domain as source } from '../en/domain.ts'
import type { Translated } from '../translated.ts'

/** Why the definition of a virtual machine is not edited. */
export const domain: Translated<typeof source> = {
  'domain.refused.too-large':
    'Diese Definition ist größer, als irgendeine virtuelle Maschine braucht (mehr als ein Megabyte oder 50.000 Elemente), also bleibt sie unangetastet. Sie mit „virsh edit“ ansehen.',
  'domain.refused.document-type':
    'Zeile {{line}} dieser Definition deklariert einen Dokumenttyp. libvirt schreibt nie einen, und er könnte andere Dateien hereinholen. Ihn entfernen, dann noch einmal versuchen.',
  'domain.refused.characters':
    'Zeile {{line}} dieser Definition enthält ein Zeichen, das XML nicht erlaubt. Es entfernen, dann noch einmal versuchen.',
  'domain.refused.malformed':
    'Diese Definition ist kein wohlgeformtes XML; das Lesen endet in Zeile {{line}}. Die Zeile berichtigen, dann noch einmal versuchen.',
  'domain.refused.not-a-domain':
    'Das ist XML, aber nicht die Definition einer virtuellen Maschine: Es beginnt nicht mit <domain>. Eine andere Datei wählen.',
  'domain.refused.no-name':
    'Diese Definition hat keinen Namen, also würde libvirt sie nicht annehmen. Einen <name> hinzufügen, dann noch einmal versuchen.',
  'domain.refused.ambiguous':
    'Diese Definition hat <devices> oder <metadata> mehr als einmal, also ist unklar, welches zählt. Sie zusammenführen, dann noch einmal versuchen.',
  'domain.refused.encoding':
    'Diese Definition ist nicht in UTF-8 geschrieben, oder beim Lesen gingen Bytes verloren; sie zurückzuschreiben könnte mehr verlieren. Sie als UTF-8 speichern, dann noch einmal versuchen.',
  'domain.refused.bad-address':
    '„{{address}}“ ist nicht die Adresse einer PCI-Funktion; so eine sieht aus wie 0000:01:00.0. Die Karte neu wählen.',
  'domain.refused.card-not-among':
    'Unter den Funktionen, die abgegeben werden sollen, fehlt die Karte unter {{card}} selbst. Die Karte neu wählen.',
  'domain.refused.rom-path':
    'Die Datei des Video-BIOS muss mit ihrem ganzen Pfad genannt werden, der mit einem Schrägstrich beginnt und keine Steuerzeichen enthält. Die Datei neu wählen.',
  'domain.refused.given-twice':
    'Die Definition gibt {{address}} zweimal ab, und das nimmt libvirt nicht an. Eines davon entfernen, dann noch einmal versuchen.',
  'domain.refused.given-by-command-line':
    'Die Definition gibt {{address}} schon in ihrem <qemu:commandline> an QEMU, an libvirt vorbei. Zuerst diese Argumente entfernen, damit libvirt das Gerät von diesem Rechner nehmen und zurückgeben kann.',
  'domain.refused.places-collide':
    'Die Definition hat zwei Geräte an einem Platz der virtuellen Maschine (Bus {{bus}}, Steckplatz {{slot}}), und das nimmt libvirt nicht an. Einem von ihnen einen anderen Platz geben, dann noch einmal versuchen.',
  'domain.refused.with-other-card':
    'Dies kam zusammen mit der Karte unter {{card}} zur virtuellen Maschine, weil beide eine IOMMU-Gruppe teilen. Zuerst jene Karte abhängen.',
  'domain.refused.not-ours':
    'Die virtuelle Maschine hat diese Karte, aber nicht von Handover, also hängt Handover sie nicht von selbst ab. Die Geräte in virt-manager entfernen, oder alle Funktionen der Karte entfernen lassen.',
  'domain.refused.machine-other':
    'Der Maschinentyp dieser virtuellen Maschine hat weder ein q35- noch ein i440fx-Mainboard, und Handover kennt seine Steckplätze nicht. Eine virtuelle Maschine vom Typ q35 benutzen.',
  'domain.refused.machine-unknown':
    'Die Definition sagt nicht, welchen Maschinentyp sie hat. Sie einmal von libvirt definieren lassen, oder machine="q35" in <os><type> schreiben, dann noch einmal versuchen.',
  'domain.refused.no-free-slot':
    'Auf den PCI-Bussen dieser virtuellen Maschine ist kein Steckplatz frei. Ein Gerät entfernen, das sie nicht braucht, dann noch einmal versuchen.',
  'domain.refused.no-card':
    'Die virtuelle Maschine hat keine der Karten dieses Rechners. Zuerst eine Karte wählen und anhängen.',
  'domain.refused.firmware-loader':
    'Die Definition nennt eine eigene Firmware-Datei (<loader>), also bleibt sie, wie sie ist. Zuerst dieses Element entfernen, wenn libvirt eine UEFI-Firmware wählen soll.',
  'domain.refused.secure-boot-q35':
    'Secure Boot braucht ein Mainboard vom Typ q35, weil der System Management Mode die Schlüssel schützt. Zuerst den Maschinentyp ändern.',
  'domain.refused.vcpus-unknown':
    'Wie viele virtuelle Prozessoren die Maschine hat, ließ sich nicht lesen (<vcpu>). Dort eine Zahl eintragen, dann noch einmal versuchen.',
  'domain.refused.pinned-already':
    'Die Prozessoren dieser Maschine sind schon gepinnt (<vcpupin>). Das zuerst entfernen, wenn sie neu gepinnt werden sollen.',
  'domain.refused.pin-too-few':
    'Dieser Rechner hat zu wenige Prozessorkerne, um alle virtuellen Prozessoren zu pinnen und einen Kern für sich zu behalten. Der Maschine weniger geben.',
  'domain.refused.no-inputs':
    'Es wurde keine Tastatur oder Maus dieses Rechners gefunden, die sich teilen ließe. Eine über USB anschließen, dann noch einmal prüfen.',
  'domain.refused.q35-adopted':
    'Die Karte war von Hand hinzugefügt, bevor Handover sie zusammengesetzt hat, und beim Abhängen kämen ihre Teile an Plätze des alten Mainboards. Die Karte abhängen, ihre Teile entfernen, den Maschinentyp ändern, dann die Karte wieder anhängen.',
  'domain.refused.q35-old-windows':
    'Diese Version von Windows hat keinen Treiber für den SATA-Controller von q35 und würde nicht starten. Bei i440fx bleiben, oder ein neueres Windows in einer neuen Maschine installieren.',
  'domain.refused.q35-windows-ide':
    'Windows startet hier von einer IDE-Platte, die es bei q35 nicht gibt, und findet seine Platte an SATA nicht, wenn es nicht darauf vorbereitet wurde. Es einmal im abgesicherten Modus starten lassen (msconfig) und die Platte von Hand an SATA umhängen, oder eine neue Maschine vom Typ q35 anlegen.',
  'domain.refused.q35-command-line':
    'Die Definition nennt QEMU in ihrem <qemu:commandline>, an libvirt vorbei, einen Bus des alten Mainboards (pci.0), und damit würde QEMU auf q35 nicht starten. Zuerst diese Argumente ändern oder entfernen.',
  'domain.refused.q35-buses':
    'Diese Maschine hat PCI-Busse, die q35 nicht kennt. Sie zuerst von Hand entfernen, oder eine neue Maschine vom Typ q35 anlegen.',
}
