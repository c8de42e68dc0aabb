/** An address as people say it: without the domain where that is the usual 0000. */
export function shortAddress(address: string): string {
  return address.startsWith('0000:') ? address.slice(5) : address
}
