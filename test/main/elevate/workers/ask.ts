import { type ElevateParts, elevateParts } from '../../../../src-main/elevate/elevate-parts.ts'
import { reachHelper } from '../../../../src-main/elevate/reach-helper.ts'
import type { Request } from '../../../../src-shared/change/request.ts'

// Asks the helper as whoever runs this, and prints how that ended. What it is given is a request, whether a person
// sits at the terminal, and what is otherwise than this machine says.
const given: { request: Request; terminal?: boolean; parts?: Partial<ElevateParts> } = JSON.parse(
  process.argv[2] ?? '{}',
)
const parts = elevateParts({ root: '/', terminal: given.terminal ?? false, onProgress: () => {} })
console.log(JSON.stringify(await reachHelper(given.request, { ...parts, ...given.parts })))
