/** What to know before a card is written into the definition of a virtual machine. */
export const domainJudge = {
  'judge.no-card':
    'There is no graphics card at {{address}} on this computer. Choose one of the cards in the list.',

  'judge.bind-set-unknown':
    'Which other devices have to move with {{card}} is not known before the IOMMU works. Only the parts of the card itself are given now; once this computer runs with the IOMMU, give the card again, and the rest is added.',
  'judge.bind-set-incomplete':
    'The virtual machine has a part of {{card}} only; {{missing}} is missing. QEMU does not start it that way. Giving the card adds the rest, on one slot.',
  'judge.bind-set-grown':
    'Since {{card}} was given, something else has come to share its IOMMU group: {{missing}}. Give the card again, and that is added.',
  'judge.in-use':
    '{{card}} is in use by {{names}} now. When the virtual machine starts, these programs lose it or the start fails. Close them before, or have the card reserved from the start of this computer.',
  'judge.in-use.nvidia':
    '{{card}} is in use by {{names}} now. To take it from the nvidia driver while it is in use can hang this computer. Close these programs before the virtual machine starts, or have the card reserved from the start of this computer.',
  'judge.draws-desktop':
    '{{card}} draws the desktop of this computer now. When the virtual machine starts, the session ends or this computer hangs. Have the card reserved from the start of this computer.',
  'judge.on-demand':
    '{{card}} is not reserved. libvirt takes it from this computer when the virtual machine starts and returns it afterwards; until then programs may use it.',
  'judge.on-demand.holders-unknown':
    '{{card}} is not reserved, and which programs of other users have it open could not be seen. Have the card reserved from the start of this computer, or close all programs that draw before the virtual machine starts.',

  'judge.not-qemu':
    'This virtual machine is of the type {{type}}, which cannot be given a graphics card. Use one of QEMU/KVM.',
  'judge.i440fx':
    'This virtual machine has an i440fx mainboard, on which there is no PCI Express. Many cards work there, but some drivers do not accept it and others run slower. A machine of type q35 is the better home for a card.',
  'judge.machine':
    'The machine type {{machine}} has neither a q35 nor an i440fx mainboard, and Handover does not know its slots. Use a virtual machine of type q35.',
  'judge.machine-unknown':
    'The definition does not say which machine type it has, so its slots are not known. Have libvirt define it once, or write machine="q35" into <os><type>.',
  'judge.bios':
    'This virtual machine starts by BIOS. Cards of today bring no program for that: their screen stays black until a driver loads, and some do not work at all. UEFI is the better choice for a machine that is still to be installed.',
  'judge.unreadable-hostdev':
    'The virtual machine is given a device whose address cannot be read, so whether it has a part of the card already is not certain. Look at its devices in virt-manager.',
  'judge.no-saving':
    'While it has the card, the virtual machine cannot be paused to disk, moved to another computer, or have a snapshot made with its memory. Shutting it down first always works.',

  'judge.session':
    'This virtual machine belongs to your own session of libvirt, which may not take a card: it can be written into the definition, but a start with it fails. Move the machine to the system connection (qemu:///system).',
  'judge.saved':
    'The memory of this virtual machine was saved, and its next start goes on from there, without the card. Start it and shut it down, or discard the saved state, so that the card takes effect.',
  'judge.running':
    'The virtual machine runs. It gets the card at its next start: shut it down from within and start it again; a restart inside it is not enough.',
  'judge.state-unknown':
    'Whether the virtual machine runs could not be found out. It gets the card at its next start after a full shutdown.',

  'judge.both-autostart_one':
    'This virtual machine and {{vms}} both start by themselves with this computer, and both are given {{card}} or something that has to move with it. Only the first of them will start. Turn that off for one.',
  'judge.both-autostart_other':
    'This virtual machine and {{vms}} all start by themselves with this computer, and all are given {{card}} or something that has to move with it. Only the first of them will start. Leave that on for one alone.',
  'judge.held-by-vm_one':
    '{{vms}} is running and is given {{card}} or something that has to move with it. This virtual machine can start only after that one was shut down.',
  'judge.held-by-vm_other':
    '{{vms}} are running and are given {{card}} or something that has to move with it. This virtual machine can start only after they were shut down.',
  'judge.claimed-by-vm_one':
    '{{vms}} is given {{card}} too, or something that has to move with it. Only one of the two can run at a time; the second does not start.',
  'judge.claimed-by-vm_other':
    '{{vms}} are given {{card}} too, or something that has to move with it. Only one of all these can run at a time; a second does not start.',

  'judge.memory-unknown':
    'How much memory the virtual machine has could not be read. All of it is pinned while it has the card, so this computer has to have that much free.',
  'judge.memory-too-much':
    'The virtual machine has {{vm}} of memory, and this computer {{total}}. With a card all of it is pinned at the start, which cannot work. Give the machine less.',
  'judge.memory-short':
    'The virtual machine has {{vm}} of memory, all of which is pinned when it starts with the card; {{free}} of {{total}} are free now. Close programs before you start it, or give it less.',
  'judge.hugepages-too-few':
    'The virtual machine wants its {{vm}} of memory from huge pages, and this computer has reserved {{reserved}} of the largest supply. It does not start until enough are reserved.',
  'judge.hard-limit':
    'The virtual machine has a hard limit of memory (<hard_limit>) of {{limit}}, which libvirt takes for pinned memory too. With a card at least {{needed}} are needed, or QEMU stops with “cannot allocate memory”. Without the limit libvirt works it out by itself.',
  'judge.memory-file':
    'The memory of this virtual machine is a shared file (<source type="file"/>), and Linux does not pin such memory for a device: the start fails. Memory of the kind memfd can be shared as well, for virtiofs for one, and works.',
  'judge.balloon':
    'The virtual machine starts with {{now}} of {{all}} of memory, the rest being held back by the balloon. With a card all of it is pinned from the start, so nothing is saved.',

  'judge.only-monitor':
    'The virtual machine has no window. Its picture will be on {{monitors}} only, which hangs on {{card}}.',
  'judge.looking-glass-only':
    'The virtual machine has no window, and no monitor hangs on the card. Its picture comes by Looking Glass alone, once that runs inside; until then nothing can be seen. A dummy plug or a second input of a monitor makes the card draw.',
  'judge.blind':
    'There would be no way to see this virtual machine: it has no window, and no monitor hangs on {{card}}. Plug one in, or give the machine a window.',
  'judge.blind.console':
    'There would be no picture of this virtual machine: it has no window, and no monitor hangs on {{card}}. Only its text console is left. Plug a monitor in, or give the machine a window.',
  'judge.no-input':
    'No keyboard or mouse reaches this virtual machine: it has no window, and no input device of this computer. Give it a USB keyboard and mouse, a USB controller, or share those of this computer (evdev).',
} as const
