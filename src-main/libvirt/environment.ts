// What virsh finds its files, its daemon of a session and a key for ssh by, and what programs started by that daemon
// need of the desktop. Its own debugging variables are not among them: they would write into what is read.
const HANDED_ON = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'SSH_AUTH_SOCK',
]

// A line that is wider than the terminal would be shown in part.
const READLINE = { INPUTRC: '/dev/null', TERM: 'dumb', COLUMNS: '1000' }

/**
 * All that virsh and virt-manager get of an environment. In the C locale virsh's words are the ones that are known
 * here; readline, which takes its commands, is not led by a configuration of the person's.
 */
export function virshEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = HANDED_ON.flatMap((name) => {
    const value = env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { PATH: '/usr/bin:/bin', ...Object.fromEntries(kept), LC_ALL: 'C', ...READLINE }
}
