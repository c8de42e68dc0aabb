/** Alder Lake desktop with an Arc A770, which brings a switch along: its sound stands on the bus after its display. */
export const intelArc = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=d9c8b7a6-1e2f-4a3b-9c4d-5e6f7a8b9caa ro rootflags=subvol=root rhgb quiet intel_iommu=on iommu=pt
cpu intel threads=16 vmx | 12th Gen Intel(R) Core(TM) i5-12600K
board ASRock | Z690 Extreme
product ASRock | Z690 Extreme
bios American Megatrends International, LLC. | 17.03 | 08/23/2024
chassis desktop
memory 64G available=55G
boot-free 623M
boot grub-bls dracut image=63M others=7.1.8-200.fc44.x86_64
firmware uefi secure-boot
iommu on type=identity
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular virt-manager

00:00.0 8086:4648 0600 g1 rev=02 sub=1849:4648
00:01.0 8086:460d 0604 g2 rev=02 driver=pcieport
  01:00.0 8086:4fa0 0604 g14 rev=01 driver=pcieport bars=8M/64p link=x16@16.0
    02:01.0 8086:4fa4 0604 g15 driver=pcieport link=x1@2.5
      03:00.0 8086:56a0 0300 g17 rev=08 driver=i915 sub=8086:1020 bars=16M/64,16G/64pr rom=2M link=x1@2.5 reset=flr,bus
    02:04.0 8086:4fa4 0604 g16 driver=pcieport link=x1@2.5
      04:00.0 8086:4f90 0403 g18 driver=snd_hda_intel sub=8086:1020 bars=16K/64 link=x1@2.5 reset=bus
00:02.0 8086:4680 0300 g0 rev=0c driver=i915 sub=1849:4680 bars=16M/64,256M/64p,64/io reset=flr vfs=0/7 boot-vga
00:06.0 8086:464d 0604 g3 rev=02 driver=pcieport
  05:00.0 15b7:5011 0108 g19 rev=01 driver=nvme sub=15b7:5011 bars=16K/64,-,-,256/64 link=x4@16.0 reset=flr,bus
00:0a.0 8086:467d 1180 g4 rev=01 driver=intel_vsec sub=1849:467d
00:14.0 8086:7ae0 0c03 g5 rev=11 driver=xhci_hcd sub=1849:7ae0 bars=64K/64
00:14.2 8086:7aa7 0500 g5 rev=11 sub=1849:7aa7
00:14.3 8086:7af0 0280 g6 rev=11 driver=iwlwifi sub=8086:0094 bars=16K/64 reset=flr
00:16.0 8086:7ae8 0780 g7 rev=11 driver=mei_me sub=1849:7ae8 bars=4K/64
00:17.0 8086:7ae2 0106 g8 rev=11 driver=ahci sub=1849:7ae2 bars=8K,256,8/io,4/io,32/io,2K
00:1c.0 8086:7ab8 0604 g9 rev=11 driver=pcieport
00:1c.2 8086:7aba 0604 g10 rev=11 driver=pcieport
  07:00.0 10ec:8125 0200 g20 rev=05 driver=r8169 sub=1849:8125 bars=256/io,-,64K/64,16K/64 reset=bus
00:1d.0 8086:7ab0 0604 g11 rev=11 driver=pcieport
00:1f.0 8086:7a84 0601 g12 rev=11 sub=1849:7a84
00:1f.3 8086:7ad0 0403 g12 rev=11 driver=snd_hda_intel sub=1849:1897 bars=16K/64,-,-,1M/64
00:1f.4 8086:7aa3 0c05 g12 rev=11 driver=i801_smbus sub=1849:7aa3 bars=256/64,-,-,32/io
00:1f.5 8086:7aa4 0c80 g12 rev=11 driver=intel-spi sub=1849:7aa4 bars=4K
00:1f.6 8086:1a1d 0200 g12 rev=11 driver=e1000e sub=1849:1a1d bars=128K reset=flr

gpu 00:02.0 card1 renderD128
  connector DP-1 | EV2785
  connector HDMI-A-1
gpu 03:00.0 card0 renderD129
  connector DP-2
  connector DP-3
  connector HDMI-A-2

disk nvme0n1 05:00.0 931G | WD_BLACK SN850 1TB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 929G btrfs / /home
volume zram0 8G zram swap
net eno1 00:1f.6
net enp7s0 07:00.0 up default
net wlo1 00:14.3 wifi
keyboard 00:14.0 usb=1-3 | Logitech MX Keys
mouse 00:14.0 usb=1-3 | Logitech MX Master
sound card0 00:1f.3 id=PCH | HDA Intel PCH
sound card1 04:00.0 id=HDMI | HDA Intel HDMI
process 2133 gnome-shell /dev/dri/card1 /dev/dri/renderD128
`
