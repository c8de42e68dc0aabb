/** The checks of readiness on memory, start, system and programs, and the commands that install what is missing. */
export const readinessSystem = {
  'install.dnf': 'Install it with: sudo dnf install {{packages}}',
  'install.rpm-ostree':
    'Install it with: rpm-ostree install {{packages}}. It is there after the next restart.',
  'install.apt': 'Install it with: sudo apt install {{packages}}',
  'install.other':
    'Install it with the package manager of this system. On Fedora the packages are called: {{packages}}.',

  'check.memory.title': 'Memory for two systems',
  'check.memory.why':
    'A virtual machine with a real card takes all of its memory at once and lends none of it back while it runs. The rest must be enough for this computer.',
  'check.memory.enough':
    'This computer has {{total}} of memory, {{free}} of it free now. That is enough for a desktop and a virtual machine.',
  'check.memory.little':
    'This computer has {{total}} of memory, {{free}} of it free now. A desktop wants 4 GiB and Windows 11 wants 4 GiB more; with less, both get slow or are ended.',
  'check.memory.unknown': 'The size of the memory could not be read.',
  'check.memory.fix': 'Give the virtual machine little memory (2 GiB for a small Linux), or add memory.',

  'check.boot-space.title': 'Room for start files (/boot)',
  'check.boot-space.why':
    'A hand-over that works from the very start of the computer needs a new start file (initramfs), often 50 to 150 MB, for each installed kernel. If /boot runs full while it is written, that kernel cannot start.',
  'check.boot-space.enough': '{{free}} are free on the file system of /boot.',
  'check.boot-space.tight': '{{free}} are free on the file system of /boot. {{needed}} would be comfortable.',
  'check.boot-space.full': 'Only {{free}} are free on the file system of /boot. {{needed}} are needed.',
  'check.boot-space.unknown': 'How much room /boot has could not be found out.',
  'check.boot-space.fix':
    'Remove kernels that you no longer start. The command "df -h /boot" shows the room, and the package manager lists the installed kernels.',

  'check.firmware-mode.title': 'Kind of start (UEFI or BIOS)',
  'check.firmware-mode.why':
    'Modern cards are made for UEFI. In a start by the older BIOS way the firmware can leave the card that it lit in a state that a virtual machine does not cope with.',
  'check.firmware-mode.uefi': 'This computer was started by UEFI.',
  'check.firmware-mode.bios': 'This computer was started by the older BIOS way (legacy or CSM).',
  'check.firmware-mode.unknown': 'How this computer was started could not be found out.',
  'check.firmware-mode.fix':
    'It can work as it is. To change it means to install the system anew for UEFI; do so only if the card makes trouble.',

  'check.secure-boot.title': 'Secure Boot',
  'check.secure-boot.why':
    'For information. Secure Boot lets only signed parts into the kernel. What Handover uses is signed by the distribution.',
  'check.secure-boot.on':
    'Secure Boot is on and may stay on. It refuses only extra modules and kernels that are not signed for this computer, such as vendor-reset or kernels with an ACS patch.',
  'check.secure-boot.off': 'Secure Boot is off. Nothing here depends on it.',
  'check.secure-boot.unknown': 'Whether Secure Boot is on could not be found out.',

  'check.system.title': 'Operating system',
  'check.system.why':
    'Systems differ in how their start files and kernel arguments are changed. A wrong way can keep a computer from starting.',
  'check.system.known': 'This is {{name}}.',
  'check.system.other': 'This is {{name}}. Handover knows the ways of Fedora and of Debian.',
  'check.system.fix':
    'Looking is safe on every system. For a change, use a Fedora or Debian system, or take what Handover shows as advice and do it by hand.',

  'check.atomic.title': 'Atomic system',
  'check.atomic.why':
    'On such a system each change makes a new version of the whole system, which takes effect with the next restart.',
  'check.atomic.there':
    '{{name}} is an Atomic system. The version from before stays in the boot menu by itself, so there is always a way back. Kernel arguments are changed with rpm-ostree.',

  'check.selinux.title': 'SELinux',
  'check.selinux.why':
    'SELinux keeps a virtual machine that was broken into away from this system and from the others. Handover works with it turned on.',
  'check.selinux.enforcing': 'SELinux is on (enforcing).',
  'check.selinux.permissive': 'SELinux only reports what it would refuse (permissive).',
  'check.selinux.disabled': 'SELinux is turned off.',
  'check.selinux.not-used': 'This system does not rely on SELinux.',
  'check.selinux.unknown': 'The state of SELinux could not be found out.',
  'check.selinux.fix':
    'Some guides advise to turn it off. There is no need to: set SELINUX=enforcing in /etc/selinux/config and restart.',

  'check.session.title': 'Desktop session',
  'check.session.why': 'For information. The desktop is what holds a card while it draws.',
  'check.session.wayland': 'A desktop runs here (Wayland).',
  'check.session.x11': 'A desktop runs here (X11).',
  'check.session.tty': 'A text console runs here, no desktop.',
  'check.session.none': 'No desktop runs here.',
  'check.session.unknown': 'Whether a desktop runs here could not be found out.',

  'check.libvirt.title': 'libvirt',
  'check.libvirt.why':
    'libvirt keeps the virtual machines and gives them their devices. Handover speaks to it when you give a card to a machine.',
  'check.libvirt.modular': 'libvirt is installed (one service for each task).',
  'check.libvirt.monolithic': 'libvirt is installed (one service for all tasks).',
  'check.libvirt.answers': 'It answers.',
  'check.libvirt.not-asked': 'It was not asked anything here.',
  'check.libvirt.no-answer': 'It did not answer in time; it may just be starting. Check again.',
  'check.libvirt.refused': 'It refused this user.',
  'check.libvirt.silent': 'Its service does not answer.',
  'check.libvirt.absent': 'libvirt is not installed.',
  'check.libvirt.unknown': 'Whether libvirt is installed could not be found out.',
  'check.libvirt.fix.refused':
    'Let your user manage virtual machines with: sudo usermod -aG libvirt $USER. Then log out and in again.',
  'check.libvirt.fix.start.modular':
    'Restart the computer after the installation, or start it with: sudo systemctl start virtqemud.socket virtnodedevd.socket virtnetworkd.socket virtstoraged.socket',
  'check.libvirt.fix.start.monolithic':
    'Restart the computer after the installation, or start it with: sudo systemctl start libvirtd.socket',

  'check.programs.unknown': 'The programs of this system cannot be seen here.',

  'check.qemu.title': 'QEMU',
  'check.qemu.why': 'QEMU is the program that a virtual machine runs in.',
  'check.qemu.there': 'QEMU is installed.',
  'check.qemu.absent': 'QEMU was not found.',

  'check.ovmf.title': 'Firmware for virtual machines (OVMF)',
  'check.ovmf.why':
    'A virtual machine with a modern card should start by UEFI, for which it needs this firmware. Windows 11 demands it.',
  'check.ovmf.there': 'A UEFI firmware for virtual machines is installed.',
  'check.ovmf.absent': 'No UEFI firmware for virtual machines was found.',

  'check.virt-manager.title': 'virt-manager',
  'check.virt-manager.why':
    'With virt-manager you create and open virtual machines in a window. Handover gives them the card.',
  'check.virt-manager.there': 'virt-manager is installed.',
  'check.virt-manager.absent':
    'virt-manager was not found. It is optional: other programs can create the machine as well, and a Flatpak of it is not seen here.',

  'check.setups.title': 'Earlier passthrough set-ups',
  'check.setups.why':
    'Settings from a guide or a script go on working beside those of Handover. Two of them can want different things of the same card.',
  'check.setups.none': 'None was found.',
  'check.setups.found_one': '1 setting was found, in {{files}}.',
  'check.setups.found_other': '{{count}} settings were found, in {{files}}.',
  'check.setups.fix':
    'Decide for each: let Handover adopt it, remove it, or leave it as it is. Nothing is changed without you.',

  'check.other-tools.title': 'Other programs that switch cards',
  'check.other-tools.why':
    'Such a program moves cards between drivers by itself, also after Handover has done so. Only one of them can have the say.',
  'check.other-tools.found_one': '{{tools}} is set up on this computer.',
  'check.other-tools.found_other': '{{tools}} are set up on this computer.',
  'check.other-tools.fix':
    'Turn it off for the card that you hand over, or keep it and leave that card to it.',
} as const
