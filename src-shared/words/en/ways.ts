/** When to use which way to a picture in a virtual machine. */
export const ways = {
  'way.passthrough.title': 'A card of its own',
  'way.passthrough.answer':
    'Give it {{card}}: it then draws as fast as on this computer, with the maker’s own driver.',
  'way.passthrough.blocked': 'No card of this computer can be given away as things are.',
  'way.passthrough.no-card': 'This computer has no card that could be given away.',
  'way.passthrough.speed':
    'Full speed, and everything that the card can do: every game, CUDA and ROCm, video encoders, monitors plugged into it.',
  'way.passthrough.stays': 'This computer keeps drawing with {{cards}}.',
  'way.passthrough.alone':
    'While the virtual machine has {{card}}, neither this computer nor another virtual machine can use it.',
  'way.passthrough.next':
    'Choose {{card}} under Cards, apply the change, and give it to the virtual machine.',

  'way.sriov.title': 'A part of a card (SR-IOV)',
  'way.sriov.answer':
    '{{card}} can divide itself into up to {{total}} parts: the virtual machine gets one, and this computer keeps drawing with the card.',
  'way.sriov.no-card': 'No card of this computer can divide itself (SR-IOV).',
  'way.sriov.no-driver':
    '{{card}} could divide itself, but its driver now ({{driver}}) does not do that in the kernel of the distribution. Intel’s driver xe does, from kernel 6.17 on, for newer cards.',
  'way.sriov.shares': 'Several virtual machines and this computer use one card at the same time.',
  'way.sriov.parts':
    'A part has only a part of the speed and memory, and no monitor can be plugged into it: its picture comes through a window, a remote desktop or Looking Glass.',
  'way.sriov.windows': 'Windows needs a driver from the maker of the card that knows such parts.',
  'way.sriov.next':
    'Make the parts: “echo 1 | sudo tee /sys/bus/pci/devices/{{address}}/sriov_numvfs”. Each then shows up as a card of its own; give that one away. It has to be made anew after each start of this computer.',

  'way.mediated.title': 'A share of a card (mediated device)',
  'way.mediated.answer':
    '{{card}} can be shared by GVT-g: the virtual machine sees a small Intel card, and this computer keeps drawing.',
  'way.mediated.no-card':
    'No card of this computer can be shared in this way. It was for Intel graphics of the 5th to 10th generation.',
  'way.mediated.nvidia':
    'NVIDIA’s way of this kind (vGPU) needs a licence, a data centre card and another system than this one; GeForce cards do not have it.',
  'way.mediated.shares': 'This computer and the virtual machine use one card at the same time, Windows too.',
  'way.mediated.old': 'Intel no longer develops it. It is slow for games, and tied to old processors.',
  'way.mediated.next':
    'Start the kernel with i915.enable_gvt=1 and load the module kvmgt, if this kernel has it. Make a device under mdev_supported_types, and add it to the virtual machine as a mediated device.',

  'way.virtio.shares':
    'Nothing is taken away: this computer and any number of virtual machines draw with one card.',
  'way.virtio.no-group': 'No restart, no IOMMU, no groups.',
  'way.virtio.windows': 'Windows has no driver for 3D by virtio-gpu; it would draw with the processor.',
  'way.virtio.no-card': 'No card of this computer has a driver that could draw for a virtual machine.',
  'way.virtio.no-cuda': 'CUDA and ROCm do not work through it.',

  'way.venus.title': 'Drawn by this computer with Vulkan (virtio-gpu, venus)',
  'way.venus.answer':
    'Let {{card}} draw for it with Vulkan: games and 3D programs of Linux run well, and nothing is given away.',
  'way.venus.against':
    'It is young: it wants QEMU 9.2 or newer, a recent Mesa on both sides, and does not run every game.',
  'way.venus.next':
    'Give the virtual machine the video device virtio with 3D, and QEMU the properties blob=on, venus=on and a hostmem size; virt-manager has no switch for these yet.',

  'way.virgl.title': 'Drawn by this computer with OpenGL (virtio-gpu, virgl)',
  'way.virgl.answer':
    'Let {{card}} draw for it with OpenGL: the desktop of a Linux guest is smooth, and nothing is given away.',
  'way.virgl.against': 'OpenGL only, at a fraction of the speed of the card: too slow for most new games.',
  'way.virgl.next':
    'In virt-manager choose the video device Virtio with 3D acceleration, and for the display SPICE, listening on nothing, with OpenGL.',

  'way.software.title': 'Drawn by the processor',
  'way.software.answer': 'No card at all: good for installing, text and office work, too slow for 3D.',
  'way.software.answer.server': 'A server needs no card: leave it at the simple display that it has.',
  'way.software.everywhere': 'It works on every computer, with every guest, and nothing has to be set up.',
  'way.software.slow': 'All drawing costs processor time; 3D and video are slow.',
  'way.software.next': 'Nothing: this is what a new virtual machine does.',
} as const
