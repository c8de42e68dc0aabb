import { Button } from '@patternfly/react-core'
import { type ReactNode, useMemo, useState } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { Mono, Plain } from '../../parts/plain.tsx'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import { type Fate, PROCESSOR, type TreeNode } from './tree/machine-tree.ts'

const FATES: readonly Fate[] = ['card', 'along', 'way', 'stays']
const STEP = 200

/** Every device of the tree in a table, what moves first: for those who read rather than look. */
export function DeviceTable({ tree }: { tree: readonly TreeNode[] }): ReactNode {
  const [most, setMost] = useState(STEP)
  const devices = useMemo(
    () =>
      tree
        .filter(({ device }) => device !== undefined)
        .sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate)),
    [tree],
  )
  const names = useMemo(() => new Map(tree.map(({ id, device }) => [id, device?.deviceName])), [tree])
  const left = devices.length - most
  return (
    <>
      <table className="movers">
        <caption>{say('app.group.table.all', { count: devices.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('app.movers.device')}</th>
            <th scope="col">{say('app.movers.address')}</th>
            <th scope="col">{say('app.movers.group')}</th>
            <th scope="col">{say('app.movers.driver')}</th>
            <th scope="col">{say('app.group.table.hangs')}</th>
            <th scope="col">{say('app.group.table.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {devices.slice(0, most).map((node) => (
            <Row key={node.id} node={node} parent={parentWords(node, names)} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button isInline onClick={() => setMost(most + STEP)} variant="link">
          {say('app.group.table.more', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  )
}

function parentWords({ parent }: TreeNode, names: ReadonlyMap<string, string | undefined>): string {
  const name = names.get(parent ?? '')
  if (name === undefined || parent === null || parent === PROCESSOR) return say('app.group.processor')
  return `${reveal(name)} (${shortAddress(parent)})`
}

function Row({ node: { device, group, fate }, parent }: { node: TreeNode; parent: string }): ReactNode {
  if (!device) return null
  return (
    <tr>
      <th scope="row">
        <Plain text={device.deviceName} />
        <Plain className="quiet" text={device.className} />
      </th>
      <td data-label={say('app.movers.address')}>
        <Mono text={shortAddress(device.address)} />
      </td>
      <td data-label={say('app.movers.group')}>{group ?? say('app.group.node.no-group')}</td>
      <td data-label={say('app.movers.driver')}>
        {device.driver === null ? say('app.card.no-driver') : <Mono text={device.driver} />}
      </td>
      <td data-label={say('app.group.table.hangs')}>
        <Plain text={parent} />
      </td>
      <td data-label={say('app.group.table.fate')}>{say(`app.group.fate.${fate}`)}</td>
    </tr>
  )
}
