import type { glossary as source } from '../en/glossary.ts'
import type { Translated } from '../translated.ts'

/**
 * Terms of the trade, each with its explanation. `….forms` lists the spellings that are marked in other
 * sentences, divided by ` | `; longer ones win over shorter ones that they contain.
 */
export const glossary: Translated<typeof source> = {
  'term.iommu': 'IOMMU',
  'term.iommu.text':
    'Der Teil des Prozessors, der entscheidet, welchen Speicher ein Gerät erreichen darf. Erst er macht es sicher, eine virtuelle Maschine ein echtes Gerät steuern zu lassen. Intel nennt ihn VT-d, AMD nennt ihn AMD-Vi.',
  'term.iommu.forms': 'IOMMU | VT-d | AMD-Vi | DMAR | IVRS',

  'term.iommu-group': 'IOMMU-Gruppe',
  'term.iommu-group.text':
    'Geräte, die der Prozessor nicht voneinander trennen kann. Eine Gruppe geht ganz an die virtuelle Maschine oder gar nicht. Über die Gruppen entscheidet das Mainboard, nicht die Software.',
  'term.iommu-group.forms': 'IOMMU-Gruppen | IOMMU-Gruppe',

  'term.vfio-pci': 'vfio-pci',
  'term.vfio-pci.text':
    'Ein Treiber des Kernels, der mit einem Gerät nichts tut, als es für eine virtuelle Maschine bereitzuhalten. Solange er eine Karte hält, kann dieser Rechner sie nicht benutzen.',
  'term.vfio-pci.forms': 'vfio-pci | vfio_pci | VFIO',

  'term.bind-set': 'Was mitgehen muss',
  'term.bind-set.text':
    'Alles, was zusammen mit einer Karte an die virtuelle Maschine gehen muss: die Teile der Karte selbst und alle anderen Geräte in denselben IOMMU-Gruppen.',
  'term.bind-set.forms': 'was mitgehen muss',

  'term.kernel-argument': 'Kernel-Argument',
  'term.kernel-argument.text':
    'Ein Wort, das der Kernel beim Start des Rechners mitbekommt. Es steht im Starteintrag und wirkt ab dem nächsten Start.',
  'term.kernel-argument.forms':
    'Kernel-Argumenten | Kernel-Arguments | Kernel-Argumente | Kernel-Argument | Kernel-Befehlszeile | Kernel-Kommandozeile | Starteinträgen | Starteinträge | Starteintrags | Starteintrag',

  'term.firmware': 'Firmware',
  'term.firmware.text':
    'Das Programm im Mainboard, das vor dem Betriebssystem läuft, auch BIOS oder UEFI genannt. Seine Einstellungen öffnen sich mit einer Taste, die gleich nach dem Einschalten gedrückt wird, oft Entf (Del), F2 oder F10.',
  'term.firmware.forms':
    'Firmware-Einstellungen | Firmware-Einstellung | Firmware-Setup | Firmware | BIOS | UEFI',

  'term.ovmf': 'OVMF',
  'term.ovmf.text':
    'Die UEFI-Firmware, mit der eine virtuelle Maschine startet. Eine moderne Grafikkarte erwartet sie, weil sie für die ältere Art des Starts kein Programm mitbringt.',
  'term.ovmf.forms': 'OVMF | edk2-ovmf',

  'term.secure-boot': 'Secure Boot',
  'term.secure-boot.text':
    'Die Firmware startet nur signierte Programme, und der Kernel lädt dann nur signierte Treiber. Eine Karte abzugeben braucht keinen unsignierten Treiber.',
  'term.secure-boot.forms': 'Secure Boot',

  'term.resizable-bar': 'Resizable BAR',
  'term.resizable-bar.text':
    'Lässt den Prozessor den ganzen Speicher einer Grafikkarte auf einmal sehen, wo er sonst durch ein Fenster von 256 MiB blickt. Manche Spiele werden dadurch schneller.',
  'term.resizable-bar.forms': 'Resizable BAR | ReBAR | Above 4G decoding | Above 4G',

  'term.reset': 'Zurücksetzen (Reset)',
  'term.reset.text':
    'Eine Karte in den Zustand zurückbringen, den sie beim Einschalten hat. Das ist jedes Mal nötig, wenn die Karte den Besitzer wechselt. „flr“ setzt eine Funktion zurück, „bus“ alles hinter dem Steckplatz, „pm“ geht über Schlafen und Aufwachen, und „device_specific“ ist ein Weg, der für dieses Modell gemacht ist.',
  'term.reset.forms': 'Reset-Methoden | Reset-Methode | Function-Level Reset | Zurücksetzen | Resets | Reset',

  'term.driver': 'Treiber',
  'term.driver.text':
    'Der Teil des Kernels, der mit einem Gerät arbeitet. Ein Gerät hat immer nur einen Treiber, also ist eine Karte entweder bei diesem Rechner oder bei einer virtuellen Maschine.',
  'term.driver.forms': 'driver_override | Treibern | Treibers | Treiber',

  'term.initramfs': 'initramfs',
  'term.initramfs.text':
    'Ein kleines System, das der Kernel zuerst startet, bevor das Laufwerk da ist. Hier werden Grafiktreiber geladen, also muss eine Karte noch früher beiseitegelegt werden.',
  'term.initramfs.forms': 'initramfs | dracut',

  'term.kvm': 'KVM',
  'term.kvm.text':
    'Der Teil des Kernels, der virtuelle Maschinen mit der vollen Geschwindigkeit des Prozessors ausführt. Er braucht einen Schalter in der Firmware, der VT-x oder SVM heißt.',
  'term.kvm.forms': 'KVM | VT-x | SVM',

  'term.libvirt': 'libvirt',
  'term.libvirt.text':
    'Der Dienst, der unter Fedora virtuelle Maschinen verwaltet und startet. Programme wie virt-manager und dieses hier sprechen mit ihm.',
  'term.libvirt.forms': 'libvirt | virt-manager | QEMU',

  'term.address': 'PCI-Adresse',
  'term.address.text':
    'Wo ein Gerät sitzt: Domäne, Bus, Steckplatz und Funktion, wie in 0000:01:00.0. Sie unterscheidet zwei gleiche Karten und kann sich ändern, wenn Karten umgesteckt oder hinzugefügt werden.',
  'term.address.forms': 'PCI-Adressen | PCI-Adresse',

  'term.lanes': 'PCIe-Lanes',
  'term.lanes.text':
    'Die Leitungen zwischen einem Steckplatz und dem Prozessor. Mehr Lanes und eine neuere Generation übertragen mehr Daten; eine Karte läuft mit dem Kleineren von dem, was sie und ihr Steckplatz können, und wird langsamer, wenn sie nichts zu tun hat.',
  'term.lanes.forms': 'PCIe-Lanes | Lanes',

  'term.bmc': 'Management-Controller',
  'term.bmc.text':
    'Ein kleiner Rechner in einem Server, der an bleibt und über das Netzwerk erreichbar ist. Sein Grafikchip zeigt den Bildschirm des Servers, also bleibt er beim Server.',
  'term.bmc.forms': 'Management-Controllers | Management-Controller | BMC',

  'term.sr-iov': 'SR-IOV',
  'term.sr-iov.text':
    'Ein Weg für eine Karte, sich als mehrere zu zeigen, sodass eine virtuelle Maschine einen Anteil bekommt und dieser Rechner den Rest behält. Wenige Grafikkarten können das.',
  'term.sr-iov.forms':
    'SR-IOV | virtuellen Funktionen | virtuelle Funktionen | virtuellen Funktion | virtuelle Funktion',

  'term.hugepages': 'Huge Pages',
  'term.hugepages.text':
    'Arbeitsspeicher, der in großen Stücken beiseitegelegt ist. Er kann eine virtuelle Maschine etwas schneller machen; nötig ist er nicht.',
  'term.hugepages.forms': 'Huge Pages | Hugepages',

  'term.acs': 'ACS',
  'term.acs.text':
    'Eine Eigenschaft von Mainboards und Switches, die Geräte getrennt hält. Wo sie fehlt, landen Geräte in einer IOMMU-Gruppe.',
  'term.acs.forms': 'ACS',

  'term.framebuffer': 'Startanzeige',
  'term.framebuffer.text':
    'Die Karte, die die Firmware für das erste Bild nach dem Einschalten benutzt hat. Das System zeichnet oft weiter auf ihr.',
  'term.framebuffer.forms': 'Startanzeige | boot_vga',

  'term.atomic': 'Atomic-Desktop',
  'term.atomic.text':
    'Ein Fedora, dessen Systemdateien als ein Abbild kommen, etwa Silverblue oder Kinoite. Änderungen geschehen mit rpm-ostree, und der vorige Zustand bleibt im Startmenü.',
  'term.atomic.forms': 'Atomic-Desktops | Atomic-Desktop | rpm-ostree | Silverblue | Kinoite',
}
