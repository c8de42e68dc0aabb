/** AM5 desktop on Bazzite: a Radeon in the slot, another one in the processor, whose slot also holds the host's USB. */
export const amdAmd = `
os bazzite 44 variant=bazzite like=fedora atomic | Bazzite 44 (Fedora Kinoite)
kernel 7.1.8-ba04.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/ostree/default-8a3e/vmlinuz-7.1.8-ba04.fc44.x86_64 root=UUID=8f4e1c90-4a4f-4f0c-b0f1-90f6f2f5f3aa rw rootflags=subvol=root ostree=/ostree/boot.1/default/8a3e/0 rhgb quiet
cpu amd threads=16 svm | AMD Ryzen 7 7800X3D 8-Core Processor
board Gigabyte Technology Co., Ltd. | B650 AORUS ELITE AX
product Gigabyte Technology Co., Ltd. | B650 AORUS ELITE AX
bios American Megatrends International, LLC. | F32 | 10/02/2025
chassis desktop
memory 32G available=25G
boot-free 1340M
boot ostree dracut image=142M early-vfio
firmware uefi secure-boot
iommu on
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-monolithic

00:00.0 1022:14d8 0600
00:00.2 1022:14d9 0806
00:01.0 1022:14da 0600 g0
00:01.1 1022:14db 0604 g1 driver=pcieport
  01:00.0 1002:1478 0604 g13 rev=12 driver=pcieport link=x16@16.0
    02:00.0 1002:1479 0604 g14 rev=12 driver=pcieport link=x16@16.0
      03:00.0 1002:747e 0300 g15 rev=c8 driver=amdgpu sub=1da2:d475 bars=16G/64pr,256M/64pr,256/io,1M rom=128K link=x16@16.0 reset=bus
      03:00.1 1002:ab30 0403 g16 driver=snd_hda_intel sub=1002:ab30 bars=16K link=x16@16.0 reset=bus
00:01.2 1022:14db 0604 g2 driver=pcieport
  04:00.0 15b7:5030 0108 g17 rev=01 driver=nvme sub=15b7:5030 bars=16K/64 link=x4@16.0 reset=flr,bus
00:02.0 1022:14da 0600 g3
00:02.1 1022:14db 0604 g4 driver=pcieport
  05:00.0 1022:43f4 0604 g18 rev=01 driver=pcieport
    06:00.0 1022:43f5 0604 g19 rev=01 driver=pcieport
    06:08.0 1022:43f5 0604 g20 rev=01 driver=pcieport
      08:00.0 10ec:8125 0200 g20 rev=05 driver=r8169 sub=1458:e000 bars=256/io,-,64K/64,16K/64 reset=bus
    06:09.0 1022:43f5 0604 g21 rev=01 driver=pcieport
      09:00.0 14c3:0616 0280 g21 driver=mt7921e sub=14c3:e616 bars=1M/64p,-,32K/64 reset=flr,bus
    06:0c.0 1022:43f5 0604 g22 rev=01 driver=pcieport
      0a:00.0 1022:43f7 0c03 g22 rev=01 driver=xhci_hcd sub=1b21:1142 bars=32K/64
    06:0d.0 1022:43f5 0604 g23 rev=01 driver=pcieport
      0b:00.0 1022:43f6 0106 g23 rev=01 driver=ahci sub=1b21:1062 bars=-,-,-,-,-,1K
00:03.0 1022:14da 0600 g5
00:04.0 1022:14da 0600 g6
00:08.0 1022:14da 0600 g7
00:08.1 1022:14dd 0604 g8 driver=pcieport
  0c:00.0 1002:164e 0300 g24 rev=cb driver=amdgpu sub=1458:d000 bars=256M/64p,2M/64p,256/io,512K link=x16@16.0 boot-vga
  0c:00.1 1002:1640 0403 g25 driver=snd_hda_intel sub=1458:d000 bars=16K link=x16@16.0
  0c:00.2 1022:1649 1080 g26 driver=ccp sub=1022:1649 bars=-,-,1M,-,-,8K
  0c:00.3 1022:15b6 0c03 g27 driver=xhci_hcd sub=1458:5007 bars=1M/64 reset=pm
  0c:00.4 1022:15b7 0c03 g28 driver=xhci_hcd sub=1458:5007 bars=1M/64 reset=pm
  0c:00.6 1022:15e3 0403 g29 driver=snd_hda_intel sub=1458:a194 bars=32K
00:08.3 1022:14dd 0604 g9 driver=pcieport
  0d:00.0 1022:15b8 0c03 g30 driver=xhci_hcd sub=1458:5007 bars=1M/64 reset=pm
00:14.0 1022:790b 0c05 g10 rev=71 driver=piix4_smbus sub=1458:5001
00:14.3 1022:790e 0601 g10 rev=51 sub=1458:5001
00:18.0 1022:14e0 0600 g11
00:18.3 1022:14e3 0600 g11 driver=k10temp

gpu 03:00.0 card0 renderD128
  connector DP-1 | ODYSSEY G7
  connector DP-2
  connector HDMI-A-1
gpu 0c:00.0 card1 renderD129
  connector DP-3
  connector HDMI-A-2 connected | ODYSSEY G7

disk nvme0n1 04:00.0 1863G | WD_BLACK SN850X 2000GB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 2G ext4 /boot
  part nvme0n1p3 1860G btrfs /sysroot /var /var/home
volume zram0 16G zram swap
net enp8s0 08:00.0 up default
net wlp9s0 09:00.0 wifi
keyboard 0c:00.3 usb=1-1 | Wooting 60HE
mouse 0c:00.4 usb=3-2 | Razer DeathAdder V3
sound card0 03:00.1 id=HDMI | HDA ATI HDMI
sound card1 0c:00.1 id=Generic | HD-Audio Generic
sound card2 0c:00.6 id=Generic_1 | HD-Audio Generic
process 1893 kwin_wayland /dev/dri/card1 /dev/dri/renderD129 /dev/dri/card0
process 3120 steam /dev/dri/renderD128
`
