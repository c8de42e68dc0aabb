import type { Source } from '../../src-shared/ipc/contract.ts'
import { sourceKey } from './machines.ts'
import type { Route } from './route.ts'

/** Where a person was last on a machine; where its tour begins, if they were never there. */
export function leftOf({ left }: { readonly left: Readonly<Record<string, Route>> }, source: Source): Route {
  return left[sourceKey(source)] ?? { place: 'readiness', source }
}
