import { testMachines } from './every-machine.ts'

testMachines('Fedora Atomic', { family: 'atomic' })
