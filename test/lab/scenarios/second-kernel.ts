import assert from 'node:assert/strict'
import { boundByAddress } from '../../../src-shared/plan/early/images.ts'
import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Scenario } from '../scenario.ts'
import { debianApplied, expectDrivers, inEffect, undone, withHost, withVfio } from '../steps.ts'

/** A kernel update while a change is in force: nobody has to think of anything. */
export const secondKernel: Scenario = {
  name: 'second-kernel',
  proves:
    'A kernel that is installed after the change has its arguments and its early binding, and undo takes both out.',
  core: false,
  minutes: 8,
  async run(lab) {
    const { stage } = await debianApplied(lab)
    const machine = await lab.machine({ from: stage })
    await machine.logIn()
    await machine.output('handoverctl confirm')
    const { file, release } = await lab.secondKernel()
    await machine.copyIn(file, '/var/tmp/kernel.deb')
    await machine.output('dpkg -i /var/tmp/kernel.deb && rm /var/tmp/kernel.deb')
    const lines = await machine.output(
      `grep -E '^[[:space:]]*linux[[:space:]].*${release}' /boot/grub/grub.cfg`,
    )
    const usual = lines.split('\n').filter((line) => !/single/.test(line))
    assert.ok(
      usual.some((line) => line.includes(kernelWord)),
      lines,
    )
    const image = await machine.output(`lsinitrd /boot/initrd.img-${release}`)
    for (const path of boundByAddress) assert.ok(image.includes(path.slice(1)), `${path} is not in the image`)

    await machine.restart()
    assert.equal((await machine.output('uname -r')).trim(), release)
    await expectDrivers(machine, withVfio)
    await inEffect(machine)

    await machine.logIn()
    await undone(machine)
    assert.doesNotMatch(await machine.output('cat /boot/grub/grub.cfg'), /gpu_handover/)
    const cleaned = await machine.output(`lsinitrd /boot/initrd.img-${release}`)
    assert.doesNotMatch(cleaned, /gpu-handover/)
    await machine.restart()
    await expectDrivers(machine, withHost)
  },
}
