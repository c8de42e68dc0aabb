import type { diagnosisIommu as source } from '../en/diagnosis-iommu.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: firmware and IOMMU. */
export const diagnosisIommu: Translated<typeof source> = {
  'diagnosis.vfio-probe-einval-no-iommu.title': 'vfio-pci hat ein Gerät abgelehnt: keine IOMMU dafür',
  'diagnosis.vfio-probe-einval-no-iommu.cause':
    'vfio-pci bekam {{device}} und antwortete „invalid argument“ (-22). Das tut es, wenn der laufende Kernel das Gerät in keine IOMMU-Gruppe gesteckt hat: Die IOMMU ist in der Firmware aus, oder dem Kernel wurde nicht gesagt, sie zu benutzen (auf Intel tut Fedora es nicht von selbst), oder das Argument kam in eine Datei, von der dieser Rechner nicht startet.',
  'diagnosis.vfio-probe-einval-no-iommu.fix':
    'Unter „Bereitschaft“ nachsehen, ob die IOMMU in der Firmware oder im Kernel aus ist. In der Firmware VT-d (Intel) oder IOMMU (AMD) einschalten; im Kernel einen Plan `intel_iommu=on` hinzufügen lassen, wo es fehlt. Nach einem Neustart darf `/sys/kernel/iommu_groups` nicht leer sein.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-firmware':
    'vfio-pci bekam {{device}} und antwortete „invalid argument“ (-22), weil es keine IOMMU gibt: Die Firmware dieses Rechners gibt dem Kernel keine Tabelle davon. Sie ist dort ausgeschaltet, oder der Prozessor hat keine.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-firmware':
    'VT-d (Intel) oder IOMMU (AMD) im Firmware-Setup einschalten. „Bereitschaft“ nennt das Menü für dieses Mainboard.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-kernel':
    'vfio-pci bekam {{device}} und antwortete „invalid argument“ (-22), weil der Kernel die IOMMU nicht benutzt, obwohl die Firmware eine anbietet.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-kernel':
    'Einen Plan das Kernel-Argument (`intel_iommu=on` bei Intel) in die Starteinträge schreiben lassen und neu starten.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-other':
    'vfio-pci bekam {{device}} und antwortete „invalid argument“ (-22). Das Gerät ist jetzt in einer IOMMU-Gruppe, also war die IOMMU nur in jenem Start aus, oder vfio-pci hat einen anderen Grund: Es nimmt keine Brücken und keine Funktion, deren SR-IOV-Funktionen eingeschaltet sind.',

  'diagnosis.no-iommu-group.title': 'Das Gerät ist in keiner IOMMU-Gruppe',
  'diagnosis.no-iommu-group.cause':
    'Eine virtuelle Maschine bekam {{device}}, und das ist in keiner IOMMU-Gruppe. Keine IOMMU arbeitet: Sie ist in der Firmware aus, im Kernel aus, oder fehlt dem Prozessor. Ein Argument auf der Kernel-Befehlszeile allein hilft nicht, wenn sie in der Firmware aus ist.',
  'diagnosis.no-iommu-group.cause-firmware':
    'Eine virtuelle Maschine bekam {{device}}, und das ist in keiner IOMMU-Gruppe: In der Firmware dieses Rechners ist die IOMMU ausgeschaltet.',
  'diagnosis.no-iommu-group.cause-kernel':
    'Eine virtuelle Maschine bekam {{device}}, und das ist in keiner IOMMU-Gruppe: Die Firmware bietet eine IOMMU an, und der Kernel benutzt sie nicht.',
  'diagnosis.no-iommu-group.fix':
    'Unter „Bereitschaft“ nachsehen, was von beidem es ist. VT-d oder IOMMU in der Firmware einschalten, dann einen Plan das Kernel-Argument hinzufügen lassen, wo es fehlt, und neu starten.',

  'diagnosis.host-no-pci-passthrough.title': 'libvirt kann auf diesem Rechner keine PCI-Geräte durchreichen',
  'diagnosis.host-no-pci-passthrough.cause':
    'libvirt fand keine IOMMU-Gruppen oder kein /dev/vfio/vfio: Die IOMMU ist in der Firmware oder im Kernel aus, oder die vfio-Module sind nicht geladen.',
  'diagnosis.host-no-pci-passthrough.cause-firmware':
    'libvirt fand keine IOMMU-Gruppen, weil die IOMMU in der Firmware dieses Rechners ausgeschaltet ist.',
  'diagnosis.host-no-pci-passthrough.cause-kernel':
    'libvirt fand keine IOMMU-Gruppen, weil der Kernel die IOMMU nicht benutzt, die die Firmware anbietet.',
  'diagnosis.host-no-pci-passthrough.fix':
    '„Bereitschaft“ sagt, ob die Firmware oder der Kernel der Grund ist. VT-d oder IOMMU in der Firmware einschalten; einen Plan das Kernel-Argument hinzufügen lassen; `modprobe vfio-pci` lädt die Module fürs Erste.',

  'diagnosis.iommu-off-validate.title': 'Die Prüfung von libvirt findet keine IOMMU',
  'diagnosis.iommu-off-validate.cause':
    'virt-host-validate fand keine Tabelle einer IOMMU oder keine IOMMU-Gruppen. Ohne Tabelle ist sie in der Firmware aus (oder der Prozessor hat keine); mit Tabelle und ohne Gruppen ist sie im Kernel aus.',
  'diagnosis.iommu-off-validate.cause-firmware':
    'virt-host-validate fand keine Tabelle einer IOMMU, und wir auch nicht: Sie ist in der Firmware ausgeschaltet.',
  'diagnosis.iommu-off-validate.cause-kernel':
    'virt-host-validate fand keine IOMMU-Gruppen: Der Kernel benutzt die IOMMU nicht, die die Firmware anbietet.',
  'diagnosis.iommu-off-validate.cause-on':
    'virt-host-validate fand keine IOMMU, als es lief. Jetzt arbeitet sie, also ist das erledigt.',
  'diagnosis.iommu-off-validate.fix':
    'VT-d (Intel) oder IOMMU (AMD, oft unter AMD CBS, NBIO) im Firmware-Setup einschalten; für den Kernel einen Plan das Argument hinzufügen lassen.',

  'diagnosis.iommu-no-lines.title': 'Der Kernel nannte beim Start keine IOMMU',
  'diagnosis.iommu-no-lines.cause':
    'Das Log des ganzen Starts hat keine Zeile von einer IOMMU (DMAR bei Intel, AMD-Vi bei AMD). Der Kernel gibt welche aus, sobald die Firmware eine anbietet, also ist sie sehr wahrscheinlich in der Firmware ausgeschaltet.',
  'diagnosis.iommu-no-lines.cause-firmware':
    'Das Log des ganzen Starts hat keine Zeile von einer IOMMU, obwohl der Kernel eine benutzen sollte: Die Firmware bietet keine an. VT-d oder IOMMU ist dort ausgeschaltet.',
  'diagnosis.iommu-no-lines.cause-kernel':
    'Das Log des ganzen Starts hat keine Zeile von einer IOMMU, und jetzt ist ihre Tabelle da: Dem Kernel wurde gesagt, sie nicht zu benutzen, oder sie wurde seither in der Firmware eingeschaltet.',
  'diagnosis.iommu-no-lines.fix':
    'VT-d (Intel) oder IOMMU (AMD) im Firmware-Setup einschalten. „Bereitschaft“ nennt das Menü für dieses Mainboard.',

  'diagnosis.kvm-disabled-bios.title': 'Die Firmware hält den Prozessor von virtuellen Maschinen ab',
  'diagnosis.kvm-disabled-bios.cause':
    'KVM konnte nicht starten: Virtualisierung (VT-x bei Intel, SVM bei AMD) ist in der Firmware ausgeschaltet.',
  'diagnosis.kvm-disabled-bios.fix':
    '„Intel Virtualization Technology“ oder „SVM Mode“ im Firmware-Setup einschalten, dann den Rechner einmal aus- und einschalten.',
  'diagnosis.kvm-disabled-bios.cause-nested':
    'KVM konnte nicht starten: Dies ist selbst eine virtuelle Maschine, und ihrem Prozessor ist Virtualisierung nicht erlaubt.',
  'diagnosis.kvm-disabled-bios.fix-nested':
    'Verschachtelte Virtualisierung auf dem Rechner darunter erlauben und dieser VM das CPU-Modell host-passthrough geben.',

  'diagnosis.no-interrupt-remapping.title': 'Interrupts von Geräten lassen sich nicht auseinanderhalten',
  'diagnosis.no-interrupt-remapping.cause':
    'VFIO weigerte sich, {{device}} an eine virtuelle Maschine zu geben, weil die IOMMU Interrupts nicht umleitet: Die Firmware hat das aus (oft Interrupt Remapping oder x2APIC genannt), oder ihre Tabellen sind falsch. Ein Gast könnte dann jeden Interrupt dieses Rechners auslösen.',
  'diagnosis.no-interrupt-remapping.fix':
    'Die Firmware aktualisieren und dort Interrupt Remapping oder x2APIC einschalten. Nur für Gäste, denen Sie trauen wie sich selbst: das Argument `vfio_iommu_type1.allow_unsafe_interrupts=1`.',

  'diagnosis.iommu-off-by-argument.title': 'Ein Argument hat die IOMMU ausgeschaltet',
  'diagnosis.iommu-off-by-argument.cause':
    'Die IOMMU ist im Kernel aus, weil seine Befehlszeile es sagt (`intel_iommu=off`, `amd_iommu=off` oder `iommu=off`).',
  'diagnosis.iommu-off-by-argument.fix': 'Dieses Argument aus den Starteinträgen entfernen und neu starten.',

  'diagnosis.dmar-table-broken.title': 'Die IOMMU-Tabelle der Firmware ist kaputt',
  'diagnosis.dmar-table-broken.cause':
    'Der Kernel las die Tabelle, die die IOMMU beschreibt (DMAR oder IVRS), und verwarf sie. In so einem Start gibt es keine IOMMU, und vfio-pci lehnt jedes Gerät ab.',
  'diagnosis.dmar-table-broken.fix':
    'Die Firmware aktualisieren. Wurde kurz vorher der Kernel aktualisiert, den davor starten: Manche Kernel warnen bei derselben Tabelle nur.',

  'diagnosis.dmar-firmware-rmrr-warning.title': 'Die Firmware beschreibt einen reservierten Bereich falsch',
  'diagnosis.dmar-firmware-rmrr-warning.cause':
    'Die Firmware reserviert Speicher für ein Gerät (RMRR), ohne ihn in ihrer Speicherkarte als reserviert zu kennzeichnen. Der Kernel umgeht das; das Durchreichen einer Karte ist nicht betroffen.',
  'diagnosis.dmar-firmware-rmrr-warning.fix':
    'Nichts muss getan werden. Eine neuere Firmware behebt es vielleicht.',

  'diagnosis.rmrr-ineligible.title': 'Die Firmware behält dieses Gerät für sich',
  'diagnosis.rmrr-ineligible.cause':
    'Die Firmware verlangt festen Speicher für {{device}} (ein RMRR, üblich bei HP ProLiant und ähnlichen Servern), also weigert sich der Kernel, es an eine virtuelle Maschine abzugeben.',
  'diagnosis.rmrr-ineligible.fix':
    'Den Steckplatz mit dem Werkzeug des Herstellers (HPE: conrep) aus der Shared-Memory-Funktion nehmen, oder einen anderen Steckplatz benutzen. Mit relax_rmrr gepatchte Kernel heben die Prüfung auf, auf Kosten der Sicherheit.',

  'diagnosis.rmrr-relaxed-notice.title': 'Dieser Kernel übergeht Speicher, den die Firmware reserviert hat',
  'diagnosis.rmrr-relaxed-notice.cause':
    'Ein gepatchter Kernel läuft mit `intel_iommu=relax_rmrr`: Er gibt Geräte her, deren Speicher die Firmware noch benutzt. Die Firmware kann in den Speicher einer virtuellen Maschine schreiben, oder umgekehrt.',
  'diagnosis.rmrr-relaxed-notice.fix':
    'Braucht keines der Geräte es, `relax_rmrr` aus den Kernel-Argumenten entfernen.',

  'diagnosis.set-iommu-failed-eio.title': 'Der Kernel konnte die IOMMU nicht mit der Gruppe verbinden',
  'diagnosis.set-iommu-failed-eio.cause':
    'QEMU bat den Kernel, {{group}} mit der IOMMU zu schützen, und der Kernel konnte es nicht. Der Grund steht im Kernel-Log derselben Sekunde.',
  'diagnosis.set-iommu-failed-eio.fix':
    'Das Kernel-Log jener Sekunde lesen (`journalctl -k`), oder Handover diesen Rechner diagnostizieren lassen: Es liest beides.',

  'diagnosis.dmar-fault.title': 'Ein Gerät griff nach fremdem Speicher',
  'diagnosis.dmar-fault.cause':
    'Die IOMMU (Intel) hat {{device}} daran gehindert, Speicher zu lesen oder zu schreiben, der dafür nicht zugeordnet ist: Treiber oder Firmware des Geräts irren sich, oder es lief weiter, während der Treiber wechselte. Auf Servern ist es oft der Management-Controller.',
  'diagnosis.dmar-fault.fix':
    'Firmware und Kernel aktualisieren. Für Geräte, die beim Rechner bleiben, hilft `iommu=pt`; ein Gerät einer virtuellen Maschine muss beim Wechsel zurückgesetzt werden (hier nach Reset-Problemen suchen).',

  'diagnosis.dmar-intr-remap-fault.title': 'Die IOMMU hat einen Interrupt blockiert',
  'diagnosis.dmar-intr-remap-fault.cause':
    '{{device}} löste einen Interrupt aus, der nicht dafür eingerichtet war: Das Gerät wurde beim Wechsel nicht zurückgesetzt, oder sein Treiber irrt sich.',
  'diagnosis.dmar-intr-remap-fault.fix':
    'Den Rechner neu starten und den Kernel aktualisieren. Interrupt Remapping nicht ausschalten: Es hält Gäste auseinander.',

  'diagnosis.iommu-fault-amd.title': 'Ein Gerät griff nach fremdem Speicher',
  'diagnosis.iommu-fault-amd.cause':
    'Die IOMMU (AMD) hat {{device}} daran gehindert, Speicher zu lesen oder zu schreiben, der dafür nicht zugeordnet ist: Treiber oder Firmware des Geräts irren sich, oder es lief weiter, während der Treiber wechselte.',
  'diagnosis.iommu-fault-amd.fix':
    'Firmware und Kernel aktualisieren. Für Geräte, die beim Rechner bleiben, hilft `iommu=pt`; ein Gerät einer virtuellen Maschine muss beim Wechsel zurückgesetzt werden.',

  'diagnosis.iommu-timeout.title': 'Ein Gerät hat der IOMMU nicht geantwortet',
  'diagnosis.iommu-timeout.cause':
    'Die IOMMU wartete vergeblich darauf, dass {{device}} alte Adressen vergisst: Das Gerät hängt oder ist vom Bus verschwunden, meistens nach einem fehlgeschlagenen Reset.',
  'diagnosis.iommu-timeout.fix':
    'Den Rechner für einige Sekunden ausschalten, nicht nur neu starten. Kommt es wieder, im Log davor nach dem Reset-Problem suchen.',
}
