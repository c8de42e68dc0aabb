import type { recording as source } from '../en/recording.ts'
import type { Translated } from '../translated.ts'

/** Recordings: what they hide, and why one cannot be opened. */
export const recording: Translated<typeof source> = {
  'recording.masked.serial': 'Seriennummern',
  'recording.masked.uuid': 'UUIDs von Laufwerken, Rechnern und VMs',
  'recording.masked.mac': 'MAC-Adressen von Netzwerkkarten',
  'recording.masked.ip': 'IP-Adressen',
  'recording.masked.host': 'Namen von Rechnern und Domänen',
  'recording.masked.user': 'Benutzernamen',
  'recording.masked.label': 'Namen von Laufwerken',
  'recording.masked.wifi': 'Namen von Funknetzen',
  'recording.masked.password': 'Passwörter und Schlüssel',
  'recording.not-an-archive':
    '{{path}} ist weder ein Ordner noch eine Aufzeichnung. Eine Datei wählen, die „handoverctl capture“ geschrieben hat, oder den Wurzelordner eines Linux-Systems.',
  'recording.damaged':
    '{{path}} ist abgeschnitten oder beschädigt. Noch einmal von dort kopieren, wo aufgezeichnet wurde.',
  'recording.too-large':
    '{{path}} enthält mehr, als eine Aufzeichnung enthalten kann (256 MiB oder 400.000 Dateien). Stattdessen entpacken und den Ordner wählen.',
  'recording.unsafe-path':
    '{{path}} enthält eine Datei, die außerhalb des Ordners läge, in den entpackt wird. Das tut keine Aufzeichnung; sie wurde nicht geöffnet.',
  'recording.unreadable':
    '{{path}} konnte nicht gelesen werden. Prüfen, ob der Pfad stimmt und ob Ihr Benutzer ihn lesen darf.',
}
