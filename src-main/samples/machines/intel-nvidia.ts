/** Coffee Lake desktop: the screen hangs on the processor's graphics, the RTX 2080 SUPER has four functions. */
export const intelNvidia = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=5d0f7a52-0c1b-4f0e-9a52-2b8f6f6d1c11 ro rootflags=subvol=root rhgb quiet intel_iommu=on
cpu intel threads=16 vmx | Intel(R) Core(TM) i9-9900K CPU @ 3.60GHz
board Micro-Star International Co., Ltd. | MPG Z390M GAMING EDGE AC (MS-7B50)
product Micro-Star International Co., Ltd. | MS-7B50
bios American Megatrends Inc. | 1.B0 | 08/03/2023
chassis desktop
memory 32G available=24G
boot-free 612M
boot grub-bls dracut image=63M others=7.1.8-200.fc44.x86_64
firmware uefi secure-boot
iommu on
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 8086:3e30 0600 g0 rev=0d driver=skl_uncore sub=1462:7b50
00:01.0 8086:1901 0604 g1 rev=0d driver=pcieport
  01:00.0 10de:1e81 0300 g1 rev=a1 driver=nouveau sub=1462:3752 bars=16M,256M/64p,32M/64p,128/io rom=512K link=x16@2.5/x16@8.0 reset=bus
  01:00.1 10de:10f8 0403 g1 rev=a1 driver=snd_hda_intel sub=1462:3752 bars=16K link=x16@2.5/x16@8.0 reset=bus
  01:00.2 10de:1ad8 0c03 g1 rev=a1 driver=xhci_hcd sub=1462:3752 bars=256K/64p,-,64K/64p link=x16@2.5/x16@8.0 reset=bus
  01:00.3 10de:1ad9 0c80 g1 rev=a1 driver=nvidia-gpu sub=1462:3752 bars=4K link=x16@2.5/x16@8.0 reset=bus
00:02.0 8086:3e98 0300 g2 rev=02 driver=i915 sub=1462:7b50 bars=16M/64,256M/64p,64/io reset=flr boot-vga
00:08.0 8086:1911 0880 g3 sub=1462:7b50
00:12.0 8086:a379 1180 g4 rev=10 driver=intel_pch_thermal sub=1462:7b50
00:14.0 8086:a36d 0c03 g5 rev=10 driver=xhci_hcd sub=1462:7b50 bars=64K/64
00:14.2 8086:a36f 0500 g5 rev=10 sub=1462:7b50
00:14.3 8086:a370 0280 g6 rev=10 driver=iwlwifi sub=8086:0034 bars=16K/64 reset=flr
00:16.0 8086:a360 0780 g7 rev=10 driver=mei_me sub=1462:7b50 bars=4K/64
00:17.0 8086:a352 0106 g8 rev=10 driver=ahci sub=1462:7b50 bars=8K,256,8/io,4/io,32/io,2K
00:1b.0 8086:a340 0604 g9 rev=f0 driver=pcieport
00:1b.4 8086:a32c 0604 g10 rev=f0 driver=pcieport
  03:00.0 144d:a808 0108 g13 driver=nvme sub=144d:a801 bars=16K/64 link=x4@8.0 reset=flr,bus
00:1d.0 8086:a330 0604 g11 rev=f0 driver=pcieport
  04:00.0 144d:a808 0108 g14 driver=nvme sub=144d:a801 bars=16K/64 link=x4@8.0 reset=flr,bus
00:1f.0 8086:a305 0601 g12 rev=10 sub=1462:7b50
00:1f.3 8086:a348 0403 g12 rev=10 driver=snd_hda_intel sub=1462:fb50 bars=16K/64,-,-,1M/64
00:1f.4 8086:a323 0c05 g12 rev=10 driver=i801_smbus sub=1462:7b50 bars=256/64,-,-,32/io
00:1f.5 8086:a324 0c80 g12 rev=10 driver=intel-spi sub=1462:7b50 bars=4K
00:1f.6 8086:15bc 0200 g12 rev=10 driver=e1000e sub=1462:7b50 bars=128K reset=flr

gpu 00:02.0 card1 renderD128
  connector DP-1
  connector HDMI-A-1 | DELL U2723QE
  connector HDMI-A-2
gpu 01:00.0 card0 renderD129
  connector DP-2
  connector DP-3
  connector HDMI-A-3

disk nvme0n1 03:00.0 931G | Samsung SSD 970 EVO Plus 1TB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 929G
disk nvme1n1 04:00.0 465G | Samsung SSD 970 EVO 500GB
  part nvme1n1p1 465G xfs /var/lib/libvirt/images
volume dm-0 929G luks over=nvme0n1p3 btrfs / /home | luks-0c1b4f0e
volume zram0 8G zram swap

net eno1 00:1f.6 up default
net wlo1 00:14.3 wifi
keyboard 00:14.0 usb=1-5 | Keychron K8
mouse 00:14.0 usb=1-6 | Logitech USB Optical Mouse
sound card0 00:1f.3 id=PCH | HDA Intel PCH
sound card1 01:00.1 id=NVidia | HDA NVidia
process 2104 gnome-shell /dev/dri/card1 /dev/dri/renderD128
process 2377 wireplumber /dev/snd/controlC0
`
