/**
 * All that a program on the way to the helper gets of an environment. pkexec refuses to ask at all where SHELL is not
 * in /etc/shells or a variable that it keeps holds a slash (validate_environment_variable in pkexec.c), and in the C
 * locale the words of pkexec and sudo are the ones that are known here.
 */
export const cleanEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
}

/** Values that pkexec takes for all the variables that it looks at, where some have to be set. */
export const harmlessEnvironment: Readonly<Record<string, string>> = {
  SHELL: '/bin/sh',
  TERM: 'dumb',
  COLORTERM: '',
  LINGUAS: '',
  LANGUAGE: '',
  LANG: 'C',
  LC_ALL: 'C',
  LC_COLLATE: 'C',
  LC_CTYPE: 'C',
  LC_MESSAGES: 'C',
  LC_MONETARY: 'C',
  LC_NUMERIC: 'C',
  LC_TIME: 'C',
}
