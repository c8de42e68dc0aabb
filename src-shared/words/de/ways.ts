import type { ways as source } from '../en/ways.ts'
import type { Translated } from '../translated.ts'

/** When to use which way to a picture in a virtual machine. */
export const ways: Translated<typeof source> = {
  'way.passthrough.title': 'Eine eigene Karte',
  'way.passthrough.answer':
    'Ihr {{card}} geben: Sie zeichnet dann so schnell wie auf diesem Rechner, mit dem Treiber des Herstellers.',
  'way.passthrough.blocked': 'Keine Karte dieses Rechners kann, wie die Dinge stehen, abgegeben werden.',
  'way.passthrough.no-card': 'Dieser Rechner hat keine Karte, die abgegeben werden könnte.',
  'way.passthrough.speed':
    'Volle Geschwindigkeit und alles, was die Karte kann: jedes Spiel, CUDA und ROCm, Video-Encoder, daran angeschlossene Monitore.',
  'way.passthrough.stays': 'Dieser Rechner zeichnet weiter mit {{cards}}.',
  'way.passthrough.alone':
    'Solange die virtuelle Maschine {{card}} hat, kann weder dieser Rechner noch eine andere virtuelle Maschine die Karte benutzen.',
  'way.passthrough.next':
    'Unter „Karten“ {{card}} wählen, die Änderung anwenden und die Karte an die virtuelle Maschine geben.',

  'way.sriov.title': 'Ein Teil einer Karte (SR-IOV)',
  'way.sriov.answer':
    '{{card}} kann sich in bis zu {{total}} Teile teilen: Die virtuelle Maschine bekommt einen, und dieser Rechner zeichnet weiter mit der Karte.',
  'way.sriov.no-card': 'Keine Karte dieses Rechners kann sich teilen (SR-IOV).',
  'way.sriov.no-driver':
    '{{card}} könnte sich teilen, aber ihr jetziger Treiber ({{driver}}) tut das im Kernel der Distribution nicht. Intels Treiber xe tut es ab Kernel 6.17 für neuere Karten.',
  'way.sriov.shares': 'Mehrere virtuelle Maschinen und dieser Rechner benutzen eine Karte gleichzeitig.',
  'way.sriov.parts':
    'Ein Teil hat nur einen Teil der Geschwindigkeit und des Speichers, und an ihn passt kein Monitor: Sein Bild kommt durch ein Fenster, einen Remote-Desktop oder Looking Glass.',
  'way.sriov.windows': 'Windows braucht einen Treiber vom Hersteller der Karte, der solche Teile kennt.',
  'way.sriov.next':
    'Die Teile erzeugen: „echo 1 | sudo tee /sys/bus/pci/devices/{{address}}/sriov_numvfs“. Jeder erscheint dann als eigene Karte; diese abgeben. Nach jedem Start dieses Rechners sind sie neu zu erzeugen.',

  'way.mediated.title': 'Ein Anteil an einer Karte (Mediated Device)',
  'way.mediated.answer':
    '{{card}} lässt sich mit GVT-g teilen: Die virtuelle Maschine sieht eine kleine Intel-Karte, und dieser Rechner zeichnet weiter.',
  'way.mediated.no-card':
    'Keine Karte dieses Rechners lässt sich so teilen. Das gab es für Intel-Grafik der 5. bis 10. Generation.',
  'way.mediated.nvidia':
    'NVIDIAs Weg dieser Art (vGPU) braucht eine Lizenz, eine Karte für Rechenzentren und ein anderes System als dieses; GeForce-Karten haben ihn nicht.',
  'way.mediated.shares':
    'Dieser Rechner und die virtuelle Maschine benutzen eine Karte gleichzeitig, auch mit Windows.',
  'way.mediated.old':
    'Intel entwickelt es nicht mehr weiter. Es ist langsam bei Spielen und an alte Prozessoren gebunden.',
  'way.mediated.next':
    'Den Kernel mit i915.enable_gvt=1 starten und das Modul kvmgt laden, wenn dieser Kernel es hat. Unter mdev_supported_types ein Gerät anlegen und es der virtuellen Maschine als Mediated Device hinzufügen.',

  'way.virtio.shares':
    'Nichts wird weggenommen: Dieser Rechner und beliebig viele virtuelle Maschinen zeichnen mit einer Karte.',
  'way.virtio.no-group': 'Kein Neustart, keine IOMMU, keine Gruppen.',
  'way.virtio.windows':
    'Windows hat keinen Treiber für 3D über virtio-gpu; es würde mit dem Prozessor zeichnen.',
  'way.virtio.no-card':
    'Keine Karte dieses Rechners hat einen Treiber, der für eine virtuelle Maschine zeichnen könnte.',
  'way.virtio.no-cuda': 'CUDA und ROCm funktionieren darüber nicht.',

  'way.venus.title': 'Von diesem Rechner mit Vulkan gezeichnet (virtio-gpu, venus)',
  'way.venus.answer':
    '{{card}} mit Vulkan für sie zeichnen lassen: Spiele und 3D-Programme für Linux laufen gut, und nichts wird abgegeben.',
  'way.venus.against':
    'Es ist jung: Es verlangt QEMU 9.2 oder neuer und auf beiden Seiten ein aktuelles Mesa, und nicht jedes Spiel läuft.',
  'way.venus.next':
    'Der virtuellen Maschine das Videogerät virtio mit 3D geben und QEMU die Eigenschaften blob=on, venus=on und eine Größe für hostmem; virt-manager hat dafür noch keinen Schalter.',

  'way.virgl.title': 'Von diesem Rechner mit OpenGL gezeichnet (virtio-gpu, virgl)',
  'way.virgl.answer':
    '{{card}} mit OpenGL für sie zeichnen lassen: Der Desktop eines Linux-Gastes ist flüssig, und nichts wird abgegeben.',
  'way.virgl.against':
    'Nur OpenGL, mit einem Bruchteil der Geschwindigkeit der Karte: zu langsam für die meisten neuen Spiele.',
  'way.virgl.next':
    'In virt-manager das Videogerät Virtio mit 3D-Beschleunigung wählen und für die Anzeige SPICE mit OpenGL, das auf nichts lauscht (Listen-Typ „Kein“).',

  'way.software.title': 'Vom Prozessor gezeichnet',
  'way.software.answer': 'Gar keine Karte: gut zum Installieren, für Text und Büroarbeit, zu langsam für 3D.',
  'way.software.answer.server':
    'Ein Server braucht keine Karte: bei der einfachen Anzeige lassen, die er hat.',
  'way.software.everywhere':
    'Es funktioniert auf jedem Rechner, mit jedem Gast, und nichts muss eingerichtet werden.',
  'way.software.slow': 'Alles Zeichnen kostet Prozessorzeit; 3D und Video sind langsam.',
  'way.software.next': 'Nichts: Das tut eine neue virtuelle Maschine von selbst.',
}
