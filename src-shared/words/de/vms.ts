import type { vms as source } from '../en/vms.ts'
import type { Translated } from '../translated.ts'

/** What is said of virtual machines where libvirt could not do as asked. */
export const vms: Translated<typeof source> = {
  'vms.problem.absent':
    'Das Programm virsh ist nicht installiert, also lässt sich libvirt nicht fragen. libvirt-client installieren (Debian: libvirt-clients).',
  'vms.problem.away':
    'libvirt antwortet nicht unter {{connection}} ({{reason}}). Es mit `sudo systemctl start virtqemud.socket` starten (ältere Systeme: libvirtd.socket), dann noch einmal versuchen.',
  'vms.problem.silent':
    'libvirt hat unter {{connection}} nicht rechtzeitig geantwortet. Bleibt es dabei, libvirt neu starten: `sudo systemctl restart virtqemud` lässt laufende virtuelle Maschinen in Ruhe.',
  'vms.problem.not-authorised':
    'libvirt hat es unter {{connection}} nicht erlaubt: {{reason}}. Ein Administrator darf es; oder der Gruppe libvirt beitreten (`sudo usermod -aG libvirt $USER`) und sich neu anmelden.',
  'vms.problem.no-agent':
    'Kein Programm kann hier nach dem Passwort fragen, das libvirt verlangt. Dasselbe in einem Terminal auf diesem Rechner ausführen, oder der Gruppe libvirt beitreten (`sudo usermod -aG libvirt $USER`) und sich neu anmelden.',
  'vms.problem.cancelled':
    'Das Passwort wurde nicht eingegeben, also wurde nichts gemacht. Jederzeit noch einmal versuchen.',
  'vms.problem.gone':
    'Diese virtuelle Maschine ist nicht mehr da: Jemand hat sie entfernt. Nichts wurde geändert.',
  'vms.problem.changed':
    'Jemand hat die Definition dieser virtuellen Maschine geändert, seit sie hier gezeigt wurde, also wurde nichts geschrieben. Die Änderung noch einmal ansehen.',
  'vms.problem.transient':
    'Diese virtuelle Maschine hat keine dauerhafte Definition: Sie ist weg, wenn sie anhält. Zuerst eine speichern (virt-manager oder `virsh define`).',
  'vms.problem.unreadable':
    'libvirt lieferte eine Definition, die Handover nicht lesen kann, also ändert es darin nichts.',
  'vms.problem.refused': 'libvirt hat abgelehnt: {{reason}}',
  'vms.problem.not-kept':
    'Die Definition von vorher ließ sich nicht in {{folder}} aufbewahren ({{reason}}), also wurde nichts geschrieben. Dort Platz schaffen und noch einmal versuchen.',
  'vms.problem.differs':
    'libvirt hat die Definition angenommen, aber was es schrieb, ist nicht, was es bekam. Sie in virt-manager ansehen; die von vorher ist aufbewahrt.',
  'vms.problem.no-card': 'Unter {{card}} gibt es in diesem Rechner keine Grafikkarte.',
  'vms.problem.no-fix':
    'Die Durchsicht hat für diese virtuelle Maschine keine solche Änderung mehr. Sie noch einmal machen.',
  'vms.problem.not-possible': '{{reason}}',
  'vms.problem.nothing-kept':
    'Handover hat in dieser virtuellen Maschine nichts geändert, was es zurücknehmen könnte.',
  'vms.problem.changed-since':
    'Jemand hat diese virtuelle Maschine nach Handover geändert, und die alte Definition zurückzusetzen würde auch das rückgängig machen. Stattdessen die Karte abhängen: Das entfernt nur, was hinzukam.',
  'vms.problem.card-held':
    'Nicht gestartet, weil Programme die Karte {{card}} benutzen und es diesen Rechner aufhängen kann, ihr dabei den Treiber zu nehmen: {{holders}}. Sie schließen, oder die Karte ab dem Start dieses Rechners reservieren (`handoverctl plan`).',
  'vms.problem.card-draws':
    'Nicht gestartet, weil die Karte {{card}} gerade einen Bildschirm dieses Rechners zeichnet und es diesen Rechner aufhängen kann, ihr den Treiber zu nehmen. Für den Bildschirm eine andere Karte benutzen, oder diese ab dem Start dieses Rechners reservieren (`handoverctl plan`).',
  'vms.problem.not-started': 'Sie ist nicht gestartet: {{reason}}',
  'vms.problem.ended': 'Sie endete gleich nach ihrem Start.',
  'vms.problem.no-program':
    'virt-manager ist nicht installiert ({{program}}). Das Paket virt-manager installieren, dann noch einmal versuchen.',
  'vms.problem.console':
    'virt-manager endete sofort. In einem Terminal ausführen, um den Grund zu sehen: {{command}}',
  'vms.problem.only-looking':
    'Dies sind die Dateien einer Aufzeichnung oder eines anderen Systems: Seine virtuellen Maschinen lassen sich ansehen, aber nicht ändern oder starten.',
  'vms.problem.only-sample':
    'Dies ist die virtuelle Maschine eines Beispielrechners: Es gibt sie nur im Speicher dieses Programms, und sie hat keinen Bildschirm, der sich öffnen ließe.',
  'vms.reason.ended': 'die Verbindung ging verloren',
  'vms.state.running': 'läuft',
  'vms.state.paused': 'pausiert',
  'vms.state.suspended': 'schläft',
  'vms.state.stopping': 'fährt herunter',
  'vms.state.off': 'aus',
  'vms.state.crashed': 'abgestürzt',
  'vms.state.unknown': 'Zustand nicht bekannt',
  'vms.guest.windows': 'Windows',
  'vms.guest.windows-11': 'Windows 11',
  'vms.guest.linux': 'Linux',
  'vms.guest.other': 'ein anderes System',
  'vms.guest.unknown': 'System nicht bekannt',
  'vms.firmware.bios': 'BIOS',
  'vms.firmware.uefi': 'UEFI',
  'vms.firmware.secure': 'UEFI mit Secure Boot',
  'vms.chipset.q35': 'q35',
  'vms.chipset.i440fx': 'i440fx',
  'vms.chipset.other': 'eine Maschine anderer Art',
  'vms.chipset.unknown': 'Maschine nicht bekannt',
  'vms.sample-connection':
    'Erfunden: Diese virtuellen Maschinen gibt es nur im Speicher dieses Programms, und alles lässt sich an ihnen ausprobieren.',
}
