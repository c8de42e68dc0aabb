import { createHash } from 'node:crypto'
import type { Component } from './components.ts'

/** What a bill says of the whole. */
export interface Whole {
  readonly version: string
  /** Seconds since 1970. */
  readonly time: number
}

/** The bill of materials in CycloneDX 1.5, as JSON; the same for the same source. */
export function billOfMaterials(parts: readonly Component[], { version, time }: Whole): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf([version, ...parts.map(({ purl }) => purl)].join('\n'))}`,
    version: 1,
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': 'gpu-handover',
        name: 'gpu-handover',
        version,
        licenses: [{ expression: 'GPL-3.0-or-later' }],
      },
    },
    components: parts.map(componentOf),
    dependencies: [{ ref: 'gpu-handover', dependsOn: parts.map(({ purl }) => purl) }],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

function componentOf({ name, version, licence, purl, integrity }: Component) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? []
  return {
    ...{ type: 'library', 'bom-ref': purl, name, version, purl },
    licenses: [{ expression: licence }],
    ...(digest !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
  }
}

/** A UUID of version 8 (RFC 9562) made of a text, so that the same bill has the same one. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
