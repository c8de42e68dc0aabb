import { printable } from '../../../src-shared/host/printable.ts'

const NUMBER = /^[0-9]{1,10}$/

/**
 * Who asked: the person behind pkexec or sudo, or whoever runs the helper. By the name in /etc/passwd; by the number
 * for a person whom that file does not know. Some images keep root elsewhere (nss-altfiles); 0 is root all the same.
 */
export function whoAsked(
  environment: Readonly<Record<string, string | undefined>>,
  uid: number,
  passwd: string | undefined,
): string {
  const told = environment.PKEXEC_UID ?? environment.SUDO_UID
  const number = told !== undefined && NUMBER.test(told) ? String(Number(told)) : String(uid)
  const entry = (passwd ?? '').split('\n').find((line) => line.split(':')[2] === number)
  return printable(entry?.split(':')[0] || (number === '0' ? 'root' : number), 64)
}
