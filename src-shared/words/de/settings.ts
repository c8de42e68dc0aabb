import type { settings as source } from '../en/settings.ts'
import type { Translated } from '../translated.ts'

/** What the settings say where their file is not as it should be, and on the command line. */
export const settings: Translated<typeof source> = {
  'settings.unreadable':
    'Die Einstellungen in {{file}} lassen sich nicht lesen, deshalb gelten die üblichen. Die nächste Änderung schreibt die Datei neu.',
  'settings.not-understood':
    'Die Einstellungen in {{file}} sind nicht so geschrieben, wie Handover sie schreibt, deshalb gelten die üblichen. Die nächste Änderung schreibt die Datei neu.',
  'settings.wrong-values':
    'In {{file}} steht ein Wert, den Handover nicht kennt, deshalb gilt der übliche: {{names}}',
  'settings.not-written':
    'Die Einstellungen konnten nicht in {{file}} geschrieben werden, es wurde also nichts geändert. Prüfen Sie, ob der Ordner beschreibbar und auf dem Datenträger Platz ist.',

  'cli.settings-system': 'system (jetzt {{now}})',
  'cli.settings-kept-in': 'Gespeichert in {{file}}',
  'cli.settings-unknown': 'Eine Einstellung „{{name}}“ gibt es nicht. Es gibt: {{names}}',
  'cli.settings-value': '{{name}} kann nicht „{{value}}“ sein. Möglich ist: {{values}}',
  'cli.help-settings': `Zeigt die Einstellungen der App oder eine davon; mit VALUE wird sie geändert.
Sie gelten für die Person, die das Programm ausführt. Keine davon ändert diesen
Rechner.

Aufruf: handoverctl settings [language | appearance | notifications | diffs]
        handoverctl settings NAME VALUE [--json]

  language       was die App spricht: system, en, de oder es. Die Befehlszeile
                 selbst richtet sich nach LC_ALL, LC_MESSAGES und LANG
  appearance     system, light oder dark
  notifications  on oder off: ob der Desktop Bescheid bekommt, wenn lange
                 Arbeit endet
  diffs          side-by-side oder unified: wie Änderungen von Dateien gezeigt
                 werden
  introduced     on oder off: ob der erste Start schon erklärt ist

  --json         gibt die Einstellungen als JSON aus`,
}
