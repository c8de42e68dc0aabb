import { testMachines } from './every-machine.ts'

testMachines('Debian and initramfs-tools', { family: 'debian' })
// What differs is the image alone, so that one of them does.
testMachines('Debian and dracut', { family: 'debian', initramfs: 'dracut' }, ['twin-nvidia'])
