import type { verdict as source } from '../en/verdict.ts'
import type { Translated } from '../translated.ts'

/** Why a card can or cannot be given away. Each names the card, the cause and the next step. */
export const verdict: Translated<typeof source> = {
  'verdict.label': '{{name}} ({{address}})',

  'verdict.no-cpu-virtualization':
    '{{card}} kann noch nicht abgegeben werden: Der Prozessor kann so, wie er jetzt eingestellt ist, keine virtuellen Maschinen ausführen. {{steps}}',
  'verdict.no-cpu-virtualization.virtual':
    '{{card}} kann von hier aus nicht abgegeben werden: Dieser Rechner ist selbst eine virtuelle Maschine, und sein Host reicht die Virtualisierung des Prozessors nicht weiter. Dort die verschachtelte Virtualisierung einschalten.',
  'verdict.iommu-off-in-firmware':
    '{{card}} kann noch nicht abgegeben werden: Die Firmware bietet die IOMMU nicht an, die die Karte in ihrer virtuellen Maschine halten würde. {{steps}}',
  'verdict.iommu-off-in-firmware.virtual':
    '{{card}} kann von hier aus nicht abgegeben werden: Dieser Rechner ist selbst eine virtuelle Maschine und hat keine IOMMU bekommen. Auf seinem Host eine virtuelle IOMMU hinzufügen.',
  'verdict.iommu-off-in-kernel':
    'Der Kernel nutzt die IOMMU noch nicht. Handover schaltet sie zusammen mit der Änderung für {{card}} ein. Erst nach diesem Neustart ist bekannt, welche anderen Geräte mit der Karte mitgehen müssen; dann hier noch einmal nachsehen.',
  'verdict.iommu-off-in-kernel.amd':
    'Die Firmware bietet die IOMMU an, aber der Kernel nutzt sie nicht, und bei AMD fehlt kein Kernel-Argument. Die Prüfung der IOMMU auf der Seite „Bereitschaft“ sagt, was zu tun ist, bevor {{card}} abgegeben werden kann.',
  'verdict.iommu-unknown':
    'Ob die IOMMU an ist, ließ sich nicht feststellen, also ist nicht sicher, dass {{card}} abgegeben werden kann. Handover direkt auf dem Rechner ausführen, außerhalb eines Containers.',
  'verdict.no-group':
    '{{card}} liegt, soweit zu sehen war, in keiner IOMMU-Gruppe, obwohl die IOMMU an ist. Eine virtuelle Maschine kann kein Gerät ohne Gruppe übernehmen. Die Firmware aktualisieren oder einen anderen Steckplatz versuchen.',

  'verdict.only-display':
    '{{card}} ist die einzige Karte, die für diesen Rechner ein Bild ausgeben kann. Ohne sie bleibt sein Bildschirm schwarz. In den Firmware-Einstellungen die Grafik des Prozessors einschalten oder eine zweite, einfache Karte einbauen.',
  'verdict.only-display.built-in':
    '{{card}} ist die einzige Karte, die für diesen Rechner ein Bild ausgeben kann. Ohne sie bleibt sein Bildschirm schwarz. Sie bleibt besser bei diesem Rechner; für die virtuelle Maschine eine weitere Karte einbauen.',
  'verdict.only-display.laptop':
    '{{card}} ist die einzige Karte, die für diesen Rechner ein Bild ausgeben kann. Ohne sie bleibt sein Bildschirm schwarz. In den Firmware-Einstellungen nachsehen, ob eine zweite ausgeschaltet ist. Gibt es keine, kann eine virtuelle Maschine mit Linux diese Karte mitbenutzen, statt sie zu übernehmen (virtio-gpu).',
  'verdict.boot-display':
    'Die Firmware zeigt ihr erstes Bild auf {{card}}. Nach der Übergabe muss {{other}} von Anfang an das Bild ausgeben: den Monitor dort anschließen. {{steps}}',
  'verdict.boot-display.slot':
    'Hat die Firmware eine Einstellung für die erste Anzeige, dort diese Karte wählen; sonst die beiden Karten ihre Steckplätze tauschen lassen.',
  'verdict.session-display':
    'Dieser Desktop wird jetzt von {{card}} ausgegeben, auf {{monitors}}. Nach der Übergabe erscheint dort nichts mehr von diesem Rechner. Vorher einen Monitor an {{other}} anschließen.',
  'verdict.session-display.unnamed':
    'Dieser Desktop wird jetzt von {{card}} ausgegeben. Nach der Übergabe erscheint dort nichts mehr von diesem Rechner. Vorher einen Monitor an {{other}} anschließen.',
  'verdict.session-display.console':
    'Das Bild dieses Rechners wird jetzt von {{card}} ausgegeben, auf {{monitors}}. Nach der Übergabe erscheint dort nichts mehr von diesem Rechner. Vorher einen Monitor an {{other}} anschließen.',
  'verdict.session-display.console.unnamed':
    'Das Bild dieses Rechners wird jetzt von {{card}} ausgegeben. Nach der Übergabe erscheint dort nichts mehr von diesem Rechner. Vorher einen Monitor an {{other}} anschließen.',
  'verdict.internal-panel':
    'Der eingebaute Bildschirm hängt an {{card}}. Mit der Karte wird er für diesen Rechner dunkel, also einen anderen Monitor bereithalten.',
  'verdict.muxless-laptop':
    '{{card}} zeigt keine eigenen Ausgänge; der eingebaute Bildschirm bleibt bei diesem Rechner. In der virtuellen Maschine ist ihr Bild über ein Programm wie Looking Glass oder einen Remote-Desktop zu sehen. Spiele und andere Arbeit laufen trotzdem auf ihr.',
  'verdict.no-outputs':
    '{{card}} zeigt keine Ausgänge, an die ein Monitor passt. Sie ist zum Rechnen da; für ein Bild braucht die virtuelle Maschine einen anderen Weg, etwa einen Remote-Desktop.',

  'verdict.advice.slot': 'In einem anderen Steckplatz bekommt die Karte oft eine eigene Gruppe.',
  'verdict.advice.fixed':
    'Für die Karte gibt es keinen anderen Steckplatz; eine neuere Firmware kann die Gruppen ändern.',
  'verdict.advice.same-slot':
    'All das sitzt mit der Karte in einem Steckplatz, ein anderer würde es also nicht trennen.',
  'verdict.forbidden-in-group':
    '{{card}} liegt in einer IOMMU-Gruppe mit etwas, ohne das dieser Rechner nicht läuft: {{others}}. {{advice}}',
  'verdict.apu-functions-in-group_one':
    '{{card}} ist Teil des Prozessors, und in ihrer IOMMU-Gruppe liegt noch ein anderer Teil davon: {{others}}. Er müsste mitgehen, was die virtuelle Maschine am Starten hindern kann. Besser eine andere Karte wählen.',
  'verdict.apu-functions-in-group_other':
    '{{card}} ist Teil des Prozessors, und in ihrer IOMMU-Gruppe liegen noch andere Teile davon: {{others}}. Sie müssten mitgehen, und ein USB-Controller nimmt seine Anschlüsse mit. Das kann die virtuelle Maschine am Starten hindern; besser eine andere Karte wählen.',
  'verdict.shares-with-card_one':
    '{{card}} liegt in einer IOMMU-Gruppe mit einer anderen Grafikkarte, {{others}}. Sie können nur zusammen gehen. {{advice}}',
  'verdict.shares-with-card_other':
    '{{card}} liegt in einer IOMMU-Gruppe mit anderen Grafikkarten: {{others}}. Sie können nur zusammen gehen. {{advice}}',
  'verdict.shared-group_one':
    'In der IOMMU-Gruppe von {{card}} liegt auch {{others}}. Dieses Gerät geht ebenfalls an die virtuelle Maschine oder bleibt ungenutzt, solange sie läuft. {{advice}}',
  'verdict.shared-group_other':
    'In der IOMMU-Gruppe von {{card}} liegen auch {{count}} andere Geräte: {{others}}. Sie gehen ebenfalls an die virtuelle Maschine oder bleiben ungenutzt, solange sie läuft. {{advice}}',
  'verdict.shared-group.several_one':
    'In den IOMMU-Gruppen von {{card}} liegt auch {{others}}. Dieses Gerät geht ebenfalls an die virtuelle Maschine oder bleibt ungenutzt, solange sie läuft. {{advice}}',
  'verdict.shared-group.several_other':
    'In den IOMMU-Gruppen von {{card}} liegen auch {{count}} andere Geräte: {{others}}. Sie gehen ebenfalls an die virtuelle Maschine oder bleiben ungenutzt, solange sie läuft. {{advice}}',
  'verdict.group-member-unread_one':
    'Ein Gerät, das mit {{card}} in einer IOMMU-Gruppe liegt, konnte nicht gelesen werden ({{others}}). Ob es mitgehen muss, ist nicht bekannt: erneut prüfen, und neu starten, wenn es so bleibt.',
  'verdict.group-member-unread_other':
    '{{count}} Geräte, die mit {{card}} in einer IOMMU-Gruppe liegen, konnten nicht gelesen werden ({{others}}). Ob sie mitgehen müssen, ist nicht bekannt: erneut prüfen, und neu starten, wenn es so bleibt.',
  'verdict.split-groups':
    'Die Teile von {{card}} liegen in {{count}} IOMMU-Gruppen. Handover nimmt sie alle, also bleibt nichts zurück.',

  'verdict.cost.blocks': '{{card}} kann so, wie sie jetzt steckt, nicht abgegeben werden. {{cost}}',
  'verdict.cost.hurts': 'Mit {{card}} geht etwas mit, das dieser Rechner benutzt. {{cost}}',

  'verdict.integrated.intel':
    '{{card}} ist in den Prozessor eingebaut. Sie teilt den Speicher mit diesem Rechner und bedient die Bildausgänge des Mainboards, die für diesen Rechner dunkel werden. Sie abzugeben verlangt oft besondere Einstellungen in der virtuellen Maschine, und ihr eigenes Bild erscheint dort vielleicht nicht. Eine Karte in einem Steckplatz ist die leichtere Wahl.',
  'verdict.integrated.amd':
    '{{card}} ist in den Prozessor eingebaut. Sie teilt den Speicher mit diesem Rechner und bedient die Bildausgänge des Mainboards, die für diesen Rechner dunkel werden. Besitzer mehrerer solcher Prozessoren berichten, dass sie sich nicht zurücksetzen lässt und bis zu einem Neustart nur einmal funktioniert. Eine Karte in einem Steckplatz ist die leichtere Wahl.',
  'verdict.management-display':
    '{{card}} gehört zum Management-Chip dieses Servers. Sie zeigt den Bildschirm in der Fernkonsole, der dann schwarz bliebe, und sie hat keine Leistung für 3D. Sie sollte bei diesem Rechner bleiben.',
  'verdict.emulated':
    '{{card}} ist keine echte Karte: Der Host dieser virtuellen Maschine gibt sie nur vor. Eine andere virtuelle Maschine gewinnt nichts durch sie. Eine echte Karte wählen oder Handover auf dem echten Rechner ausführen.',

  'verdict.already-vfio':
    'vfio-pci hält {{card}} schon, also ist sie jetzt bereit für eine virtuelle Maschine. Die Seite „Bereitschaft“ führt die Einstellungen auf, die das bewirkt haben.',
  'verdict.half-bound':
    'vfio-pci hält nur einen Teil von {{card}}; der Rest wird von {{drivers}} benutzt. Eine Karte muss als Ganzes gehen: alle ihre Teile übernehmen lassen oder keinen.',
  'verdict.half-bound.nvidia':
    'vfio-pci hält nur einen Teil von {{card}}; der Rest wird von {{drivers}} benutzt. Bei NVIDIA-Karten kann das den ganzen Rechner anhalten. Alle Teile übernehmen lassen oder keinen, bevor eine virtuelle Maschine damit startet.',
  'verdict.driverless':
    'Kein Treiber benutzt {{card}}. Das ist kein Hindernis: Eine virtuelle Maschine bringt ihren eigenen Treiber mit.',
  'verdict.held-by-process':
    '{{card}} wird jetzt von {{names}} benutzt. Wird sie vom Start des Rechners an reserviert, endet das mit dem Neustart von selbst; für eine Übergabe ohne Neustart zuerst diese Programme schließen.',
  'verdict.held-by-process.nvidia':
    '{{card}} wird jetzt von {{names}} benutzt. Sie wegzunehmen, solange der Treiber nvidia in Gebrauch ist, kann den Rechner aufhängen: zuerst diese Programme schließen oder die Karte vom Start des Rechners an reservieren lassen.',
  'verdict.claimed-by-vm_one':
    'Die virtuelle Maschine {{vms}} ist so eingerichtet, dass sie {{card}} benutzt. Nur eine Maschine kann sie zur selben Zeit haben.',
  'verdict.claimed-by-vm_other':
    'Die virtuellen Maschinen {{vms}} sind so eingerichtet, dass sie {{card}} benutzen. Nur eine Maschine kann sie zur selben Zeit haben.',
  'verdict.powered-off':
    '{{card}} schläft, um Strom zu sparen (D3cold). Sie fehlt nicht: Sie wacht auf, wenn sie benutzt wird.',

  'verdict.reset-weak':
    'Der Kernel kann {{card}} nur hiermit zurücksetzen: {{methods}}. AMD-Karten mehrerer Generationen kommen davon nicht immer zurück, und die virtuelle Maschine startet dann nur einmal, bis der Rechner neu startet; bei anderen klappt es. Vorher ausprobieren: eine virtuelle Maschine starten, herunterfahren und noch einmal starten.',
  'verdict.reset-weak.other':
    'Der Kernel kann {{card}} nur hiermit zurücksetzen: {{methods}}. Das bringt sie zwischen zwei Starts einer virtuellen Maschine vielleicht nicht ganz zurück. Vorher ausprobieren: eine virtuelle Maschine starten, herunterfahren und noch einmal starten.',
  'verdict.reset-none':
    'Der Kernel bietet keinen Weg, {{card}} zurückzusetzen. Die virtuelle Maschine startet vielleicht nur einmal, bis der Rechner neu startet. Vorher ausprobieren: starten, herunterfahren und noch einmal starten.',
  'verdict.twin_one':
    'Es gibt eine weitere Karte desselben Modells ({{twins}}). Handover unterscheidet sie danach, wo sie stecken: Diese ist bei {{address}}.',
  'verdict.twin_other':
    'Es gibt {{count}} weitere Karten desselben Modells ({{twins}}). Handover unterscheidet sie danach, wo sie stecken: Diese ist bei {{address}}.',
  'verdict.sriov-capable':
    '{{card}} kann sich in bis zu {{total}} virtuelle Karten teilen (SR-IOV), sodass dieser Rechner sie behalten und teilen könnte. Das braucht einen Treiber, der es beherrscht.',
  'verdict.small-bar':
    '{{card}} könnte Resizable BAR nutzen, was schneller sein kann, aber ihr Speicherfenster ist jetzt klein. Es funktioniert auch so. {{steps}}',
  'verdict.small-bar.virtual':
    '{{card}} könnte Resizable BAR nutzen, was schneller sein kann, aber ihr Speicherfenster ist jetzt klein. Es funktioniert auch so; darüber entscheidet der Host dieser virtuellen Maschine.',
  'verdict.large-bar':
    '{{card}} nutzt Resizable BAR. Bleibt eine virtuelle Maschine mit ihr schwarz, hat deren Firmware vielleicht keinen Platz für ein so großes Fenster; dann lohnt ein Versuch, Resizable BAR in den Firmware-Einstellungen dieses Rechners auszuschalten.',
  'verdict.legacy-bios':
    'Dieser Rechner wurde auf dem älteren BIOS-Weg gestartet. Bleibt {{card}} in einer virtuellen Maschine schwarz, lohnt ein Versuch mit einem Start über UEFI: Er kann die Karte in einem saubereren Zustand hinterlassen.',
}
