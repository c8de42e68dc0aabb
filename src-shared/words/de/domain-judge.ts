import type { domainJudge as source } from '../en/domain-judge.ts'
import type { Translated } from '../translated.ts'

/** What to know before a card is written into the definition of a virtual machine. */
export const domainJudge: Translated<typeof source> = {
  'judge.no-card':
    'Unter {{address}} gibt es auf diesem Rechner keine Grafikkarte. Eine der Karten aus der Liste wählen.',

  'judge.bind-set-unknown':
    'Welche anderen Geräte mit {{card}} mitgehen müssen, ist erst bekannt, wenn die IOMMU arbeitet. Jetzt werden nur die Teile der Karte selbst angehängt; läuft dieser Rechner mit der IOMMU, die Karte noch einmal anhängen, dann kommt der Rest hinzu.',
  'judge.bind-set-incomplete':
    'Die virtuelle Maschine hat nur einen Teil von {{card}}; es fehlt: {{missing}}. So startet QEMU nicht. Die Karte anzuhängen fügt den Rest hinzu, auf einem Steckplatz.',
  'judge.bind-set-grown':
    'Seit {{card}} angehängt wurde, ist in die IOMMU-Gruppe noch etwas dazugekommen: {{missing}}. Die Karte noch einmal anhängen, dann kommt es hinzu.',
  'judge.in-use':
    '{{card}} wird gerade benutzt von {{names}}. Wenn die virtuelle Maschine startet, verlieren diese Programme die Karte, oder der Start schlägt fehl. Sie vorher schließen, oder die Karte ab dem Start dieses Rechners reservieren.',
  'judge.in-use.nvidia':
    '{{card}} wird gerade benutzt von {{names}}. Die Karte dem nvidia-Treiber zu nehmen, während sie benutzt wird, kann diesen Rechner aufhängen. Diese Programme schließen, bevor die virtuelle Maschine startet, oder die Karte ab dem Start dieses Rechners reservieren.',
  'judge.draws-desktop':
    '{{card}} zeichnet gerade den Desktop dieses Rechners. Wenn die virtuelle Maschine startet, endet die Sitzung, oder dieser Rechner hängt sich auf. Die Karte ab dem Start dieses Rechners reservieren.',
  'judge.on-demand':
    '{{card}} ist nicht reserviert. libvirt nimmt die Karte von diesem Rechner, wenn die virtuelle Maschine startet, und gibt sie danach zurück; bis dahin können Programme sie benutzen.',
  'judge.on-demand.holders-unknown':
    '{{card}} ist nicht reserviert, und welche Programme anderer Benutzer sie offen haben, war nicht zu sehen. Die Karte ab dem Start dieses Rechners reservieren, oder alle Programme schließen, die zeichnen, bevor die virtuelle Maschine startet.',

  'judge.not-qemu':
    'Diese virtuelle Maschine ist vom Typ {{type}}, und so eine kann keine Grafikkarte bekommen. Eine von QEMU/KVM benutzen.',
  'judge.i440fx':
    'Diese virtuelle Maschine hat ein i440fx-Mainboard, und dort gibt es kein PCI Express. Viele Karten funktionieren dort, aber manche Treiber nehmen es nicht hin und andere laufen langsamer. Eine Maschine vom Typ q35 ist für eine Karte besser.',
  'judge.machine':
    'Der Maschinentyp {{machine}} hat weder ein q35- noch ein i440fx-Mainboard, und Handover kennt seine Steckplätze nicht. Eine virtuelle Maschine vom Typ q35 benutzen.',
  'judge.machine-unknown':
    'Die Definition sagt nicht, welchen Maschinentyp sie hat, also sind ihre Steckplätze nicht bekannt. Sie einmal von libvirt definieren lassen, oder machine="q35" in <os><type> schreiben.',
  'judge.bios':
    'Diese virtuelle Maschine startet über BIOS. Heutige Karten bringen dafür kein Programm mit: Ihr Bildschirm bleibt schwarz, bis ein Treiber lädt, und manche funktionieren gar nicht. UEFI ist die bessere Wahl für eine Maschine, die erst noch installiert wird.',
  'judge.unreadable-hostdev':
    'Die virtuelle Maschine bekommt ein Gerät, dessen Adresse sich nicht lesen lässt, also ist nicht sicher, ob sie schon einen Teil der Karte hat. Ihre Geräte in virt-manager ansehen.',
  'judge.no-saving':
    'Solange sie die Karte hat, lässt sich die virtuelle Maschine nicht auf die Platte sichern, nicht auf einen anderen Rechner verschieben und nicht mit ihrem Arbeitsspeicher in einem Schnappschuss festhalten. Sie vorher herunterzufahren geht immer.',

  'judge.session':
    'Diese virtuelle Maschine gehört zur libvirt-Sitzung des Benutzers, die keine Karte nehmen darf: In die Definition lässt sie sich schreiben, aber ein Start damit schlägt fehl. Die Maschine zur Systemverbindung verschieben (qemu:///system).',
  'judge.saved':
    'Der Arbeitsspeicher dieser virtuellen Maschine wurde gesichert, und ihr nächster Start geht von dort weiter, ohne die Karte. Sie starten und herunterfahren, oder den gesicherten Zustand verwerfen, damit die Karte wirksam wird.',
  'judge.running':
    'Die virtuelle Maschine läuft. Sie bekommt die Karte bei ihrem nächsten Start: sie von innen herunterfahren und wieder starten; ein Neustart darin genügt nicht.',
  'judge.state-unknown':
    'Ob die virtuelle Maschine läuft, ließ sich nicht herausfinden. Sie bekommt die Karte bei ihrem nächsten Start nach dem vollständigen Herunterfahren.',

  'judge.both-autostart_one':
    'Diese virtuelle Maschine und {{vms}} starten beide von selbst mit diesem Rechner, und beide haben {{card}} oder etwas, das mitgehen muss. Nur die erste von ihnen wird starten. Das bei einer abschalten.',
  'judge.both-autostart_other':
    'Diese virtuelle Maschine und {{vms}} starten alle von selbst mit diesem Rechner, und alle haben {{card}} oder etwas, das mitgehen muss. Nur die erste von ihnen wird starten. Das nur bei einer einzigen eingeschaltet lassen.',
  'judge.held-by-vm_one':
    '{{vms}} läuft und hat {{card}} oder etwas, das mitgehen muss. Diese virtuelle Maschine kann erst starten, wenn jene heruntergefahren ist.',
  'judge.held-by-vm_other':
    '{{vms}} laufen und haben {{card}} oder etwas, das mitgehen muss. Diese virtuelle Maschine kann erst starten, wenn jene heruntergefahren sind.',
  'judge.claimed-by-vm_one':
    '{{vms}} hat ebenfalls {{card}} oder etwas, das mitgehen muss. Nur eine der beiden kann gleichzeitig laufen; die zweite startet nicht.',
  'judge.claimed-by-vm_other':
    '{{vms}} haben ebenfalls {{card}} oder etwas, das mitgehen muss. Nur eine von allen kann gleichzeitig laufen; eine zweite startet nicht.',

  'judge.memory-unknown':
    'Wie viel Arbeitsspeicher die virtuelle Maschine hat, ließ sich nicht lesen. Mit der Karte wird er vollständig gepinnt, also muss dieser Rechner so viel frei haben.',
  'judge.memory-too-much':
    'Die virtuelle Maschine hat {{vm}} Arbeitsspeicher und dieser Rechner {{total}}. Mit einer Karte wird er beim Start vollständig gepinnt, und das kann nicht gehen. Der Maschine weniger geben.',
  'judge.memory-short':
    'Die virtuelle Maschine hat {{vm}} Arbeitsspeicher, der vollständig gepinnt wird, wenn sie mit der Karte startet; frei sind jetzt {{free}} von {{total}}. Vor dem Start Programme schließen, oder ihr weniger geben.',
  'judge.hugepages-too-few':
    'Die virtuelle Maschine will ihre {{vm}} Arbeitsspeicher aus Huge Pages, und dieser Rechner hat im größten Vorrat {{reserved}} reserviert. Sie startet erst, wenn genug reserviert sind.',
  'judge.hard-limit':
    'Die virtuelle Maschine hat eine harte Speichergrenze (<hard_limit>) von {{limit}}, und libvirt legt sie auch an gepinnten Speicher an. Mit einer Karte werden mindestens {{needed}} gebraucht, sonst hält QEMU mit „cannot allocate memory“ an. Ohne die Grenze errechnet libvirt sie selbst.',
  'judge.memory-file':
    'Der Arbeitsspeicher dieser virtuellen Maschine ist eine gemeinsam benutzte Datei (<source type="file"/>), und Linux pinnt solchen Speicher nicht für ein Gerät: Der Start schlägt fehl. Speicher der Art memfd lässt sich ebenfalls gemeinsam benutzen, etwa für virtiofs, und funktioniert.',
  'judge.balloon':
    'Die virtuelle Maschine startet mit {{now}} von {{all}} Arbeitsspeicher, den Rest hält der Balloon zurück. Mit einer Karte wird er von Anfang an vollständig gepinnt, gespart wird also nichts.',

  'judge.only-monitor':
    'Die virtuelle Maschine hat kein Fenster. Ihr Bild ist nur auf {{monitors}} zu sehen, angeschlossen an {{card}}.',
  'judge.looking-glass-only':
    'Die virtuelle Maschine hat kein Fenster, und an der Karte hängt kein Monitor. Ihr Bild kommt nur über Looking Glass, sobald das darin läuft; bis dahin ist nichts zu sehen. Ein Dummy-Stecker oder ein zweiter Eingang eines Monitors bringt die Karte zum Zeichnen.',
  'judge.blind':
    'Diese virtuelle Maschine wäre auf keine Weise zu sehen: Sie hat kein Fenster, und an {{card}} hängt kein Monitor. Einen anschließen, oder der Maschine ein Fenster geben.',
  'judge.blind.console':
    'Von dieser virtuellen Maschine gäbe es kein Bild: Sie hat kein Fenster, und an {{card}} hängt kein Monitor. Nur ihre Textkonsole bleibt. Einen Monitor anschließen, oder der Maschine ein Fenster geben.',
  'judge.no-input':
    'Keine Tastatur oder Maus erreicht diese virtuelle Maschine: Sie hat kein Fenster und kein Eingabegerät dieses Rechners. Ihr eine USB-Tastatur und -Maus oder einen USB-Controller geben, oder die dieses Rechners teilen (evdev).',
}
