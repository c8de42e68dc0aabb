import type { diagnosisVfio as source } from '../en/diagnosis-vfio.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: vfio and drivers. */
export const diagnosisVfio: Translated<typeof source> = {
  'diagnosis.vfio-probe-ebusy.title': 'Ein anderer Treiber hatte das Gerät zuerst',
  'diagnosis.vfio-probe-ebusy.cause':
    'vfio-pci konnte {{device}} nicht nehmen (-16, busy): Der Grafik- oder Audiotreiber des Rechners hatte es schon, weil das initramfs nicht neu gebaut wurde oder ihm der frühe Schritt und das Modul fehlen; oder das Bild der Firmware liegt noch in seinem Speicher.',
  'diagnosis.vfio-probe-ebusy.cause-now-bound':
    'vfio-pci konnte {{device}} zuerst nicht nehmen (-16, busy). Jetzt hat es das Gerät, also ist nichts mehr verkehrt.',
  'diagnosis.vfio-probe-ebusy.fix':
    'Einen Plan die Karte reservieren lassen: Er nimmt sie im initramfs, bevor irgendein Treiber lädt, und baut dieses neu. Den Treiber des Rechners ganz vom Laden abzuhalten ist das letzte Mittel, und nur, wo keine andere Karte ihn braucht.',

  'diagnosis.vfio-probe-einval-bridge.title': 'vfio-pci bekam eine Brücke',
  'diagnosis.vfio-probe-einval-bridge.cause':
    '{{device}} ist eine PCI-Brücke oder ein Root-Port. vfio-pci nimmt nur Endpunkte und antwortet „invalid argument“ (-22). Die ID der Brücke steht in `vfio-pci.ids` oder in einem driver_override.',
  'diagnosis.vfio-probe-einval-bridge.fix':
    'Die Brücke aus der Liste nehmen, sie gehört zu pcieport: Eine Brücke in der Gruppe der Karte ist kein Hindernis. Pläne von Handover nennen nie Brücken.',

  'diagnosis.vfio-denylist.title': 'vfio-pci lehnt diese Art von Gerät ab',
  'diagnosis.vfio-denylist.cause':
    '{{device}} steht auf der kurzen Liste des Kernels von Geräten, die sich nicht sicher durchreichen lassen (Intel-QuickAssist-Funktionen). Keine Grafikkarte steht darauf.',
  'diagnosis.vfio-denylist.fix':
    'Es aus den Geräten für die virtuelle Maschine nehmen. Wer das Risiko trägt: `vfio_pci.disable_denylist=1`.',

  'diagnosis.vfio-pf-sriov.title': 'Das Gerät teilt sich selbst auf (SR-IOV)',
  'diagnosis.vfio-pf-sriov.cause':
    'vfio-pci kann {{device}} nicht nehmen, solange virtuelle Funktionen davon eingeschaltet sind.',
  'diagnosis.vfio-pf-sriov.fix':
    'Sie zuerst ausschalten: `echo 0 | sudo tee /sys/bus/pci/devices/ADDRESS/sriov_numvfs`; oder der virtuellen Maschine stattdessen eine virtuelle Funktion geben.',

  'diagnosis.vfio-probe-failed.title': 'vfio-pci konnte ein Gerät nicht nehmen',
  'diagnosis.vfio-probe-failed.cause':
    'vfio-pci bekam {{device}} und scheiterte (Fehler: {{errno}}). Was das Gerät geantwortet hat, steht in den Zeilen des Kernels davor.',
  'diagnosis.vfio-probe-failed.fix':
    'Den Rechner für einige Sekunden ausschalten und wieder ein. Bleibt es so, Handover das Kernel-Log jenes Starts diagnostizieren lassen.',

  'diagnosis.vfio-bind-einval.title': 'Ein Gerät ließ sich nicht an vfio-pci binden',
  'diagnosis.vfio-bind-einval.cause':
    'vfio-pci lehnte {{device}} ab: Es ist in keiner IOMMU-Gruppe (die IOMMU ist aus), ist eine Brücke, oder ein anderer Treiber hat es.',
  'diagnosis.vfio-bind-einval.cause-bridge':
    'vfio-pci lehnte {{device}} ab: Es ist eine Brücke, und vfio-pci nimmt nur Endpunkte.',
  'diagnosis.vfio-bind-einval.fix':
    'Unter „Bereitschaft“ nachsehen, dass die IOMMU an ist. Dann libvirt oder einen Plan das Gerät binden lassen, über seine Adresse und nicht über `new_id`, das auch jedes andere Gerät der gleichen Art nimmt.',

  'diagnosis.vfio-module-missing.title': 'Das Modul vfio-pci ist nicht geladen',
  'diagnosis.vfio-module-missing.cause':
    'vfio-pci sollte benutzt werden, und kein solches Modul war geladen oder wurde gefunden. `insmod` nimmt den Pfad einer Datei, keinen Namen; im initramfs wird ein Modul nur gefunden, wenn es hineingelegt wurde.',
  'diagnosis.vfio-module-missing.fix':
    'Es mit `sudo modprobe vfio-pci` laden. Ein Plan legt es ins initramfs, sodass es bei jedem Start da ist. Findet auch modprobe es nicht, fehlt das Modulpaket des Kernels: `sudo dnf install kernel-modules`.',

  'diagnosis.vfio-script-not-root.title': 'Ein Skript wechselte Treiber ohne das Recht dazu',
  'diagnosis.vfio-script-not-root.cause':
    'Ein Modul zu laden oder zu entladen, oder einem Treiber in /sys zu schreiben, wurde als gewöhnlicher Benutzer versucht. Das darf nur root; eine Verbindung zu qemu:///session hat solche Rechte nicht.',
  'diagnosis.vfio-script-not-root.fix':
    'Die Verbindung qemu:///system benutzen, wo libvirt es als root tut, und ihm die Karte überlassen (managed="yes"); dann braucht es kein Skript.',

  'diagnosis.unmanaged-hostdev.title': 'libvirt wurde gesagt, das Gerät nicht selbst abzuhängen',
  'diagnosis.unmanaged-hostdev.cause':
    'Die Definition gibt {{device}} mit managed="no" an {{vm}}, und das Gerät ist noch bei seinem Treiber des Rechners.',
  'diagnosis.unmanaged-hostdev.fix':
    'Die Karte mit Handover neu anhängen, das managed="yes" schreibt; oder sie vor dem Start an vfio-pci binden.',

  'diagnosis.identical-gpu-ids.title': 'Zwei Karten der gleichen Art',
  'diagnosis.identical-gpu-ids.cause':
    'Zwei Karten haben dieselbe Hersteller- und Geräte-ID, also nimmt `vfio-pci.ids=` beide, auch die des Rechners.',
  'diagnosis.identical-gpu-ids.fix':
    'Über die Adresse binden: Ein Plan von Handover macht es normalerweise so, im initramfs und mit einer Prüfung, wer unter der Adresse ist.',

  'diagnosis.nvidia-usage-count.title': 'Ein Programm benutzt die NVIDIA-Karte noch',
  'diagnosis.nvidia-usage-count.cause':
    '{{device}} sollte dem nvidia-Treiber genommen werden, während ein Programm die Karte noch offen hatte (ein Compositor, nvidia-persistenced, nvidia-powerd). Der Treiber wartet ohne Ende; libvirt hängt mit, und nur ein Neustart hilft.',
  'diagnosis.nvidia-usage-count.fix':
    'Neu starten. Dann die Karte mit einem Plan reservieren, damit der nvidia-Treiber sie nie hat; oder nvidia-persistenced und jede Sitzung auf der Karte beenden, bevor die virtuelle Maschine startet.',

  'diagnosis.nvidia-module-in-use.title': 'Der NVIDIA-Treiber lässt sich nicht entladen',
  'diagnosis.nvidia-module-in-use.cause':
    '{{module}} wird benutzt: Ein Display-Manager, ein Compositor oder nvidia-persistenced hat die Karte noch offen, oder die Textkonsole zeichnet mit ihr.',
  'diagnosis.nvidia-module-in-use.fix':
    'Diese zuerst beenden und nvidia_drm, nvidia_modeset, nvidia_uvm und nvidia in dieser Reihenfolge entladen. Ohne etwas zu entladen: die Karte mit einem Plan reservieren. Unter „Karten“ steht, welche Programme sie offen haben.',

  'diagnosis.amdgpu-module-in-use.title': 'Ein Treiber lässt sich nicht entladen',
  'diagnosis.amdgpu-module-in-use.cause':
    '{{module}} wird benutzt: Eine Sitzung oder die Textkonsole zeichnet mit einer Karte dieses Treibers, oder eine andere Karte dieses Rechners braucht ihn.',
  'diagnosis.amdgpu-module-in-use.fix':
    'Ihn nicht entladen, wo eine andere Karte ihn braucht. Die eine Karte mit einem Plan über ihre Adresse reservieren.',

  'diagnosis.amdgpu-unbound-while-used.title':
    'Die AMD-Karte wurde weggenommen, während Programme mit ihr zeichneten',
  'diagnosis.amdgpu-unbound-while-used.cause':
    'amdgpu ließ {{device}} los, während Programme dort noch Puffer hatten. Der Treiber ist von da an in einem kaputten Zustand und kann den Rechner zum Absturz bringen.',
  'diagnosis.amdgpu-unbound-while-used.fix':
    'Neu starten. Jede Sitzung auf der Karte beenden, bevor sie abgehängt wird, oder sie mit einem Plan reservieren.',

  'diagnosis.unbind-hang.title': 'Das Gerät von seinem Treiber zu nehmen, kam nie zum Ende',
  'diagnosis.unbind-hang.cause':
    'Ein Gerät wurde abgehängt, während sein Treiber noch benutzt wurde (der Display-Manager war beendet, seine Programme nicht). Der Treiber wartet im Kernel auf sie, wo nichts ihn unterbrechen kann.',
  'diagnosis.unbind-hang.fix':
    'Neu starten. Nicht abhängen, bevor /dev/nvidia* und /dev/dri keine Benutzer mehr haben; eine feste Wartezeit in einem Skript ist geraten. Am sichersten: die Karte mit einem Plan reservieren.',

  'diagnosis.unbind-blocked-by-user.title': 'Das Gerät ist noch in einer virtuellen Maschine offen',
  'diagnosis.unbind-blocked-by-user.cause':
    '{{device}} sollte vfio-pci genommen werden, während eine virtuelle Maschine oder ein anderes Programm das Gerät offen hatte. Die Anfrage wartet, bis das endet.',
  'diagnosis.unbind-blocked-by-user.fix':
    'Die virtuelle Maschine herunterfahren. Nie auf dem Rechner ein Gerät lösen oder entfernen, solange QEMU es hat.',

  'diagnosis.nvidia-probes-vfio-bound-gpu.title': 'Der NVIDIA-Treiber fand die Karte vergeben',
  'diagnosis.nvidia-probes-vfio-bound-gpu.cause':
    'Der nvidia-Treiber wurde geladen und sah, dass {{device}} zu vfio-pci gehört. Das ist, wie es sein soll.',
  'diagnosis.nvidia-probes-vfio-bound-gpu.fix':
    'Nichts muss getan werden. Ist keine andere NVIDIA-Karte in diesem Rechner, muss nichts diesen Treiber laden.',

  'diagnosis.nvidia-audio-vfio-panic.title':
    'Die Karte war halb abgegeben, und der NVIDIA-Treiber stürzte ab',
  'diagnosis.nvidia-audio-vfio-panic.cause':
    'Die Audiofunktion der Karte war bei vfio-pci, während ihre Bildschirmfunktion beim offenen Modul von NVIDIA war, das fest damit rechnet, dass sie es nicht ist, und den Kernel zum Absturz bringt.',
  'diagnosis.nvidia-audio-vfio-panic.fix':
    'Alle Funktionen der Karte binden oder keine; ein Plan macht es so. Den NVIDIA-Treiber aktualisieren.',

  'diagnosis.hda-corb-dead.title': 'Die Audiofunktion der Karte antwortet nicht',
  'diagnosis.hda-corb-dead.cause':
    'Für {{device}} liest der Audiotreiber des Rechners nur Einsen: Die Karte ist abgeschaltet oder hängt, während ihre Audiofunktion noch beim Rechner ist.',
  'diagnosis.hda-corb-dead.fix':
    'Die Audiofunktion zusammen mit der Karte an vfio-pci geben; ein Plan nimmt alle Funktionen mit.',

  'diagnosis.xhci-dead.title': 'Ein USB-Controller antwortet nicht mehr',
  'diagnosis.xhci-dead.cause':
    '{{device}}, ein USB-Controller, antwortet nicht mehr: Er wurde unter seinem Treiber zurückgesetzt oder abgeschaltet (die USB-C-Funktion einer Karte, wenn die Karte ohne sie durchgereicht wurde), oder ein Thunderbolt-Gerät ging verloren.',
  'diagnosis.xhci-dead.fix':
    'Ist er eine Funktion der Karte, ihn mit der Karte binden. Sonst das Gerät neu anschließen; den Rechner aus- und einschalten, wenn das nicht hilft.',

  'diagnosis.bar-reserved-bootfb.title': 'Das Startbild hält den Speicher der Karte',
  'diagnosis.bar-reserved-bootfb.cause':
    'vfio-pci konnte für {{device}} den Speicher nicht reservieren: Das Bild der Firmware (efifb, simpledrm) hat ihn noch. Das ist die Karte, die beim Einschalten das Bild hatte.',
  'diagnosis.bar-reserved-bootfb.cause-boot-display':
    'vfio-pci konnte für {{device}} den Speicher nicht reservieren: Diese Karte hatte beim Einschalten des Rechners das Bild, und das Bild der Firmware liegt noch in ihrem Speicher.',
  'diagnosis.bar-reserved-bootfb.fix':
    'Im Firmware-Setup die andere Karte als ersten Bildschirm wählen. Wo das nicht geht, hält `initcall_blacklist=sysfb_init` den Kernel davon ab, das Bild zu benutzen; dann gibt es keines, bis ein Treiber startet.',

  'diagnosis.memtype-reserve-failed.title': 'Der Speicher der Karte ist auf zwei Arten zugeordnet',
  'diagnosis.memtype-reserve-failed.cause':
    'Eine zweite Benutzung des Speichers der Karte verlangte eine andere Art von Caching als die erste, und die ist meistens das Bild der Firmware (efifb, simpledrm).',
  'diagnosis.memtype-reserve-failed.fix':
    'Im Firmware-Setup die andere Karte als ersten Bildschirm wählen, oder `initcall_blacklist=sysfb_init` benutzen.',

  'diagnosis.vfio-region-write-failed.title': 'QEMU kam an den Speicher der Karte nicht heran',
  'diagnosis.vfio-region-write-failed.cause':
    'QEMU konnte für {{device}} den Speicher nicht zuordnen: Etwas auf dem Rechner hat ihn noch, meistens das Bild der Firmware auf der Karte, die beim Einschalten das Bild hatte.',
  'diagnosis.vfio-region-write-failed.fix':
    'Im Firmware-Setup die andere Karte als ersten Bildschirm wählen, oder `initcall_blacklist=sysfb_init` benutzen. /proc/iomem (als root) nennt, wer ihn hat.',

  'diagnosis.efifb-unbind-no-device.title': 'Ein Skript suchte ein Startbild, das es nicht gibt',
  'diagnosis.efifb-unbind-no-device.cause':
    'Ein Skript aus einer Anleitung schrieb nach efi-framebuffer.0 oder in eine Konsole, und das gibt es nicht: Seit Linux 5.15 ist das Bild meistens simpledrm, oder der Grafiktreiber hat es abgelöst.',
  'diagnosis.efifb-unbind-no-device.fix':
    'An sich harmlos. Diese Zeilen aus dem Skript nehmen; libvirt braucht keine davon.',

  'diagnosis.efifb-rebind-failed.title': 'Das Bild der Firmware kann nicht zurückkommen',
  'diagnosis.efifb-rebind-failed.cause':
    'Nach dem Gast band ein Skript efi-framebuffer wieder, aber der Speicher der Karte ist verschoben und das Bild weg. Das geht höchstens einmal.',
  'diagnosis.efifb-rebind-failed.fix':
    'Es nicht wieder binden. Stattdessen den Grafiktreiber laden: Er bringt das Bild der Karte neu.',

  'diagnosis.group-not-viable.title': 'Nicht die ganze Gruppe ist bei vfio-pci',
  'diagnosis.group-not-viable.cause':
    'QEMU darf {{device}} nicht benutzen, denn {{group}} hat noch einen anderen Endpunkt bei einem Treiber des Rechners. Alle Endpunkte einer Gruppe gehen an vfio-pci, oder keiner; Brücken zählen nicht.',
  'diagnosis.group-not-viable.cause-held':
    'QEMU darf {{device}} nicht benutzen, weil andere Endpunkte der Gruppe noch bei einem Treiber des Rechners sind: {{others}}. Alle Endpunkte einer Gruppe gehen an vfio-pci, oder keiner; Brücken zählen nicht.',
  'diagnosis.group-not-viable.cause-free':
    'QEMU konnte {{device}} nicht benutzen, denn {{group}} hatte einen anderen Endpunkt bei einem Treiber des Rechners. Jetzt ist keiner mehr dort, also ist nichts mehr verkehrt.',
  'diagnosis.group-not-viable.fix':
    'Die ganze Karte anhängen, und was ihre Gruppe verlangt: `handoverctl attach --vm NAME --card ADDRESS`, oder sie mit einem Plan reservieren. Gehört zur Gruppe etwas, das der Rechner braucht, die Karte in einen anderen Steckplatz stecken.',

  'diagnosis.group-multiple-address-spaces.title': 'Eine Gruppe wurde in zwei Adressräume des Gasts gesetzt',
  'diagnosis.group-multiple-address-spaces.cause':
    'Der Gast hat eine eigene IOMMU, und {{group}} hat zwei Geräte, die darin an verschiedenen Plätzen sitzen. Sie können nur einen Adressraum teilen.',
  'diagnosis.group-multiple-address-spaces.fix':
    'Alle Funktionen der Gruppe auf einen Steckplatz des Gasts setzen (Handover macht es so), oder die IOMMU aus dem Gast nehmen.',

  'diagnosis.vf-token-required.title': 'Die virtuelle Funktion braucht ein Token',
  'diagnosis.vf-token-required.cause':
    '{{device}} ist eine virtuelle Funktion, deren physische Funktion selbst bei vfio-pci ist. Wer sie öffnet, muss deren Token kennen.',
  'diagnosis.vf-token-required.fix':
    'Die physische Funktion bei ihrem Treiber des Rechners lassen, oder QEMU vf-token=UUID geben.',

  'diagnosis.error-getting-device.title': 'QEMU konnte das Gerät nicht öffnen',
  'diagnosis.error-getting-device.cause':
    'QEMU öffnete {{group}} und bekam {{device}} nicht: Es ist nicht bei vfio-pci, jemand anders hat es, oder es antwortet nicht (externe Karten, und manche Kernel).',
  'diagnosis.error-getting-device.cause-host-driver':
    'QEMU öffnete {{group}} und bekam {{device}} nicht: Es ist bei einem Treiber des Rechners, nicht bei vfio-pci.',
  'diagnosis.error-getting-device.fix':
    'Unter „Karten“ nachsehen, dass jede Funktion bei vfio-pci ist. Bei einer externen Karte: ihr Gehäuse aus- und einschalten; wurde kurz vorher der Kernel aktualisiert, den davor starten.',

  'diagnosis.no-iommu-models.title': 'Das Modul, das Speicher für VFIO zuordnet, fehlt',
  'diagnosis.no-iommu-models.cause':
    'vfio-pci ist geladen und vfio_iommu_type1 nicht, also findet QEMU keinen Weg, die IOMMU zu benutzen.',
  'diagnosis.no-iommu-models.fix':
    '`sudo modprobe vfio_iommu_type1` hilft jetzt; ein Plan legt es neben vfio-pci ins initramfs.',

  'diagnosis.vfio-dev-missing.title': 'Die Gruppe hat keine Gerätedatei',
  'diagnosis.vfio-dev-missing.cause':
    '{{file}} gibt es nicht: Noch kein Gerät jener Gruppe ist bei vfio-pci. Sie erscheint, sobald das erste dort ist.',
  'diagnosis.vfio-dev-missing.cause-no-iommu':
    '{{file}} gibt es nicht: Ohne arbeitende IOMMU gibt es keine Gruppen, und vfio-pci nimmt kein Gerät.',
  'diagnosis.vfio-dev-missing.fix':
    'Die virtuelle Maschine über libvirt mit managed="yes" starten, das bindet das Gerät; oder die Karte mit einem Plan reservieren. Die ganze Karte anhängen: `handoverctl attach --vm NAME --card ADDRESS`.',
}
