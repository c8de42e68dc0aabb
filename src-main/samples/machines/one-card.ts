/** AM4 desktop without graphics in its processor: the Radeon is all that draws. */
export const oneCard = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=a2c9e7d0-33e4-4d8f-9f2c-0d8c3f6a7b55 ro rootflags=subvol=root rhgb quiet
cpu amd threads=12 svm | AMD Ryzen 5 5600X 6-Core Processor
board Micro-Star International Co., Ltd. | B450 TOMAHAWK MAX (MS-7C02)
product Micro-Star International Co., Ltd. | MS-7C02
bios American Megatrends International, LLC. | 3.I1 | 12/05/2024
chassis desktop
memory 16G available=11G
boot-free 601M
boot grub-bls dracut image=58M
firmware uefi secure-boot
iommu on
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 1022:1480 0600
00:00.2 1022:1481 0806
00:01.0 1022:1482 0600 g0
00:01.1 1022:1483 0604 g1 driver=pcieport
  01:00.0 1987:5012 0108 g14 rev=01 driver=nvme sub=1987:5012 bars=16K/64 link=x4@8.0 reset=flr,bus
00:01.3 1022:1483 0604 g2 driver=pcieport
  02:00.0 1022:43d5 0c03 g15 rev=01 driver=xhci_hcd sub=1b21:1142 bars=32K/64
  02:00.1 1022:43c8 0106 g15 rev=01 driver=ahci sub=1b21:1062 bars=-,-,-,-,-,128K
  02:00.2 1022:43c6 0604 g15 rev=01 driver=pcieport
    03:00.0 1022:43c7 0604 g15 rev=01 driver=pcieport
    03:01.0 1022:43c7 0604 g15 rev=01 driver=pcieport
      05:00.0 10ec:8168 0200 g15 rev=15 driver=r8169 sub=1462:7c02 bars=256/io,-,4K/64,16K/64 reset=bus
    03:04.0 1022:43c7 0604 g15 rev=01 driver=pcieport
00:02.0 1022:1482 0600 g3
00:03.0 1022:1482 0600 g4
00:03.1 1022:1483 0604 g5 driver=pcieport
  07:00.0 1002:1478 0604 g16 rev=c1 driver=pcieport link=x8@8.0/x8@16.0
    08:00.0 1002:1479 0604 g17 driver=pcieport link=x16@16.0
      09:00.0 1002:73ef 0300 g18 rev=c1 driver=amdgpu sub=1462:5024 bars=8G/64pr,256M/64pr,256/io,1M rom=128K link=x16@16.0 reset=bus boot-vga
      09:00.1 1002:ab28 0403 g19 driver=snd_hda_intel sub=1002:ab28 bars=16K link=x16@16.0 reset=bus
00:04.0 1022:1482 0600 g6
00:05.0 1022:1482 0600 g7
00:07.0 1022:1482 0600 g8
00:07.1 1022:1484 0604 g9 driver=pcieport
  0a:00.0 1022:148a 1300 g20
00:08.0 1022:1482 0600 g10
00:08.1 1022:1484 0604 g11 driver=pcieport
  0b:00.0 1022:1485 1300 g21
  0b:00.1 1022:1486 1080 g22 driver=ccp bars=-,-,1M,-,-,8K
  0b:00.3 1022:149c 0c03 g23 driver=xhci_hcd sub=1462:7c02 bars=1M/64 reset=pm
  0b:00.4 1022:1487 0403 g24 driver=snd_hda_intel sub=1462:ec02 bars=32K
00:14.0 1022:790b 0c05 g12 rev=61 driver=piix4_smbus sub=1462:7c02
00:14.3 1022:790e 0601 g12 rev=51 sub=1462:7c02
00:18.0 1022:1440 0600 g13
00:18.3 1022:1443 0600 g13 driver=k10temp

gpu 09:00.0 card1 renderD128
  connector DP-1 | VG27AQ1A
  connector DP-2
  connector DP-3
  connector HDMI-A-1

disk nvme0n1 01:00.0 894G | SABRENT ROCKET 1TB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 892G btrfs / /home
volume zram0 8G zram swap
net enp5s0 05:00.0 up default
keyboard 02:00.0 usb=1-9 | Logitech K120
mouse 0b:00.3 usb=3-1 | Logitech M185
sound card0 09:00.1 id=HDMI | HDA ATI HDMI
sound card1 0b:00.4 id=Generic | HD-Audio Generic
process 2051 gnome-shell /dev/dri/card1 /dev/dri/renderD128
process 3377 firefox /dev/dri/renderD128
`
