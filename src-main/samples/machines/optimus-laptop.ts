/** Alder Lake laptop: the panel hangs on the processor's graphics, the NVIDIA chip is a 3D controller without an outlet. */
export const optimusLaptop = `
os fedora 44 variant=workstation | Fedora Linux 44 (Workstation Edition)
kernel 7.1.9-200.fc44.x86_64
cmdline BOOT_IMAGE=(hd0,gpt2)/vmlinuz-7.1.9-200.fc44.x86_64 root=UUID=11f9a3f6-7f0b-42e2-8e22-5f1a7c4f0d77 ro rootflags=subvol=root rhgb quiet
cpu intel threads=20 vmx | 12th Gen Intel(R) Core(TM) i7-12700H
board Dell Inc. | 07K1M2
product Dell Inc. | Precision 3571
bios Dell Inc. | 1.31.0 | 06/11/2025
chassis laptop
memory 32G available=23G
boot-free 534M
boot grub-bls dracut image=97M others=7.1.8-200.fc44.x86_64,7.1.6-200.fc44.x86_64
firmware uefi secure-boot
iommu on type=DMA
selinux enforcing
session wayland
installed kvm qemu ovmf libvirt-modular

00:00.0 8086:4641 0600 g1 rev=02 sub=1028:0b0a
00:01.0 8086:460d 0604 g2 rev=02 driver=pcieport
  01:00.0 10de:1fb6 0302 g17 rev=a1 driver=nouveau sub=1028:0b0a bars=16M,256M/64p,32M/64p,128/io link=x8@2.5/x16@16.0 reset=bus power=D3cold
00:02.0 8086:46a6 0300 g0 rev=0c driver=i915 sub=1028:0b0a bars=16M/64,256M/64p,64/io reset=flr vfs=0/7 boot-vga
00:04.0 8086:461d 1180 g3 rev=02 driver=proc_thermal_pci sub=1028:0b0a
00:06.0 8086:09ab 0880 g4
00:07.0 8086:466e 0604 g5 rev=02 driver=pcieport
00:07.1 8086:463f 0604 g6 rev=02 driver=pcieport
00:08.0 8086:464f 0880 g7 rev=02 sub=1028:0b0a
00:0d.0 8086:461e 0c03 g8 rev=02 driver=xhci_hcd sub=1028:0b0a bars=64K/64
00:0d.2 8086:463e 0c0340 g8 rev=02 driver=thunderbolt sub=1028:0b0a bars=256K/64,4K/64
00:0e.0 8086:467f 0104 g9 driver=vmd sub=1028:0b0a bars=32M/64p,32M,-,1M/64
  10000:e0:06.0 8086:464d 0604 g9 rev=02 driver=pcieport
    10000:e1:00.0 144d:a80a 0108 g9 driver=nvme sub=144d:a801 bars=16K/64 link=x4@16.0 reset=flr,bus
  10000:e0:17.0 8086:51d3 0106 g9 rev=01 driver=ahci
00:12.0 8086:51fc 0700 g10 rev=01 driver=intel_ish_ipc sub=1028:0b0a
00:14.0 8086:51ed 0c03 g11 rev=01 driver=xhci_hcd sub=1028:0b0a bars=64K/64
00:14.2 8086:51ef 0500 g11 rev=01 sub=1028:0b0a
00:14.3 8086:51f0 0280 g12 rev=01 driver=iwlwifi sub=8086:0090 bars=16K/64 reset=flr
00:15.0 8086:51e8 0c80 g13 rev=01 driver=intel-lpss sub=1028:0b0a bars=4K/64
00:15.1 8086:51e9 0c80 g13 rev=01 driver=intel-lpss sub=1028:0b0a bars=4K/64
00:16.0 8086:51e0 0780 g14 rev=01 driver=mei_me sub=1028:0b0a bars=4K/64
00:17.0 8086:09ab 0880 g15
00:1f.0 8086:5182 0601 g16 rev=01 sub=1028:0b0a
00:1f.3 8086:51c8 040100 g16 rev=01 driver=sof-audio-pci-intel-tgl sub=1028:0b0a bars=16K/64,-,-,1M/64
00:1f.4 8086:51a3 0c05 g16 rev=01 driver=i801_smbus sub=1028:0b0a bars=256/64,-,-,32/io
00:1f.5 8086:51a4 0c80 g16 rev=01 driver=intel-spi sub=1028:0b0a bars=4K
00:1f.6 8086:1a1e 0200 g16 rev=01 driver=e1000e sub=1028:0b0a bars=128K reset=flr

gpu 00:02.0 card1 renderD128
  connector eDP-1 | BOE NV156FHM
  connector DP-1
  connector DP-2
  connector HDMI-A-1
gpu 01:00.0 card0 renderD129

disk nvme0n1 10000:e1:00.0 476G | Samsung SSD 980 PRO 500GB
  part nvme0n1p1 600M vfat /boot/efi
  part nvme0n1p2 1G ext4 /boot
  part nvme0n1p3 475G
volume dm-0 475G luks over=nvme0n1p3 btrfs / /home | luks-7f0b42e2
volume zram0 8G zram swap
net enp0s31f6 00:1f.6
net wlp0s20f3 00:14.3 wifi up default
keyboard ps2 | AT Translated Set 2 keyboard
mouse 00:15.1 i2c | DELL0B0A:00 04F3:311C Touchpad
sound card0 00:1f.3 id=sofhdadsp | sof-hda-dsp
process 2210 gnome-shell /dev/dri/card1 /dev/dri/renderD128
`
