import type { HostReport } from '../host/report.ts'
import { say, type Values, type WordKey } from '../words/say.ts'
import { effectOn } from './arguments.ts'
import type { Draft } from './draft.ts'
import { argumentChange } from './kernel-arguments.ts'
import type { ArgumentChange } from './operation.ts'
import { kernelWord } from './own-files.ts'
import type { Notice, PlanOutcome } from './plan.ts'
import { nextArguments } from './system.ts'
import { vfioIds } from './vfio-ids.ts'

/**
 * What a person does where Handover does not know the boot loader or what builds the initramfs. By hand only ids are
 * practical; where they do not tell the card from the rest, the steps say so and show the other mode.
 */
export function byHand(draft: Draft): PlanOutcome {
  const { host, choice, selection } = draft
  const because = reasonFor(host)
  if (choice.mode === 'on-demand') {
    const words = addedBy(draft.change, host)
    return { tag: 'by-hand', because, steps: [keep, step('arguments', { arguments: words }), ...ending] }
  }
  const found = vfioIds(selection.bindSet, host.devices)
  if (found.tag === 'shared') return { tag: 'by-hand', because, steps: [step('ids-shared')] }
  const change = argumentChange(
    host,
    { ...choice, bind: 'ids' },
    { family: 'atomic', ids: found.ids, blacklist: [], removed: [] },
  )
  const words = addedBy(change, host)
  const image = step(host.boot.initramfs === 'initramfs-tools' ? 'image.initramfs-tools' : 'image.dracut')
  return { tag: 'by-hand', because, steps: [keep, step('arguments', { arguments: words }), image, ...ending] }
}

/** The kernel word stands for files of ours, of which there are none here. */
function addedBy(change: ArgumentChange, host: HostReport): string {
  return effectOn(nextArguments(host), change)
    .added.filter((token) => token !== kernelWord)
    .join(' ')
}

function reasonFor({ boot }: HostReport): Notice {
  switch (boot.loader) {
    case 'uki':
      return { code: 'loader-uki', text: say('plan.by-hand.uki') }
    case 'systemd-boot':
      return { code: 'loader-systemd-boot', text: say('plan.by-hand.systemd-boot') }
    case 'grub-bls':
    case 'grub':
    case 'ostree':
      return boot.initramfs === 'unknown'
        ? { code: 'initramfs-unknown', text: say('plan.by-hand.initramfs-unknown') }
        : { code: 'loader-unusual', text: say('plan.by-hand.unusual') }
    case 'unknown':
      return { code: 'loader-unknown', text: say('plan.by-hand.unknown') }
  }
}

type Step = WordKey extends infer Key ? (Key extends `plan.step.${infer Name}` ? Name : never) : never

function step(name: Step, values: Values = {}): Notice {
  return { code: name, text: say(`plan.step.${name}`, values) }
}

const keep = step('keep-entry')
const ending = [step('restart'), step('check')]
