/** What the machine shows of a change, and how changes went. */
export const proof = {
  'proof.row.iommu': 'IOMMU',
  'proof.row.groups': 'Groups of the devices that move',
  'proof.row.function': '{{name}} ({{address}})',
  'proof.row.other': '{{name}} ({{address}}), stays with this computer',
  'proof.row.argument': 'Kernel argument {{key}}, active now',
  'proof.row.next': 'Kernel arguments for the next kernels',

  'proof.iommu.on': 'on',
  'proof.iommu.off-in-firmware': 'off in the firmware',
  'proof.iommu.off-in-kernel': 'off in the kernel',
  'proof.iommu.unknown': 'not known',
  'proof.any': 'as this computer likes',

  'proof.groups.none': 'in no group',
  'proof.groups.shared': '{{groups}}, together with {{others}}, which stay with this computer',
  'proof.groups.wanted': 'nothing in them that stays with this computer',

  'proof.driver.none': 'no driver',
  'proof.driver.own': 'a driver of this computer',
  'proof.driver.on-demand': '{{driver}}, and vfio-pci while a virtual machine runs',
  'proof.driver.gone': 'nothing is in this place',
  'proof.driver.replaced': 'another device: {{name}}',

  'proof.argument.absent': 'not there',
  'proof.next.all': 'all of ours',
  'proof.next.missing': 'without {{tokens}}',
  'proof.next.left': 'still with {{tokens}}',
  'proof.next.clean': 'none of ours',

  'proof.waiting':
    'The change is written to disk and takes effect at the next start. Save your work and restart this computer.',
  'proof.waiting.deviations_one':
    'The change is written to disk, but one thing is not as it was left: {{first}} Undo the change and apply it again before you restart.',
  'proof.waiting.deviations_other':
    'The change is written to disk, but {{count}} things are not as they were left, first of all: {{first}} Undo the change and apply it again before you restart.',
  'proof.waiting.lost':
    'The change is written to disk, but the next kernels would start without {{tokens}}: something rewrote the kernel arguments since. Undo the change and apply it again before you restart.',
  'proof.waiting.paused':
    'The change is written to disk, and the next start goes without it, because it was paused. The start after that has it.',

  'proof.in-effect.reserved':
    '{{cards}}: held for virtual machines since this computer started. A virtual machine can have it now.',
  'proof.in-effect.on-demand':
    '{{cards}}: stays with this computer until a virtual machine starts, and comes back after it. A virtual machine can have it now.',
  'proof.in-effect.confirm':
    '{{cards}}: held for virtual machines since this computer started. If the screen and all you need work, confirm the change; without that it is undone by itself.',
  'proof.in-effect.paused':
    '{{cards}}: held for virtual machines until the next start, which goes without the change because it was paused.',

  'proof.partly_one':
    'The change is in effect only in part: {{first}}. Undo it, restart, and plan anew; the rows below show what was seen.',
  'proof.partly_other':
    'The change is in effect only in part: {{count}} things are not as wanted, first of all {{first}}. Undo it, restart, and plan anew; the rows below show what was seen.',
  'proof.partly.row': '{{title}} (now: {{now}}; wanted: {{wanted}})',
  'proof.partly.no-group':
    'The change is in effect, but the IOMMU is still {{state}}, so no virtual machine can take a card. The check of the IOMMU on the readiness page says what to do; until then nothing is lost.',
  'proof.partly.group':
    'The groups are known only now, and they also hold {{others}}. A virtual machine cannot start with the card while this computer uses that. Undo the change and plan anew: the plan then takes the whole group.',
  'proof.partly.disk_one':
    'The cards are as wanted now, but one thing on disk is not as it was left: {{first}} The next start may go without the change. Undo it and apply it again.',
  'proof.partly.disk_other':
    'The cards are as wanted now, but {{count}} things on disk are not as they were left, first of all: {{first}} The next start may go without the change. Undo it and apply it again.',
  'proof.partly.unknown':
    'What could be read is as wanted, but not everything could be read: {{first}}. Look again with `sudo handoverctl verify`.',
  'proof.at-work.applying':
    'The change is being made, or was cut off in the middle. If nothing is at work any more, the next start, or `sudo handoverctl undo`, goes back to how it was before.',
  'proof.at-work.undoing':
    'The change is being taken back, or that was cut off in the middle. If nothing is at work any more, the next start, or `sudo handoverctl undo`, finishes it.',

  'proof.started-without':
    'This computer was started without the change: from the boot entry without GPU passthrough, or because it was paused. All devices are with this computer. Restart to have the change in effect again, or undo it for good.',
  'proof.started-without.lost':
    'This computer was started without the change, and the next kernels would start without {{tokens}} as well: something rewrote the kernel arguments. Undo the change and apply it again.',

  'proof.moved.elsewhere':
    '{{name}} is not at {{address}} any more; a device of this model is at {{now}} now. {{effect}} Undo this change and plan anew for the new place.',
  'proof.moved.gone':
    '{{name}} is not at {{address}} any more, and nothing else is there. {{effect}} Put it back into its slot and restart, or undo this change and plan anew.',
  'proof.moved.replaced':
    'At {{address}} there is another device now ({{other}}) in place of {{name}}. {{effect}} Undo this change and plan anew.',
  'proof.moved.by-address':
    'The change goes by place and model together, so what is in another place stays with this computer.',
  'proof.moved.by-ids':
    'The change goes by the model number, so a device of that model is taken wherever it is.',
  'proof.moved.on-demand': 'Nothing is taken before a virtual machine asks for it.',
  'proof.moved.device': 'The device',

  'proof.ended.person': 'The change was taken back. Everything that it wrote is gone.',
  'proof.ended.guard':
    'Nobody confirmed the change after the restart, so it was taken back by itself. If the screen stayed black, plug the monitor into the card that stays with this computer before you try again.',
  'proof.ended.guard-restarted':
    'Nobody confirmed the change and nobody was logged in, so it was taken back by itself, and this computer restarted once. If the screen had stayed black, plug the monitor into the card that stays with this computer before you try again.',
  'proof.ended.failure':
    'The change could not be made and was taken back: {{problem}} Nothing of it is left.',
  'proof.ended.crash':
    'The change was cut off in the middle, by a crash or a power cut, and was taken back at the next start. You can apply it again.',
  'proof.ended.restart':
    'Restart to give the devices back to this computer: until then it runs as it was started.',
  'proof.ended.left_one': 'One thing was left alone, because somebody changed it since: {{first}}',
  'proof.ended.left_other':
    '{{count}} things were left alone, because somebody changed them since, first of all: {{first}}',

  'history.applying': 'being made, or cut off',
  'history.applied': 'made; not confirmed yet',
  'history.confirmed': 'in force, confirmed',
  'history.undoing': 'being taken back, or cut off',
  'history.undone': 'taken back',
  'history.undone.guard': 'taken back by itself, as nobody confirmed it',
  'history.undone.crash': 'taken back after it was cut off',
  'history.rolled-back': 'not made: it failed, and everything was put back',
  'history.rolled-back.crash': 'not made: it was cut off, and everything was put back',
  'history.line.reserved': '{{cards}} held for virtual machines from the start, by {{who}}: {{state}}',
  'history.line.on-demand': '{{cards}} lent to virtual machines while they run, by {{who}}: {{state}}',

  'history.file.number': 'Number: {{id}}',
  'history.file.began': 'Made on {{date}}',
  'history.file.changed': 'Last moved on {{date}}',
} as const
