import type { appTour as source } from '../en/app-tour.ts'
import type { Translated } from '../translated.ts'

/** The window on a sample machine, where it differs from the window on this computer. */
export const appTour: Translated<typeof source> = {
  'app.tour.banner.label': 'Eine Änderung dieses Beispielrechners',
  'app.tour.apply.words':
    'Nach einem Passwort wird nicht gefragt, denn das ist ein Beispiel. Der Neustart ist hier ein Button.',
  'app.tour.apply.words-no-restart': 'Nach einem Passwort wird nicht gefragt, denn das ist ein Beispiel.',
  'app.tour.asking': 'Kein Passwort nötig: Das ist ein Beispiel',
  'app.tour.asking-lead':
    'Auf Ihrem eigenen Rechner fragt jetzt ein Fenster des Systems nach Ihrem Passwort, und vorher wird nichts geändert.',
  'app.tour.at-work-lead':
    'Das sind die Schritte einer echten Änderung, nur schneller und allein im Speicher. Auf Ihrem eigenen Rechner gehen sie ohne dieses Fenster weiter, und der nächste Start stellt alles wieder her, wenn sie unterbrochen werden.',
  'app.tour.applied':
    'Die Änderung ist auf der Platte des Beispielrechners. Sie wirkt ab dem nächsten Start; bis dahin ist alles, wie es war.',
  'app.tour.applied.restart':
    'Auf Ihrem eigenen Rechner würden Sie jetzt Ihre Arbeit speichern und selbst neu starten. Hier wird der Neustart nur nachgestellt.',
  'app.tour.undone':
    'Auf der Platte ist alles, wie es vorher war. Das laufende System hat die Änderung noch, wie ein echtes auch: Stellen Sie den Neustart nach.',
  'app.tour.restart': 'Neustart nachstellen',
  'app.tour.restarting': 'Der Neustart wird nachgestellt.',
  'app.tour.restarted': 'Der Beispielrechner wurde neu gestartet.',
  'app.tour.not-restarted': 'Der Neustart konnte nicht nachgestellt werden.',
  'app.tour.logs': 'Protokolle des Beispielrechners',

  'app.tour.machines.runs':
    'Auf Ihrem eigenen Rechner würde der Gast jetzt auf den Bildschirmen dieser Karte zeichnen. Diese Maschine tut nur so, als liefe sie.',
  'app.tour.machines.back':
    'Der Weg zurück: die Maschine herunterfahren, die Karte herausnehmen und die Änderung zurücknehmen.',
  'app.tour.machines.given-back':
    'Keine Maschine hat die Karte. Nehmen Sie die Änderung zurück, um die Karte dem Beispielrechner selbst zurückzugeben.',
  'app.tour.machines.link': 'Sehen, wie die Änderung steht',
}
