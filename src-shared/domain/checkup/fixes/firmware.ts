import { chipsetOf } from '../../controllers.ts'
import { refuse } from '../../outcome.ts'
import { drop, put, setOnly } from '../../put.ts'
import { setAttribute } from '../../xml/edit.ts'
import { childOf, descend } from '../../xml/read.ts'
import { type Fix, inSteps, type Step } from './fix.ts'

/**
 * Starts a VM by UEFI: libvirt finds the firmware by itself (`firmware='efi'`), and wants ACPI with it. A loader that
 * is named by its file is somebody's choice, and left alone.
 */
export const firmwareUefi: Fix = (definition) => {
  const loader = descend(definition.domain, 'os', 'loader')
  if (loader) {
    const isUefi = loader.attributes.get('type') === 'pflash'
    return isUefi ? { tag: 'unchanged', text: definition.text } : refuse('firmware-loader')
  }
  return inSteps(definition, chooseUefi, wantAcpi)
}

/**
 * Has libvirt choose a UEFI firmware with Secure Boot and the keys of Microsoft in it. Files of a firmware that were
 * written down before go: they belong to the one without. The variables of a machine that has run stay on the disk
 * until it is started with `--reset-nvram`.
 */
export const secureBoot: Fix = (definition) => {
  if (chipsetOf(definition.domain) !== 'q35') return refuse('secure-boot-q35')
  return inSteps(
    definition,
    (now) => drop(now, ['os', 'loader']),
    (now) => drop(now, ['os', 'nvram']),
    chooseUefi,
    wantAcpi,
    (now) =>
      setOnly(now, ['os'], {
        name: 'firmware',
        children: [
          { name: 'feature', attributes: { enabled: 'yes', name: 'enrolled-keys' } },
          { name: 'feature', attributes: { enabled: 'yes', name: 'secure-boot' } },
        ],
      }),
    // The variables are kept from the guest by system management mode.
    (now) => setOnly(now, ['features'], { name: 'smm', attributes: { state: 'on' } }),
  )
}

/** A TPM 2.0 that the program swtpm makes. */
export const tpm: Fix = (definition) => {
  if (descend(definition.domain, 'devices', 'tpm')) return { tag: 'unchanged', text: definition.text }
  const backend = { name: 'backend', attributes: { type: 'emulator', version: '2.0' } }
  return inSteps(definition, (now) => [
    put(now, ['devices'], { name: 'tpm', attributes: { model: 'tpm-crb' }, children: [backend] }),
  ])
}

const chooseUefi: Step = ({ text, domain }) => {
  const os = childOf(domain, 'os')
  return os ? [setAttribute(text, os, 'firmware', 'efi')] : refuse('machine-unknown').problem
}

const wantAcpi: Step = (definition) =>
  descend(definition.domain, 'features', 'acpi') ? [] : [put(definition, ['features'], { name: 'acpi' })]
