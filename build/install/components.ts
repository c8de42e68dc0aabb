import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tasks/run.ts'

/** A part of others that goes into what is handed to people. */
export interface Component {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** As package URLs name it. */
  readonly purl: string
  /** Subresource integrity of the npm registry: "sha512-" and base64. */
  readonly integrity: string | undefined
  /** The words of its licence; undefined where they did not come along. */
  readonly text: string | undefined
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly name?: string
}

/**
 * Everything of others that is bundled or brought along, by name: the packages of npm that are needed at run time, the
 * Node inside handoverctl, Electron, and the list of PCI names.
 */
export function components(): readonly Component[] {
  const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const needed = Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      // What is optional is for tools (the types of React, the compiler beside i18next); none of it is bundled.
      path.startsWith('node_modules/') && ![dev, optional, devOptional].includes(true),
  )
  const electron = packages['node_modules/electron'] ?? {}
  const found = [
    ...needed.map(([path, locked]) => ofNpm(path, locked)),
    ...[node(packages), ofNpm('node_modules/electron', electron), pciIds()],
  ]
  // The same version may lie in several folders.
  const byUrl = new Map(found.map((one) => [one.purl, one]))
  return [...byUrl.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1))
}

function ofNpm(path: string, locked: Locked): Component {
  // An alias in package.json has the name of the real package beside it.
  const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const version = locked.version ?? ''
  return {
    ...{ name, version, integrity: locked.integrity, licence: locked.license ?? 'NOASSERTION' },
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    text: licenceIn(join(projectFolder, path)),
  }
}

function node(packages: Record<string, Locked>): Component {
  const version = packages['node_modules/node']?.version ?? ''
  const place = join(projectFolder, 'node_modules/node/node_modules')
  const brought = existsSync(place) ? readdirSync(place).find((name) => name.startsWith('node-')) : undefined
  return {
    ...{ name: 'node', version, licence: 'MIT', purl: `pkg:generic/node@${version}`, integrity: undefined },
    text: brought === undefined ? undefined : licenceIn(join(place, brought)),
  }
}

function pciIds(): Component {
  const list = readFileSync(join(projectFolder, 'build/pci.ids'), 'utf8')
  const version = /^#\s+Version: (\S+)/m.exec(list)?.[1] ?? ''
  return {
    ...{ name: 'pci.ids', version, integrity: undefined },
    licence: 'GPL-2.0-or-later OR BSD-3-Clause',
    purl: `pkg:generic/pci.ids@${version}`,
    text: list.slice(0, list.indexOf('# Vendors,')),
  }
}

function licenceIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .sort()
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
