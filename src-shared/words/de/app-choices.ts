import type { appChoices as source } from '../en/app-choices.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Plan: the choices for those who know what they want. */
export const appChoices: Translated<typeof source> = {
  'app.choices.title': 'Auswahl für Fachkundige',
  'app.choices.lead': 'Der Plan oben ist der sichere Weg. Jede Auswahl hier erstellt ihn neu.',
  'app.choices.remaking': 'Der Plan wird neu erstellt.',
  'app.choices.remade': 'Der Plan wurde neu erstellt.',
  'app.choices.remade-refused': 'Mit dieser Auswahl geht es nicht.',

  'app.choices.mode': 'Wann eine virtuelle Maschine die Karte bekommt',
  'app.choices.mode.reserved': 'Vom Start an für virtuelle Maschinen reserviert',
  'app.choices.mode.reserved.why': 'Der sichere Weg: Kein Treiber dieses Rechners fasst die Karte jemals an.',
  'app.choices.mode.on-demand': 'Nur, solange eine virtuelle Maschine läuft',
  'app.choices.mode.on-demand.why':
    'Der Treiber muss die Karte jedes Mal loslassen. Manche Treiber bleiben dabei hängen.',
  'app.choices.bind': 'Woran die Karte erkannt wird',
  'app.choices.bind.address': 'An ihrem Steckplatz und ihrer Kennung',
  'app.choices.bind.address.why':
    'Geht auch bei gleichen Karten. Eine umgesteckte Karte bleibt bei diesem Rechner.',
  'app.choices.bind.ids': 'Durch vfio-pci.ids, wie es Anleitungen tun',
  'app.choices.bind.ids.why': 'Nimmt jede Karte desselben Modells.',
  'app.choices.cards': 'Zusammen damit abgeben',
  'app.choices.start': 'Beim Start',
  'app.choices.guard': 'Minuten, die nach dem ersten Start auf Ihre Antwort gewartet wird',
  'app.choices.guard.why': 'Ohne Antwort wird alles wiederhergestellt. 0 schaltet das aus.',
  'app.choices.guard.wrong': 'Eine ganze Zahl von 0 bis 240.',
  'app.choices.kernels': 'Die Start-Images aller installierten Kernel neu bauen',
  'app.choices.kernels.why': 'Sonst starten ältere Kernel wie bisher. Das ist ein Weg zurück mehr.',
  'app.choices.identity-dma': 'iommu=pt hinzufügen',
  'app.choices.identity-dma.why':
    'Geräte, die bleiben, greifen ungeprüft auf den Speicher zu, was schneller sein kann. Virtuelle Maschinen gewinnen dadurch nichts.',
  'app.choices.system': 'Auf diesem Rechner',
  'app.choices.software': 'Installieren, was virtuelle Maschinen brauchen, und es starten',
  'app.choices.software.why':
    'Nur, was von einer festen Liste fehlt. Beim Zurücknehmen bleibt es installiert.',
  'app.choices.snapshot': 'Vorher einen Schnappschuss des Systems machen',
  'app.choices.snapshot.why': 'Wo snapper für dieses System eingerichtet ist.',
  'app.choices.blacklist': 'Den Treiber der Karte gar nicht erst laden lassen',
  'app.choices.blacklist.why': 'Das letzte Mittel. Nur, wo keine andere Karte diesen Treiber benutzt.',
  'app.choices.setups': 'Was früher von Hand eingerichtet wurde',
  'app.choices.setups.leave': 'Lassen, wie es ist',
  'app.choices.setups.leave.why': 'Handover rührt nichts davon an.',
  'app.choices.setups.adopt': 'Übernehmen',
  'app.choices.setups.adopt.why':
    'Es bleibt und gilt als Teil dieser Änderung: Beim Zurücknehmen wird es entfernt.',
  'app.choices.setups.remove': 'Entfernen',
  'app.choices.setups.remove.why': 'Es wird jetzt entfernt, und das Zurücknehmen stellt es wieder her.',
  'app.choices.acs': 'Gruppen teilen, die das Mainboard verbindet (ACS-Override)',
  'app.choices.acs.why':
    'Unsicher: Eine virtuelle Maschine könnte dann lesen und ändern, was dieser Rechner im Speicher hat. Braucht einen Kernel mit diesem Patch.',
  'app.choices.acs.no': 'Nein',
  'app.choices.acs.downstream': 'Ports von Brücken (downstream)',
  'app.choices.acs.both': 'Auch Teile eines Geräts (downstream,multifunction)',
  'app.choices.vbios': 'Eine Video-BIOS-Datei für die Karte',
  'app.choices.vbios.why':
    'Nur, wo eine Karte in der virtuellen Maschine ohne sie nichts zeigt. Höchstens 4 MiB.',
  'app.choices.vbios.given': '{{name}}, {{size}}',
  'app.choices.vbios.kept': 'Eine Datei von {{size}} ist gewählt',
  'app.choices.vbios.remove': 'Die Datei weglassen',
  'app.choices.vbios.too-large': '{{name}} hat {{size}}. Ein Video-BIOS hat höchstens 4 MiB.',
  'app.choices.vbios.empty': '{{name}} ist leer oder konnte nicht gelesen werden.',
}
