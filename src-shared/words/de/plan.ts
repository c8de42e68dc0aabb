import type { plan as source } from '../en/plan.ts'
import type { Translated } from '../translated.ts'

/** Why a plan cannot be made, what to know before it, why each step is there, and the ways back. */
export const plan: Translated<typeof source> = {
  'plan.refused.card-not-found':
    'Unter {{address}} ist kein Gerät mehr. Vielleicht steckt es in einem anderen Steckplatz oder wurde in der Firmware abgeschaltet. Die Karte neu wählen.',
  'plan.refused.card-differs':
    'Das Gerät unter {{address}} ist nicht die gewählte Karte. Adressen von Karten ändern sich, wenn andere eingebaut oder entfernt werden. Die Karte neu wählen.',
  'plan.refused.not-a-card':
    '{{address}} ist nicht die Hauptfunktion einer Grafikkarte. Eine der Karten aus der Liste wählen.',
  'plan.refused.only-display':
    '{{reason}} Wenn es trotzdem sein soll und dieser Rechner über das Netzwerk erreichbar ist, zur Bestätigung den Namen der Karte eintippen: {{name}}',
  'plan.refused.only-displays':
    'Ohne {{cards}} bleibt keine Karte, die für diesen Rechner ein Bild zeichnen kann, und der Bildschirm bleibt schwarz. Eine davon behalten. Wenn es trotzdem sein soll und dieser Rechner über das Netzwerk erreichbar ist, zur Bestätigung den Namen einer Karte eintippen: {{name}}',
  'plan.refused.forbidden':
    '{{device}} müsste mitgehen, und ohne das läuft dieser Rechner nicht. Die Karte in einen anderen Steckplatz stecken oder eine andere Karte wählen.',
  'plan.refused.cost':
    '{{cost}} Die Karte in einen anderen Steckplatz stecken oder eine andere Karte wählen.',
  'plan.refused.change-active':
    'Eine Änderung ist schon in Kraft ({{id}}). Diese zuerst zurücknehmen, dann alle Karten wählen, die abgegeben werden sollen.',
  'plan.refused.unknown-system':
    'Handover weiß nicht, wie {{system}} seine Starteinträge verwaltet, und ändert hier deshalb nichts. Es arbeitet mit Fedora, dessen Atomic-Desktops, Debian und Ubuntu.',
  'plan.refused.iommu-off-in-firmware':
    'Die Firmware bietet die IOMMU nicht an, und ohne sie lässt sich kein Gerät an eine virtuelle Maschine abgeben. {{steps}}',
  'plan.refused.iommu-off-in-firmware.virtual':
    'Dieser Rechner ist selbst eine virtuelle Maschine und hat keine IOMMU bekommen. Auf seinem Host eine virtuelle IOMMU hinzufügen.',
  'plan.refused.iommu-off-in-kernel.amd':
    'Die Firmware bietet die IOMMU an, aber der Kernel benutzt sie nicht. Bei AMD schaltet kein Kernel-Argument sie ein, also gibt es nichts, was Handover ändern könnte. Die Firmware aktualisieren und im Kernel-Log (journalctl -k) nach „AMD-Vi“ suchen.',
  'plan.refused.boot-full':
    'Auf /boot ist zu wenig Platz: {{free}} MiB sind frei, und {{needed}} MiB werden zeitweise gebraucht, um das neue initramfs neben dem alten zu bauen. Alte Kernel entfernen, dann noch einmal versuchen.',
  'plan.refused.no-snapshot-tool':
    'Kein Werkzeug für Schnappschüsse ist für das ganze System eingerichtet (snapper mit einer Konfiguration namens „root“). Den Schnappschuss weglassen: Zum Zurücknehmen wird er nicht gebraucht.',
  'plan.refused.atomic-snapshot':
    'Auf diesem System legt jede Änderung ein neues Deployment an, und das vorige bleibt. Den Schnappschuss weglassen.',
  'plan.refused.ids-shared':
    'An den Gerätenummern ({{id}}) lässt sich {{taken}} nicht von {{other}} unterscheiden, das bei diesem Rechner bleibt: vfio-pci nähme beide. Die Karte an ihrer Adresse erkennen lassen, wie es voreingestellt ist.',
  'plan.refused.blacklist-on-demand':
    'Eine Karte, die bei Bedarf abgegeben wird, benutzt zwischendurch dieser Rechner und braucht dafür ihren Treiber. Den Treiber nicht vom Laden abhalten, oder die Karte von Anfang an reservieren.',
  'plan.refused.blacklist-no-driver':
    'Kein Treiber dieses Rechners ist für die Karte bekannt, also lässt sich keiner vom Laden abhalten. Dies weglassen.',
  'plan.refused.blacklist-shared':
    'Der Treiber {{driver}} kann nicht vom Laden abgehalten werden, weil {{other}} ihn braucht und bei diesem Rechner bleibt. Dies weglassen: Die Karte wird reserviert, bevor der Treiber lädt.',
  'plan.refused.acs-not-in-kernel':
    'Der laufende Kernel kennt pcie_acs_override nicht, das Argument würde also nichts bewirken. Die Kernel von Fedora, Debian und Ubuntu enthalten diesen Patch nicht. Für Fedora gibt es Pakete damit bei some-natalie/fedora-acs-override auf GitHub; der Kernel von Bazzite hat ihn. Ein solcher Kernel ist nicht mit dem Schlüssel der Distribution signiert: Secure Boot muss aus oder der Schlüssel des Kernels eingetragen sein, und Aktualisierungen kommen dann aus jener Quelle. Der Patch lässt den Kernel annehmen, dass Geräte getrennt sind, obwohl sie es nicht sind, sodass eine virtuelle Maschine an fremden Speicher gelangen kann. Zuerst einen anderen Steckplatz und neuere Firmware versuchen. Handover installiert keinen solchen Kernel.',
  'plan.refused.acs-unknown':
    'Ob der laufende Kernel pcie_acs_override kennt, war nicht zu sehen. Ohne den Patch bewirkt das Argument nichts. Es weglassen, oder einen Kernel starten, der den Patch hat.',
  'plan.refused.vbios-card':
    'Das Video-BIOS ist für {{address}}, und das ist keine der gewählten Karten. Die Datei neu für eine von ihnen wählen.',
  'plan.refused.vbios-not-a-rom':
    'Diese Datei ist nicht das Video-BIOS einer Karte: Ihr fehlen die Kennzeichen, die jedes hat. Es noch einmal aus der Karte auslesen, mit einem Programm dafür, oder aus einer Sammlung von Video-BIOS-Dateien nehmen.',
  'plan.refused.vbios-flash-header':
    'In dieser Datei steht vor dem Video-BIOS der Kopf eines NVIDIA-Flash-Werkzeugs, und damit startet eine virtuelle Maschine nicht. Alles vor den Bytes 55 AA abschneiden, die vor dem Wort VIDEO kommen, dann die Datei neu wählen.',
  'plan.refused.vbios-cut-short':
    'Dieses Video-BIOS ist nicht vollständig: Nach eigener Angabe ist es länger als die Datei. Es noch einmal aus der Karte auslesen.',
  'plan.refused.vbios-other-card':
    'Dieses Video-BIOS ist für eine andere Karte ({{found}}). {{card}} ist {{wanted}}. Die Datei wählen, die aus dieser Karte ausgelesen wurde.',
  'plan.refused.nothing-to-do':
    'An diesem Rechner muss nichts geändert werden: libvirt nimmt die Karte von selbst, wenn eine virtuelle Maschine mit ihr startet, und gibt sie danach zurück. Die Karte an eine virtuelle Maschine anhängen.',

  'plan.warning.optimus':
    '{{card}} ist die zweite Karte eines Laptops. Programme dieses Rechners lassen sich nicht mehr auf ihr starten, Werkzeuge wie supergfxctl oder switcherooctl sehen sie nicht mehr, und Videoausgänge, die an ihr hängen, bleiben dunkel. Wenn sie aus dem Schlaf nicht zurückkommt, diesen Rechner wach halten, solange eine virtuelle Maschine sie benutzt.',
  'plan.warning.part-of-card':
    'Ein Teil von {{card}} muss mitgehen, weil er eine IOMMU-Gruppe mit der gewählten Karte teilt, aber nicht die ganze. Eine Karte, die auf zwei Treiber verteilt ist, kann diesen Rechner aufhängen. Beide Karten wählen oder einen anderen Steckplatz benutzen.',
  'plan.warning.on-demand-display':
    'Diese Karte zeigt gerade den Desktop. Wenn eine virtuelle Maschine sie bei Bedarf nimmt, endet die Sitzung und offene Arbeit geht verloren, oder der Rechner hängt sich auf. Die Karte von Anfang an reservieren, oder eine andere Karte den Desktop zeichnen lassen.',
  'plan.warning.no-guard':
    'Der Wächter ist aus. Bleibt der Bildschirm nach dem Neustart schwarz, nimmt nichts die Änderung von selbst zurück: Dann wird das Bootmenü gebraucht.',
  'plan.warning.ids-usb':
    'Der USB-Controller der Karte ({{devices}}) lässt sich nicht über Gerätenummern festhalten, weil sein Treiber Teil des Kernels ist und immer zuerst kommt. libvirt nimmt ihn, wenn die virtuelle Maschine startet. Über die Adresse wird er von Anfang an festgehalten.',
  'plan.warning.blacklist':
    'Der Treiber der Karte lädt gar nicht, solange die Änderung wirksam ist. Im Starteintrag, der zurückführt, gilt das nicht.',
  'plan.warning.acs-risk':
    'Mit pcie_acs_override nimmt der Kernel ohne Beleg an, dass Geräte getrennt sind. Eine virtuelle Maschine, die die Karte missbraucht, könnte dann Speicher dieses Rechners oder anderer Maschinen lesen und ändern. Nicht machen, wenn der virtuellen Maschine nicht zu trauen ist. Die gezeigten Gruppen sind eine Vorhersage; nach dem Neustart hier noch einmal nachsehen.',
  'plan.warning.acs-secure-boot':
    'Secure Boot ist an. Ein Kernel mit dem Patch für pcie_acs_override startet nur, wenn sein Schlüssel eingetragen ist; der Kernel, der jetzt läuft, muss nicht der sein, der als nächster startet.',
  'plan.warning.setups-left_one':
    'Was von Hand eingerichtet wurde, bleibt und kann dieser Änderung im Weg stehen: {{places}}. Nach dem Zurücknehmen ist es noch da. Es kann stattdessen übernommen oder entfernt werden.',
  'plan.warning.setups-left_other':
    '{{count}} Einstellungen, die von Hand gemacht wurden, bleiben und können dieser Änderung im Weg stehen: {{places}}. Nach dem Zurücknehmen sind sie noch da. Sie können stattdessen übernommen oder entfernt werden.',
  'plan.warning.setups-by-hand_one':
    'Eine Einstellung, die von Hand gemacht wurde, kann Handover nicht sicher herausnehmen, oder sie gilt einem anderen Gerät: {{places}}. Bitte selbst ansehen.',
  'plan.warning.setups-by-hand_other':
    '{{count}} Einstellungen, die von Hand gemacht wurden, kann Handover nicht sicher herausnehmen, oder sie gelten anderen Geräten: {{places}}. Bitte selbst ansehen.',
  'plan.warning.amd-iommu-on':
    'Das Kernel-Argument amd_iommu=on, das manche Anleitungen verlangen, kennt der Kernel nicht: Er antwortet „Unknown option“ und macht weiter. Die IOMMU eines AMD-Prozessors ist von selbst an. Es schadet nicht und kann entfernt werden.',
  'plan.warning.identity-dma':
    'Mit iommu=pt erreichen die Geräte, die bei diesem Rechner bleiben, den Speicher ohne Übersetzung. Das kann für sie etwas schneller sein und schützt weniger vor einem Gerät, das sich falsch verhält. Für virtuelle Maschinen ändert sich nichts.',
  'plan.warning.iommu-pt':
    'Das Kernel-Argument iommu=pt ist gesetzt. Es lässt die Geräte, die bei diesem Rechner bleiben, ohne Übersetzung auf den Speicher zugreifen; virtuelle Maschinen arbeiten ohne es genauso. Es bleibt, wie es ist.',
  'plan.warning.kernel-update-pending':
    'Ein neuerer Kernel als der laufende ist installiert: {{newest}} statt {{running}}. Der nächste Neustart startet ihn zum ersten Mal, zusammen mit dieser Änderung. Damit klar ist, woran es liegt, falls etwas nicht geht: zuerst neu starten, dann anwenden.',
  'plan.warning.atomic-software':
    'Für virtuelle Maschinen fehlt Software: {{names}}. Auf diesem System installiert Handover keine Pakete, weil jedes zu einer Schicht wird, die jede Aktualisierung mitschleppt. Sie mit rpm-ostree install hinzufügen, oder ein Image benutzen, das sie enthält.',
  'plan.warning.boot-room-unknown':
    'Wie viel Platz auf /boot ist, war nicht zu sehen. Ist es zu wenig, hält das Anwenden an, bevor etwas geändert ist.',

  'plan.why.snapshot':
    'Ein Schnappschuss des ganzen Systems, wie gewünscht; zum Zurücknehmen wird er nicht gebraucht.',
  'plan.why.packages': 'Virtuelle Maschinen brauchen diese Programme, und sie sind noch nicht installiert.',
  'plan.why.services':
    'An diesen Sockets antwortet libvirt; seine Programme starten erst, wenn etwas anfragt.',
  'plan.why.vbios':
    'Virtuelle Maschinen dürfen Dateien in diesem Ordner lesen, aber nirgends in einem Home-Verzeichnis.',
  'plan.why.adopt':
    'Was von Hand eingerichtet wurde, zählt als Teil dieser Änderung, damit es beim Zurücknehmen ebenfalls verschwindet.',
  'plan.why.lines':
    'Diese Zeilen wurden von Hand für denselben Zweck geschrieben; das Zurücknehmen setzt sie wieder ein.',
  'plan.why.table':
    'Nennt jede Funktion der Karte mit Platz und Kennung, damit nie ein anderes Gerät für sie gehalten wird.',
  'plan.why.script':
    'Gibt diese Funktionen an vfio-pci, bevor irgendein Treiber lädt, und lässt in Ruhe, was sich geändert hat.',
  'plan.why.unit':
    'Führt das Skript im initramfs aus, bevor udev startet; ein Start wartet höchstens fünf Sekunden darauf.',
  'plan.why.wants': 'Lässt den Start im initramfs die obige Unit anfordern.',
  'plan.why.udev': 'Die zweite Sicherung, falls der Schritt im initramfs nicht gelaufen ist.',
  'plan.why.dracut': 'Legt VFIO und was es braucht in dieses initramfs und in die künftiger Kernel.',
  'plan.why.initramfs-hook': 'Legt VFIO und was es braucht in dieses initramfs und in die künftiger Kernel.',
  'plan.why.initramfs-script': 'Führt das Skript im initramfs aus, bevor udev startet.',
  'plan.why.guard-unit':
    'Wartet beim ersten Start auf die Bestätigung und nimmt die Änderung zurück, wenn sie ausbleibt.',
  'plan.why.recover-unit': 'Beendet, was ein Stromausfall halb fertig ließ, bevor sich jemand anmeldet.',
  'plan.why.boot-wants': 'Lässt den Start Wächter und Wiederherstellung anfordern.',
  'plan.why.kernel-install': 'Hält den Starteintrag, der zurückführt, richtig, wenn Kernel kommen und gehen.',
  'plan.why.grub-arguments': 'Fügt die Kernel-Argumente allen Einträgen hinzu, außer denen zur Rettung.',
  'plan.why.grub-way-back': 'Legt den Starteintrag an, der zurückführt, neu für jeden neuesten Kernel.',
  'plan.why.boot-program':
    'Wächter und Wiederherstellung brauchen eine Kopie des Programms, die nicht davon abhängt, wo die App liegt.',
  'plan.why.initramfs':
    'Die Karte muss genommen werden, bevor ihr eigener Treiber lädt, und das geschieht schon im initramfs.',
  'plan.why.initramfs.cleaned': 'Das initramfs enthält eine Kopie dessen, was oben entfernt wurde.',
  'plan.why.arguments':
    'Das Wort gpu_handover=on schaltet die Änderung ein, und die IOMMU muss an sein; alles andere in der Zeile bleibt.',
  'plan.why.arguments.on-demand':
    'Dem Kernel muss gesagt werden, wie er die IOMMU benutzt; alles andere in der Zeile bleibt.',
  'plan.why.way-back': 'Ein Start mit den Argumenten von vorher, was auch geschieht.',
  'plan.why.menu-once':
    'Das Bootmenü erscheint beim nächsten Start einmal, damit der Weg zurück in Sicht ist.',

  'plan.way-back.entry':
    'Im Bootmenü „{{title}}“ wählen: Dieser Rechner startet dann wie vorher. Erscheint das Menü nicht, beim Start die Umschalttaste gedrückt halten oder Esc drücken.',
  'plan.way-back.deployment':
    'Im Bootmenü das vorige Deployment wählen, das angeheftet ist: Dieser Rechner startet dann wie vorher.',
  'plan.way-back.undo':
    'Zurücknehmen, in der App oder mit „sudo handoverctl undo“ in jedem Terminal oder jeder Rettungs-Shell, entfernt alles wieder, was hinzukam.',
  'plan.way-back.pause':
    'Pausieren, in der App oder mit „handoverctl pause“, lässt den nächsten Start ohne die Änderung laufen, und nur diesen.',
  'plan.way-back.guard_one':
    'Der Wächter: Wird der erste Start nach der Änderung nicht binnen einer Minute bestätigt, wird die Änderung von selbst zurückgenommen. Ist dann niemand angemeldet, startet dieser Rechner neu.',
  'plan.way-back.guard_other':
    'Der Wächter: Wird der erste Start nach der Änderung nicht binnen {{count}} Minuten bestätigt, wird die Änderung von selbst zurückgenommen. Ist dann niemand angemeldet, startet dieser Rechner neu.',

  'plan.by-hand.uki':
    'Dieses System startet eine einzige signierte Datei, die den Kernel mit seinen Argumenten enthält (ein Unified Kernel Image). Solche Dateien schreibt Handover nicht. Hier sind die Schritte von Hand.',
  'plan.by-hand.systemd-boot':
    'Dieses System startet mit systemd-boot, dessen Einträge Handover nicht schreibt. Hier sind die Schritte von Hand.',
  'plan.by-hand.unknown':
    'Handover weiß nicht, was dieses System startet, und rührt die Starteinträge deshalb nicht an. Hier sind die Schritte von Hand.',
  'plan.by-hand.unusual':
    'Dieses System verwaltet seine Starteinträge anders als seine Distribution, deshalb rührt Handover sie nicht an. Hier sind die Schritte von Hand.',
  'plan.by-hand.initramfs-unknown':
    'Handover weiß nicht, was das initramfs dieses Systems baut, und rührt es deshalb nicht an. Hier sind die Schritte von Hand.',
  'plan.step.keep-entry':
    'Eine Kopie des Starteintrags oder des Kernel-Images machen, das startet, und sie unverändert lassen. Sie ist der Weg zurück.',
  'plan.step.arguments':
    'Diese Kernel-Argumente dem Eintrag hinzufügen, der normalerweise startet: {{arguments}}',
  'plan.step.image.dracut':
    'Diese Zeile, mit den Leerzeichen innerhalb der Anführungszeichen, in /etc/dracut.conf.d/90-vfio.conf schreiben und das initramfs (oder das Unified Kernel Image) neu bauen: force_drivers+=" vfio_pci vfio_iommu_type1 "',
  'plan.step.image.initramfs-tools':
    'vfio_pci als eigene Zeile in /etc/initramfs-tools/modules schreiben und „update-initramfs -u“ ausführen.',
  'plan.step.ids-shared':
    'Ein anderes Gerät mit denselben Nummern bleibt bei diesem Rechner, und der Weg über Kernel-Argumente kann die beiden nicht unterscheiden. „Bei Bedarf“ statt „reserviert“ wählen: libvirt nimmt die Karte dann über ihre Adresse.',
  'plan.step.restart': 'Neu starten, mit der Kopie aus dem ersten Schritt im Bootmenü griffbereit.',
  'plan.step.check':
    'Die Seite „Bereitschaft“ noch einmal öffnen: Die IOMMU muss an sein, und vfio-pci muss eine reservierte Karte halten.',
}
