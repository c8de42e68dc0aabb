/** AM5 desktop as many leave the shop: the IOMMU is switched off in the firmware. */
export const firmwareOff = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=0e7a2f8b-6a10-49f3-8d51-9a3b1c7d2e88 ro rootflags=subvol=root rhgb quiet
cpu amd threads=12 svm | AMD Ryzen 5 7600 6-Core Processor
board ASRock | B650M Pro RS
product ASRock | B650M Pro RS
bios American Megatrends International, LLC. | 3.30 | 06/17/2025
chassis desktop
memory 32G available=27G
boot-free 655M
boot grub-bls dracut image=58M
firmware uefi secure-boot
iommu off-in-firmware
selinux enforcing
session wayland
installed kvm

00:00.0 1022:14d8 0600
00:01.0 1022:14da 0600
00:01.1 1022:14db 0604 driver=pcieport
  01:00.0 10de:2786 0300 rev=a1 driver=nouveau sub=10de:17df bars=16M,16G/64pr,32M/64p,128/io rom=512K link=x16@2.5/x16@16.0 reset=bus
  01:00.1 10de:22bc 0403 rev=a1 driver=snd_hda_intel sub=10de:17df bars=16K link=x16@2.5/x16@16.0 reset=bus
00:01.2 1022:14db 0604 driver=pcieport
  02:00.0 c0a9:5415 0108 driver=nvme sub=c0a9:2b00 bars=16K/64 link=x4@16.0 reset=flr,bus
00:02.0 1022:14da 0600
00:02.1 1022:14db 0604 driver=pcieport
  03:00.0 1022:43f4 0604 rev=01 driver=pcieport
    04:08.0 1022:43f5 0604 rev=01 driver=pcieport
      06:00.0 10ec:8125 0200 rev=05 driver=r8169 sub=1849:8125 bars=256/io,-,64K/64,16K/64 reset=bus
    04:0c.0 1022:43f5 0604 rev=01 driver=pcieport
      07:00.0 1022:43f7 0c03 rev=01 driver=xhci_hcd sub=1b21:1142 bars=32K/64
    04:0d.0 1022:43f5 0604 rev=01 driver=pcieport
      08:00.0 1022:43f6 0106 rev=01 driver=ahci sub=1b21:1062 bars=-,-,-,-,-,1K
00:03.0 1022:14da 0600
00:04.0 1022:14da 0600
00:08.0 1022:14da 0600
00:08.1 1022:14dd 0604 driver=pcieport
  09:00.0 1002:164e 0300 rev=c9 driver=amdgpu sub=1849:364e bars=256M/64p,2M/64p,256/io,512K boot-vga
  09:00.1 1002:1640 0403 driver=snd_hda_intel sub=1002:1640 bars=16K
  09:00.2 1022:1649 1080 driver=ccp sub=1022:1649 bars=-,-,1M,-,-,8K
  09:00.3 1022:15b6 0c03 driver=xhci_hcd sub=1849:ffff bars=1M/64
  09:00.4 1022:15b7 0c03 driver=xhci_hcd sub=1849:ffff bars=1M/64
  09:00.6 1022:15e3 0403 driver=snd_hda_intel sub=1849:2897 bars=32K
00:14.0 1022:790b 0c05 rev=71 driver=piix4_smbus sub=1849:ffff
00:14.3 1022:790e 0601 rev=51 sub=1849:ffff
00:18.0 1022:14e0 0600
00:18.3 1022:14e3 0600 driver=k10temp

gpu 09:00.0 card1 renderD128
  connector DP-1
  connector HDMI-A-1 | AOC 24G2
gpu 01:00.0 card0 renderD129
  connector DP-2
  connector DP-3
  connector HDMI-A-2

disk nvme0n1 02:00.0 931G | CT1000T500SSD8
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 929G btrfs / /home
volume zram0 8G zram swap
net enp6s0 06:00.0 up default
keyboard 09:00.3 usb=1-1 | SIGMACHIP USB Keyboard
mouse 09:00.3 usb=1-2 | PixArt USB Optical Mouse
sound card0 01:00.1 id=NVidia | HDA NVidia
sound card1 09:00.1 id=Generic | HD-Audio Generic
sound card2 09:00.6 id=Generic_1 | HD-Audio Generic
process 2190 gnome-shell /dev/dri/card1 /dev/dri/renderD128
`
