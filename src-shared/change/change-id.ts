/** The id of a change that begins at a time in ISO 8601, in coordinated universal time; `digits` are four in hex. */
export function changeIdAt(time: string, digits: string): string {
  return `${time.replace(/[-:]|\..*$/g, '').replace('T', '-')}-${digits}`
}
