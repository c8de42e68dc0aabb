/** AM4 desktop with a second card in a slot of the chipset, which has one group for all that hangs on it. */
export const sharedGroup = `
os fedora 44 variant=kde | Fedora Linux 44 (KDE Plasma Desktop Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=f6f1b5d8-90e7-4f19-a6f3-6d3f4a1f2c66 ro rhgb quiet
cpu amd threads=12 svm | AMD Ryzen 5 3600 6-Core Processor
board Micro-Star International Co., Ltd. | B450M MORTAR MAX (MS-7B89)
product Micro-Star International Co., Ltd. | MS-7B89
bios American Megatrends International, LLC. | 2.K0 | 11/27/2024
chassis desktop
memory 32G available=26G
boot-free 410M
boot grub-bls dracut image=63M others=7.1.8-200.fc44.x86_64
firmware uefi
iommu on
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 1022:1480 0600
00:00.2 1022:1481 0806
00:01.0 1022:1482 0600 g0
00:01.3 1022:1483 0604 g1 driver=pcieport
  03:00.0 1022:43d5 0c03 g11 rev=01 driver=xhci_hcd sub=1b21:1142 bars=32K/64
  03:00.1 1022:43c8 0106 g11 rev=01 driver=ahci sub=1b21:1062 bars=-,-,-,-,-,128K
  03:00.2 1022:43c6 0604 g11 rev=01 driver=pcieport
    20:00.0 1022:43c7 0604 g11 rev=01 driver=pcieport
      21:00.0 144d:a808 0108 g11 driver=nvme sub=144d:a801 bars=16K/64 link=x2@8.0/x4@8.0 reset=flr,bus
    20:01.0 1022:43c7 0604 g11 rev=01 driver=pcieport
      22:00.0 10ec:8168 0200 g11 rev=15 driver=r8169 sub=1462:7b89 bars=256/io,-,4K/64,16K/64 reset=bus
    20:04.0 1022:43c7 0604 g11 rev=01 driver=pcieport
      25:00.0 10de:1c03 0300 g11 rev=a1 driver=nouveau sub=3842:6163 bars=16M,256M/64p,32M/64p,128/io rom=512K link=x4@2.5/x16@8.0 reset=bus
      25:00.1 10de:10f1 0403 g11 rev=a1 driver=snd_hda_intel sub=3842:6163 bars=16K link=x4@2.5/x16@8.0 reset=bus
00:02.0 1022:1482 0600 g2
00:03.0 1022:1482 0600 g3
00:03.1 1022:1483 0604 g4 driver=pcieport
  26:00.0 10de:1d01 0300 g12 rev=a1 driver=nouveau sub=1462:8c98 bars=16M,256M/64p,32M/64p,128/io rom=512K link=x4@8.0 reset=bus boot-vga
  26:00.1 10de:0fb8 0403 g12 rev=a1 driver=snd_hda_intel sub=1462:8c98 bars=16K link=x4@8.0 reset=bus
00:04.0 1022:1482 0600 g5
00:05.0 1022:1482 0600 g6
00:07.0 1022:1482 0600 g7
00:07.1 1022:1484 0604 g7 driver=pcieport
  27:00.0 1022:148a 1300 g7
00:08.0 1022:1482 0600 g8
00:08.1 1022:1484 0604 g8 driver=pcieport
  28:00.0 1022:1485 1300 g8
  28:00.1 1022:1486 1080 g8 driver=ccp bars=-,-,1M,-,-,8K
  28:00.3 1022:149c 0c03 g8 driver=xhci_hcd sub=1462:7b89 bars=1M/64 reset=pm
  28:00.4 1022:1487 0403 g8 driver=snd_hda_intel sub=1462:fb89 bars=32K
00:14.0 1022:790b 0c05 g9 rev=61 driver=piix4_smbus sub=1462:7b89
00:14.3 1022:790e 0601 g9 rev=51 sub=1462:7b89
00:18.0 1022:1440 0600 g10
00:18.3 1022:1443 0600 g10 driver=k10temp

gpu 26:00.0 card1 renderD128
  connector DP-1
  connector HDMI-A-1 | BenQ GW2480
gpu 25:00.0 card0 renderD129
  connector DP-2
  connector HDMI-A-2
  connector DVI-D-1

disk nvme0n1 21:00.0 465G | Samsung SSD 970 EVO 500GB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 463G btrfs / /home
disk sda 03:00.1 1863G | ST2000DM008-2FR102
  part sda1 1863G ext4 /srv/games
volume zram0 8G zram swap
net enp34s0 22:00.0 up default
keyboard 28:00.3 usb=3-1 | CHERRY Stream Keyboard
mouse 28:00.3 usb=3-2 | Logitech MX Anywhere
sound card0 26:00.1 id=NVidia | HDA NVidia
sound card1 25:00.1 id=NVidia_1 | HDA NVidia
sound card2 28:00.4 id=Generic | HD-Audio Generic
process 1722 kwin_wayland /dev/dri/card1 /dev/dri/renderD128
`
