import { createHash } from 'node:crypto'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * A hash over what changes when a card, a driver or a monitor does: the PCI functions with their drivers and
 * the connectors with their state. `base` is "" for this machine. Reads nothing else, asks no device anything
 * (the kernel answers both from memory), and gives the same hash for what cannot be read as for what is absent.
 */
export async function machineFingerprint(base: string): Promise<string> {
  const functions = `${base}/sys/bus/pci/devices`
  const connectors = `${base}/sys/class/drm`
  const parts = await Promise.all([
    each(functions, async (name) => basename(await readlink(`${functions}/${name}/driver`))),
    each(connectors, (name) => readFile(`${connectors}/${name}/status`, 'utf8')),
  ])
  return createHash('sha256').update(parts.flat().join('\n')).digest('base64')
}

async function each(folder: string, read: (name: string) => Promise<string>): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return Promise.all(names.sort().map(async (name) => `${name} ${await read(name).catch(() => '')}`))
}
