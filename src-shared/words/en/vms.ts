/** What is said of virtual machines where libvirt could not do as asked. */
export const vms = {
  'vms.problem.absent':
    'The program virsh is not installed, so libvirt cannot be asked. Install libvirt-client (Debian: libvirt-clients).',
  'vms.problem.away':
    'libvirt does not answer at {{connection}} ({{reason}}). Start it with `sudo systemctl start virtqemud.socket` (older systems: libvirtd.socket), then try again.',
  'vms.problem.silent':
    'libvirt did not answer in time at {{connection}}. If it goes on, restart it: `sudo systemctl restart virtqemud` leaves running virtual machines alone.',
  'vms.problem.not-authorised':
    'libvirt did not allow it at {{connection}}: {{reason}}. An administrator may; or join the group libvirt (`sudo usermod -aG libvirt $USER`) and log in again.',
  'vms.problem.no-agent':
    'No program here can ask for the password that libvirt wants. Run the same in a terminal on this computer, or join the group libvirt (`sudo usermod -aG libvirt $USER`) and log in again.',
  'vms.problem.cancelled': 'The password was not given, so nothing was done. Ask again when you are ready.',
  'vms.problem.gone': 'This virtual machine is not there any more: somebody removed it. Nothing was changed.',
  'vms.problem.changed':
    'Somebody changed the definition of this virtual machine since it was shown here, so nothing was written. Look at the change again.',
  'vms.problem.transient':
    'This virtual machine has no permanent definition: it is gone when it stops. Save one first (virt-manager, or `virsh define`).',
  'vms.problem.unreadable':
    'libvirt gave a definition that Handover cannot read, so it changes nothing in it.',
  'vms.problem.refused': 'libvirt refused: {{reason}}',
  'vms.problem.not-kept':
    'The definition from before could not be kept in {{folder}} ({{reason}}), so nothing was written. Make room there and try again.',
  'vms.problem.differs':
    'libvirt took the definition, but what it wrote is not what it was given. Look at it in virt-manager; the one from before is kept.',
  'vms.problem.no-card': 'There is no graphics card at {{card}} in this computer.',
  'vms.problem.no-fix':
    'The check-up has no such change for this virtual machine any more. Look at it again.',
  'vms.problem.not-possible': '{{reason}}',
  'vms.problem.nothing-kept': 'Handover changed nothing in this virtual machine that it could take back.',
  'vms.problem.changed-since':
    'Somebody changed this virtual machine after Handover did, and putting the old definition back would undo that as well. Detach the card instead: that takes out only what was added.',
  'vms.problem.card-held':
    'Not started, because programs use the card {{card}}, and taking its driver away under them can hang this computer: {{holders}}. Close them, or have the card reserved from the start of this computer (`handoverctl plan`).',
  'vms.problem.card-draws':
    'Not started, because the card {{card}} draws a screen of this computer now, and taking its driver away can hang this computer. Use another card for the screen, or have this one reserved from the start of this computer (`handoverctl plan`).',
  'vms.problem.not-started': 'It did not start: {{reason}}',
  'vms.problem.ended': 'It ended right after its start.',
  'vms.problem.no-program':
    'virt-manager is not installed ({{program}}). Install the package virt-manager, then try again.',
  'vms.problem.console': 'virt-manager ended at once. Run it in a terminal to see why: {{command}}',
  'vms.problem.only-looking':
    'These are the files of a recording or of another system: its virtual machines can be looked at, but not changed or started.',
  'vms.problem.only-sample':
    'This is a virtual machine of a sample: it exists in the memory of this program only and has no screen to open.',
  'vms.reason.ended': 'the connection was lost',
  'vms.state.running': 'running',
  'vms.state.paused': 'paused',
  'vms.state.suspended': 'asleep',
  'vms.state.stopping': 'shutting down',
  'vms.state.off': 'off',
  'vms.state.crashed': 'crashed',
  'vms.state.unknown': 'state not known',
  'vms.guest.windows': 'Windows',
  'vms.guest.windows-11': 'Windows 11',
  'vms.guest.linux': 'Linux',
  'vms.guest.other': 'another system',
  'vms.guest.unknown': 'system not known',
  'vms.firmware.bios': 'BIOS',
  'vms.firmware.uefi': 'UEFI',
  'vms.firmware.secure': 'UEFI with Secure Boot',
  'vms.chipset.q35': 'q35',
  'vms.chipset.i440fx': 'i440fx',
  'vms.chipset.other': 'a machine of another kind',
  'vms.chipset.unknown': 'machine not known',
  'vms.sample-connection':
    'Made up: these virtual machines exist in the memory of this program, and everything can be tried on them.',
} as const
