/** What the check-up finds in a virtual machine, why it matters, and what its fixes are called. */
export const domainCheckup = {
  'checkup.the-card': 'The card',

  'checkup.group-incomplete.title': 'The card is there only in part',
  'checkup.group-incomplete.why':
    '{{missing}} belongs to {{card}} or shares its IOMMU group, and is missing. QEMU refuses to start: “Please ensure all devices within the iommu_group are bound to their vfio bus driver”.',
  'checkup.card-apart.title': 'The parts of the card are scattered',
  'checkup.card-apart.why':
    'On this computer the parts of {{card}} are functions of one slot. In the virtual machine they sit in several places, or libvirt does not take and return all of them. Drivers look for the sound of a card beside it; some do not start without.',

  'checkup.i440fx.title': 'The mainboard has no PCI Express',
  'checkup.i440fx.why':
    'The machine type i440fx is a board of 1996. A card works there as an old PCI device: drivers that look for its link do not find one, and some refuse. The type q35 has PCI Express.',
  'checkup.bios.title': 'The machine starts by BIOS',
  'checkup.bios.why':
    'Cards of today bring a program for UEFI and none for BIOS. By BIOS the screen stays black until a driver loads, and some cards do not work at all.',
  'checkup.bios.why.windows-11':
    'Windows 11 asks for UEFI, Secure Boot and a TPM 2.0. Cards of today, too, bring a program for UEFI and none for BIOS.',
  'checkup.secure-boot.title': 'Secure Boot is off',
  'checkup.secure-boot.why':
    'Windows 11 asks for it at its installation and some games at every start. The firmware then starts signed programs only.',
  'checkup.tpm.title': 'There is no TPM',
  'checkup.tpm.why':
    'Windows 11 asks for a TPM 2.0. QEMU gives the machine one of its own, by the program swtpm.',

  'checkup.no-kvm.title': 'The processor is emulated',
  'checkup.no-kvm.why':
    'This machine is of the type qemu, without KVM: each instruction is translated, and a fast card waits for the processor. Its type (<domain type>) has to be kvm; make it anew if KVM was missing when it was made.',
  'checkup.cpu-model.title': 'The guest sees another processor',
  'checkup.cpu-model.why':
    'The virtual processor is “{{model}}” and not the one of this computer. Guest and drivers leave out what that one lacks, and the firmware does not learn how much room there is for the memory of the card.',
  'checkup.cpu-sockets.title': 'Windows may not use all processors',
  'checkup.cpu-sockets.why':
    'The machine has {{sockets}} sockets. The home and desktop editions of Windows use one or two of them, however many there are. As cores of one socket all {{vcpus}} are used.',

  'checkup.balloon.title': 'A balloon that can do nothing',
  'checkup.balloon.why':
    'The balloon lends memory of the machine back to this computer. With a card all memory is pinned, and QEMU keeps the balloon from working. Without it nothing is lost.',
  'checkup.hard-limit.title': 'The limit of memory is too tight for a card',
  'checkup.hard-limit.why':
    'The hard limit is {{limit}}, and libvirt takes it for pinned memory too. The memory of the machine and the windows of the card do not fit in, and QEMU stops with “cannot allocate memory”.',
  'checkup.memory-file.title': 'The memory is a file, which cannot be pinned',
  'checkup.memory-file.why':
    'Linux does not pin pages of a shared file on a disk for a device, so the machine does not start with a card. Memory of the kind memfd can be shared too, for virtiofs for one.',

  'checkup.bar-window.title': 'The memory of the card may not fit in',
  'checkup.bar-window.why':
    'The windows to the memory of {{card}} take {{size}} GiB. With this processor model the firmware does not learn how many address bits there are, keeps to a small area, and may leave the card out. With the processor passed through it has room enough. Firmware from before the end of 2022 needs more than that: see the documentation on X-PciMmio64Mb.',
  'checkup.bar-small.title': 'Resizable BAR is not in use',
  'checkup.bar-small.why':
    '{{reason}} A virtual machine sees the window as this computer has set it, and cannot enlarge it.',

  'checkup.hiding-needed.title': 'The driver of this card refuses virtual machines',
  'checkup.hiding-needed.why':
    'The last drivers for {{card}} are older than 465. On Windows they stop with code 43 where they see a hypervisor, so it has to be hidden from them.',
  'checkup.code-43.title': 'Only if Windows reports code 43',
  'checkup.code-43.why':
    'From version 465 on, the driver of NVIDIA accepts {{card}} in a virtual machine, and nothing has to be hidden. If an older driver has to stay and stops with code 43, hide the hypervisor from it.',
  'checkup.hidden-needlessly.title': 'The hypervisor is hidden for nothing',
  'checkup.hidden-needlessly.why':
    'Only old drivers of NVIDIA mind a hypervisor, and {{card}} is not from NVIDIA. The guest cannot use what KVM offers it while it is hidden. Leave it if something else needs it, such as a game.',
  'checkup.hidden-needlessly.why.nvidia':
    'From version 465 on, the driver of NVIDIA accepts {{card}} in a virtual machine. The guest cannot use what KVM offers it while it is hidden. Leave it if an older driver or something else needs it, such as a game.',

  'checkup.blind.title': 'There is no way to see the machine',
  'checkup.blind.why':
    'It has no window, and no monitor hangs on {{card}}. Plug a monitor or a dummy plug in, or give the machine a window.',
  'checkup.no-input.title': 'There is no keyboard and mouse',
  'checkup.no-input.why':
    'The machine has no window and none of the input devices of this computer. Give it a USB keyboard and mouse or a USB controller in virt-manager, or share those of this computer.',
  'checkup.two-displays.title': 'The machine has two displays',
  'checkup.two-displays.why':
    'One is in the window, the other on {{monitors}}. Most systems draw the desktop on the one in the window at first, which has no power: choose the other one as the main display inside. Once that works and keyboard and mouse get there without the window, the virtual display can go.',
  'checkup.window-only.title': 'No monitor hangs on the card',
  'checkup.window-only.why':
    'The window shows the virtual display, not what {{card}} draws. To see that, plug in a monitor (a second input of the one that you have will do), or a dummy plug together with Looking Glass or a remote desktop. Looking Glass is faster; it needs its own program on both sides (looking-glass.io).',
  'checkup.input-by-window.title': 'Keyboard and mouse go through the window',
  'checkup.input-by-window.why':
    'They work only while the window is open and in front. Ways without it: sharing those of this computer ({{inputs}}), which both control keys together hand over and back; a second keyboard and mouse, or a USB controller, given to the machine; Looking Glass, which brings the pointer along.',
  'checkup.input-by-window.why.none':
    'They work only while the window is open and in front. Ways without it: a second keyboard and mouse, or a USB controller, given to the machine; a USB switch; Looking Glass, which brings the pointer along.',

  'checkup.disk-emulated.title': 'A disk is emulated in full',
  'checkup.disk-emulated.why':
    '{{disks}}: such a disk costs processor time with each access. virtio is faster, but a system that has not loaded its driver at the start does not find its disk there. On Linux see that the initramfs holds virtio_blk, then change the bus in virt-manager; go back if it does not start.',
  'checkup.disk-emulated.why.windows':
    '{{disks}}: such a disk costs processor time with each access. virtio is faster, but Windows needs its driver before the change: add a small second disk at virtio, install the drivers from virtio-win.iso, shut down, then change the bus of the first and remove the second.',
  'checkup.net-emulated.title': 'The network device is emulated in full',
  'checkup.net-emulated.why': 'virtio moves data faster and costs less processor time. Linux has its driver.',
  'checkup.net-emulated.why.driver':
    'virtio moves data faster and costs less processor time. Install its driver in the guest first (for Windows from virtio-win.iso), then change the model in virt-manager.',

  'checkup.hugepages.title': 'Memory in small pages',
  'checkup.hugepages.why':
    'With huge pages the processor finds memory faster, which some games and computations show. {{pages}} pages of 2 MiB have to be set aside for {{memory}}, and are lost to this computer meanwhile. Many machines run well without.',
  'checkup.cpu-pinning.title': 'Processors are not pinned',
  'checkup.cpu-pinning.why':
    'The machine would get the processors {{cpus}} for itself, close to the card, and {{rest}} stay for everything else. That evens out stutter while this computer is busy; it helps little while it is idle.',
  'checkup.cpu-pinning.why.one-cache':
    'The machine would get the processors {{cpus}}, which share one cache, for itself, and {{rest}} stay for everything else. That evens out stutter while this computer is busy; it helps little while it is idle.',

  'fix.attach-whole-group.title': 'Give the whole card, on one slot',
  'fix.machine-q35.title': 'Change to q35',
  'fix.machine-q35.risk':
    'All devices move to other places, as if the mainboard was replaced. Linux may name its network device anew, Windows sets its devices up again and may ask for activation. Snapshots of the machine fit no longer. If it does not start, take this back.',
  'fix.firmware-uefi.title': 'Start by UEFI',
  'fix.firmware-uefi.risk':
    'A system that was installed for BIOS does not start by UEFI. Do this for a machine that is still to be installed, or after converting its disk (Windows: mbr2gpt, before this). If it does not start, take this back.',
  'fix.secure-boot.title': 'Turn on Secure Boot',
  'fix.secure-boot.risk':
    'If the machine has run before, its old firmware settings stay on the disk, without the keys. Start it once with “virsh start --reset-nvram” and its name. Systems without a signed loader do not start any more; if so, take this back.',
  'fix.tpm.title': 'Add a TPM 2.0',
  'fix.tpm.risk': 'The program swtpm has to be installed on this computer, or the machine does not start.',
  'fix.cpu-passthrough.title': 'Pass the processor through',
  'fix.cpu-passthrough.risk':
    'The guest sees another processor at its next start; Windows may ask for activation. The machine can then run only on computers with the same kind of processor.',
  'fix.cpu-topology.title': 'Put all processors into one socket',
  'fix.memballoon-none.title': 'Remove the balloon',
  'fix.hard-limit.title': 'Remove the limit',
  'fix.memory-memfd.title': 'Take the memory from memfd',
  'fix.net-virtio.title': 'Change to virtio',
  'fix.net-virtio.risk':
    'The network device may get another name inside; settings that name it have to follow.',
  'fix.hide-hypervisor.title': 'Hide the hypervisor',
  'fix.show-hypervisor.title': 'Stop hiding',
  'fix.display-window.title': 'Give it a window',
  'fix.display-none.title': 'Remove the virtual display',
  'fix.display-none.risk':
    'The window stays black from then on. If the card shows no picture either, take this back.',
  'fix.input-evdev.title': 'Share keyboard and mouse',
  'fix.input-evdev.risk':
    'While the machine has them, this computer does not see them. Both control keys together hand them over and back.',
  'fix.hugepages.title': 'Use huge pages',
  'fix.hugepages.risk':
    'The machine does not start until {{pages}} pages are set aside: “sysctl vm.nr_hugepages={{pages}}”, best soon after the start of this computer, as memory breaks into pieces later on. For good, write that setting into a file in /etc/sysctl.d.',
  'fix.cpu-pinning.title': 'Pin the processors',
  'fix.cpu-pinning.risk':
    'The processor is passed through as well, and its cores are shown to the guest as they are; Windows may ask for activation. Other programs may still use the pinned processors.',
} as const
