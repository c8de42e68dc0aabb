import type { diagnosisReset as source } from '../en/diagnosis-reset.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: PCI, power and reset. */
export const diagnosisReset: Translated<typeof source> = {
  'diagnosis.amd-reset-bug.title': 'Die AMD-Karte erholt sich nicht von einem Reset',
  'diagnosis.amd-reset-bug.cause':
    '{{device}} hängt: Der Prozessor darin (SMU, PSP) erholt sich nach dem Gast nicht, und ein Reset des Busses erreicht ihn nicht. Ältere Generationen sind dafür bekannt (Polaris, Vega, Navi 10 bis 14), neuere haben es gelegentlich.',
  'diagnosis.amd-reset-bug.fix':
    'Den Rechner aus- und einschalten, um die Karte zurückzubekommen. Das Modul vendor-reset kennt die Resets von Polaris, Vega und Navi 10 bis 14; bei anderen den Gast sauber herunterfahren und ihn nur einmal je Start des Rechners starten.',

  'diagnosis.amdgpu-smu-hang.title': 'Die Firmware der AMD-Karte hängt',
  'diagnosis.amdgpu-smu-hang.cause':
    'amdgpu bekommt keine Antwort von der Energiesteuerung der Karte (SMU): Sie hängt nach einem Reset, oder nachdem die Karte geschlafen hat.',
  'diagnosis.amdgpu-smu-hang.fix':
    'Den Rechner für einige Sekunden ausschalten; ein Neustart genügt oft nicht.',

  'diagnosis.host-soft-lockup.title': 'Der Rechner war blockiert',
  'diagnosis.host-soft-lockup.cause':
    'Ein Prozessor des Rechners steckte viele Sekunden im Kernel fest. Beim Passthrough ist der übliche Grund ein Gerät, das in seinem Reset hängt; die Zeilen direkt davor ansehen.',
  'diagnosis.host-soft-lockup.fix':
    'Den Rechner aus- und einschalten. Diesen Reset nicht mehr benutzen: in `reset_method` des Geräts einen anderen wählen, oder die Karte aus vendor-reset nehmen.',

  'diagnosis.flr-timeout.title': 'Das Gerät kam von seinem Reset nicht zurück',
  'diagnosis.flr-timeout.cause':
    '{{device}} hat nach einem Function Level Reset nicht geantwortet. Das Gerät hängt, bis es keinen Strom mehr hat.',
  'diagnosis.flr-timeout.fix':
    'Den Rechner für einige Sekunden ausschalten. Dann einen anderen Reset versuchen (`/sys/bus/pci/devices/ADDRESS/reset_method`), und eine neuere Firmware des Geräts.',

  'diagnosis.bus-reset-timeout.title': 'Das Gerät kam von einem Reset seines Busses nicht zurück',
  'diagnosis.bus-reset-timeout.cause':
    '{{device}} hat nach einem Reset des Busses nicht geantwortet. Die Karte hängt, bis sie keinen Strom mehr hat.',
  'diagnosis.bus-reset-timeout.fix':
    'Den Rechner für einige Sekunden ausschalten. Ein neuerer Kernel kennt vielleicht einen Umweg für diese Karte; ein Firmware-Update der Karte vielleicht auch.',

  'diagnosis.flr-pending-transaction.title': 'Das Gerät wurde mitten in der Arbeit zurückgesetzt',
  'diagnosis.flr-pending-transaction.cause':
    '{{device}} hatte noch Übertragungen unterwegs, als der Reset kam. Meistens wurde der Gast beendet, ohne herunterzufahren.',
  'diagnosis.flr-pending-transaction.fix':
    'Den Gast von innen herunterfahren, damit sein Treiber das Gerät zuerst anhält.',

  'diagnosis.kernel-regression-6-14-2-reset.title': 'Dieser Kernel hat die Resets von Grafikkarten verloren',
  'diagnosis.kernel-regression-6-14-2-reset.cause':
    'QEMU fand keinen Weg, {{device}} zurückzusetzen. In den stabilen Kerneln vom April und Mai 2025 (6.12.23, 6.13.11, 6.14.2 und einigen danach) ist das ein Fehler des Kernels: Die Reset-Methoden aller Funktionen verschwinden.',
  'diagnosis.kernel-regression-6-14-2-reset.fix':
    'Den Kernel aktualisieren (jeder seit Juni 2025), oder im Bootmenü den davor starten.',

  'diagnosis.no-reset-mechanism.title': 'Das Gerät lässt sich nicht für sich zurücksetzen',
  'diagnosis.no-reset-mechanism.cause':
    '{{device}} bietet keinen eigenen Reset. Bei der Audio- oder USB-Funktion einer Karte ist das üblich: Sie wird mit der Karte zurückgesetzt.',
  'diagnosis.no-reset-mechanism.fix':
    'Die ganze Karte an denselben Gast durchreichen; dann ist die Meldung harmlos.',

  'diagnosis.reset-needs-unowned-device.title': 'Ein Reset träfe ein Gerät, das der Gast nicht hat',
  'diagnosis.reset-needs-unowned-device.cause':
    'Für {{device}} bleibt nur der Reset des Busses, und an dem Bus ist etwas, das der Gast nicht bekommen hat. QEMU lässt ihn aus, und die Karte startet vielleicht kein zweites Mal.',
  'diagnosis.reset-needs-unowned-device.fix':
    'Alle Funktionen der Karte an denselben Gast geben: `handoverctl attach --vm NAME --card ADDRESS`.',

  'diagnosis.sysfs-reset-unsupported.title': 'Das Gerät hat keinen Reset, der sich anfordern ließe',
  'diagnosis.sysfs-reset-unsupported.cause':
    'Ein Programm bat den Kernel, {{device}} zurückzusetzen, aber es gibt keine Reset-Methode, oder keine funktionierte.',
  'diagnosis.sysfs-reset-unsupported.fix':
    'Funktioniert der Gast, es übergehen. `cat /sys/bus/pci/devices/ADDRESS/reset_method` zeigt, was es gibt.',

  'diagnosis.d3cold-inaccessible.title': 'Das Gerät schläft und wacht nicht auf',
  'diagnosis.d3cold-inaccessible.cause':
    '{{device}} wurde zwischen zwei Einsätzen abgeschaltet (D3cold) und antwortet nicht mehr.',
  'diagnosis.d3cold-inaccessible.fix':
    'Den Rechner aus- und einschalten, um es zurückzubekommen. Dann wach halten: das Argument `vfio_pci.disable_idle_d3=1`, und 0 in `d3cold_allowed` des Geräts und des Ports darüber.',

  'diagnosis.d3-refused.title': 'Das Gerät wechselt seinen Energiezustand nicht',
  'diagnosis.d3-refused.cause':
    '{{device}} weigerte sich aufzuwachen oder einzuschlafen: Die Register sind nicht zu erreichen. Steht eine Zeile von DPC davor, wurde die Verbindung wegen eines Fehlers getrennt; sonst hängt das Gerät.',
  'diagnosis.d3-refused.fix':
    'Den Rechner aus- und einschalten. Geht ein Fehler der Verbindung voraus, einen anderen Steckplatz oder Riser versuchen.',

  'diagnosis.d3-stuck.title': 'QEMU konnte das Gerät nicht wecken',
  'diagnosis.d3-stuck.cause':
    '{{device}} schläft (D3), seit der Treiber des Rechners losgelassen hat. Bei Prozessoren mit Grafik kommt das vor, wenn der ganze Steckplatz durchgereicht wurde, auch die eigenen Funktionen des Chips.',
  'diagnosis.d3-stuck.fix':
    'Den Rechner aus- und einschalten, `vfio_pci.disable_idle_d3=1` benutzen, und nur die Funktionen der Karte durchreichen, nicht die des Chips.',

  'diagnosis.pci-header-127.title': 'Vom Gerät sind nur Einsen zu lesen',
  'diagnosis.pci-header-127.cause':
    '{{device}} liefert in jedem Register ff (header type 127): Das Gerät ist abgeschaltet oder hängt, meistens nach einem fehlgeschlagenen Reset, oder weil sein Treiber beim Abhängen noch benutzt wurde.',
  'diagnosis.pci-header-127.fix':
    'Den Rechner für einige Sekunden ausschalten. Dann die Karte freigeben, bevor sie abgehängt wird, oder sie mit einem Plan reservieren.',

  'diagnosis.pci-irq-assert.title': 'QEMU endete, weil das Gerät weg ist',
  'diagnosis.pci-irq-assert.cause':
    'QEMU las einen unmöglichen Interrupt-Pin (nur Einsen) von einem Gerät, das nicht mehr antwortet, und endete.',
  'diagnosis.pci-irq-assert.fix':
    'Den Rechner aus- und einschalten. Die Zeilen davor zeigen, warum das Gerät verschwand.',

  'diagnosis.gpu-fell-off-bus.title': 'Die Karte hat ihre Verbindung verloren',
  'diagnosis.gpu-fell-off-bus.cause':
    '{{device}} antwortet am Bus nicht mehr: Strom, Riser, Steckplatz oder Hitze; manchmal das Stromsparen der Verbindung.',
  'diagnosis.gpu-fell-off-bus.fix':
    'Den Rechner ausschalten, Stromkabel, Riser und Steckplatz prüfen. Versuchsweise `pcie_aspm=off`.',

  'diagnosis.vfio-region-rw-failed.title': 'Das Gerät antwortete nicht mehr, während der Gast lief',
  'diagnosis.vfio-region-rw-failed.cause':
    'QEMU kam an {{device}} nicht mehr heran: Register ließen sich nicht mehr lesen oder schreiben.',
  'diagnosis.vfio-region-rw-failed.fix':
    'Den Rechner aus- und einschalten und im Kernel-Log jener Zeit nach dem Grund sehen.',

  'diagnosis.pcie-error-on-passed-gpu.title': 'Fehler auf der Verbindung des Geräts',
  'diagnosis.pcie-error-on-passed-gpu.cause':
    '{{device}} meldete auf der PCI-Express-Verbindung einen Fehler, der sich nicht korrigieren ließ: Verbindung, Strom, oder der Treiber im Gast.',
  'diagnosis.pcie-error-on-passed-gpu.fix':
    'Einen anderen Steckplatz oder keinen Riser versuchen, eine niedrigere Verbindungsgeschwindigkeit im Firmware-Setup, und neuere Treiber im Gast. Die Zeilen danach nennen die Art des Fehlers.',

  'diagnosis.pcie-corrected-errors.title': 'Fehler auf der Verbindung, alle korrigiert',
  'diagnosis.pcie-corrected-errors.cause':
    '{{device}} hatte auf der Verbindung Fehler, die die Hardware von selbst korrigierte. Nichts ging verloren; viele davon kosten Tempo.',
  'diagnosis.pcie-corrected-errors.fix':
    'Sind es viele: ein anderer Steckplatz, kein Riser, oder eine niedrigere Verbindungsgeschwindigkeit.',

  'diagnosis.qemu-unrecoverable-error.title': 'QEMU hat den Gast wegen eines Gerätefehlers angehalten',
  'diagnosis.qemu-unrecoverable-error.cause':
    'Der Kernel meldete QEMU für {{device}} einen Fehler, der sich nicht beheben ließ, und QEMU hielt den Gast an.',
  'diagnosis.qemu-unrecoverable-error.fix':
    'Das Kernel-Log jener Zeit sagt, welcher Fehler es war (Zeilen mit AER). Meistens Verbindung, Strom oder Riser.',

  'diagnosis.rebar-resize-no-space.title': 'Für das große Speicherfenster der Karte ist kein Platz',
  'diagnosis.rebar-resize-no-space.cause':
    'Die Karte verlangt ein Fenster, so groß wie ihr Speicher (Resizable BAR), und die Brücke über ihr hat dafür keinen Platz.',
  'diagnosis.rebar-resize-no-space.fix':
    '„Above 4G Decoding“ und Resizable BAR im Firmware-Setup einschalten; `pci=realloc` lässt den Kernel Fenster neu legen. Ohne das funktioniert die Karte, nur langsamer.',

  'diagnosis.msix-bar-invalid.title': 'Das Gerät beschreibt seine Interrupts falsch',
  'diagnosis.msix-bar-invalid.cause':
    '{{device}} gibt an, dass die Interrupt-Tabelle außerhalb des eigenen Speichers liegt. QEMU lehnt so ein Gerät ab, außer es kennt es.',
  'diagnosis.msix-bar-invalid.fix':
    'QEMU aktualisieren, das einige dieser Geräte mit Namen kennt, oder die Firmware des Geräts.',

  'diagnosis.rom-signature-invalid.title': 'Das Gerät hat kein eigenes Video-BIOS',
  'diagnosis.rom-signature-invalid.cause':
    'Der Kernel suchte für {{device}} ein Video-BIOS und fand keines. Bei Grafik in einem Prozessor ist das üblich und harmlos: Ihres liegt in der Firmware.',
  'diagnosis.rom-signature-invalid.fix':
    'Nichts, wenn der Gast ein Bild zeigt. Sonst ein Video-BIOS als Datei geben: Ein Plan legt eines dorthin, wo virtuelle Maschinen es lesen dürfen.',

  'diagnosis.rom-cannot-read.title': 'Das Video-BIOS der Karte lässt sich nicht lesen',
  'diagnosis.rom-cannot-read.cause':
    'QEMU konnte für {{device}} kein Video-BIOS lesen: Es gibt kein eigenes (Grafik von Laptops und von Prozessoren), oder die Firmware hat die Karte gestartet und lässt nur einen Schatten davon übrig.',
  'diagnosis.rom-cannot-read.fix':
    'Dem Gast ein Video-BIOS als Datei geben (`handoverctl plan --vbios FILE` legt es dorthin, wo virtuelle Maschinen es lesen dürfen), oder das ROM mit <rom bar="off"/> ausschalten.',
}
