import { testMachines } from './every-machine.ts'

testMachines('Fedora', { family: 'fedora' })
