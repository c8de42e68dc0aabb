/** X570 desktop with two RTX 3090 of one make: nothing but their slots tells them apart. */
export const twinNvidia = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd1,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=c2b5c9d4-5e0a-4d7c-8a3e-7f1f5b0a9e21 ro rhgb quiet rd.driver.blacklist=nouveau,nova_core modprobe.blacklist=nouveau,nova_core
cpu amd threads=32 svm | AMD Ryzen 9 5950X 16-Core Processor
board ASUSTeK COMPUTER INC. | ROG CROSSHAIR VIII DARK HERO
product ASUS | System Product Name
bios American Megatrends Inc. | 4805 | 03/19/2024
chassis desktop
memory 64G available=52G
boot-free 588M
boot grub-bls dracut image=63M others=7.1.8-200.fc44.x86_64
firmware uefi
iommu on
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 1022:1480 0600
00:00.2 1022:1481 0806
00:01.0 1022:1482 0600 g0
00:01.1 1022:1483 0604 g1 driver=pcieport
  01:00.0 144d:a80a 0108 g14 driver=nvme sub=144d:a801 bars=16K/64 link=x4@16.0 reset=flr,bus
00:01.2 1022:1483 0604 g2 driver=pcieport
  02:00.0 1022:57ad 0604 g15 driver=pcieport
    03:04.0 1022:57a3 0604 g16 driver=pcieport
      04:00.0 10ec:8125 0200 g22 rev=05 driver=r8169 sub=1043:87d7 bars=256/io,-,64K/64,16K/64 reset=bus
    03:05.0 1022:57a3 0604 g17 driver=pcieport
      05:00.0 8086:2723 0280 g23 rev=1a driver=iwlwifi sub=8086:0084 bars=16K/64 reset=flr,bus
    03:08.0 1022:57a4 0604 g18 driver=pcieport
      06:00.3 1022:149c 0c03 g18 driver=xhci_hcd sub=1043:87c0 bars=1M/64
    03:09.0 1022:57a4 0604 g19 driver=pcieport
      07:00.0 1022:7901 0106 g19 rev=51 driver=ahci sub=1043:87c0 bars=-,-,-,-,-,2K
00:02.0 1022:1482 0600 g3
00:03.0 1022:1482 0600 g4
00:03.1 1022:1483 0604 g5 driver=pcieport
  0b:00.0 10de:2204 0300 g24 rev=a1 driver=nvidia sub=1043:87b3 bars=16M,32G/64pr,32M/64p,128/io rom=512K link=x8@2.5/x16@16.0 reset=bus boot-vga
  0b:00.1 10de:1aef 0403 g24 rev=a1 driver=snd_hda_intel sub=1043:87b3 bars=16K link=x8@2.5/x16@16.0 reset=bus
00:03.2 1022:1483 0604 g6 driver=pcieport
  0c:00.0 10de:2204 0300 g25 rev=a1 driver=nvidia sub=1043:87b3 bars=16M,32G/64pr,32M/64p,128/io rom=512K link=x8@2.5/x16@16.0 reset=bus
  0c:00.1 10de:1aef 0403 g25 rev=a1 driver=snd_hda_intel sub=1043:87b3 bars=16K link=x8@2.5/x16@16.0 reset=bus
00:05.0 1022:1482 0600 g8
00:07.0 1022:1482 0600 g9
00:07.1 1022:1484 0604 g10 driver=pcieport
00:08.0 1022:1482 0600 g11
00:08.1 1022:1484 0604 g12 driver=pcieport
  0e:00.0 1022:1485 1300 g27
  0e:00.1 1022:1486 1080 g28 driver=ccp bars=-,-,1M,-,-,8K
  0e:00.3 1022:149c 0c03 g29 driver=xhci_hcd sub=1043:87c0 bars=1M/64 reset=pm
  0e:00.4 1022:1487 0403 g30 driver=snd_hda_intel sub=1043:87fb bars=32K
00:14.0 1022:790b 0c05 g13 rev=61 driver=piix4_smbus sub=1043:87c0
00:14.3 1022:790e 0601 g13 rev=51 sub=1043:87c0
00:18.0 1022:1440 0600 g20
00:18.3 1022:1443 0600 g20 driver=k10temp

gpu 0b:00.0 card0 renderD128
  connector DP-1 | LG ULTRAGEAR
  connector DP-2 | LG ULTRAGEAR
  connector HDMI-A-1
gpu 0c:00.0 card1 renderD129
  connector DP-3
  connector HDMI-A-2

disk nvme0n1 01:00.0 1863G | Samsung SSD 980 PRO 2TB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 1861G btrfs / /home
disk sda 07:00.0 3726G | WDC WD40EFAX-68JH4N1
  part sda1 3726G ext4 /srv
volume zram0 8G zram swap
net enp4s0 04:00.0 up default
net wlp5s0 05:00.0 wifi
keyboard 0e:00.3 usb=1-2 | Corsair K70
mouse 0e:00.3 usb=1-3 | Logitech G502
sound card0 0b:00.1 id=NVidia | HDA NVidia
sound card1 0c:00.1 id=NVidia_1 | HDA NVidia
sound card2 0e:00.4 id=Generic | HD-Audio Generic
process 2291 gnome-shell /dev/dri/card0 /dev/dri/renderD128 /dev/nvidiactl /dev/nvidia0
process 4810 python3 /dev/nvidiactl /dev/nvidia1
`
