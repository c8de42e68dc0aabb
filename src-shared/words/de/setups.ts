import type { setups as source } from '../en/setups.ts'
import type { Translated } from '../translated.ts'

/** What the lines of an existing passthrough set-up do, one sentence each. */
export const setups: Translated<typeof source> = {
  'setup.ours': 'Von Handover geschrieben; „Zurücknehmen“ entfernt es wieder.',
  'setup.ignored-file':
    'Wirkt nicht: {{tool}} liest nur Dateien, deren Namen auf {{ending}} enden, und dieser tut es nicht.',
  'setup.blacklist':
    'Verhindert, dass {{drivers}} geladen wird, für jede Karte in diesem Rechner und nicht nur für die, die eine virtuelle Maschine bekommt.',
  'setup.vfio-options': 'Setzt eine Option von vfio-pci; für sich allein übernimmt das kein Gerät.',
  'setup.unsafe-interrupts':
    'Lässt virtuelle Maschinen Geräte ohne Interrupt Remapping benutzen: Ein Gerät könnte dann falsche Interrupts an diesen Rechner senden.',
  'setup.no-iommu':
    'Lässt Programme Geräte ohne IOMMU benutzen: Ein solches Gerät kann den ganzen Speicher dieses Rechners lesen und schreiben.',
  'setup.virqfd':
    'Verlangt das Modul vfio_virqfd, das es seit Kernel 6.2 nicht mehr gibt: Das Erzeugen des initramfs kann daran scheitern, und die Zeile kann gelöscht werden.',

  'setup.modprobe.ids':
    'vfio-pci übernimmt jedes Gerät mit einer dieser Hersteller- und Gerätenummern, sobald es geladen wird, also kann dieser Rechner sie nicht benutzen.',
  'setup.modprobe.softdep': 'Lädt vfio-pci vor {{driver}}, damit vfio-pci dessen Geräte zuerst bekommt.',
  'setup.modprobe.install': 'Führt einen eigenen Befehl aus, statt vfio-pci zu laden.',
  'setup.modprobe.alias': 'Lädt für ein Gerät vfio-pci statt des Treibers, der dafür gemacht ist.',
  'setup.modprobe.no-nouveau':
    'Verhindert, dass {{driver}} geladen wird; zusammen mit den anderen Zeilen dieser Datei lässt das NVIDIA-Karten ohne Treiber.',
  'setup.modules-load':
    'Lädt ein VFIO-Modul, während das System startet; das ist zu spät, um eine Karte vor ihrem eigenen Treiber zu bekommen.',

  'setup.dracut.force':
    'Nimmt VFIO in das initramfs auf und lädt es dort vor anderen Treibern; ohne Gerätenummern an anderer Stelle übernimmt es nichts.',
  'setup.dracut.add': 'Nimmt VFIO in das initramfs auf; laden muss es dort etwas anderes.',
  'setup.dracut.items': 'Kopiert Dateien für VFIO in das initramfs.',
  'setup.dracut.omit':
    'Lässt {{drivers}} aus dem initramfs weg, sodass diese Karten eine Weile frei bleiben.',
  'setup.dracut.cmdline': 'Nimmt Kernel-Argumente für VFIO in das initramfs auf.',
  'setup.dracut.glued':
    'Tut nicht, wonach es aussieht: Ohne Leerzeichen nach dem ersten und vor dem letzten Anführungszeichen verbindet dracut diesen Namen mit dem vorigen.',
  'setup.dracut.module':
    'Ein dracut-Modul, das für VFIO hinzugefügt wurde und in das initramfs aufgenommen wird.',
  'setup.dracut.other': 'Ändert, was dracut für VFIO in das initramfs aufnimmt.',

  'setup.initramfs.module': 'Nimmt ein VFIO-Modul in das initramfs auf und lädt es früh.',
  'setup.initramfs.script': 'Gibt vom initramfs aus Geräte an vfio-pci, bevor ihre Treiber geladen werden.',

  'setup.udev': 'Gibt Geräte an vfio-pci, wenn sie auftauchen, im Wettlauf mit dem Treiber der Karte.',
  'setup.driverctl.vfio': 'driverctl gibt {{address}} bei jedem Start dieses Rechners an vfio-pci.',
  'setup.driverctl.other':
    'driverctl wählt bei jedem Start dieses Rechners den Treiber von {{address}}; es würde vfio-pci das Gerät wieder wegnehmen.',

  'setup.argument.ids':
    'vfio-pci übernimmt jedes Gerät mit einer dieser Hersteller- und Gerätenummern, sobald es geladen wird.',
  'setup.argument.stub':
    'pci-stub hält jedes Gerät mit einer dieser Hersteller- und Gerätenummern, sodass kein anderer Treiber sie bekommt.',
  'setup.argument.early': 'Lädt VFIO vor den anderen Treibern, wenn das initramfs es enthält.',
  'setup.argument.intel-iommu': 'Schaltet die IOMMU eines Intel-Prozessors ein.',
  'setup.argument.amd-iommu':
    'Tut nichts: „on“ ist kein Wert, den dieses Argument kennt, und die IOMMU eines AMD-Prozessors ist von selbst an.',
  'setup.argument.iommu-pt':
    'Lässt die Geräte, die bei diesem Rechner bleiben, direkt auf den Speicher zugreifen; virtuelle Maschinen funktionieren mit und ohne das gleich.',
  'setup.argument.acs':
    'Lässt einen gepatchten Kernel vorgeben, Geräte seien getrennt, obwohl sie es nicht sind, sodass eine virtuelle Maschine Speicher erreichen kann, der nicht ihr gehört; ein Kernel ohne den Patch beachtet es nicht.',
  'setup.argument.efifb':
    'War früher nötig, um eine Karte vom Bildschirm der Firmware zu lösen; heutige Kernel zeichnen ihn mit einem anderen Treiber, also tut es nichts.',
  'setup.argument.sysfb':
    'Hält den Kernel davon ab, auf den Bildschirm der Firmware zu zeichnen, sodass es kein Bild gibt, bis der Treiber einer Karte geladen ist.',

  'setup.hook.copy':
    'Sieht wie eine Sicherungskopie aus, aber libvirt führt jede ausführbare Datei in diesem Ordner aus, also läuft sie bei jedem Start und Stopp einer virtuellen Maschine.',
  'setup.hook.framebuffer':
    'Entfernt den Bildschirm der Firmware, wenn eine virtuelle Maschine startet, was einen Rechner mit einer AMD-Karte abstürzen lassen kann.',
  'setup.hook.libvirt':
    'Ruft libvirt aus einem Hook heraus auf, wovor libvirt warnt: Beide können für immer aufeinander warten.',
  'setup.hook.vfio-remove':
    'Entlädt VFIO, wenn eine virtuelle Maschine stoppt, was eine zweite aufhängen kann, die es noch benutzt.',
  'setup.hook.driver-remove':
    'Entlädt den Treiber einer Karte, wenn eine virtuelle Maschine startet, und hängt, solange ein Programm die Karte noch benutzt.',
  'setup.hook.vfio-load': 'Lädt VFIO, wenn eine virtuelle Maschine startet.',
  'setup.hook.rebind':
    'Schiebt Geräte zwischen Treibern hin und her, wenn eine virtuelle Maschine startet oder stoppt.',
  'setup.hook.desktop':
    'Beendet oder startet die grafische Sitzung, wenn eine virtuelle Maschine startet oder stoppt; offene Programme gehen verloren.',

  'setup.supergfx.vfio': 'supergfxctl hält die zweite Grafikkarte bei vfio-pci.',
  'setup.supergfx.enabled':
    'supergfxctl gibt die zweite Grafikkarte vielleicht an vfio-pci, wenn es dazu angewiesen wird.',
  'setup.supergfx.mode':
    'supergfxctl verwaltet die zweite Grafikkarte (Modus {{mode}}), und zwei Werkzeuge, die den Treiber einer Karte ändern, kommen einander in die Quere.',
}
