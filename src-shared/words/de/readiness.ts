import type { readiness as source } from '../en/readiness.ts'
import type { Translated } from '../translated.ts'
import { readinessSystem } from './readiness-system.ts'

/** The checks of readiness: a title, why it matters, what was seen in each case, and what to do about it. */
export const readiness: Translated<typeof source> = {
  'list.and': '{{first}} und {{last}}',
  'list.more_one': '1 mehr',
  'list.more_other': '{{count}} weitere',
  'amount.gib': '{{amount}} GiB',
  'amount.mb': '{{amount}} MB',

  'check.nothing-to-do': 'Nichts zu tun.',

  'check.virtual-machine.title': 'In einer virtuellen Maschine',
  'check.virtual-machine.why':
    'Eine virtuelle Maschine sieht nur, was ihr Host ihr zeigt. Von hier aus lässt sich eine Karte nur weitergeben, wenn dieser Host eine abgegeben hat, zusammen mit einer virtuellen IOMMU und verschachtelter Virtualisierung.',
  'check.virtual-machine.there': 'Dieses System läuft in einer virtuellen Maschine.',
  'check.virtual-machine.named': 'Dieses System läuft in einer virtuellen Maschine ({{product}}).',
  'check.virtual-machine.fix':
    'Um eine Karte an eine virtuelle Maschine abzugeben, Handover auf dem echten Rechner ausführen. Zum Umsehen und für die Beispielrechner reicht es hier.',

  'check.cpu-virtualization.title': 'Virtualisierung im Prozessor',
  'check.cpu-virtualization.why':
    'Ohne die Hilfe des Prozessors ist eine virtuelle Maschine viel zu langsam und kann gar keine Karte bekommen.',
  'check.cpu-virtualization.unnamed': 'Modell unbekannt',
  'check.cpu-virtualization.vmx': 'Der Prozessor ({{model}}) bietet Intel VT-x (das Flag vmx).',
  'check.cpu-virtualization.svm': 'Der Prozessor ({{model}}) bietet AMD-V (das Flag svm).',
  'check.cpu-virtualization.by-kvm':
    'Der Prozessor ({{model}}) zeigt weder das Flag vmx noch svm, aber der Kernel bietet /dev/kvm, also funktioniert es.',
  'check.cpu-virtualization.none':
    'Der Prozessor ({{model}}) zeigt weder das Flag vmx (Intel VT-x) noch svm (AMD-V). Fast jeder solche Prozessor von heute hat eines davon, also ist es sehr wahrscheinlich in der Firmware ausgeschaltet.',
  'check.cpu-virtualization.none-virtual':
    'Der Prozessor dieser virtuellen Maschine ({{model}}) zeigt weder das Flag vmx (Intel VT-x) noch svm (AMD-V): Ihr Host reicht sie nicht weiter.',
  'check.cpu-virtualization.unknown': 'Die Flags des Prozessors ({{model}}) konnten nicht gelesen werden.',
  'check.cpu-virtualization.fix.virtual':
    'Auf dem Host dieser virtuellen Maschine die verschachtelte Virtualisierung einschalten und der virtuellen Maschine den Prozessortyp „host-passthrough“ geben.',

  'check.kvm.title': 'Virtualisierung im Kernel (KVM)',
  'check.kvm.why':
    'KVM ist der Teil von Linux, der virtuelle Maschinen ausführt. Programme erreichen ihn über /dev/kvm.',
  'check.kvm.there': '/dev/kvm ist da.',
  'check.kvm.absent': '/dev/kvm ist nicht da.',
  'check.kvm.unknown': 'Ob /dev/kvm da ist, ließ sich nicht feststellen.',
  'check.kvm.fix.module':
    'Das Modul laden mit: sudo modprobe {{module}}. Wird das verweigert, ist die Virtualisierung in den Firmware-Einstellungen ausgeschaltet.',
  'check.kvm.fix.other': 'Im Kernel-Log nach der Ursache sehen: sudo dmesg | grep -i kvm',

  'check.iommu.title': 'Geräte getrennt halten (IOMMU)',
  'check.iommu.why':
    'Ein Gerät liest und schreibt selbst im Speicher. Die IOMMU beschränkt eine Karte auf den Speicher ihrer virtuellen Maschine; ohne sie könnte die Karte dieses System überschreiben, deshalb gibt Linux sie nicht ab.',
  'check.iommu.on_one': 'Die IOMMU ist an. Die Geräte dieses Rechners liegen in 1 IOMMU-Gruppe.',
  'check.iommu.on_other': 'Die IOMMU ist an. Die Geräte dieses Rechners liegen in {{count}} IOMMU-Gruppen.',
  'check.iommu.on.opt-in':
    'Die Firmware fordert den Kernel auf, sie zu nutzen, also ist kein Kernel-Argument nötig.',
  'check.iommu.off-in-firmware':
    'Die Firmware bietet die IOMMU nicht an: Unter den ACPI-Tabellen ist weder DMAR (Intel) noch IVRS (AMD). Sie ist in den Firmware-Einstellungen ausgeschaltet, oder dieses Mainboard oder dieser Prozessor hat keine.',
  'check.iommu.off-in-firmware.virtual':
    'Diese virtuelle Maschine hat keine IOMMU bekommen: Unter ihren ACPI-Tabellen ist weder DMAR (Intel) noch IVRS (AMD).',
  'check.iommu.off-in-kernel':
    'Die Firmware bietet die IOMMU an (ACPI-Tabelle {{table}}), aber der Kernel nutzt sie nicht: Es gibt keine IOMMU-Gruppen.',
  'check.iommu.unknown.tables':
    'Es waren keine IOMMU-Gruppen zu sehen, und die ACPI-Tabellen ließen sich nicht auflisten. Ob die Firmware die IOMMU anbietet, ist daher nicht bekannt.',
  'check.iommu.unknown.groups':
    'Weder die IOMMU-Gruppen noch die Geräte dieses Rechners ließen sich auflisten.',
  'check.iommu.unknown.other-processor':
    'Es waren keine IOMMU-Gruppen zu sehen. Bei dieser Art von Prozessor sagen die ACPI-Tabellen nicht, ob sich eine IOMMU einschalten ließe.',
  'check.iommu.fix.virtual':
    'Auf dem Host dieser virtuellen Maschine eine virtuelle IOMMU hinzufügen (in libvirt: das Gerät iommu, Modell intel, Maschinentyp q35).',
  'check.iommu.fix.add-argument':
    'Handover fügt den Starteinträgen das Kernel-Argument intel_iommu=on hinzu, sobald Sie eine Karte wählen. Es wirkt ab dem nächsten Neustart.',
  'check.iommu.fix.off-argument':
    'Das Kernel-Argument {{argument}} schaltet sie aus. Es aus den Starteinträgen entfernen und neu starten.',
  'check.iommu.fix.refused.intel':
    'Das Kernel-Argument intel_iommu=on ist schon da, also hält etwas anderes den Kernel davon ab, die IOMMU zu nutzen. Was, zeigt: sudo dmesg | grep -e DMAR -e IOMMU. Eine neuere Firmware (BIOS-Update) kann helfen.',
  'check.iommu.fix.refused.amd':
    'Bei AMD fehlt kein Kernel-Argument: Etwas anderes hält den Kernel davon ab, die IOMMU zu nutzen. Was, zeigt: sudo dmesg | grep -e AMD-Vi -e IVRS. Eine neuere Firmware (BIOS-Update) kann helfen.',
  'check.iommu.fix.unknown':
    'In einem Container oder einer Aufzeichnung ist das normal. Um es herauszufinden, Handover direkt auf dem Rechner ausführen.',

  'check.iommu-argument.title': 'Kernel-Argument amd_iommu=on',
  'check.iommu-argument.why':
    'Viele Anleitungen verlangen es, aber der Kernel kennt diese Option nicht. Er antwortet „AMD-Vi: Unknown option“ und macht weiter. Bei AMD ist die IOMMU von selbst an, sobald die Firmware sie anbietet.',
  'check.iommu-argument.there': 'Der Kernel wurde mit amd_iommu=on gestartet.',
  'check.iommu-argument.fix':
    'Es schadet nicht. Es kann ohne Verlust aus den Starteinträgen entfernt werden.',

  'check.interrupt-remapping.title': 'Interrupts getrennt halten (Interrupt Remapping)',
  'check.interrupt-remapping.why':
    'Ein Gerät kann das System auch durch die Interrupts stören, die es sendet. Ohne Interrupt Remapping gibt Linux kein Gerät an eine virtuelle Maschine ab, es sei denn, man verzichtet auf diesen Schutz.',
  'check.interrupt-remapping.on': 'Interrupt Remapping ist an.',
  'check.interrupt-remapping.off': 'Die IOMMU ist an, aber Interrupt Remapping ist aus.',
  'check.interrupt-remapping.unknown':
    'Das Kernel-Log konnte nicht gelesen werden, und nur dort steht etwas darüber.',
  'check.interrupt-remapping.later': 'Das ist erst bekannt, wenn die IOMMU an ist.',
  'check.interrupt-remapping.fix':
    'Die Firmware (BIOS) des Mainboards aktualisieren und in ihren Einstellungen x2APIC oder Interrupt Remapping einschalten, wo sie aufgeführt sind. Anleitungen nennen stattdessen die Option allow_unsafe_interrupts; mit ihr kann die virtuelle Maschine dieses System stören.',
  'check.interrupt-remapping.fix.unknown':
    'Ein Administrator kann nachsehen mit: sudo dmesg | grep -i remapping. Auf den meisten Rechnern, deren IOMMU an ist, ist es an.',

  'check.groups.title': 'Womit eine Karte ihre Gruppe teilt',
  'check.groups.why':
    'Was mit einer Karte in einer IOMMU-Gruppe liegt, geht mit ihr an die virtuelle Maschine oder muss ungenutzt bleiben.',
  'check.groups.alone': 'Nichts anderes liegt in den IOMMU-Gruppen von {{cards}}.',
  'check.groups.shared':
    'In den IOMMU-Gruppen von {{cards}} liegen noch andere Geräte. Die Seite jeder Karte zeigt, welche.',
  'check.groups.override':
    'Der Kernel wurde mit {{argument}} gestartet. Die Gruppen sehen kleiner aus, als sie sind: Geräte erscheinen getrennt, die die Hardware vielleicht nicht trennt.',
  'check.groups.later': 'Die Gruppen sind erst bekannt, wenn die IOMMU an ist.',
  'check.groups.no-card': 'Keine Grafikkarte liegt hier in einer IOMMU-Gruppe.',
  'check.groups.fix':
    'Die Karte in einen anderen Steckplatz stecken, am besten in den nächsten am Prozessor, in der Firmware nach einer Einstellung namens ACS suchen oder die Firmware aktualisieren. Die Gruppen bildet das Mainboard, nicht die Software.',
  'check.groups.fix.fixed':
    'Eine neuere Firmware oder eine Einstellung namens ACS darin kann die Gruppen weiter aufteilen. Sie werden vom Mainboard gebildet, nicht von der Software.',
  'check.groups.fix.override':
    'Vor dem Weitermachen das Risiko kennen: Mit diesem Argument kann eine virtuelle Maschine Speicher erreichen, der nicht ihr gehört. Auf den Kerneln, die Fedora ausliefert, wirkt es gar nicht.',

  'check.cards.title': 'Grafikkarten',
  'check.cards.why':
    'Bei zweien kann eine an die virtuelle Maschine gehen, und die andere gibt das Bild dieses Rechners aus. Die Grafik in einem Prozessor zählt als eine.',
  'check.cards.several_one': 'Es gibt 1 Grafikkarte: {{cards}}.',
  'check.cards.several_other': 'Es gibt {{count}} Grafikkarten: {{cards}}.',
  'check.cards.one': 'Es gibt eine Grafikkarte: {{cards}}.',
  'check.cards.none':
    'Dieser Rechner zeigt keine Grafikkarte. Das ist kein Fehler: Viele Server und virtuelle Maschinen haben keine. Es gibt hier nur nichts abzugeben.',
  'check.cards.not-real':
    'Es gibt keine Karte, mit der eine virtuelle Maschine etwas anfangen könnte, nur {{cards}} für einen einfachen Bildschirm.',
  'check.cards.no-devices':
    'Es war überhaupt kein PCI-Gerät zu sehen. In einem Container, in einer Aufzeichnung und auf manchen kleinen Boards ist das normal.',
  'check.cards.fix':
    'Eine zweite Karte einbauen, auch eine kleine und alte, oder in den Firmware-Einstellungen die Grafik des Prozessors einschalten. Die Beispielrechner zeigen, wie es mit zweien aussieht.',

  'check.cards.fix.virtual':
    'Handover auf dem Rechner ausführen, auf dem diese virtuelle Maschine läuft. Die Beispielrechner zeigen, wie es mit einer Karte aussieht.',
  'check.cards.fix.laptop':
    'In den Firmware-Einstellungen nachsehen, ob eine zweite ausgeschaltet ist. Gibt es keine, kann eine virtuelle Maschine mit Linux die Karte mitbenutzen, statt sie zu übernehmen (virtio-gpu). Die Beispielrechner zeigen, wie es mit zweien aussieht.',

  'check.cards.fix.integrated':
    'Eine Karte einbauen: Sie kann an die virtuelle Maschine gehen, und die eingebaute Grafik bleibt bei diesem Rechner. Die Beispielrechner zeigen, wie das aussieht.',

  'check.display-left.title': 'Ein Bildschirm für diesen Rechner',
  'check.display-left.why':
    'Eine Karte, die einer virtuellen Maschine gehört, zeigt nichts mehr von diesem Rechner. Etwas anderes muss den Desktop und den Anmeldebildschirm ausgeben.',
  'check.display-left.other': 'Ist {{card}} abgegeben, kann {{other}} noch ein Bild ausgeben.',
  'check.display-left.no-outputs':
    '{{card}} zeigt keine eigenen Ausgänge, also geht kein Bildschirm dieses Rechners mit ihr verloren.',
  'check.display-left.none': 'Ohne {{cards}} bleibt nichts, was für diesen Rechner ein Bild ausgeben kann.',
  'check.display-left.no-card': 'Es gibt keine Grafikkarte, an der sich das beurteilen ließe.',
  'check.display-left.fix':
    'Hat der Prozessor eine eigene Grafik, ist sie vielleicht in der Firmware ausgeschaltet. {{steps}} Sonst eine zweite, einfache Karte für diesen Rechner einbauen.',
  'check.display-left.fix.integrated':
    'Die eingebaute Grafik diesem Rechner lassen und für die virtuelle Maschine eine Karte einbauen.',
  'check.display-left.fix.laptop':
    'In den Firmware-Einstellungen nachsehen, ob ein zweites Grafikgerät ausgeschaltet ist, auch unter den Namen Hybrid oder Switchable Graphics. Gibt es keines, kann eine virtuelle Maschine mit Linux die Karte mitbenutzen, statt sie zu übernehmen (virtio-gpu).',
  'check.display-left.fix.virtual':
    'Dieser virtuellen Maschine ein zweites Anzeigegerät für ihren eigenen Bildschirm geben.',

  'check.reset.title': 'Zurücksetzen der Karte',
  'check.reset.why':
    'Zwischen zwei Starts einer virtuellen Maschine muss die Karte in den Zustand zurück, den sie beim Einschalten hat. Wo das misslingt, startet die virtuelle Maschine nur einmal, bis der Rechner neu startet.',
  'check.reset.usable':
    'Der Kernel bietet einen Weg, {{cards}} zurückzusetzen. Nichts spricht dagegen; nur ein Versuch zeigt, dass er funktioniert.',
  'check.reset.weak':
    'Für {{cards}} bietet der Kernel keinen Reset, der für die Karte selbst gemacht ist. Das klappt oft, und oft genug klappt es nicht.',
  'check.reset.unknown': 'Der Kernel sagt nicht, wie die Karten hier zurückgesetzt werden.',
  'check.reset.fix':
    'Vorher ausprobieren: die virtuelle Maschine starten, herunterfahren und noch einmal starten. Misslingt der zweite Start, holt ein Neustart dieses Rechners die Karte zurück.',

  'check.resizable-bar.title': 'Speicherfenster der Karte (Resizable BAR)',
  'check.resizable-bar.why':
    'Zur Information. Der Prozessor sieht den Speicher einer Karte durch ein Fenster. Mit Resizable BAR ist es so groß wie dieser Speicher, was schneller sein kann. Karten funktionieren mit beidem.',
  'check.resizable-bar.on': 'Resizable BAR ist in Gebrauch bei {{cards}}.',
  'check.resizable-bar.off': '{{cards}}: Resizable BAR wäre möglich, aber das Fenster ist jetzt klein.',
  'check.resizable-bar.not-offered': 'Die Karten hier bieten kein größeres Fenster.',
  'check.resizable-bar.unknown': 'Die Speicherfenster der Karten konnten nicht gelesen werden.',
  'check.resizable-bar.fix': 'Das ist nicht nötig, nur möglich. {{steps}}',

  ...readinessSystem,
}
