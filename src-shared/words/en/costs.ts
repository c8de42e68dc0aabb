/** What this computer loses when a card goes to a virtual machine. */
export const costs = {
  'cost.list-more_one': '{{list}} and {{count}} more',
  'cost.list-more_other': '{{list}} and {{count}} more',
  'cost.swap': 'swap space',
  'cost.disk-label': '{{name}} ({{model}})',

  'cost.boot-disk': 'The disk {{disk}} holds {{uses}}: this computer runs from it and cannot do without it.',
  'cost.boot-disk-part':
    'The disk {{disk}} holds a part of {{uses}}: this computer runs from it and cannot do without it.',
  'cost.mounted-disk':
    'The disk {{disk}} is in use here ({{uses}}). While the card is with a virtual machine, its files are out of reach: close and unmount it first.',
  'cost.idle-disk':
    'The disk {{disk}} is not in use now. It goes to the virtual machine with everything on it.',
  'cost.unknown-disk':
    'It could not be found out whether this computer runs from the disk {{disk}}. Look that up before you go on.',
  'cost.unknown-storage':
    '{{device}} is made for disks, and it could not be found out which ones hang on it. Look that up before you go on.',
  'cost.empty-storage': '{{device}} is made for disks. None that this computer sees hangs on it.',

  'cost.default-network':
    'The network connection {{interface}} is the way to the internet. It is lost while the card is with a virtual machine: connect another one first.',
  'cost.only-network':
    'The network connection {{interface}} is the only one that works. This computer is offline while the card is with a virtual machine: connect another one first.',
  'cost.network': 'The network connection {{interface}} goes along. Others remain.',
  'cost.only-network-device':
    '{{device}} is the only network device. This computer is offline while the card is with a virtual machine.',
  'cost.unknown-network':
    'It could not be found out whether this computer needs the network device {{device}}. Look that up before you go on.',
  'cost.idle-network': 'The network device {{device}} goes along. This computer does not use it now.',

  'cost.last-keyboard':
    'The keyboard {{name}} hangs on it, and there is no other. Plug a keyboard into another port first.',
  'cost.last-mouse':
    'The mouse {{name}} hangs on it, and there is no other. Plug a mouse into another port first.',
  'cost.usb': 'A USB controller goes along, and with it: {{things}}.',
  'cost.usb-ports':
    'A USB controller goes along. What is plugged into its ports then belongs to the virtual machine; nothing that this computer uses is plugged in now.',

  'cost.card-audio': 'The sound of the card itself, over HDMI or DisplayPort, goes along.',
  'cost.card-audio-only':
    'The sound of the card itself, over HDMI or DisplayPort, goes along. This computer has no other sound.',
  'cost.only-audio': '{{name}} is the only sound that this computer has besides the card. It will be silent.',
  'cost.audio': 'The sound device {{name}} goes along. Others remain.',

  'cost.only-display':
    'No other graphics card would be left for this computer: the screen stays black until the card comes back.',
  'cost.monitor-label': '{{monitor}} ({{connector}})',
  'cost.built-in-screen':
    'The built-in screen of this computer hangs on the card and goes dark. It cannot be plugged in elsewhere.',
  'cost.all-monitors_one':
    'The monitor {{monitors}} goes dark, and no other is connected. Plug it into the graphics card that stays.',
  'cost.all-monitors_other':
    'The monitors {{monitors}} go dark, and no others are connected. Plug one into the graphics card that stays.',
  'cost.monitors_one': 'The monitor {{monitors}} goes dark. Others stay with this computer.',
  'cost.monitors_other': 'The monitors {{monitors}} go dark. Others stay with this computer.',
  'cost.other-card':
    'The graphics card {{device}} goes along, because it shares an IOMMU group with this one.',

  'cost.isa-bridge':
    '{{device}} ties the mainboard together: keyboard controller, clock and firmware hang on it. It is never given away.',
  'cost.smbus':
    '{{device}} carries temperature sensors, fans and memory settings of the mainboard. It is never given away.',
  'cost.bridge': '{{device}} is a bridge that other devices hang on. It is never given away.',
  'cost.security-processor':
    '{{device}} belongs to the processor itself and guards memory and start-up. Without it, sleep and the TPM may fail.',
  'cost.memory-device':
    '{{device}} is memory or memory control of the mainboard. Without it, the computer may become unstable.',
  'cost.serial-bus':
    '{{device}} connects parts of the mainboard such as the firmware chip. Without it, some of them stop working.',
  'cost.device': '{{device}} goes along, and this computer cannot use it meanwhile.',
  'cost.unknown-device': 'The device {{address}} goes along. Nothing more is known of it.',
} as const
