import type { elevate as source } from '../en/elevate.ts'
import type { Translated } from '../translated.ts'

/** What is said where the helper could not be asked, or did not answer. */
export const elevate: Translated<typeof source> = {
  'elevate.sudo-prompt': 'Passwort von %p, um diesen Rechner zu ändern:',
  'elevate.cancelled':
    'Das Passwort wurde nicht eingegeben, also wurde nichts geändert. Jederzeit noch einmal versuchen.',
  'elevate.not-authorised':
    'Das System hat es nicht erlaubt: Das Passwort war falsch, oder dieses Konto darf diesen Rechner nicht verwalten. Nichts wurde geändert.',
  'elevate.no-agent':
    'Kein Programm kann hier nach einem Passwort fragen, also wurde nichts geändert. Diesen Befehl in einem Terminal ausführen: Er bewirkt dasselbe.',
  'elevate.not-ours':
    'Der Ordner {{root}} gehört jemand anderem, also wurde nichts geändert. Diesen Befehl in einem Terminal ausführen: Er bewirkt dasselbe.',
  'elevate.helper-missing':
    'Das Programm, das die Änderung ausführt, ist nicht installiert ({{place}}). Handover neu installieren, oder in einem Checkout `npm run build` ausführen. Nichts wurde geändert.',
  'elevate.helper-not-run':
    'Das Programm, das die Änderung ausführt, ließ sich nicht starten ({{place}}: {{reason}}). Handover neu installieren. Nichts wurde geändert.',
  'elevate.helper-silent':
    'Das Programm, das die Änderung ausführt, endete, bevor es begonnen hatte ({{reason}}). Nichts wurde geändert.',
  'elevate.helper-stopped':
    'Das Programm, das die Änderung ausführt, endete mittendrin ({{reason}}). Was es begonnen hatte, wird beim nächsten Start oder bei der nächsten Anfrage zurückgenommen. `handoverctl history` zeigt, wie es um diesen Rechner steht.',
  'elevate.helper-nonsense':
    'Das Programm, das die Änderung ausführt, gab eine Antwort, die diese Version von Handover nicht versteht. `handoverctl history` zeigt, wie es um diesen Rechner steht.',
  'elevate.no-private-folder':
    'Die Anfrage ließ sich nicht in einen privaten Ordner schreiben ({{reason}}), also wurde nichts geändert. In {{folder}} Platz schaffen und noch einmal versuchen.',
  'elevate.reason-code': 'Exit-Code {{code}}',
  'elevate.reason-signal': 'es wurde von außen beendet',
  'elevate.reason-words': '{{reason}}: {{words}}',
}
