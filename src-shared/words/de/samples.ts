import type { samples as source } from '../en/samples.ts'
import type { Translated } from '../translated.ts'

/** Titles and summaries of the sample machines. */
export const samples: Translated<typeof source> = {
  'sample.intel-nvidia.title': 'Intel-Desktop mit einer NVIDIA-Karte',
  'sample.intel-nvidia.summary':
    'Der übliche gute Fall: Der Bildschirm hängt an der Grafik des Prozessors, und die GeForce mit ihren vier Funktionen ist frei.',
  'sample.amd-amd.title': 'AMD-Desktop mit zwei Radeons, auf Bazzite',
  'sample.amd-amd.summary':
    'Eine Radeon im Steckplatz, eine im Prozessor. Am Platz der zweiten liegen auch die USB-Anschlüsse, die der Rechner braucht.',
  'sample.twin-nvidia.title': 'Zwei gleiche NVIDIA-Karten',
  'sample.twin-nvidia.summary':
    'Beide Karten haben dieselbe Nummer, nur ihre Steckplätze unterscheiden sie. Eine davon gibt den Desktop aus.',
  'sample.optimus-laptop.title': 'Laptop mit einem zweiten Grafikchip',
  'sample.optimus-laptop.summary':
    'Der Bildschirm hängt an der Grafik des Prozessors. Der NVIDIA-Chip rechnet nur: Kein Ausgang des Laptops führt zu ihm.',
  'sample.one-card.title': 'Desktop mit nur einer Karte',
  'sample.one-card.summary':
    'Ginge diese Karte an eine virtuelle Maschine, bliebe dem Desktop kein Bildschirm.',
  'sample.shared-group.title': 'Eine Karte, die nicht allein gehen kann',
  'sample.shared-group.summary':
    'Die zweite Karte teilt ihre Gruppe mit dem Laufwerk, von dem das System läuft, und mit dem einzigen Netzwerkanschluss.',
  'sample.firmware-off.title': 'IOMMU in der Firmware ausgeschaltet',
  'sample.firmware-off.summary':
    'Ein guter Rechner, dessen Firmware verbirgt, was nötig ist. Eine Einstellung in der Firmware ändert das.',
  'sample.kernel-off.title': 'Frisches Fedora auf Intel',
  'sample.kernel-off.summary':
    'Die Firmware ist bereit, aber Fedora nutzt die IOMMU von Intel-Prozessoren erst, wenn man es verlangt.',
  'sample.intel-arc.title': 'Intel-Arc-Karte',
  'sample.intel-arc.summary':
    'Die Karte bringt einen kleinen Switch mit: Ihr Ton hat einen eigenen Platz und muss mitgehen.',
  'sample.server.title': 'Server mit zwei Prozessoren',
  'sample.server.summary':
    'Mehrere Root-Complexe, ein Beschleuniger an jedem Prozessor und ein Management-Chip, der die Konsole ausgibt.',
}
