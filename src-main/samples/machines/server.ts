/** Two-socket EPYC server on Debian: a BMC draws the console, an accelerator hangs on each socket, one is already taken. */
export const server = `
os debian 13 | Debian GNU/Linux 13 (trixie)
kernel 6.12.48+deb13-amd64
cmdline BOOT_IMAGE=/vmlinuz-6.12.48+deb13-amd64 root=/dev/mapper/vg0-root ro quiet iommu=pt
cpu amd threads=192 svm | AMD EPYC 9654 96-Core Processor
board Supermicro | H13DSG-O-CPU
product Supermicro | AS -4125GS-TNRT
bios American Megatrends International, LLC. | 3.1 | 09/27/2024
chassis server
memory 768G available=690G
boot-free 640G
boot grub initramfs-tools image=74M others=6.12.43+deb13-amd64
hugepages 1G total=256 free=128
firmware uefi
iommu on type=identity
selinux disabled
session tty
installed kvm qemu ovmf libvirt-monolithic

00:00.0 1022:14a4 0600 rev=01 numa=0
00:00.2 1022:149e 0806 rev=01 numa=0
00:01.0 1022:149f 0600 g19 rev=01 numa=0
00:05.1 1022:14aa 0604 g25 rev=01 numa=0 driver=pcieport
  02:00.0 8086:15ff 0200 g32 rev=02 driver=i40e sub=15d9:1c98 bars=16M/64p,-,32K/64p link=x4@8.0 reset=flr,bus vfs=0/64
  02:00.1 8086:15ff 0200 g33 rev=02 driver=i40e sub=15d9:1c98 bars=16M/64p,-,32K/64p link=x4@8.0 reset=flr,bus vfs=0/64
00:07.1 1022:14a7 0604 g26 rev=01 numa=0 driver=pcieport
  03:00.0 1022:14ac 1300 g26 rev=01
  03:00.4 1022:14c9 0c03 g26 rev=da driver=xhci_hcd sub=15d9:1c98 bars=1M/64
  03:00.5 1022:14ca 1080 g26 driver=ccp
00:14.0 1022:790b 0c05 g27 rev=71 numa=0 driver=piix4_smbus
00:14.3 1022:790e 0601 g27 rev=51 numa=0
00:18.0 1022:14ad 0600 g28 numa=0
00:19.0 1022:14ad 0600 g29 numa=1
20:00.0 1022:14a4 0600 rev=01 numa=0
20:00.2 1022:149e 0806 rev=01 numa=0
20:03.1 1022:14a5 0604 g38 rev=01 numa=0 driver=pcieport
  21:00.0 1344:51c3 0108 g45 rev=01 driver=nvme sub=1344:2b00 bars=256K/64 link=x4@16.0 reset=flr,bus vfs=0/32
20:03.2 1022:14a5 0604 g39 rev=01 numa=0 driver=pcieport
  22:00.0 1344:51c3 0108 g46 rev=01 driver=nvme sub=1344:2b00 bars=256K/64 link=x4@16.0 reset=flr,bus vfs=0/32
40:00.0 1022:14a4 0600 rev=01 numa=0
40:00.2 1022:149e 0806 rev=01 numa=0
40:01.1 1022:14ab 0604 g12 rev=01 numa=0 driver=pcieport
  41:00.0 10de:26b9 0302 g17 rev=a1 driver=nouveau sub=10de:1851 bars=16M/64p,64G/64pr,32M/64p link=x16@2.5/x16@16.0 reset=flr,bus vfs=0/32
60:00.0 1022:14a4 0600 rev=01 numa=0
60:00.2 1022:149e 0806 rev=01 numa=0
60:05.2 1022:14aa 0604 g6 rev=01 numa=0 driver=pcieport
  61:00.0 1a03:1150 0604 g9 rev=06
    62:00.0 1a03:2000 0300 g9 rev=52 driver=ast sub=15d9:1c98 bars=64M,256K,128/io boot-vga
80:00.0 1022:14a4 0600 rev=01 numa=1
80:00.2 1022:149e 0806 rev=01 numa=1
80:07.1 1022:14a7 0604 g73 rev=01 numa=1 driver=pcieport
  81:00.4 1022:14c9 0c03 g73 rev=da driver=xhci_hcd sub=15d9:1c98 bars=1M/64
c0:00.0 1022:14a4 0600 rev=01 numa=1
c0:00.2 1022:149e 0806 rev=01 numa=1
c0:01.1 1022:14ab 0604 g58 rev=01 numa=1 driver=pcieport
  c1:00.0 10de:26b9 0302 g65 rev=a1 driver=vfio-pci override=vfio-pci sub=10de:1851 bars=16M/64p,64G/64pr,32M/64p link=x16@2.5/x16@16.0 reset=flr,bus vfs=0/32

gpu 62:00.0 card0
  connector VGA-1
gpu 41:00.0 card1 renderD128

disk nvme0n1 21:00.0 894G multipath | Micron_7450_MTFDKBG960TFR
  part nvme0n1p1 512M vfat /boot/efi
  part nvme0n1p2 893G
disk nvme1n1 22:00.0 894G multipath | Micron_7450_MTFDKBG960TFR
  part nvme1n1p1 512M
  part nvme1n1p2 893G
volume md0 893G raid over=nvme0n1p2,nvme1n1p2
volume dm-0 861G lvm over=md0 ext4 / | vg0-root
volume dm-1 32G lvm over=md0 swap | vg0-swap
net enp2s0f0np0 02:00.0 up default
net enp2s0f1np1 02:00.1
keyboard 03:00.4 usb=1-1.2 | American Megatrends Virtual Keyboard
vm inference c1:00.0
file /etc/driverctl.d/0000:c1:00.0
  | vfio-pci
`
