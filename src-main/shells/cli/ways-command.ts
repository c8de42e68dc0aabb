import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { waysFor } from '../../../src-shared/ways/ways-for.ts'
import type { Wish } from '../../../src-shared/ways/wish.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { painter } from './text/style.ts'
import { waysText } from './text/ways-text.ts'
import { exitCodes, type Scope } from './usage/command.ts'

/** `handoverctl ways`: says which way to a picture suits a VM on a machine, the answer first. */
export async function runWays(
  reportAt: (path: string) => Promise<Outcome<HostReport>>,
  { root, json, wish }: Scope & { readonly wish: Wish },
  output: Output,
): Promise<number> {
  const report = await reportAt(root)
  if (!report.ok) return failed(report.failure.message, output)
  const ways = waysFor(report.value, wish)
  output.print(json ? `${JSON.stringify(ways)}\n` : waysText(ways, painter(output.colour)))
  return exitCodes.done
}
