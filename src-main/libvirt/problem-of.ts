import type { VmProblem } from '../../src-shared/vms/outcome.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Reply } from './conversation.ts'
import { firstLines, type VirshFailure } from './virsh.ts'

type Code = VmProblem['code']

// libvirt's own words: src/rpc/virnetsocket.c, src/rpc/virnetclient.c, src/util/virpolkit.c, tools/virsh-util.c. Told in
// this order, as a socket that says no is no absent daemon. A daemon speaks the language of its computer; what only it
// can know is then told by the name of polkit's action, or is a refusal in the person's own words.
const MEANINGS: readonly (readonly [RegExp, Code])[] = [
  [/no polkit agent available|'org\.libvirt\.unix\.manage'/, 'no-agent'],
  [/authentication cancelled|user cancelled/, 'cancelled'],
  [
    /authentication (?:failed|unavailable)|access denied|Permission denied|error from service/,
    'not-authorised',
  ],
  [
    /Failed to connect socket|Connection refused|socket is closed|End of file while|Cannot (?:recv|write) data|Disconnected from|unable to connect to server|Failed to reconnect/,
    'away',
  ],
  // virsh says so too where it could not ask because the daemon went away.
  [/failed to get domain '|Domain not found/, 'gone'],
]

const RECONNECTED = 'error: Reconnected to the hypervisor\n'

/**
 * What virsh complained of; empty where nothing went wrong. After a daemon was restarted virsh says so and goes on, and
 * what it was asked for is done. A connection that is lost under a command shows as another error behind that.
 */
export function complaintIn(words: string): string {
  const since = words.slice(words.lastIndexOf(RECONNECTED) < 0 ? 0 : words.lastIndexOf(RECONNECTED))
  const lines = since.replace(RECONNECTED, '').split('\n')
  const isOnlyTold = lines.every((line) => line === '' || line.startsWith('error: Disconnected from '))
  return isOnlyTold ? '' : lines.join('\n').trim()
}

/** What it means that virsh complained: one of libvirt's known refusals, or `refused` with its words. */
export function problemOf(complaint: string, connection: string): VmProblem {
  const code = MEANINGS.find(([words]) => words.test(complaint))?.[1] ?? 'refused'
  return problem(code, { connection, reason: firstLines(complaint) })
}

/** What it means that virsh would not read. */
export function problemOfFailure(failure: VirshFailure, connection: string): VmProblem {
  if (failure.tag === 'absent') return problem('absent')
  if (failure.tag === 'timed-out') return problem('silent', { connection })
  return problemOf(failure.message, connection)
}

/** What it means that a conversation ended by itself. Once connected, virsh ends when the daemon does (SIGPIPE). */
export function problemOfEnd(
  { complaint, absent, answered }: Extract<Reply, { tag: 'ended' }>,
  connection: string,
): VmProblem {
  if (answered) return problem('away', { connection, reason: say('vms.reason.ended') })
  return absent ? problem('absent') : problemOf(complaint, connection)
}

/** A problem with its sentence. */
export function problem(code: Code, values: Readonly<Record<string, string>> = {}): VmProblem {
  return { code, text: say(`vms.problem.${code}`, values) }
}
