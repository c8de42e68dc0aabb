import type { diagnosisLibvirt as source } from '../en/diagnosis-libvirt.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: QEMU and libvirt. */
export const diagnosisLibvirt: Translated<typeof source> = {
  'diagnosis.monitor-closed.title': 'QEMU endete während seines Starts',
  'diagnosis.monitor-closed.cause':
    'libvirt verlor die Verbindung zu QEMU, weil das endete. Diese Zeile sagt nur das; der Grund ist die letzte Zeile von QEMU selbst, und keine uns bekannte wurde gefunden.',
  'diagnosis.monitor-closed.fix':
    'Das Ende von /var/log/libvirt/qemu/NAME.log lesen (als root). Hat der Gast mehr Arbeitsspeicher, als frei ist, ihm weniger geben: Mit einem durchgereichten Gerät muss er vollständig da sein.',

  'diagnosis.network-default-inactive.title': 'Das virtuelle Netzwerk ist nicht gestartet',
  'diagnosis.network-default-inactive.cause':
    'Die virtuelle Maschine hängt am Netzwerk „{{network}}“, das nicht läuft oder nicht definiert ist. Mit der Karte hat das nichts zu tun.',
  'diagnosis.network-default-inactive.fix':
    '`virsh -c qemu:///system net-start {{network}}`, und `net-autostart {{network}}` für das nächste Mal.',

  'diagnosis.device-in-use-other-domain.title': 'Eine andere virtuelle Maschine hat das Gerät',
  'diagnosis.device-in-use-other-domain.cause':
    'libvirt hält {{device}} für eine andere virtuelle Maschine fest, die läuft oder nicht richtig beendet wurde.',
  'diagnosis.device-in-use-other-domain.fix':
    'Jene herunterfahren (`virsh -c qemu:///system list --all`), oder die Karte von ihr abhängen. Den Daemon nur neu starten, wenn keine virtuelle Maschine die Karte hat.',

  'diagnosis.usb-hostdev-in-use.title': 'Eine andere virtuelle Maschine hat das USB-Gerät',
  'diagnosis.usb-hostdev-in-use.cause':
    'Dasselbe USB-Gerät ist zwei virtuellen Maschinen gegeben, und die andere läuft; oder zwei Geräte mit derselben ID sind angeschlossen.',
  'diagnosis.usb-hostdev-in-use.fix':
    'Es von der anderen abhängen. Zwei Geräte mit derselben ID müssen über Bus und Port benannt werden.',

  'diagnosis.device-gone-from-sysfs.title': 'Unter dieser Adresse ist kein Gerät',
  'diagnosis.device-gone-from-sysfs.cause':
    'Die Definition nennt {{device}}, und dort ist nichts (mehr). Adressen verschieben sich, wenn Karten dazukommen oder die Firmware sich ändert.',
  'diagnosis.device-gone-from-sysfs.fix':
    'Unter „Karten“ nachsehen, wo die Karte jetzt ist, die alte Adresse abhängen und die Karte neu anhängen.',

  'diagnosis.nodedev-not-found.title': 'libvirt kennt kein solches Gerät',
  'diagnosis.nodedev-not-found.cause':
    'Ein Skript oder ein Befehl nennt ein Gerät, das nicht da ist. Busnummern verschieben sich, wenn Hardware oder Firmware sich ändert.',
  'diagnosis.nodedev-not-found.fix':
    'Auflisten, was da ist: `virsh -c qemu:///system nodedev-list --cap pci`. Handover vergleicht, wer unter einer Adresse ist, und sagt, wenn es ein anderer ist.',

  'diagnosis.libvirt-not-assignable.title': 'libvirt hält das Gerät für nicht isoliert',
  'diagnosis.libvirt-not-assignable.cause':
    'Für {{device}} hat libvirt die Ports darüber angesehen und einen ohne Isolierung (ACS) gefunden, oder keinen, den es kennt (neue Intel-Chipsätze mit einem zweiten Bus).',
  'diagnosis.libvirt-not-assignable.fix':
    'libvirt aktualisieren, oder einen anderen Steckplatz benutzen. `relaxed_acs_check = 1` in /etc/libvirt/qemu.conf hebt die Prüfung auf; die IOMMU-Gruppen gelten weiter.',

  'diagnosis.config-space-readonly.title': 'libvirt darf nicht in das Gerät schreiben',
  'diagnosis.config-space-readonly.cause':
    'libvirt konnte für {{device}} die Register nicht zum Schreiben öffnen, weil /sys hier nur lesbar ist: Es läuft in einem Container oder einer Sandbox.',
  'diagnosis.config-space-readonly.fix':
    'libvirt auf dem Rechner selbst ausführen, oder seinem Container ein beschreibbares /sys geben.',

  'diagnosis.hotplug-bus-unsupported.title': 'Dort lässt sich kein Gerät hinzufügen, während der Gast läuft',
  'diagnosis.hotplug-bus-unsupported.cause':
    'Der Bus, an den das Gerät sollte, nimmt zur Laufzeit keines an (der Root-Bus von q35), oder hat keinen freien Port.',
  'diagnosis.hotplug-bus-unsupported.fix':
    'Karten anhängen, solange die virtuelle Maschine aus ist; Handover macht es so. Für andere Geräte einen pcie-root-port auf Vorrat hinzufügen.',

  'diagnosis.pci-slot-conflict.title': 'Zwei Geräte des Gasts wollen einen Steckplatz',
  'diagnosis.pci-slot-conflict.cause':
    'Ein Gerät wurde auf einen Steckplatz des Gasts gesetzt, den schon ein anderes hat, meistens durch <qemu:commandline>, von dem libvirt nichts weiß.',
  'diagnosis.pci-slot-conflict.fix':
    'Ihm eine freie Adresse geben, oder es statt mit rohen Argumenten in libvirt beschreiben.',

  'diagnosis.machine-type-controller-mismatch.title': 'Controller und Maschinentyp passen nicht zusammen',
  'diagnosis.machine-type-controller-mismatch.cause':
    'Der Maschinentyp einer bestehenden Definition wurde geändert (i440fx und q35), und ihre Controller sind noch die des anderen.',
  'diagnosis.machine-type-controller-mismatch.fix':
    'Ihn zurückändern. Eine neue virtuelle Maschine mit q35 anlegen und darin die alte Platte benutzen.',

  'diagnosis.pci-controller-index.title': 'Die PCI-Controller des Gasts sind durcheinander',
  'diagnosis.pci-controller-index.cause':
    'Die Definition nummeriert ihre PCI-Controller so, dass einer unter sich selbst hängt oder fehlt, oder setzt ein Gerät dorthin, wo es nicht sein kann.',
  'diagnosis.pci-controller-index.fix':
    'Die <address> der neuen Geräte entfernen, oder die Controller, die von Hand hinzukamen: libvirt setzt beide selbst.',

  'diagnosis.ovmf-missing.title': 'Die UEFI-Firmware für Gäste fehlt',
  'diagnosis.ovmf-missing.cause':
    'libvirt oder virt-manager fand keine UEFI-Firmware (OVMF), oder die Datei, die die Definition nennt, gibt es nicht.',
  'diagnosis.ovmf-missing.fix':
    '`sudo dnf install edk2-ovmf` (Debian: `sudo apt install ovmf`), dann `sudo systemctl restart virtqemud` (oder libvirtd).',

  'diagnosis.ovmf-firmware-incompatible.title': 'Keine installierte Firmware passt zur Definition',
  'diagnosis.ovmf-firmware-incompatible.cause':
    'Die Definition lässt libvirt eine UEFI-Firmware wählen und nennt eine Datei oder Merkmale, die keine der installierten hat.',
  'diagnosis.ovmf-firmware-incompatible.fix':
    '<loader> und die Vorlage von <nvram> aus <os firmware="efi"> entfernen und libvirt neu wählen lassen.',

  'diagnosis.ovmf-no-var-store.title': 'libvirt kennt die Einstellungsdatei dieser Firmware nicht',
  'diagnosis.ovmf-no-var-store.cause':
    'Die Definition nennt eine UEFI-Firmware über ihren Pfad, und libvirt kennt keine Vorlage für deren Einstellungen (NVRAM).',
  'diagnosis.ovmf-no-var-store.fix':
    '<os firmware="efi"> ohne <loader> benutzen, oder auch <nvram template="…"> angeben.',

  'diagnosis.romfile-not-found.title': 'QEMU kann die Video-BIOS-Datei nicht lesen',
  'diagnosis.romfile-not-found.cause':
    '{{file}} ist nicht da, oder QEMU darf sie nicht lesen: Es läuft als Benutzer qemu und unter SELinux und sagt in beiden Fällen „not found“.',
  'diagnosis.romfile-not-found.fix':
    'Einen Plan sie ablegen lassen (`handoverctl plan --vbios FILE`): Sie kommt nach /var/lib/libvirt/vbios, lesbar und mit Label.',

  'diagnosis.igd-legacy-mode.title':
    'Die Grafik des Prozessors lässt sich nicht auf die alte Art durchreichen',
  'diagnosis.igd-legacy-mode.cause':
    'Der Legacy-Modus von QEMU für Intel-Grafik braucht die alte VGA-Funktion, und {{device}} bietet sie mit diesem Kernel nicht (disable_vga, oder eine andere Karte ist der erste Bildschirm), oder der Aufbau des Gasts passt nicht.',
  'diagnosis.igd-legacy-mode.fix':
    'Statt des Legacy-Modus einen UEFI-Gast mit einem Video-BIOS für diese Grafik (GOP) benutzen, oder sie im Firmware-Setup zum ersten Bildschirm machen.',

  'diagnosis.igd-opregion-missing.title': 'Die Grafik des Prozessors hat keine OpRegion',
  'diagnosis.igd-opregion-missing.cause':
    'QEMU verlangte für {{device}} die OpRegion (sie beschreibt die Anschlüsse), und der Kernel bietet keine: Er ist ohne CONFIG_VFIO_PCI_IGD gebaut, die Firmware hat keine, oder das Gerät ist keine Intel-Grafik.',
  'diagnosis.igd-opregion-missing.fix':
    'x-igd-opregion entfernen; nur die eigenen Bildschirme von Laptops brauchen sie.',

  'diagnosis.xvga-unsupported.title': 'Das Gerät hat kein altes VGA',
  'diagnosis.xvga-unsupported.cause':
    'x-vga=on wurde verlangt, aber {{device}} hat kein VGA der alten Art (ein vermitteltes Gerät, eine zweite Bildschirmfunktion).',
  'diagnosis.xvga-unsupported.fix': 'x-vga=on entfernen. Ein UEFI-Gast braucht es nie.',

  'diagnosis.intx-setup-failed.title': 'Der Interrupt des Geräts ließ sich nicht einrichten',
  'diagnosis.intx-setup-failed.cause':
    '{{device}} benutzt eine alte, geteilte Interrupt-Leitung (INTx), die ein anderes Gerät des Rechners hat, oder Interrupts werden nicht umgeleitet.',
  'diagnosis.intx-setup-failed.fix':
    'Interrupt Remapping im Firmware-Setup einschalten, oder einen anderen Steckplatz benutzen. `cat /proc/interrupts` zeigt, wer die Leitung teilt; der andere Treiber lässt sich lösen.',

  'diagnosis.msi-injection-lost.title': 'Ein Interrupt an den Gast ging verloren',
  'diagnosis.msi-injection-lost.cause':
    'Ein Gerät löste einen Interrupt aus, bevor der Gast ihn eingerichtet hatte. Beim Start oder Neustart eines Gasts kommt das vor, und ein einzelner ist harmlos.',
  'diagnosis.msi-injection-lost.fix':
    'Wiederholt es sich und hängt der Gast, QEMU und die Firmware des Gasts aktualisieren und nach einem Reset-Problem des Geräts suchen.',

  'diagnosis.legacy-pci-assign-failed.title': 'Die Art, Geräte durchzureichen, ist veraltet',
  'diagnosis.legacy-pci-assign-failed.cause':
    'Benutzt wurde die Gerätezuweisung von KVM selbst (pci-assign), die QEMU und Linux vor Jahren aufgegeben haben; sie hat Grenzen, die VFIO nicht hat.',
  'diagnosis.legacy-pci-assign-failed.fix':
    'vfio-pci benutzen: in der Definition <driver name="vfio"/>, oder die Karte mit Handover neu anhängen.',

  'diagnosis.virtqemud-socket.title': 'Der QEMU-Daemon von libvirt läuft nicht',
  'diagnosis.virtqemud-socket.cause':
    'Am Socket von virtqemud lauscht niemand: Er ist nicht gestartet, oder dieser Rechner hat den älteren einzelnen Daemon (libvirtd), oder kein libvirt.',
  'diagnosis.virtqemud-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtqemud-ro.socket virtqemud-admin.socket`; wo er fehlt, `sudo dnf install libvirt-daemon-kvm`.',

  'diagnosis.libvirtd-socket.title': 'Der einzelne Daemon von libvirt läuft nicht',
  'diagnosis.libvirtd-socket.cause':
    'Ein Programm wollte an den Socket von libvirtd, und dort lauscht niemand. Fedora hat seit Version 35 einen Daemon je Aufgabe (virtqemud und andere).',
  'diagnosis.libvirtd-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtproxyd.socket`, das auch diesen Socket bedient; anderswo `sudo systemctl enable --now libvirtd`.',

  'diagnosis.virtlogd-socket.title': 'Der Log-Daemon von libvirt läuft nicht',
  'diagnosis.virtlogd-socket.cause':
    'Die Ausgabe von QEMU geht durch virtlogd, und an dessen Socket lauscht niemand.',
  'diagnosis.virtlogd-socket.fix': '`sudo systemctl enable --now virtlogd.socket`.',

  'diagnosis.libvirt-other-socket.title': 'Ein Daemon von libvirt läuft nicht',
  'diagnosis.libvirt-other-socket.cause': 'An seinem Socket lauscht niemand: {{daemon}}.',
  'diagnosis.libvirt-other-socket.fix': '`sudo systemctl enable --now {{daemon}}.socket`.',

  'diagnosis.swtpm-failed.title': 'Der Sicherheitschip des Gasts ließ sich nicht starten',
  'diagnosis.swtpm-failed.cause':
    'Windows 11 will ein TPM. swtpm, das es darstellt, ist nicht installiert, oder konnte seinen Zustand nicht anlegen oder lesen.',
  'diagnosis.swtpm-failed.fix':
    '`sudo dnf install swtpm swtpm-tools`. Seine eigenen Worte stehen in /var/log/swtpm/libvirt/qemu/NAME-swtpm.log.',

  'diagnosis.kvm-capability-missing.title': 'KVM ist nicht da',
  'diagnosis.kvm-capability-missing.cause':
    'Die virtuelle Maschine soll mit KVM laufen, und /dev/kvm gibt es nicht oder lässt sich nicht benutzen: Virtualisierung ist in der Firmware aus, das Modul ist nicht geladen, oder dies ist selbst eine virtuelle Maschine ohne verschachtelte Virtualisierung.',
  'diagnosis.kvm-capability-missing.fix':
    'Siehe „Bereitschaft“. VT-x oder SVM im Firmware-Setup einschalten, dann `sudo modprobe kvm_intel` oder `kvm_amd`.',
}
