import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** A virtual machine does not start for a reason of its definition or of what it needs beside the card. */
export const start = [
  {
    id: 'monitor-closed',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/{qemu_monitor,qemu_process}.c',
    patterns: [
      { literal: 'closed the monitor', find: wording('unexpectedly closed the monitor') },
      { literal: 'read from monitor', find: wording('unable to read from monitor') },
      { literal: 'connecting to monitor', find: wording('process exited while connecting to monitor') },
      { literal: 'from qemu monitor', find: wording('end of file from qemu monitor') },
    ],
    announces: true,
  },
  {
    id: 'network-default-inactive',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/network/bridge_driver.c',
    patterns: [
      { literal: 'is not active', find: wording('network {q}{network}{q} is not active') },
      {
        literal: 'network not found',
        find: wording('network not found: no network with matching name {q}{network}{q}'),
      },
      { literal: 'no network with matching', find: wording('no network with matching name {q}{network}{q}') },
      { literal: 'get interface mtu', find: wording('cannot get interface MTU on {q}virbr\\d') },
    ],
  },
  {
    id: 'device-in-use-other-domain',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/hypervisor/virhostdev.c (virHostdevIsPCINodeDeviceUsed)',
    patterns: [
      {
        literal: 'already in use',
        find: wording('PCI device {q}{address}{q} (?:is )?already in use by VMID {q}{vm}'),
      },
      {
        literal: 'active device',
        find: wording('not (?:de|re)(?:taching|attaching|setting) active device {address}'),
      },
      {
        literal: 'is in use',
        find: wording('PCI device {address} is in use by driver [\\w-]{1,20}, domain {q}{vm}'),
      },
      { literal: 'is in use', find: wording('PCI device {address} is (?:already )?in use') },
      {
        literal: 'already in use',
        find: wording(
          '(?:host )?device {q}?{address}{q}? (?:is )?already in use by (?:domain|VM|guest) {q}?{vm}',
        ),
      },
      {
        literal: 'is in use by',
        find: wording(
          '(?:mediated|NVMe|SCSI)[\\w /-]{0,40} is in use by driver [\\w-]{1,20}, domain {q}{vm}',
        ),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'usb-hostdev-in-use',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/hypervisor/virhostdev.c (virHostdevMarkUSBDevices)',
    patterns: [
      {
        literal: 'usb device',
        find: wording(
          'USB device [\\w:. ]{1,40} is (?:already )?in use(?: by driver [\\w-]{1,20}, domain {q}{vm})?',
        ),
      },
      { literal: 'usb device', find: wording('multiple USB devices for [0-9a-f:]{9}') },
    ],
    action: 'open-machines',
  },
  {
    id: 'device-gone-from-sysfs',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/util/virpci.c (virPCIDeviceNew)',
    patterns: [
      { literal: 'no pci device info', find: wording('no pci device info for device {q}{address}') },
      { literal: 'not found at', find: wording('not found at {address}, unable to bind') },
      {
        literal: '/sys/bus/pci/devices/',
        find: wording(
          '(?:failed to (?:read|open)|could not access|cannot access|cannot open)[\\w ]{0,30}{q}/sys/bus/pci/devices/{address}(?!/(?:iommu_group|reset|driver)){gap}no such (?:file|device)',
        ),
      },
      { literal: 'not found', find: wording('device {address} not found: (?:could not access|no such)') },
      { literal: 'no host device', find: wording('vfio {address}: no such host device') },
      {
        literal: 'such host device',
        find: wording('no such host device{gap}{address}|{address}: no such host device'),
      },
      {
        literal: '/sys/bus/pci/devices/',
        find: wording('vfio{gap}failed to (?:stat|resolve|open) {q}?/sys/bus/pci/devices/{address}'),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'nodedev-not-found',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/node_device/node_device_driver.c, tools/virsh-nodedev.c',
    patterns: [
      {
        literal: 'node device',
        find: wording('node device not found: no node device with matching name {q}?(?<node>\\w{1,60})'),
      },
      {
        literal: 'no node device',
        find: wording('no node device with matching name {q}?(?<node>\\w{1,60})'),
      },
      {
        literal: 'could not find matching device',
        find: wording('could not find matching device {q}?(?<node>pci_\\w{1,40})'),
      },
    ],
  },
  {
    id: 'libvirt-not-assignable',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/util/virpci.c (virPCIDeviceIsAssignable, virPCIDeviceIsBehindSwitchLackingACS)',
    patterns: [
      { literal: 'is not assignable', find: wording('{address} is not assignable') },
      { literal: 'behind a switch', find: wording('device {address} is behind a switch lacking ACS') },
      {
        literal: 'failed to find parent device',
        find: wording('failed to find parent device for {address}'),
      },
    ],
  },
  {
    id: 'config-space-readonly',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/util/virpci.c (virPCIDeviceConfigOpen)',
    patterns: [
      {
        literal: 'config space file',
        find: wording('failed to open config space file {gap}(?:permission denied|operation not permitted)'),
      },
      {
        literal: 'read-only file system',
        find: wording('(?:config space|/sys/bus/pci/)[^\\n]{0,200}read-only file system'),
      },
    ],
  },
  {
    id: 'hotplug-bus-unsupported',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/core/hotplug, softmmu/qdev-monitor.c; libvirt src/conf/domain_addr.c',
    patterns: [
      { literal: 'hotplugging', find: wording('Bus {q}[\\w.-]{1,40}{q} does not support hot-?plugging') },
      { literal: 'hot-plug', find: wording('Bus {q}[\\w.-]{1,40}{q} does not support hot-?plugging') },
      { literal: 'available pci slots', find: wording('no more available PCI slots') },
      {
        literal: 'hotplug',
        find: wording(
          'device {q}?[\\w-]{1,40}{q}? (?:does not support|can not be) hot-?(?:plug|unplug)(?:ging|ged)?',
        ),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'pci-slot-conflict',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/pci/pci.c (do_pci_register_device); libvirt src/conf/domain_addr.c',
    patterns: [
      {
        literal: 'not available for',
        find: wording('slot \\d{1,2} function \\d not available for [\\w-]{1,40}, (?:in use|reserved)'),
      },
      { literal: 'double use of pci', find: wording('attempted double use of PCI (?:Address|slot)') },
      { literal: 'is already in use', find: wording('PCI address [0-9a-fx:.]{4,20} is already in use') },
    ],
    action: 'open-machines',
  },
  {
    id: 'machine-type-controller-mismatch',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_domain_address.c, qemu_validate.c',
    patterns: [
      {
        literal: 'for this machine type',
        find: wording('must be model={q}pcie?-root{q} for this machine type, but model={q}'),
      },
      {
        literal: 'for this machine',
        find: wording(
          '(?:IDE|SATA|PCI|pcie-root\\w{0,20}|dmi-to-pci-bridge){gap}(?:not supported|unsupported) for (?:this|the) (?:QEMU binary or )?machine(?: type)?',
        ),
      },
      { literal: 'ide controllers are unsupported', find: wording('IDE controllers are unsupported') },
    ],
    action: 'open-machines',
  },
  {
    id: 'pci-controller-index',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/conf/domain_addr.c, domain_postparse.c, qemu_domain_address.c',
    patterns: [
      {
        literal: 'must be',
        find: wording('PCI controller{gap}(?:index|bus){gap}must be (?:<=|greater|less|higher|lower)'),
      },
      {
        literal: 'pci controller',
        find: wording(
          '(?:multiple|duplicate|invalid|a|the) {q}?pci{q}? controllers? (?:with|at|index){gap}index',
        ),
      },
      { literal: 'pci controller', find: wording('cannot be plugged into the PCI controller with index') },
      { literal: 'bus must be', find: wording('PCI controller at index{gap}but bus must be') },
      {
        literal: 'invalid pci address',
        find: wording('invalid PCI address{gap}(?:bus|slot|function) must be'),
      },
      {
        literal: 'needed to connect a pci controller',
        find: wording('slot is needed to connect a PCI controller{gap}but none is available'),
      },
      {
        literal: 'target index',
        find: wording('PCI controllers?{gap}can have target index'),
      },
      { literal: 'create pci bridge', find: wording('failed to create PCI bridge on bus') },
      { literal: 'controllers with index', find: wording('Multiple {q}pci{q} controllers with index') },
      { literal: 'no pci controller', find: wording('no PCI controller (?:with|at|for) (?:index|bus)') },
    ],
    action: 'open-machines',
  },
] as const satisfies readonly Rule[]
