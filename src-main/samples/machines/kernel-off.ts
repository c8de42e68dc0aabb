/** Intel desktop with a fresh Fedora: the firmware offers the IOMMU, the kernel has not been told to use it. */
export const kernelOff = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=6b3d9c14-2f7e-4e0d-b1a8-4c5e8f9a0b99 ro rootflags=subvol=root rhgb quiet
cpu intel threads=20 vmx | 13th Gen Intel(R) Core(TM) i5-13600K
board ASUSTeK COMPUTER INC. | PRIME B760-PLUS D4
product ASUS | System Product Name
bios American Megatrends Inc. | 1820 | 04/08/2025
chassis desktop
memory 32G available=26G
boot-free 1512M
boot grub-bls dracut image=63M others=7.1.8-200.fc44.x86_64
firmware uefi secure-boot
iommu off-in-kernel
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 8086:a704 0600 rev=01 sub=1043:8882
00:01.0 8086:a70d 0604 rev=01 driver=pcieport
  01:00.0 10de:2504 0300 rev=a1 driver=nouveau sub=1043:881d bars=16M,256M/64pr,32M/64p,128/io rom=512K link=x16@2.5/x16@16.0 reset=bus
  01:00.1 10de:228e 0403 rev=a1 driver=snd_hda_intel sub=1043:881d bars=16K link=x16@2.5/x16@16.0 reset=bus
00:02.0 8086:a780 0300 rev=04 driver=i915 sub=1043:8882 bars=16M/64,256M/64p,64/io reset=flr vfs=0/7 boot-vga
00:06.0 8086:a74d 0604 rev=01 driver=pcieport
  02:00.0 2646:5013 0108 rev=01 driver=nvme sub=2646:5013 bars=16K/64 link=x4@16.0 reset=flr,bus
00:0a.0 8086:a77d 1180 rev=01 driver=intel_vsec sub=1043:8882
00:14.0 8086:7a60 0c03 rev=11 driver=xhci_hcd sub=1043:8882 bars=64K/64
00:14.2 8086:7a27 0500 rev=11 sub=1043:8882
00:16.0 8086:7a68 0780 rev=11 driver=mei_me sub=1043:8882 bars=4K/64
00:17.0 8086:7a62 0106 rev=11 driver=ahci sub=1043:8882 bars=8K,256,8/io,4/io,32/io,2K
00:1c.0 8086:7a38 0604 rev=11 driver=pcieport
00:1c.2 8086:7a3a 0604 rev=11 driver=pcieport
  04:00.0 10ec:8125 0200 rev=05 driver=r8169 sub=1043:87d7 bars=256/io,-,64K/64,16K/64 reset=bus
00:1f.0 8086:7a06 0601 rev=11 sub=1043:8882
00:1f.3 8086:7a50 0403 rev=11 driver=snd_hda_intel sub=1043:87fb bars=16K/64,-,-,1M/64
00:1f.4 8086:7a23 0c05 rev=11 driver=i801_smbus sub=1043:8882 bars=256/64,-,-,32/io
00:1f.5 8086:7a24 0c80 rev=11 driver=intel-spi sub=1043:8882 bars=4K

gpu 00:02.0 card1 renderD128
  connector DP-1 | PHL 275E2F
  connector HDMI-A-1
gpu 01:00.0 card0 renderD129
  connector DP-2
  connector DP-3
  connector HDMI-A-2

disk nvme0n1 02:00.0 931G | KINGSTON SKC3000S1024G
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 2G ext4 /boot
  part nvme0n1p3 928G btrfs / /home
volume zram0 8G zram swap
net enp4s0 04:00.0 up default
keyboard 00:14.0 usb=1-7 | Microsoft Wired Keyboard 600
mouse 00:14.0 usb=1-8 | Logitech USB Optical Mouse
sound card0 00:1f.3 id=PCH | HDA Intel PCH
sound card1 01:00.1 id=NVidia | HDA NVidia
process 2166 gnome-shell /dev/dri/card1 /dev/dri/renderD128
`
