import type { domainCheckup as source } from '../en/domain-checkup.ts'
import type { Translated } from '../translated.ts'

/** What the check-up finds in a virtual machine, why it matters, and what its fixes are called. */
export const domainCheckup: Translated<typeof source> = {
  'checkup.the-card': 'Die Karte',

  'checkup.group-incomplete.title': 'Die Karte ist nur zum Teil da',
  'checkup.group-incomplete.why':
    '{{missing}} gehört zu {{card}} oder in dieselbe IOMMU-Gruppe und fehlt. QEMU weigert sich zu starten: „Please ensure all devices within the iommu_group are bound to their vfio bus driver“.',
  'checkup.card-apart.title': 'Die Teile der Karte sind verstreut',
  'checkup.card-apart.why':
    'Auf diesem Rechner sind die Teile von {{card}} Funktionen eines Steckplatzes. In der virtuellen Maschine sitzen sie an mehreren Plätzen, oder libvirt nimmt sie nicht alle und gibt sie nicht alle zurück. Treiber suchen die Audiofunktion einer Karte neben ihr; manche starten ohne sie nicht.',

  'checkup.i440fx.title': 'Das Mainboard hat kein PCI Express',
  'checkup.i440fx.why':
    'Der Maschinentyp i440fx ist ein Mainboard von 1996. Eine Karte arbeitet dort als altes PCI-Gerät: Treiber, die nach ihrer Verbindung suchen, finden keine, und manche verweigern den Dienst. Der Typ q35 hat PCI Express.',
  'checkup.bios.title': 'Die Maschine startet über BIOS',
  'checkup.bios.why':
    'Heutige Karten bringen ein Programm für UEFI mit und keines für BIOS. Mit BIOS bleibt der Bildschirm schwarz, bis ein Treiber lädt, und manche Karten funktionieren gar nicht.',
  'checkup.bios.why.windows-11':
    'Windows 11 verlangt UEFI, Secure Boot und ein TPM 2.0. Auch heutige Karten bringen ein Programm für UEFI mit und keines für BIOS.',
  'checkup.secure-boot.title': 'Secure Boot ist aus',
  'checkup.secure-boot.why':
    'Windows 11 verlangt es bei der Installation und manche Spiele bei jedem Start. Die Firmware startet dann nur signierte Programme.',
  'checkup.tpm.title': 'Es gibt kein TPM',
  'checkup.tpm.why':
    'Windows 11 verlangt ein TPM 2.0. QEMU gibt der Maschine ein eigenes, mit dem Programm swtpm.',

  'checkup.no-kvm.title': 'Der Prozessor wird emuliert',
  'checkup.no-kvm.why':
    'Diese Maschine ist vom Typ qemu, ohne KVM: Jeder Befehl wird übersetzt, und eine schnelle Karte wartet auf den Prozessor. Ihr Typ (<domain type>) muss kvm sein; fehlte KVM, als sie angelegt wurde, sie neu anlegen.',
  'checkup.cpu-model.title': 'Der Gast sieht einen anderen Prozessor',
  'checkup.cpu-model.why':
    'Der virtuelle Prozessor ist „{{model}}“ und nicht der dieses Rechners. Gast und Treiber verzichten auf das, was ihm fehlt, und die Firmware erfährt nicht, wie viel Platz für den Speicher der Karte da ist.',
  'checkup.cpu-sockets.title': 'Windows benutzt vielleicht nicht alle Prozessoren',
  'checkup.cpu-sockets.why':
    'Die Maschine hat {{sockets}} Sockel. Die Home- und Desktop-Ausgaben von Windows benutzen einen oder zwei davon, gleich wie viele es sind. Als Kerne eines Sockels werden alle {{vcpus}} benutzt.',

  'checkup.balloon.title': 'Ein Balloon, der nichts bewirken kann',
  'checkup.balloon.why':
    'Der Balloon leiht diesem Rechner Arbeitsspeicher der Maschine zurück. Mit einer Karte ist der ganze Speicher gepinnt, und QEMU hält den Balloon von der Arbeit ab. Ohne ihn geht nichts verloren.',
  'checkup.hard-limit.title': 'Die Speichergrenze ist zu eng für eine Karte',
  'checkup.hard-limit.why':
    'Die harte Grenze ist {{limit}}, und libvirt legt sie auch an gepinnten Speicher an. Der Speicher der Maschine und die Fenster der Karte passen nicht hinein, und QEMU hält mit „cannot allocate memory“ an.',
  'checkup.memory-file.title': 'Der Arbeitsspeicher ist eine Datei, die sich nicht pinnen lässt',
  'checkup.memory-file.why':
    'Linux pinnt Seiten einer gemeinsam benutzten Datei auf einer Platte nicht für ein Gerät, also startet die Maschine mit einer Karte nicht. Speicher der Art memfd lässt sich ebenfalls gemeinsam benutzen, etwa für virtiofs.',

  'checkup.bar-window.title': 'Der Speicher der Karte passt vielleicht nicht hinein',
  'checkup.bar-window.why':
    'Die Fenster zum Speicher von {{card}} brauchen {{size}} GiB. Mit diesem Prozessormodell erfährt die Firmware nicht, wie viele Adressbits es gibt, begnügt sich mit einem kleinen Bereich und lässt die Karte womöglich aus. Mit durchgereichtem Prozessor hat sie Platz genug. Firmware von vor Ende 2022 braucht mehr als das: siehe die Dokumentation zu X-PciMmio64Mb.',
  'checkup.bar-small.title': 'Resizable BAR wird nicht benutzt',
  'checkup.bar-small.why':
    '{{reason}} Eine virtuelle Maschine sieht das Fenster so, wie dieser Rechner es gesetzt hat, und kann es nicht vergrößern.',

  'checkup.hiding-needed.title': 'Der Treiber dieser Karte verweigert virtuelle Maschinen',
  'checkup.hiding-needed.why':
    'Die letzten Treiber für {{card}} sind älter als 465. Unter Windows halten sie mit Code 43 an, wo sie einen Hypervisor sehen, also muss er vor ihnen verborgen werden.',
  'checkup.code-43.title': 'Nur wenn Windows Code 43 meldet',
  'checkup.code-43.why':
    'Ab Version 465 nimmt der Treiber von NVIDIA {{card}} in einer virtuellen Maschine an, und nichts muss verborgen werden. Muss ein älterer Treiber bleiben und hält mit Code 43 an, den Hypervisor vor ihm verbergen.',
  'checkup.hidden-needlessly.title': 'Der Hypervisor ist umsonst verborgen',
  'checkup.hidden-needlessly.why':
    'Nur alte Treiber von NVIDIA stören sich an einem Hypervisor, und {{card}} ist nicht von NVIDIA. Solange er verborgen ist, kann der Gast nicht benutzen, was KVM ihm bietet. So lassen, wenn etwas anderes es braucht, etwa ein Spiel.',
  'checkup.hidden-needlessly.why.nvidia':
    'Ab Version 465 nimmt der Treiber von NVIDIA {{card}} in einer virtuellen Maschine an. Solange der Hypervisor verborgen ist, kann der Gast nicht benutzen, was KVM ihm bietet. So lassen, wenn ein älterer Treiber oder etwas anderes es braucht, etwa ein Spiel.',

  'checkup.blind.title': 'Die Maschine ist auf keine Weise zu sehen',
  'checkup.blind.why':
    'Sie hat kein Fenster, und an {{card}} hängt kein Monitor. Einen Monitor oder Dummy-Stecker anschließen, oder der Maschine ein Fenster geben.',
  'checkup.no-input.title': 'Tastatur und Maus fehlen',
  'checkup.no-input.why':
    'Die Maschine hat kein Fenster und keines der Eingabegeräte dieses Rechners. Ihr in virt-manager eine USB-Tastatur und -Maus oder einen USB-Controller geben, oder die dieses Rechners teilen.',
  'checkup.two-displays.title': 'Die Maschine hat zwei Bildschirme',
  'checkup.two-displays.why':
    'Einer ist im Fenster, der andere auf {{monitors}}. Die meisten Systeme zeichnen den Desktop anfangs auf dem im Fenster, der keine Leistung hat: darin den anderen als Hauptbildschirm wählen. Sobald das geht und Tastatur und Maus ohne das Fenster ankommen, kann der virtuelle Bildschirm weg.',
  'checkup.window-only.title': 'An der Karte hängt kein Monitor',
  'checkup.window-only.why':
    'Das Fenster zeigt den virtuellen Bildschirm, nicht was {{card}} zeichnet. Um das zu sehen, einen Monitor anschließen (ein zweiter Eingang des vorhandenen genügt), oder einen Dummy-Stecker zusammen mit Looking Glass oder einem Remote-Desktop. Looking Glass ist schneller; es braucht auf beiden Seiten ein eigenes Programm (looking-glass.io).',
  'checkup.input-by-window.title': 'Tastatur und Maus gehen durch das Fenster',
  'checkup.input-by-window.why':
    'Sie funktionieren nur, solange das Fenster offen und vorn ist. Wege ohne es: die dieses Rechners teilen ({{inputs}}), wobei beide Strg-Tasten zusammen sie abgeben und zurückholen; eine zweite Tastatur und Maus oder ein USB-Controller für die Maschine; Looking Glass, das den Zeiger mitbringt.',
  'checkup.input-by-window.why.none':
    'Sie funktionieren nur, solange das Fenster offen und vorn ist. Wege ohne es: eine zweite Tastatur und Maus oder ein USB-Controller für die Maschine; ein USB-Umschalter; Looking Glass, das den Zeiger mitbringt.',

  'checkup.disk-emulated.title': 'Eine Platte wird ganz emuliert',
  'checkup.disk-emulated.why':
    '{{disks}}: So eine Platte kostet bei jedem Zugriff Prozessorzeit. virtio ist schneller, aber ein System, das dessen Treiber beim Start nicht geladen hat, findet seine Platte dort nicht. Unter Linux darauf achten, dass das initramfs virtio_blk enthält, dann den Bus in virt-manager ändern; zurückgehen, wenn es nicht startet.',
  'checkup.disk-emulated.why.windows':
    '{{disks}}: So eine Platte kostet bei jedem Zugriff Prozessorzeit. virtio ist schneller, aber Windows braucht dessen Treiber vor der Umstellung: eine kleine zweite Platte an virtio hinzufügen, die Treiber von virtio-win.iso installieren, herunterfahren, dann den Bus der ersten ändern und die zweite entfernen.',
  'checkup.net-emulated.title': 'Das Netzwerkgerät wird ganz emuliert',
  'checkup.net-emulated.why':
    'virtio bewegt Daten schneller und kostet weniger Prozessorzeit. Linux hat den Treiber dafür.',
  'checkup.net-emulated.why.driver':
    'virtio bewegt Daten schneller und kostet weniger Prozessorzeit. Zuerst den Treiber im Gast installieren (für Windows von virtio-win.iso), dann das Modell in virt-manager ändern.',

  'checkup.hugepages.title': 'Arbeitsspeicher in kleinen Seiten',
  'checkup.hugepages.why':
    'Mit Huge Pages findet der Prozessor Speicher schneller, was manche Spiele und Berechnungen zeigen. {{pages}} Seiten zu 2 MiB müssen für {{memory}} zurückgelegt werden und fehlen diesem Rechner solange. Viele Maschinen laufen gut ohne.',
  'checkup.cpu-pinning.title': 'Die Prozessoren sind nicht gepinnt',
  'checkup.cpu-pinning.why':
    'Die Maschine bekäme die Prozessoren {{cpus}}, nahe bei der Karte, für sich, und {{rest}} bleiben für alles andere. Das glättet Ruckler, wenn dieser Rechner beschäftigt ist; hat er nichts zu tun, hilft es wenig.',
  'checkup.cpu-pinning.why.one-cache':
    'Die Maschine bekäme die Prozessoren {{cpus}}, die einen Cache teilen, für sich, und {{rest}} bleiben für alles andere. Das glättet Ruckler, wenn dieser Rechner beschäftigt ist; hat er nichts zu tun, hilft es wenig.',

  'fix.attach-whole-group.title': 'Die ganze Karte anhängen, auf einem Steckplatz',
  'fix.machine-q35.title': 'Auf q35 umstellen',
  'fix.machine-q35.risk':
    'Alle Geräte kommen an andere Plätze, als wäre das Mainboard getauscht. Linux kann sein Netzwerkgerät neu benennen, Windows richtet seine Geräte neu ein und kann eine Aktivierung verlangen. Schnappschüsse der Maschine passen nicht mehr. Startet sie nicht, dies zurücknehmen.',
  'fix.firmware-uefi.title': 'Über UEFI starten',
  'fix.firmware-uefi.risk':
    'Ein System, das für BIOS installiert wurde, startet nicht über UEFI. Nur für eine Maschine, die erst noch installiert wird, oder nach dem Umwandeln ihrer Platte (Windows: mbr2gpt, vorher). Startet sie nicht, dies zurücknehmen.',
  'fix.secure-boot.title': 'Secure Boot einschalten',
  'fix.secure-boot.risk':
    'Ist die Maschine schon gelaufen, bleiben ihre alten Firmware-Einstellungen auf der Platte, ohne die Schlüssel. Sie einmal mit „virsh start --reset-nvram“ und ihrem Namen starten. Systeme ohne signierten Bootloader starten nicht mehr; dann dies zurücknehmen.',
  'fix.tpm.title': 'Ein TPM 2.0 hinzufügen',
  'fix.tpm.risk':
    'Das Programm swtpm muss auf diesem Rechner installiert sein, sonst startet die Maschine nicht.',
  'fix.cpu-passthrough.title': 'Den Prozessor durchreichen',
  'fix.cpu-passthrough.risk':
    'Der Gast sieht beim nächsten Start einen anderen Prozessor; Windows kann eine Aktivierung verlangen. Die Maschine läuft dann nur auf Rechnern mit der gleichen Art Prozessor.',
  'fix.cpu-topology.title': 'Alle Prozessoren in einen Sockel setzen',
  'fix.memballoon-none.title': 'Den Balloon entfernen',
  'fix.hard-limit.title': 'Die Grenze entfernen',
  'fix.memory-memfd.title': 'Den Arbeitsspeicher aus memfd nehmen',
  'fix.net-virtio.title': 'Auf virtio umstellen',
  'fix.net-virtio.risk':
    'Das Netzwerkgerät kann im Gast einen anderen Namen bekommen; Einstellungen, die es nennen, müssen folgen.',
  'fix.hide-hypervisor.title': 'Den Hypervisor verbergen',
  'fix.show-hypervisor.title': 'Nicht mehr verbergen',
  'fix.display-window.title': 'Ihr ein Fenster geben',
  'fix.display-none.title': 'Den virtuellen Bildschirm entfernen',
  'fix.display-none.risk':
    'Das Fenster bleibt von da an schwarz. Zeigt auch die Karte kein Bild, dies zurücknehmen.',
  'fix.input-evdev.title': 'Tastatur und Maus teilen',
  'fix.input-evdev.risk':
    'Solange die Maschine sie hat, sieht dieser Rechner sie nicht. Beide Strg-Tasten zusammen geben sie ab und holen sie zurück.',
  'fix.hugepages.title': 'Huge Pages benutzen',
  'fix.hugepages.risk':
    'Die Maschine startet erst, wenn {{pages}} Seiten zurückgelegt sind: „sysctl vm.nr_hugepages={{pages}}“, am besten bald nach dem Start dieses Rechners, weil der Speicher später in Stücke zerfällt. Für immer: diese Einstellung in eine Datei in /etc/sysctl.d schreiben.',
  'fix.cpu-pinning.title': 'Die Prozessoren pinnen',
  'fix.cpu-pinning.risk':
    'Der Prozessor wird zugleich durchgereicht, und seine Kerne werden dem Gast gezeigt, wie sie sind; Windows kann eine Aktivierung verlangen. Andere Programme können die gepinnten Prozessoren weiterhin benutzen.',
}
